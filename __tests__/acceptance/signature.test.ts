import { failureSignature } from '../../src/acceptance/signature.js';

describe('failure signatures', () => {
  it('ignores what varies between attempts', () => {
    const first = failureSignature(
      'npm test',
      'status 1',
      '\u001b[31mError\u001b[0m at line 12 in /tmp/x1 after 3.2s (a1b2c3d)\n'
    );
    const second = failureSignature(
      'npm test',
      'status 1',
      'Error at line 13 in /tmp/x2 after 4.7s (ffb2c3d)'
    );
    expect(first).toBe(second);
  });
  it('tells different errors, commands and statuses apart', () => {
    const base = failureSignature('npm test', 'status 1', 'Error: a');
    expect(failureSignature('npm test', 'status 1', 'Error: b')).not.toBe(base);
    expect(failureSignature('npm run x', 'status 1', 'Error: a')).not.toBe(base);
    expect(failureSignature('npm test', 'status 2', 'Error: a')).not.toBe(base);
  });
});
