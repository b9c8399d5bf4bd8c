// Searches whatever it can see for a secret that is given backwards, so that this very search is not found.
// Without a sandbox it looks where a thief would: the home, the workspace, the processes.
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const secret = [...(process.argv[2] ?? '')].reverse().join('');
const inside = process.env.CODEX_ORCHESTRATOR === '1';
/** Programs of the host, and devices that have no end. */
const SKIPPED = new Set(['/usr', '/proc', '/sys', '/dev', '/opt']);
const LARGEST = 4 * 1024 * 1024;
const hits = [];

function look(path) {
  try {
    const stat = lstatSync(path);
    if (stat.isDirectory()) return readdirSync(path).forEach(name => look(join(path, name)));
    if (stat.isFile() && stat.size <= LARGEST && readFileSync(path).includes(secret)) hits.push(path);
  } catch {
    // Not readable, or gone.
  }
}

function lookAtProcesses() {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    for (const name of ['environ', 'cmdline']) {
      try {
        if (readFileSync(`/proc/${pid}/${name}`).includes(secret)) hits.push(`/proc/${pid}/${name}`);
      } catch {
        // Not ours, or gone.
      }
    }
  }
}

const roots = inside
  ? readdirSync('/')
      .map(name => `/${name}`)
      .filter(path => !SKIPPED.has(path))
  : [process.env.HOME, process.cwd()];
roots.forEach(look);
lookAtProcesses();
console.log(hits.length > 0 ? 'ESCAPED' : 'held');
