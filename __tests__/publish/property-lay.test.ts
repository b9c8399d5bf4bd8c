import { layProgram } from './property.js';
test('lay', () => {
  const t = Date.now();
  layProgram();
  process.stderr.write(`${Date.now() - t} ms\n`);
});
