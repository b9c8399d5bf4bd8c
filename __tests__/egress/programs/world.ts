/**
 * Runs within a network namespace that world.test.ts made: starts the internet beyond a veth pair, the proxy here,
 * and commands in an empty namespace, and prints what each attempt came to, without and with the proxy's rules.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { startEgressProxy } from '../../../src/egress/index.js';
import type { EgressDecision, EgressProxy } from '../../../src/egress/index.js';

const [place = '', internetPid = '', program = '', loader = '', root = ''] = process.argv.slice(2);
const PUBLIC = '93.184.216.34';
const NOT_PUBLIC = ['169.254.169.254', '10.9.9.9', '198.51.100.7'];
const OWN = '93.184.216.1';
const ALLOW = ['allowed.test:443', 'allowed.test:80', 'private.test:80', 'metadata.test:80', 'own.test:80'];

/** [name, arguments of curl, what its output holds where it got through] */
const ATTEMPTS: [string, string[], string][] = [
  ['allowed https', ['https://allowed.test/'], 'site allowed.test'],
  ['allowed http', ['http://allowed.test/'], 'site allowed.test'],
  ['mixed case', ['https://ALLOWED.Test/'], 'site'],
  ['9 metadata by address', ['http://169.254.169.254/latest/'], 'site 169.254.169.254'],
  ['9 metadata by CONNECT', ['-p', 'http://169.254.169.254/latest/'], 'site 169.254.169.254'],
  ['9 metadata by a granted name', ['http://metadata.test/latest/'], 'site metadata.test'],
  ['12 unlisted host', ['https://other.test/'], 'site other.test'],
  ['13 port 22', ['-p', 'telnet://allowed.test:22'], 'SSH-2.0-test'],
  ['14 address', [`http://${PUBLIC}/`], `site ${PUBLIC}`],
  ['14 address, https', [`https://${PUBLIC}/`], `site ${PUBLIC}`],
  ['15 trailing dot of an unlisted host', ['https://other.test./'], 'site other.test'],
  ['16 suffix', ['http://allowed.test.other.test/'], 'site allowed.test.other.test'],
  ['17 a granted name with a private address', ['http://private.test/'], 'site private.test'],
  ['17 the same by CONNECT', ['-p', 'http://private.test/'], 'site private.test'],
  ['17 a granted name with an address of this machine', ['http://own.test/'], 'own site'],
  [
    '19 another server name',
    ['--connect-to', 'other.test:443:allowed.test:443', 'https://other.test/'],
    'site other.test'
  ],
  ['20 Host fronting', ['-H', 'Host: other.test', 'http://allowed.test/'], 'site other.test'],
  ['20 Host fronting within TLS', ['-H', 'Host: other.test', 'https://allowed.test/'], 'site other.test'],
  ['22 DoH', ['https://dns.test/dns-query?dns=AAAB'], 'site dns.test'],
  ['22 redirect', ['-L', 'http://allowed.test/away'], 'site other.test']
];

interface Ran {
  code: number | null;
  out: string;
}

/** `onOutput` is called at the first output. */
function run(argv: readonly string[], env: Record<string, string> = {}, onOutput?: () => void): Promise<Ran> {
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    env: { PATH: process.env['PATH'] ?? '', HOME: place, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let out = '';
  child.stdout.on('data', chunk => (out += String(chunk)));
  child.stdout.once('data', () => onOutput?.());
  child.stderr.on('data', chunk => (out += String(chunk)));
  return new Promise(done => child.on('close', code => done({ code, out })));
}

type Inside = typeof run;

function deferred(): { promise: Promise<void>; resolve(): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>(done => (resolve = done));
  return { promise, resolve: () => resolve() };
}

interface Service {
  child: ChildProcess;
  /** How many hits it has told of. What was said before it is asked is counted. */
  hits(): Promise<number>;
}

/** Starts a program and resolves when it says `ready`. */
async function service(argv: readonly string[]): Promise<Service> {
  const child = spawn(argv[0] ?? '', argv.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  let check = (): void => undefined;
  child.stdout.on('data', chunk => {
    said += String(chunk);
    check();
  });
  const times = (word: string): number => said.split(word).length - 1;
  const heard = (word: string, count: number): Promise<void> =>
    new Promise((done, fail) => {
      child.once('close', () => fail(new Error(`${argv.join(' ')} ended`)));
      check = () => (times(word) >= count ? done() : undefined);
      check();
    });
  await heard('ready\n', 1);
  return {
    child,
    async hits() {
      child.stdin.write('\n');
      await heard('fence\n', times('fence\n') + 1);
      return times('hit ');
    }
  };
}

const node = [process.execPath, '--import', loader];
const curl = (args: readonly string[]): string[] => [
  'curl',
  '-sS',
  '-m',
  '10',
  '--cacert',
  `${place}/cert.pem`,
  ...args
];

async function world(): Promise<object> {
  const internet = await service([
    ...['nsenter', '-t', internetPid, '-n'],
    ...[...node, `${root}/programs/internet.ts`, place, PUBLIC, ...NOT_PUBLIC]
  ]);
  const own = createServer((_request, response) => response.end('own site'));
  await new Promise<void>(done => own.listen(80, OWN, done));
  const decisions = decisionList();
  const proxy = await startEgressProxy({
    program: [...node, program],
    socketPath: `${place}/run/s`,
    onDecision: decisions.add
  });
  const access = await proxy.grant({ phase: 'test', command: '2' }, { allow: ALLOW });
  const forwarder = await service([
    ...['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'],
    ...[...node, `${root}/programs/forwarder.ts`, proxy.socketPath]
  ]);
  const url = access.url('127.0.0.1', 3128);
  const inside: Inside = (argv, env, onOutput) =>
    run(['nsenter', '-t', String(forwarder.child.pid), '-n', ...argv], env, onOutput);
  const proxied = { http_proxy: url, https_proxy: url };
  const attempts: Record<string, object> = {};
  for (const [name, args, mark] of ATTEMPTS) {
    const proof = (await run(curl(args.filter(arg => arg !== '-p')))).out.includes(mark);
    const hits = await internet.hits();
    const before = decisions.all.length;
    const through = await inside(curl(args), { ...proxied, all_proxy: url });
    const bare = await inside(curl(args.filter(arg => arg !== '-p')), { no_proxy: '*' });
    await decisions.more(before + 1);
    const last = decisions.all.at(-1);
    attempts[name] = {
      proof,
      reached: through.out.includes(mark),
      unproxied: bare.out.includes(mark),
      hits: (await internet.hits()) - hits,
      host: last?.host,
      code: last?.code
    };
  }
  const tools = await toolsInside(inside, url, decisions);
  const killed = await killProxy(proxy, inside, proxied, decisions);
  for (const child of [internet.child, forwarder.child]) child.kill('SIGKILL');
  own.close();
  return { attempts, tools, killed };
}

interface DecisionList {
  readonly all: EgressDecision[];
  add(decision: EgressDecision): void;
  /** Resolves when there are that many; the record of a tunnel comes when both of its sides have closed. */
  more(count: number): Promise<void>;
}

function decisionList(): DecisionList {
  const all: EgressDecision[] = [];
  let check = (): void => undefined;
  return {
    all,
    add(decision) {
      all.push(decision);
      check();
    },
    more: count =>
      new Promise(done => {
        check = () => (all.length >= count ? done() : undefined);
        check();
      })
  };
}

/** Clients that take their proxy, with its credentials, from the environment. */
async function toolsInside(inside: Inside, url: string, decisions: DecisionList): Promise<object> {
  const env = {
    http_proxy: url,
    https_proxy: url,
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: `${place}/cert.pem`,
    SSL_CERT_FILE: `${place}/cert.pem`,
    GIT_SSL_CAINFO: `${place}/cert.pem`,
    GIT_CONFIG_NOSYSTEM: '1'
  };
  const fetching = (to: string): string => `fetch('${to}').then(r => r.text()).then(console.log)`;
  const python = (to: string): string =>
    `import urllib.request as u; print(u.urlopen('${to}').read().decode())`;
  const found: Record<string, object> = {};
  const tools: Record<string, (to: string) => string[]> = {
    node: to => [process.execPath, '-e', fetching(to)],
    python: to => ['/usr/bin/python3', '-c', python(to)],
    git: to => ['git', 'ls-remote', `${to}repository`]
  };
  for (const [name, argv] of Object.entries(tools)) {
    const before = decisions.all.length;
    const allowed = await inside(argv('https://allowed.test/'), env);
    const other = await inside(argv('https://other.test/'), env);
    await decisions.more(before + 2);
    const said = decisions.all.slice(before).filter(one => one.code !== 'NET_TOKEN_REFUSED');
    found[name] = {
      allowed: allowed.code === 0,
      other: other.code === 0,
      granted: said.some(one => one.host === 'allowed.test' && one.verdict === 'allowed'),
      refused: said.some(one => one.host === 'other.test' && one.code === 'NET_NOT_GRANTED')
    };
  }
  return found;
}

async function killProxy(
  proxy: EgressProxy,
  inside: Inside,
  proxied: Record<string, string>,
  decisions: DecisionList
): Promise<object> {
  const before = (await inside(curl(['https://allowed.test/']), proxied)).out.includes('site allowed.test');
  const begun = deferred();
  const long = inside(curl(['-N', 'https://allowed.test/forever']), proxied, begun.resolve);
  await begun.promise;
  process.kill(proxy.pid, 'SIGKILL');
  const death = await proxy.died;
  const cut = await long;
  const after = await inside(curl(['https://allowed.test/']), proxied);
  return {
    before,
    cut: cut.code !== 0,
    after: after.out.includes('site'),
    death: death.code,
    last: decisions.all.at(-1)
  };
}

process.stdout.write(`${JSON.stringify(await world())}\n`);
process.exit(0);
