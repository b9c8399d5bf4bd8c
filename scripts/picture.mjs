#!/usr/bin/env node
// Makes docs/img/run.svg: what a terminal shows of a real run in a fresh clone of the last commit. The commands run on a
// pseudo terminal (`script` of util-linux), their output goes through a small terminal of our own, cell by cell, and
// becomes text in an SVG, so that the picture can be searched, read aloud and diffed. A picture that holds a path or
// name of this machine is not written.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'docs/img/run.svg'));
const COMMANDS = ['node dist/cli/index.js run examples/quickstart', 'node dist/cli/index.js verify last'];
const TITLE = 'A run of the quickstart pack on a terminal, and the verification of its evidence';
const COLUMNS = 108;
const CELL = { width: 8.4, height: 20 };
const MARGIN = 20;

/** The page has a colour of its own, so that the text is readable on any page around it. */
const STYLE = `.page { fill: #ffffff; stroke: #d0d7de; }
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace; fill: #1f2328; white-space: pre; }
.bold { font-weight: 700; }
.dim { fill: #59636e; }
.c1 { fill: #b3261e; } .c2 { fill: #116329; } .c3 { fill: #7d4e00; } .c4 { fill: #0550ae; } .c5 { fill: #6639ba; } .c6 { fill: #1b5f73; }
@media (prefers-color-scheme: dark) {
.page { fill: #151b23; stroke: #3d444d; }
text { fill: #f0f6fc; }
.dim { fill: #9198a1; }
.c1 { fill: #ff7b72; } .c2 { fill: #56d364; } .c3 { fill: #e3b341; } .c4 { fill: #79c0ff; } .c5 { fill: #d2a8ff; } .c6 { fill: #76d9e6; }
}`;

main();

function main() {
  const scratch = mkdtempSync(join(tmpdir(), 'codex-picture-'));
  chmodSync(scratch, 0o755);
  try {
    const screen = record(scratch);
    const svg = draw(screen);
    noMachine(svg, scratch);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, svg);
    console.log(`${out}: ${screen.length} lines`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs the commands one after the other in a clone. @returns lines of cells */
function record(scratch) {
  const clone = join(scratch, 'clone');
  execFileSync('git', ['clone', '-q', '--no-hardlinks', root, clone]);
  const lines = [];
  for (const command of COMMANDS) {
    if (lines.length > 0) lines.push([]);
    lines.push(
      ...terminal(`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`),
      ...terminal(onTerminal(command, clone))
    );
  }
  return lines;
}

/** @returns everything that a command wrote to a pseudo terminal of COLUMNS columns */
function onTerminal(command, cwd) {
  const { PATH } = process.env;
  const sized = `stty cols ${COLUMNS} rows 60; exec ${command}`;
  const done = spawnSync('script', ['-qec', sized, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH, HOME: join(cwd, '..'), LANG: 'C.UTF-8', TERM: 'xterm-256color', SHELL: '/bin/sh' },
    timeout: 120_000
  });
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status}:\n${done.stdout}`);
  return done.stdout;
}

/**
 * A terminal that knows what the program writes: text, new lines, carriage returns, erasing of a line, and SGR bold,
 * dim and the eight colours. Long lines wrap. Anything else is an error, so that the picture is never a guess.
 */
function terminal(text) {
  const lines = [[]];
  let column = 0;
  let style = { bold: false, dim: false, color: null };
  for (const [token] of text.trimEnd().matchAll(/\u001b\[[\d;]*[A-Za-z]|\r|\n|[^\u001b\r\n]/gu)) {
    if (token === '\n') lines.push([]);
    else if (token === '\r') column = 0;
    else if (token.startsWith('\u001b') && token.endsWith('m')) style = restyle(style, token.slice(2, -1));
    else if (/^\u001b\[[02]?K$/.test(token)) lines.at(-1).splice(token.includes('2') ? 0 : column);
    else if (token.startsWith('\u001b'))
      throw new Error(`the terminal does not know ${JSON.stringify(token)}`);
    else {
      if (column === COLUMNS) lines.push([]);
      if (column === COLUMNS) column = 0;
      lines.at(-1)[column++] = { text: token, style };
    }
  }
  return lines;
}

/** Select Graphic Rendition (ECMA-48, 8.3.117). */
function restyle(style, codes) {
  let next = style;
  for (const code of codes.split(';').map(Number)) {
    if (code === 0) next = { bold: false, dim: false, color: null };
    else if (code === 1) next = { ...next, bold: true };
    else if (code === 2) next = { ...next, dim: true };
    else if (code === 22) next = { ...next, bold: false, dim: false };
    else if (code === 39) next = { ...next, color: null };
    else if (code >= 30 && code <= 37) next = { ...next, color: code - 30 };
    else throw new Error(`the terminal does not know SGR ${code}`);
  }
  return next;
}

function draw(lines) {
  const width = Math.ceil(COLUMNS * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const said = lines.map(line => Array.from(line, cell => cell?.text ?? ' ').join('')).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title text">
<title id="title">${escape(TITLE)}</title>
<desc id="text">${escape(said)}</desc>
<style>
${STYLE}
</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<g xml:space="preserve">
${lines.flatMap(drawLine).join('\n')}
</g>
</svg>
`;
}

/** One text element for each stretch of one style. Its length is given, so that columns hold in every font. */
function drawLine(cells, row) {
  const y = MARGIN + (row + 0.72) * CELL.height;
  return stretches(cells).map(({ from, text, name }) => {
    const length = round([...text].length * CELL.width);
    const className = name === '' ? '' : ` class="${name}"`;
    return `<text${className} x="${round(MARGIN + from * CELL.width)}" y="${round(y)}" textLength="${length}">${escape(text)}</text>`;
  });
}

function stretches(cells) {
  const found = [];
  for (const [column, cell] of Array.from(cells).entries()) {
    const { text, style } = cell ?? { text: ' ', style: { bold: false, dim: false, color: null } };
    const name = className(style);
    const last = found.at(-1);
    if (last?.name === name) last.text += text;
    else found.push({ from: column, text, name });
  }
  return found.filter(({ text }) => text.trim() !== '');
}

function className({ bold, dim, color }) {
  const names = [bold && 'bold', dim && 'dim', color !== null && color !== 0 && color !== 7 && `c${color}`];
  return names.filter(Boolean).join(' ');
}

function round(value) {
  return Number(value.toFixed(1));
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function noMachine(svg, scratch) {
  const names = [root, scratch, homedir(), tmpdir(), hostname()].filter(name => name.length > 3);
  const found = names.find(name => svg.includes(name));
  if (found !== undefined) throw new Error(`the picture names this machine: ${found}`);
}
