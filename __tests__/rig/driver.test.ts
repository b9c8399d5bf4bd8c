/** The driver, on stand-ins for main and post; its readers as tables. */
import fc from 'fast-check';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE, repository, ROOT, until as untilTrue } from '../e2e/harness.js';
import { COMMANDS, parseCommand } from './driver-commands.js';
import { parsePairs, parsePaths } from './driver-files.js';
import { makeLog } from './driver-log.js';
import { makeMasker } from './driver-masks.js';
import { makeLineSplitter } from './driver-process.js';
import { createJob, StageFileError, type Job, type JobOptions } from './driver.js';
import { startResults } from './results.js';

const REGISTERED = new Set(COMMANDS);
const SHA = '1'.repeat(40);
const IS_ROOT = process.getuid?.() === 0;

describe('parseCommand', () => {
  test.each([
    ['::error::hello', 'error', {}, 'hello', 'v2'],
    [
      ' \t\u0085::warning file=a.js,line=1,col=2::x',
      'warning',
      { file: 'a.js', line: '1', col: '2' },
      'x',
      'v2'
    ],
    ['::Set-Output name=a::b::c', 'Set-Output', { name: 'a' }, 'b::c', 'v2'],
    [
      '::notice title=a%2Cb%3A%25%0A::50%25%0Aoff%0a%3A',
      'notice',
      { title: 'a,b:%\n' },
      '50%\noff%0a%3A',
      'v2'
    ],
    ['::error =x,file=,file=b,FILE=c,d==e=f::', 'error', { file: 'c', d: 'e=f' }, '', 'v2'],
    ['text ##[error]boom', 'error', {}, 'boom', 'v1'],
    ['##[warning file=a;line=2]b%5Dc%3B', 'warning', { file: 'a', line: '2' }, 'b]c;', 'v1'],
    ['::nothing::##[debug]x', 'debug', {}, 'x', 'v1']
  ])('%j', (line, name, properties, data, form) => {
    expect(parseCommand(line, REGISTERED)).toEqual({ name, properties, data, form });
  });

  test.each([
    'x::error::hello',
    '::error:hello',
    ':: error::x',
    '::unknown::x',
    '##[error',
    '##error]x',
    '',
    '::',
    '\ufeff::error::x'
  ])('%j is text', line => expect(parseCommand(line, REGISTERED)).toBeNull());

  test('what the toolkit escapes comes back as it was', () => {
    const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
    const value = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (message, file) => {
        fc.pre(!/^[=\s\u0085]|[\s\u0085]$/u.test(file));
        const parsed = parseCommand(`::error file=${value(file)}::${data(message)}`, REGISTERED);
        expect(parsed).toEqual({ name: 'error', properties: { file }, data: message, form: 'v2' });
      })
    );
  });
});

describe('the log', () => {
  const read = (lines: string[], secrets: string[] = [], debug = false) => {
    const log = makeLog(makeMasker(secrets), '/w', debug);
    lines.forEach(line => log.accept(line));
    return log.result();
  };

  test('stop-commands holds until its token', () => {
    const result = read([
      '::stop-commands::tok-en-1',
      '::set-output name=a::1',
      '##[add-mask]x',
      '::group::g',
      '::tok-en-1::',
      '::set-output name=b::2',
      '::tok-en-1::'
    ]);
    expect(result.outputs).toEqual([['b', '2']]);
    expect(result.stopped.map(({ name }) => name)).toEqual(['set-output', 'add-mask', 'group']);
    expect(result.commands.map(({ name }) => name)).toEqual(['stop-commands', 'tok-en-1', 'set-output']);
    expect(result.masks).toEqual([]);
    expect(result.maskedLog).toBe(
      '::stop-commands::***\n::set-output name=a::1\n##[add-mask]x\n::group::g\n::***::\n::***::\n'
    );
  });

  test.each(['', 'error', 'PAUSE-logging'])('the stop token %j is refused', token => {
    const result = read([`::stop-commands::${token}`, '::set-output name=a::1']);
    expect(result.errors).not.toEqual([]);
    expect(result.outputs).toEqual([['a', '1']]);
  });

  test('masks count from their line on, whole and line by line', () => {
    const result = read([
      's3cret',
      '::add-mask::s3cret',
      'a s3crets3cret b',
      '::add-mask::one%0Atwo',
      'x two y',
      '::add-mask:: '
    ]);
    expect(result.maskedLog).toBe(
      "s3cret\na *** b\nx *** y\n##[warning]Can't add secret mask for empty string in ##[add-mask] command.\n"
    );
    expect(result.log).toContain('::add-mask::s3cret\n');
    expect(result.masks).toEqual(['s3cret', 'one\ntwo']);
    expect(read(['token abcab'], ['abca', 'cab']).maskedLog).toBe('token ***\n');
  });

  test('groups are those that the page shows, also from text while commands are stopped', () => {
    const result = read([
      'a',
      '::group::one',
      'b',
      '::endgroup::',
      '::group::two',
      'c',
      '::group::three',
      '::stop-commands::tt',
      '##[group]four',
      'd'
    ]);
    expect(result.groups).toEqual([
      { name: 'one', lines: ['b'], closed: true },
      { name: 'two', lines: ['c'], closed: false },
      { name: 'three', lines: ['::stop-commands::tt'], closed: false },
      { name: 'four', lines: ['d'], closed: false }
    ]);
  });

  test('annotations: places, limits, masks', () => {
    const { annotations } = read(
      [
        '::error file=/w/a.yml,line=3,endLine=4,col=2,title=T::secret here',
        '::warning file=b,endLine=2,endColumn=9::x',
        '::notice col=4::no line',
        '::warning line=5,endLine=4::backwards',
        ...Array<string>(10).fill('::error::again')
      ],
      ['secret']
    );
    const none = {
      title: null,
      file: null,
      line: null,
      endLine: null,
      col: null,
      endColumn: null,
      kept: true
    };
    expect(annotations.slice(0, 4)).toEqual([
      { ...none, level: 'error', message: '*** here', title: 'T', file: 'a.yml', line: 3, endLine: 4 },
      { ...none, level: 'warning', message: 'x', file: 'b', line: 2, endLine: 2, col: 9, endColumn: 9 },
      { ...none, level: 'notice', message: 'no line' },
      { ...none, level: 'warning', message: 'backwards' }
    ]);
    expect(annotations.map(({ kept }) => kept).lastIndexOf(false)).toBe(annotations.length - 1);
    expect(annotations.filter(({ kept }) => !kept)).toHaveLength(1);
    expect(read([`::error::${'x'.repeat(5000)}`]).annotations[0]!.message).toHaveLength(4096);
  });

  test.each([
    '::set-env name=a::b',
    '::add-path::/x',
    '::set-output::b',
    '::save-state name=::b',
    '::echo::maybe'
  ])('%s fails the step', line => expect(read([line]).errors).toHaveLength(2));

  test('echo and debug', () => {
    const lines = ['::echo::on', '::save-state name=a::1', '::debug::d', '::add-mask::zz'];
    expect(read(lines).maskedLog).toBe('::save-state name=a::1\n::add-mask::***\n');
    expect(read(lines, [], true).maskedLog).toContain('##[debug]d\n');
    expect(read(lines).state).toEqual([['a', '1']]);
  });
});

describe('lines', () => {
  test('end at LF, CR and CRLF, however they are cut', () => {
    const text = 'one\r::error::two\r\nthree\n\nfür\rfive\r';
    fc.assert(
      fc.property(fc.array(fc.nat({ max: Buffer.byteLength(text) })), cuts => {
        const lines: string[] = [];
        const splitter = makeLineSplitter(line => lines.push(line));
        const bytes = Buffer.from(text);
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        ends.reduce((from, to) => (splitter.push(bytes.subarray(from, to)), to), 0);
        splitter.end();
        expect(lines).toEqual(['one', '::error::two', 'three', '', 'für', 'five']);
      })
    );
  });
});

describe('files for the runner', () => {
  test.each([
    [
      'a=1\nb=\n\nc=d=e<<f\n',
      [
        ['a', '1'],
        ['b', ''],
        ['c', 'd=e<<f']
      ]
    ],
    [
      'a<<E\none\r\n\ntwo=2\nE\nb=3',
      [
        ['a', 'one\r\n\ntwo=2'],
        ['b', '3']
      ]
    ],
    ['\ufeffa<<E\nE', [['a', '']]],
    ['a<<E\nx\nE', [['a', 'x']]],
    ['=x\n', [['', 'x']]],
    ['', []]
  ])('%j', (text, pairs) => expect(parsePairs(text)).toEqual(pairs));

  test.each([
    ['a=1\nnothing\n', [['a', '1']]],
    ['a<<E\nx\n', []],
    ['a<<E\nx', []],
    ['a<<\nx\n', []],
    ['<<E\nx\nE\n', []],
    ['a=1\nb<<E\nx\n E\nE2\n', [['a', '1']]]
  ])('%j is malformed', (text, pairs) => {
    expect(() => parsePairs(text)).toThrow(expect.objectContaining({ name: 'FileCommandError', pairs }));
  });

  test('what is written as blocks comes back, whatever the value', () => {
    const pair = fc.tuple(fc.stringMatching(/^[a-z][a-z_-]*$/), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(pair), pairs => {
        const text = pairs
          .map(([name, value]) => `${name}<<ghadelimiter_0\n${value}\nghadelimiter_0\n`)
          .join('');
        expect(parsePairs(text)).toEqual(pairs);
      })
    );
  });

  test('paths: the last of a name counts', () => {
    expect(parsePaths('/a\n/b\r\n\n/a\n')).toEqual(['/b', '/a']);
  });
});

describe('a job', () => {
  let directory: string;
  const jobs: Job[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'codex-driver-'));
    chmodSync(directory, 0o755);
    mkdirSync(join(directory, 'workspace'));
  });
  afterEach(async () => {
    for (const job of jobs.splice(0)) await job.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const PRELUDE = `import { appendFileSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
    const { env } = process; const say = text => writeFileSync(1, text + '\\n');
    const put = (name, text) => appendFileSync(env['GITHUB_' + name], text);\n`;

  function job(main: string, post = '', over: Partial<JobOptions> = {}): Job {
    const dist = join(directory, 'dist');
    for (const [name, body] of [
      ['main', main],
      ['post', post]
    ] as const) {
      mkdirSync(join(dist, name), { recursive: true });
      writeFileSync(join(dist, name, 'index.js'), PRELUDE + body);
    }
    writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
    const event = { name: 'workflow_dispatch', sha: SHA } as const;
    const made = createJob({
      dist,
      workspace: join(directory, 'workspace'),
      repository: 'o/n',
      event,
      ...over
    });
    jobs.push(made);
    return made;
  }

  test('runs main and post with fresh files, state and what main left', async () => {
    const made = job(
      `say('::group::Phase'); say('inside'); console.error('to stderr'); say('::endgroup::');
       say('::add-mask::hush'); say('hush');
       put('OUTPUT', 'a=1\\nb<<E\\nx\\ny\\nE\\n'); put('STATE', 'pid=7\\n'); put('ENV', 'KEPT=yes\\n');
       put('PATH', '/added\\n'); put('STEP_SUMMARY', '# Done\\n'); process.exitCode = 1;`,
      `say(JSON.stringify({ pid: env.STATE_pid, kept: env.KEPT, path: env.PATH.split(':')[0], pack: env['INPUT_TASK-PACK'],
         step: env.STEP, output: readFileSync(env.GITHUB_OUTPUT, 'utf8') })); say('hush');`
    );
    const step = made.step({ inputs: { 'Task-Pack': 'x.yml' }, env: { STEP: 's' } });
    const done = await step.done;
    expect(done).toMatchObject({
      code: 1,
      signal: null,
      held: false,
      conclusion: 'failure',
      outputs: { a: '1', b: 'x\ny' },
      state: { pid: '7' },
      summary: '# Done\n',
      env: { KEPT: 'yes' },
      path: ['/added'],
      masks: ['hush'],
      errors: []
    });
    expect(done.groups[0]!.lines).toContain('inside');
    expect(done.log).toContain('to stderr\n');
    const post = await step.post();
    expect(JSON.parse(post.log.split('\n')[0]!)).toEqual({
      pid: '7',
      kept: 'yes',
      path: '/added',
      pack: 'x.yml',
      step: 's',
      output: ''
    });
    expect(post.maskedLog).toMatch(/\n\*\*\*\n$/);
    expect(post.conclusion).toBe('success');
  });

  test('the variables are those of a hosted runner, and nothing of the test process', async () => {
    process.env['LEAK_FROM_TEST'] = 'x';
    const made = job(
      `writeFileSync(env.HOME + '/seen.json', JSON.stringify({ env, cwd: process.cwd(), node: process.execPath }));`,
      '',
      {
        runId: 12,
        attempt: 2,
        env: { GITHUB_SHA: 'mine', JOB: 'j' }
      }
    );
    await made.step().done;
    delete process.env['LEAK_FROM_TEST'];
    const seen = JSON.parse(readFileSync(join(made.home, 'seen.json'), 'utf8'));
    const expected = made.environment();
    expect(Object.keys(seen.env).sort()).toEqual(Object.keys(expected).sort());
    expect(seen.cwd).toBe(join(directory, 'workspace'));
    expect(seen.node).toBe(NODE);
    expect(seen.env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_RUN_ID: '12',
      GITHUB_SHA: SHA,
      INPUT_OPERATION: 'run',
      INPUT_TOKEN: made.token,
      'INPUT_EXPECT-PLAN': '',
      JOB: 'j',
      RUNNER_OS: 'Linux'
    });
    for (const name of [
      'GITHUB_TOKEN',
      'GITHUB_ACTION_PATH',
      'ACTIONS_RUNTIME_TOKEN',
      'LEAK_FROM_TEST',
      'NODE_OPTIONS'
    ]) {
      expect(seen.env).not.toHaveProperty(name);
    }
    expect(seen.env.GITHUB_OUTPUT).toMatch(`${made.temp}/_runner_file_commands/set_output_`);
  });

  test.each([
    ['pull_request', 'refs/pull/7/merge', '7/merge', 'main', 'topic'],
    ['pull_request_target', 'refs/heads/main', 'main', 'main', 'topic'],
    ['push', 'refs/heads/main', 'main', '', ''],
    ['schedule', 'refs/heads/main', 'main', '', ''],
    ['workflow_run', 'refs/heads/main', 'main', '', ''],
    ['issue_comment', 'refs/heads/main', 'main', '', '']
  ] as const)('event %s', (name, ref, refName, base, head) => {
    const made = job('', '', { event: { name, sha: SHA, payload: { extra: 1 } } });
    expect(made.environment()).toMatchObject({
      GITHUB_EVENT_NAME: name,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: refName,
      GITHUB_BASE_REF: base,
      GITHUB_HEAD_REF: head
    });
    const payload = JSON.parse(readFileSync(made.eventPath, 'utf8'));
    expect(payload).toMatchObject({ extra: 1, repository: { full_name: 'o/n', default_branch: 'main' } });
  });

  test("takes the workspace's HEAD, the service's token, and what overrides say", async () => {
    const repo = repository({ 'a.txt': 'a' });
    const results = await startResults();
    try {
      const made = job('', '', {
        workspace: repo.path,
        event: { name: 'push' },
        results,
        runId: 5,
        job: 'j'
      });
      const env = made.environment({ overrides: { GITHUB_REF_NAME: 'x', HOME: null } });
      expect(env).toMatchObject({ GITHUB_SHA: repo.git('rev-parse', 'HEAD'), GITHUB_REF_NAME: 'x' });
      expect(env).not.toHaveProperty('HOME');
      expect(new URL(env['ACTIONS_RESULTS_URL']!).origin).toBe(results.url);
      const claims = JSON.parse(
        Buffer.from(env['ACTIONS_RUNTIME_TOKEN']!.split('.')[1]!, 'base64url').toString()
      );
      expect(claims.scp.split(' ')).toContain('Actions.Results:5:j');
    } finally {
      await results.close();
      repo.remove();
    }
  });

  test('the real artifact client works in a step, its signatures are masked', async () => {
    const results = await startResults();
    try {
      const client = JSON.stringify(join(ROOT, 'node_modules/@actions/artifact/lib/artifact.js'));
      const made = job(
        `const { DefaultArtifactClient } = await import(${client});
         writeFileSync(env.RUNNER_TEMP + '/a.txt', 'alpha');
         const { id, digest } = await new DefaultArtifactClient().uploadArtifact('evidence', [env.RUNNER_TEMP + '/a.txt'], env.RUNNER_TEMP);
         put('OUTPUT', 'id=' + id + '\\ndigest=sha256:' + digest + '\\n');`,
        '',
        { results }
      );
      const done = await made.step().done;
      const [artifact] = results.artifacts;
      expect(done.conclusion).toBe('success');
      expect(done.outputs).toEqual({ id: String(artifact!.id), digest: artifact!.digest });
      expect((await results.extract('evidence')).get('a.txt')!.toString()).toBe('alpha');
      expect(done.masks.length).toBeGreaterThan(0);
    } finally {
      await results.close();
    }
  });

  test('mistakes of a test are errors: an unknown input, a workspace without a commit', () => {
    expect(() => job('').step({ inputs: { 'task-pak': 'x' } })).toThrow('no input task-pak');
    expect(() => job('', '', { event: { name: 'push' } })).toThrow('no HEAD');
  });

  test('a malformed file is an error that carries the rest', async () => {
    const made = job(
      `put('OUTPUT', 'a=1\\nrubbish\\n'); put('STATE', 's=1\\nt<<E\\n');`,
      'say(env.STATE_s + env.STATE_t)'
    );
    const step = made.step();
    const error = await step.done.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StageFileError);
    expect((error as StageFileError).done).toMatchObject({
      code: 0,
      conclusion: 'failure',
      outputs: { a: '1' },
      state: { s: '1' }
    });
    expect((await step.post()).log).toBe('1undefined\n');
  });

  test('NODE_OPTIONS and a summary over 1 MiB are refused', async () => {
    const made = job(
      `put('ENV', 'Node_Options=--x\\nOK=1\\n'); put('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1));`
    );
    const done = await made.step().done;
    expect(done).toMatchObject({ conclusion: 'failure', env: { OK: '1' } });
    expect(done.errors).toHaveLength(2);
    expect(made.environment()).toMatchObject({ OK: '1' });
  });

  const STUBBORN = `put('STATE', 'run=r-1\\n'); let got = [];
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { say('got ' + name); if (env.LEAVE === name) process.exit(130); });
    setInterval(() => {}, 1000); say('ready');`;

  test.each([
    ['SIGINT', ['SIGINT'], 130, null],
    ['SIGTERM', ['SIGINT', 'SIGTERM'], 130, null],
    ['never', ['SIGINT', 'SIGTERM', 'SIGKILL'], null, 'SIGKILL']
  ])('cancel: a main that leaves at %s', async (leave, sent, code, signal) => {
    const step = job(STUBBORN, 'say(env.STATE_run)').step({ env: { LEAVE: leave } });
    await step.until('ready');
    // Long enough for the handler to run on a busy machine where the signal is to end it.
    const waits = { sigint: leave === 'SIGINT' ? 20_000 : 300, sigterm: leave === 'SIGTERM' ? 20_000 : 300 };
    expect(await step.cancel(waits)).toEqual(sent);
    expect(await step.done).toMatchObject({ code, signal, state: { run: 'r-1' } });
    expect((await step.post()).log).toBe('r-1\n');
  });

  test('kill, then post with the state that was saved', async () => {
    const step = job(STUBBORN, 'say(env.STATE_run)').step();
    expect(await step.until(/^rea(dy)$/)).toBe('ready');
    step.kill();
    expect(await step.done).toMatchObject({ code: null, signal: 'SIGKILL', conclusion: 'failure' });
    expect((await step.post()).log).toBe('r-1\n');
  });

  test('until fails when the process ends or the time is over', async () => {
    const made = job(`say('first'); if (env.STAY) setInterval(() => {}, 1000);`);
    const short = made.step();
    await expect(short.until('second')).rejects.toThrow(/the process ended with 0[^]*first/);
    expect(await short.until('first')).toBe('first');
    const long = made.step({ env: { STAY: '1' } });
    await expect(long.until('second', 200)).rejects.toThrow('not within 200 ms');
    long.kill();
    await long.done;
  });

  test('a preloaded module comes first', async () => {
    const preload = join(directory, 'plant.mjs');
    writeFileSync(preload, `console.log('planted'); globalThis.planted = 1;`);
    const done = await job(`say('main ' + globalThis.planted)`).step({ preload }).done;
    expect(done.log).toBe('planted\nmain 1\n');
  });

  test('a survivor that holds the output is waited for five seconds, and said', async () => {
    const pidFile = join(directory, 'pid');
    const survivor = `const { spawn } = await import('node:child_process');
      const child = spawn('sleep', ['60'], { stdio: 'inherit', detached: true }); child.unref();
      writeFileSync(env.PID_FILE, String(child.pid)); say('gone');`;
    const done = await job(survivor).step({ env: { PID_FILE: pidFile } }).done;
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
    expect(done).toMatchObject({ code: 0, held: true, log: 'gone\n' });
  });

  test('close ends what runs and removes everything', async () => {
    const made = job(STUBBORN);
    const step = made.step();
    await step.until('ready');
    await made.close();
    expect(await step.done).toMatchObject({ signal: 'SIGKILL' });
    await untilTrue(() => !existsSync(made.home), 'the directories to be gone');
  });

  (IS_ROOT ? test : test.skip)('runs as another user, who owns the directories and files', async () => {
    const made = job(
      `writeFileSync(env.HOME + '/x', ''); put('OUTPUT', 'uid=' + process.getuid() + '\\n');`,
      '',
      {
        identity: { uid: 54321, gid: 54321 }
      }
    );
    expect((await made.step().done).outputs).toEqual({ uid: '54321' });
  });
});
