// Imported by Node before create-pull-request: it takes every server but github.com for an Enterprise one, whose API is
// at https://<host>/api/v3. The rig speaks HTTP on loopback, so that connections to it are made there, without TLS.
import net from 'node:net';
import tls from 'node:tls';

const { hostname, port } = new URL(process.env.BENCH_FORGE_API);
const direct = tls.connect;

tls.connect = function connect(...args) {
  const [options] = args;
  if (options?.host !== 'github.localhost') return direct.apply(this, args);
  const socket = net.connect({ host: hostname, port: Number(port) });
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket;
};
