/** Packs that try to get out, run by the bundle; each attack is also shown to work where nothing contains it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asScript, attacksOn } from './attacks.js';
import { CLI, cliAsync, NODE, onlyRun, start, type Ran } from './harness.js';
import { alive, filesBelow, formsOf, holding, IS_ROOT, makeSite, ORDINARY, type Site } from './site.js';

const BACKENDS = ['bubblewrap', 'util-linux'];
/** Root drops to a user of its own; an ordinary user runs as itself. */
const IDENTITIES = [
  { who: IS_ROOT ? 'started as root' : 'started as an ordinary user', identity: null, root: IS_ROOT },
  ...(ORDINARY === null ? [] : [{ who: 'started as an ordinary user', identity: ORDINARY, root: false }])
];

function packOf(commands: readonly string[]): string {
  return JSON.stringify({ id: 'ESC-1', title: 'Gets out', acceptance: { commands } });
}

/** What a naive runner does: the command in the user's workspace, with the runner's environment. */
async function naively(site: Site, command: string, identity: typeof ORDINARY): Promise<Ran> {
  return start(['/bin/bash', '-c', command], site.repo.path, site.env, identity).done;
}

describe.each(IDENTITIES)('$who', ({ identity, root }) => {
  describe('without protection', () => {
    it('every attack succeeds', async () => {
      const site = await makeSite();
      site.give(identity);
      try {
        const tried = attacksOn(site).filter(attack => root || attack.root !== true);
        const held: string[] = [];
        for (const { name, command } of tried) {
          const { stdout } = await naively(site, command, identity);
          if (!stdout.includes('ESCAPED')) held.push(name);
        }
        expect(held.filter(name => !KERNEL_HELD.includes(name))).toEqual([]);
        expect(site.listener.seen()).toBeGreaterThan(7);
      } finally {
        await site.remove();
      }
    });
  });

  describe.each(BACKENDS)('%s', backend => {
    let site: Site;
    let run: Ran;
    let before: Record<string, string>;

    beforeAll(async () => {
      site = await makeSite();
      const scripts = attacksOn(site).map(({ command }, at) => asScript(site, String(at), command));
      site.repo.write('pack.yml', packOf(scripts));
      site.repo.git('add', 'pack.yml', 'attacks');
      site.repo.git('commit', '-qm', 'pack');
      site.give(identity);
      before = snapshot(site);
      const args = ['run', 'pack.yml', '--backend', backend, '--json'];
      run = await cliAsync(site.repo.path, args, site.env, identity).done;
    });
    afterAll(() => site.remove());

    it('holds every attack, each of which was really tried', () => {
      expect([run.stderr, run.code]).toEqual(['', 0]);
      const logs = join(onlyRun(site.repo), 'logs/test');
      const attacks = attacksOn(site);
      const names = readdirSync(logs).sort((a, b) => Number.parseInt(a) - Number.parseInt(b));
      expect(names).toHaveLength(attacks.length);
      const ends = attacks.map(({ name }, at) => [name, readFileSync(join(logs, names[at]!), 'utf8').trim()]);
      expect(ends).toEqual(attacks.map(({ name }) => [name, 'held']));
    });

    it('reaches no listener of the host', () => expect(site.listener.seen()).toBe(0));

    it('leaves workspace, repository, home and runner as they were', () => {
      expect(snapshot(site)).toEqual(before);
    });

    it('puts no planted secret into evidence or output', () => {
      const evidence = join(site.repo.path, '.orchestrator_logs');
      const output = { stdout: run.stdout, stderr: run.stderr };
      for (const [name, secret] of Object.entries(site.secrets))
        expect([name, holding(secret, evidence, output)]).toEqual([name, []]);
      expect(filesBelow(evidence).length).toBeGreaterThan(10);
    });
  });
});

/** Attacks that some kernels hold without our help; on others they succeed. */
const KERNEL_HELD = [
  'case 10: a service on the IPv6 loopback', // no IPv6
  'case 44: /proc/sys', // a container that has it read-only
  'case 26: a user namespace of its own'
];

/** Every file but evidence and what runs leave behind of their own: text by path. */
function snapshot(site: Site): Record<string, string> {
  const ours = /\/(\.orchestrator_logs|runner-temp\/codex-orchestrator)\/|\/\.git\/info\/exclude$/;
  const files = [...filesBelow(site.path), ...filesBelow(site.repo.path)].filter(file => !ours.test(file));
  return Object.fromEntries(files.map(file => [file, readFileSync(file, 'latin1')]));
}

describe.each(BACKENDS)('processes and secrets, %s', backend => {
  let site: Site;
  beforeEach(async () => {
    site = await makeSite();
  });
  afterEach(() => site.remove());

  async function runPack(pack: object, extra: readonly string[] = []): Promise<Ran> {
    site.repo.write('pack.yml', JSON.stringify({ id: 'ESC-2', title: 'Gets out', ...pack }));
    site.repo.commit('pack');
    return cliAsync(site.repo.path, ['run', 'pack.yml', '--backend', backend, ...extra], site.env).done;
  }

  it('case 38: a daemon of its own session is gone when the run is', async () => {
    const marker = `${7_000_000 + process.pid}.${BACKENDS.indexOf(backend)}`;
    const command = `setsid -f sleep ${marker} >/dev/null 2>&1 </dev/null; for _ in $(seq 500); do pgrep -f "^sleep ${marker}" && exit 0; sleep 0.01; done; exit 1`;
    const naive = await naively(site, command, null);
    expect([naive.code, alive(marker)]).toEqual([0, true]);
    process.kill(Number(naive.stdout.trim()), 'SIGKILL');
    const run = await runPack({ acceptance: { commands: [command] } });
    expect([run.code, alive(marker)]).toEqual([0, false]);
  });

  it('prints of a known secret appear nowhere, in no form', async () => {
    // The pack knows the value: it stands backwards in a committed file.
    const secret = site.secrets.token;
    site.repo.write('tools/backwards', [...secret].reverse().join(''));
    site.repo.write('tools/print.mjs', PRINTER);
    const print = 'node tools/print.mjs';
    const plain = await naively(site, print, null);
    const forms = Object.entries(formsOf(secret)).filter(([name]) => name !== 'reversed');
    for (const [name, form] of forms) expect([name, plain.stdout.includes(form)]).toEqual([name, true]);
    const run = await runPack({
      phases: { implement: { run: [`${print} > /dev/null && echo changed > a.txt && ${print} >&2`] } },
      acceptance: { commands: [print, `${print} > $ARTIFACTS_DIR/report.txt`, `${print}; exit 3`] },
      artifacts: { required: ['report.txt'] }
    });
    expect(run.code).toBe(1);
    const directory = onlyRun(site.repo);
    expect(existsSync(join(directory, 'artifacts/report.txt'))).toBe(true);
    for (const [name, form] of forms) {
      const found = holding(form, directory, { stdout: run.stdout, stderr: run.stderr });
      expect([name, found]).toEqual([name, []]);
    }
    expect(JSON.parse(readFileSync(join(directory, 'redactions.json'), 'utf8'))).not.toEqual({});
  });

  it('a known secret in the change itself stops the run: no bundle, no branch, no readable evidence', async () => {
    site.repo.write('tools/backwards', [...site.secrets.token].reverse().join(''));
    const run = await runPack({
      phases: { implement: { run: ['rev tools/backwards > leaked.txt'] } },
      acceptance: { commands: ['true'] }
    });
    expect([run.code, run.stdout]).toEqual([3, expect.stringContaining('SECRET_IN_CHANGE')]);
    const evidence = { stdout: run.stdout, stderr: run.stderr };
    expect(holding(site.secrets.token, onlyRun(site.repo), evidence)).toEqual([]);
    expect(existsSync(join(onlyRun(site.repo), 'change.bundle'))).toBe(false);
    expect(site.repo.git('branch', '--list', 'codex/*')).toBe('');
  });

  it('case 33: a secret that was staged once, or stashed, is not among the objects inside', async () => {
    const { path, git, write } = site.repo;
    git('add', '-f', '.env');
    git('rm', '-q', '--cached', '.env');
    write('a.txt', `stashed ${site.secrets.home}\n`);
    git('stash', '-q');
    const look = `node tools/objects.mjs ${reversed(site.secrets.dotenv)} ${reversed(site.secrets.home)}`;
    write('tools/objects.mjs', OBJECT_READER);
    expect((await naively(site, look, null)).stdout).toBe('ESCAPED\nESCAPED\n');
    const run = await runPack({ acceptance: { commands: [look] } });
    const logs = filesBelow(join(path, '.orchestrator_logs')).filter(file => file.includes('/logs/test/'));
    expect([run.code, logs.map(file => readFileSync(file, 'utf8'))]).toEqual([0, ['held\nheld\n']]);
  });

  it.each(['.env', 'conf', 'keys/id_ed25519'])('case 33: a pack cannot have %s carried in', async path => {
    for (const name of ['conf/.env.local', 'keys/id_ed25519'])
      site.repo.write(name, `secret ${site.secrets.dotenv}\n`);
    site.repo.write('.gitignore', '.env*\nenv-*\nconf\nkeys\n');
    for (const wish of [{ carry: [path] }, { data: { given: path } }]) {
      const run = await runPack({ ...wish, acceptance: { commands: ['true'] } });
      expect([run.code, run.stdout + run.stderr]).toEqual([
        3,
        expect.stringContaining('SECRET_PATH_REFUSED')
      ]);
    }
  });

  it('case 47: a planted runner in an ignored directory does not reach the test tree', async () => {
    site.repo.write('.gitignore', 'node_modules\n.env*\nenv-*\n');
    const plant =
      "mkdir -p node_modules/.bin && printf '#!/bin/sh\\nexit 0\\n' > node_modules/.bin/jest && chmod +x node_modules/.bin/jest";
    const judge = 'PATH=node_modules/.bin:$PATH jest';
    // One tree for both phases, as a naive runner has it: the planted runner says that all is well.
    expect(
      (
        await naively(
          site,
          `cp -r . ../one-tree-$$ && cd ../one-tree-$$ && ${plant} && ${judge}; e=$?; rm -rf "$PWD"; exit $e`,
          null
        )
      ).code
    ).toBe(0);
    const run = await runPack(
      {
        phases: { implement: { run: [plant] } },
        acceptance: { commands: [judge] }
      },
      ['--json']
    );
    expect([run.code, run.json.verdict.code]).toEqual([1, 'ACC_FAILED']);
  });

  it('case 39: a git planted where PATH finds it first is never executed by the host', async () => {
    const marker = join(site.path, 'executed');
    const evil = `#!/bin/sh\necho "$@" >> ${marker}\nexit 0\n`;
    for (const tool of ['git', 'bwrap', 'unshare', 'setpriv', 'perl', 'sh', 'mkfifo', 'prlimit', 'node'])
      site.repo.write(`node_modules/.bin/${tool}`, evil, 0o755);
    site.repo.write('.gitignore', 'node_modules\n.env*\nenv-*\n');
    const PATH = `${join(site.repo.path, 'node_modules/.bin')}:${site.env['PATH']}`;
    await start(['/bin/bash', '-c', 'git status'], site.repo.path, { ...site.env, PATH }).done;
    expect(existsSync(marker)).toBe(true);
    const first = readFileSync(marker, 'utf8');
    site.env['PATH'] = PATH;
    const plant = `mkdir -p node_modules/.bin && printf '#!/bin/sh\\necho inside >> ${marker}\\n' | tee node_modules/.bin/git > git && chmod +x git node_modules/.bin/git`;
    const run = await runPack({
      phases: { implement: { run: [plant, 'echo changed > a.txt'] } },
      acceptance: { commands: ['git status'] }
    });
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(readFileSync(marker, 'utf8')).toBe(first);
  });
});

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Looks for secrets, given backwards, in every object that git has, reachable or not. */
const OBJECT_READER = `
import { spawnSync } from 'node:child_process';
const args = ['cat-file', '--batch-all-objects', '--batch', '--buffer'];
const all = spawnSync('git', args, { maxBuffer: 1 << 28 }).stdout;
for (const word of process.argv.slice(2))
  console.log(all.includes([...word].reverse().join('')) ? 'ESCAPED' : 'held');
`;

const PRINTER = `
import { readFileSync } from 'node:fs';
const secret = [...readFileSync(new URL('./backwards', import.meta.url), 'utf8').trim()].reverse().join('');
const bytes = Buffer.from(secret);
console.log('raw', secret, 'in a "quoted' + secret + '" word');
for (const before of ['', 'x', 'xy']) console.log('base64', Buffer.from(before + secret + before).toString('base64'));
console.log('hex', bytes.toString('hex'), bytes.toString('hex').toUpperCase());
console.log('url', [...bytes].map(byte => '%' + byte.toString(16).padStart(2, '0')).join(''), encodeURIComponent(secret));
console.error('to stderr ' + secret);
process.stdout.write(secret.slice(0, 20)); // in two pieces
setTimeout(() => process.stdout.write(secret.slice(20) + '\\n'), 30);
`;

it('the bundle under test is there', () => expect([existsSync(CLI), existsSync(NODE)]).toEqual([true, true]));
