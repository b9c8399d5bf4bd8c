/**
 * The `proc-receive` hook of every bare repository (git-receive-pack, githooks(5)): it asks the forge about every
 * command and lets git do what the forge allows. The one kind of hook that can give GitHub's own reason for a ref.
 * A push that does not come through the forge is a person at the machine: everything is allowed.
 */

/** What the hook sends, one for each ref. */
export interface PushCommand {
  old: string;
  next: string;
  ref: string;
}

export interface PushAnswer {
  /** The reason that git prints behind the ref, by ref. */
  refused: Record<string, string>;
  /** Lines for standard error, which git prints behind `remote: `. */
  messages: string[];
}

/** CommonJS: the file has no extension. Reads pkt-lines (gitprotocol-common(5)) as they come. */
export const HOOK = `'use strict';
const http = require('node:http');
let rest = Buffer.alloc(0);
const waiting = [];
let ended = false;
process.stdin.on('data', data => { rest = Buffer.concat([rest, data]); wake(); });
process.stdin.on('end', () => { ended = true; wake(); });
function wake() { for (const go of waiting.splice(0)) go(); }
async function take(size) {
  while (rest.length < size) {
    if (ended) process.exit(1);
    await new Promise(go => waiting.push(go));
  }
  const taken = rest.subarray(0, size);
  rest = rest.subarray(size);
  return taken;
}
async function packet() {
  const size = parseInt((await take(4)).toString(), 16);
  return size === 0 ? null : (await take(size - 4)).toString().replace(/\\n$/, '');
}
async function section() {
  const lines = [];
  for (let line = await packet(); line !== null; line = await packet()) lines.push(line);
  return lines;
}
function send(...lines) {
  const out = lines.map(text => (Buffer.byteLength(text) + 5).toString(16).padStart(4, '0') + text + '\\n');
  process.stdout.write(out.join('') + '0000');
}
function ask(commands) {
  const url = process.env.FORGE_HOOK_URL;
  if (!url) return Promise.resolve({ refused: {}, messages: [] });
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent: false }, answer => {
      let text = '';
      answer.on('data', part => { text += part; });
      answer.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.end(JSON.stringify(commands));
  });
}
async function main() {
  const [hello] = await section();
  const options = hello.includes('push-options');
  send(options ? 'version=1\\0push-options' : 'version=1');
  const commands = (await section()).map(text => {
    const [old, next] = text.split(' ', 2);
    return { old, next, ref: text.slice(old.length + next.length + 2) };
  });
  if (options) await section();
  const answer = await ask(commands);
  for (const text of answer.messages) process.stderr.write(text + '\\n');
  send(...commands.flatMap(({ ref }) =>
    answer.refused[ref] ? ['ng ' + ref + ' ' + answer.refused[ref]] : ['ok ' + ref, 'option fall-through']));
  process.stdin.destroy();
}
main().catch(error => { process.stderr.write(String(error) + '\\n'); process.exitCode = 1; });
`;
