/** Credentials of a repository, as packs try to read them; each attempt is also shown to work where nothing covers. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onlyRun, repository, type TestRepository } from './harness.js';

const SECRET = 'correct-horse-battery-staple-51';
const FILES = {
  'conf/.env': `API_TOKEN=${SECRET}\n`,
  'copy.txt': `API_TOKEN=${SECRET}\n`,
  'vault/key.txt': `named by the pack: ${SECRET}\n`,
  'list.txt': 'b\na\n'
};

/** Each prints the secret where it can be had. Scripts, so that the execpolicy does not speak before the boundary. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'the file': 'cat conf/.env',
  'the same content under another name': 'cat copy.txt',
  'a file that the pack names': 'cat vault/key.txt',
  'a hard link to it': 'ln conf/.env x 2>/dev/null && cat x',
  'git show': 'git show HEAD:conf/.env; git show HEAD:copy.txt; git show HEAD:vault/key.txt',
  'every object': 'git cat-file --batch-all-objects --batch | cat',
  'an archive': 'git archive HEAD | tar -xO',
  'a checkout elsewhere':
    'mkdir w && cp -r .git w/.git && cd w && git config --unset core.worktree; git checkout -f . ; cat conf/.env copy.txt'
};

let repo: TestRepository;
afterEach(() => repo.remove());

function packOf(commands: readonly string[], more = ''): string {
  return `id: SEC-1\ntitle: Reads what it should not\nsecrets: [vault/**]\n${more}acceptance:\n  commands:\n${commands
    .map(text => `    - ${JSON.stringify(text)}\n`)
    .join('')}`;
}

function made(): TestRepository {
  const scripts = Object.fromEntries(
    Object.values(ATTEMPTS).map((text, at) => [`s/${at}.sh`, `${text} || true\n`])
  );
  return repository({ ...FILES, ...scripts });
}

function logsOf(of: TestRepository): string {
  const run = onlyRun(of);
  return ['setup', 'implement', 'test']
    .flatMap(phase => {
      try {
        return readdirSync(join(run, 'logs', phase)).map(name => join(run, 'logs', phase, name));
      } catch {
        return [];
      }
    })
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');
}

describe('cases 32, 33: without protection, a proof', () => {
  it.each(Object.entries(ATTEMPTS))('%s gives the secret', (_, text) => {
    repo = made();
    const { stdout } = spawnSync('bash', ['-c', text], { cwd: repo.path, encoding: 'latin1' });
    expect(stdout).toContain(SECRET);
  });
});

describe('cases 32, 33: inside', () => {
  it('none of them does, in any phase, and the run goes on as if the files were empty', () => {
    repo = made();
    const scripts = Object.keys(ATTEMPTS).map((_, at) => `bash s/${at}.sh`);
    const implement = [...scripts, 'rm -rf w x && sort -o list.txt list.txt'];
    const more = `phases: {implement: {run: [${implement.map(text => JSON.stringify(text)).join(', ')}]}}\n`;
    repo.write('pack.yml', packOf([...scripts, 'sort -c list.txt', 'test -e conf/.env'], more));
    repo.commit('pack');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.stderr, run.json.verdict]).toEqual(['', expect.objectContaining({ exit: 0 })]);
    expect(logsOf(repo)).not.toContain(SECRET);
    expect(run.json.change.files.map(({ path }: { path: string }) => path)).toEqual(['list.txt']);
    const journal = readFileSync(join(onlyRun(repo), 'events.jsonl'), 'utf8');
    expect(journal).toContain('secrets.covered');
    expect(journal).toContain('named by the pack');
  });

  it('a directory that one command renames does not uncover it for the next', () => {
    repo = made();
    const rename = 'mv conf moved';
    const look = 'cat moved/.env';
    repo.write('pack.yml', packOf([rename, `bash s/moved.sh`], ''));
    repo.write('s/moved.sh', `${look}\n`);
    repo.commit('pack');
    spawnSync('mv', ['conf', 'moved'], { cwd: repo.path });
    const proof = spawnSync('bash', ['-c', look], { cwd: repo.path, encoding: 'utf8' });
    expect(proof.stdout).toContain(SECRET);
    repo.git('checkout', '-f', '.');
    repo.git('clean', '-fdqx');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect(run.json.verdict.code).toBe('TEST_CHANGED_TREE');
    expect(logsOf(repo)).not.toContain(SECRET);
  });

  it('the user’s own change that takes a credential out does not show it to the test', () => {
    repo = made();
    repo.write('pack.yml', packOf(['bash s/4.sh', 'bash s/5.sh', 'test ! -e copy.txt'], ''));
    repo.commit('pack');
    repo.git('rm', '-q', 'conf/.env', 'copy.txt', 'vault/key.txt');
    const run = cli(repo.path, ['run', 'pack.yml', '--json', '--change', 'worktree']);
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(logsOf(repo)).not.toContain(SECRET);
  });

  it('a file that the operator’s policy calls no secret stays readable', () => {
    repo = made();
    repo.write('pack.yml', packOf(['bash s/0.sh'], ''));
    repo.write('.codex/policy.yml', 'version: 1\nnot_secret: ["conf/.env"]\n');
    repo.commit('pack and policy');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(logsOf(repo)).toContain(SECRET);
  });

  it('what the pack names is covered whatever the policy says', () => {
    repo = made();
    repo.write('pack.yml', packOf(['bash s/2.sh'], ''));
    repo.write('.codex/policy.yml', 'version: 1\nnot_secret: ["**"]\n');
    repo.commit('pack and policy');
    expect(cli(repo.path, ['run', 'pack.yml', '--json']).code).toBe(0);
    expect(logsOf(repo)).not.toContain(`named by the pack: ${SECRET}`);
  });

  it('more of them than a sandbox can bear stop the run before a command', () => {
    const many = Object.fromEntries(Array.from({ length: 2501 }, (_, at) => [`vault/${at}`, `${at}\n`]));
    repo = repository({ ...many, 'pack.yml': packOf(['true']) });
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.verdict.code]).toEqual([3, 'SECRET_TREE_TOO_MANY']);
    expect(logsOf(repo)).toBe('');
  });

  it('a variable that looks like a credential is refused by its name and by its value', () => {
    repo = made();
    repo.write('pack.yml', packOf(['true'], 'permissions: {env: [GH_TOKEN, BUILD_LABEL]}\n'));
    repo.commit('pack');
    const env = { GH_TOKEN: 'x', BUILD_LABEL: `ghp_${'a1B2'.repeat(9)}` };
    const plan = cli(repo.path, ['plan', 'pack.yml', '--json'], env);
    const codes = plan.json.refusals.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['SECRET_NAME_REFUSED', 'SECRET_VALUE_REFUSED']));
    expect(cli(repo.path, ['run', 'pack.yml', '--json'], env).code).toBe(3);
  });
});
