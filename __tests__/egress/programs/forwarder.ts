/** Inside of the empty namespace: 127.0.0.1:3128 to the proxy's socket. */
import { connect, createServer } from 'node:net';

const socketPath = process.argv[2] ?? '';
const server = createServer({ allowHalfOpen: true }, inside => {
  const outside = connect({ path: socketPath, allowHalfOpen: true });
  inside.pipe(outside).pipe(inside);
  inside.on('error', () => outside.destroy()).on('close', () => outside.destroy());
  outside.on('error', () => inside.destroy()).on('close', () => inside.destroySoon());
});
server.listen(3128, '127.0.0.1', () => process.stdout.write('ready\n'));
