/** A TLS origin of its own process: sends as many bytes as it is asked for (`<bytes>\n`). Prints its port. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:tls';

const place = process.argv[2];
const block = Buffer.alloc(1 << 20, 7);
const server = createServer({
  key: readFileSync(`${place}/key.pem`),
  cert: readFileSync(`${place}/cert.pem`)
});

server.on('secureConnection', socket => {
  let left = 0;
  socket.on('error', () => socket.destroy());
  socket.once('data', asked => {
    left = Number(asked);
    send();
  });
  socket.on('drain', send);

  function send() {
    while (left > 0) {
      const piece = left >= block.length ? block : block.subarray(0, left);
      left -= piece.length;
      if (left === 0) return socket.end(piece);
      if (!socket.write(piece)) return;
    }
  }
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 511 }, () => console.log(server.address().port));
// A benchmark that ends, however it ends, takes its origin along.
process.stdin.on('close', () => process.exit()).resume();
