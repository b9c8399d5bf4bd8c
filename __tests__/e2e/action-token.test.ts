/** The token is nowhere that anybody can read: not in logs, artifacts, summaries, outputs, files or process lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { endOf, everyFile, FILES, withPack, world, type World } from './action-world.js';
import { cleanEnvironment, start } from './harness.js';

let here: World;
afterEach(() => here.close());

/** Every way to write the token: raw, escaped, hexadecimal, base64 of itself and of git's header, in all alignments. */
function formsOf(token: string): string[] {
  const header = `x-access-token:${token}`;
  const base64 = [0, 1, 2].map(shift => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(token)]).toString('base64');
    return whole.slice([0, 2, 3][shift], Math.floor(((shift + token.length) * 8) / 6));
  });
  return [
    token,
    Buffer.from(token).toString('hex'),
    Buffer.from(header).toString('base64'),
    ...base64,
    ...base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(header)
  ];
}

function found(token: string, texts: Iterable<string | Buffer>): string[] {
  const all = [...texts].map(text => (typeof text === 'string' ? text : text.toString('latin1')));
  return formsOf(token).filter(form => all.some(text => text.includes(form)));
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'latin1');
      } catch {
        return '';
      }
    });
}

/** What a curious person puts into a workflow to see why a push fails. */
const LOUD = {
  GIT_TRACE: '1',
  GIT_CURL_VERBOSE: '1',
  GIT_TRACE_CURL: '1',
  GIT_TRACE_REDACT: '0',
  RUNNER_DEBUG: '1'
};

it('such variables do print the token of a plain git push: the attack works where nothing is done', async () => {
  here = await world();
  const header = Buffer.from(`x-access-token:${here.token}`).toString('base64');
  const url = `${here.forge.serverUrl}/octo/demo`;
  const args = ['-c', `http.extraheader=AUTHORIZATION: basic ${header}`, 'ls-remote', url];
  const ran = await start(['git', ...args], here.repo.path, cleanEnvironment(LOUD)).done;
  expect([ran.code, found(here.token, [ran.stdout + ran.stderr])]).toEqual([
    0,
    expect.arrayContaining([header])
  ]);
});

describe.each([
  ['after a push that is refused', { permissions: { contents: 'read' as const } }, 'PR_PUSH_FORBIDDEN'],
  ['after a pull request that is refused', { mayCreatePullRequests: false }, 'PR_CREATE_NOT_PERMITTED'],
  ['after a pull request that was opened', {}, undefined]
])('%s', (_name, options, code) => {
  it('it is nowhere', async () => {
    here = await world(FILES, options);
    const workspace = here.checkout();
    const job = here.job({ workspace, env: LOUD });
    const lists: string[][] = [];
    for (const path of [/info\/refs$/, /git-receive-pack$/, /git-upload-pack$/])
      here.forge.fault({ git: true, path }, { meanwhile: () => void lists.push(commandLines()) }, 5);
    here.forge.fault({ path: /./ }, { meanwhile: () => void lists.push(commandLines()) }, 20);
    const { main, post, runDir } = await endOf(job.step(withPack({})), workspace);
    expect(main.outputs['reason-code']).toBe('OK');
    if (code !== undefined) expect(main.annotations.map(({ title }) => title)).toContain(code);
    expect(lists.length).toBeGreaterThan(2);

    const artifacts = await Promise.all(here.results.artifacts.map(({ name }) => here.results.extract(name)));
    const files = everyFile(workspace, job.temp, job.home);
    // The event's and the runner's own files hold what the test put there; none holds the token.
    const shown = [main, post].flatMap(end => [
      // The runner takes a mask and shows nothing of it.
      end.log.replace(/^::add-mask::.*$/gm, ''),
      end.maskedLog,
      end.summary,
      JSON.stringify([end.outputs, end.state, end.annotations, end.env])
    ]);
    const pulls = here.repo.pulls.map(pull => JSON.stringify(pull));
    expect(found(here.token, [...shown, ...pulls])).toEqual([]);
    expect(
      found(
        here.token,
        artifacts.flatMap(files => [...files.values()])
      )
    ).toEqual([]);
    expect(found(here.token, files.values())).toEqual([]);
    expect(found(here.token, lists.flat())).toEqual([]);
    expect(runDir).not.toBeNull();
    // And the forms are masked, should anything of a later step print them.
    const masks = main.masks.join('\n');
    for (const form of [here.token, Buffer.from(`x-access-token:${here.token}`).toString('base64')])
      expect(masks).toContain(form);
  });
});

const LOOK = `id: LOOK
title: Looks
execution: {cwd: root}
acceptance:
  commands:
    - bash packs/look.sh
`;

/** A script: the execpolicy would forbid the command before there is anything to look at. */
const LOOK_SCRIPT = `env; cat /proc/*/environ /proc/*/cmdline 2>/dev/null | tr '\\0' '\\n'; ls -la /; true
`;

it('a phase sees neither the token nor anything that leads to it', async () => {
  here = await world({ ...FILES, 'packs/look.yml': LOOK, 'packs/look.sh': LOOK_SCRIPT });
  const workspace = here.checkout();
  const { main, runDir } = await endOf(
    here.job({ workspace }).step({ inputs: { 'task-pack': 'packs/look.yml', publish: 'false' } }),
    workspace
  );
  expect(main.code).toBe(0);
  const logs = [...everyFile(runDir!).entries()].filter(([path]) => path.includes('/logs/'));
  expect(logs).toHaveLength(1);
  const text = logs[0]![1].toString();
  expect(text).toMatch(/^PATH=/m);
  expect(found(here.token, [text])).toEqual([]);
  expect(text).not.toMatch(/^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|STATE_)/m);
});
