import fc from 'fast-check';
import { secretFilesIn, type TreeEntry } from '../../src/permissions/secret-files.js';
import { pathLooksSecret } from '../../src/permissions/secret-paths.js';

const KEY = ['-----BEGIN', 'RSA PRIVATE KEY-----\nMIIE\n'].join(' ');
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIID\n';
const ACCOUNT = JSON.stringify({ type: 'service_account', private_key: 'x' });
const KUBE = 'apiVersion: v1\nkind: Config\nusers:\n- name: a\n  user:\n    token: abc\n';

/** Path to content; `-> target` is a link, `= path` another name of the same file. */
type Files = Record<string, string>;

function entries(files: Files): TreeEntry[] {
  return Object.entries(files).map(([path, text]): TreeEntry => {
    if (text.startsWith('-> ')) return { kind: 'symlink', path, target: text.slice(3) };
    const of = text.startsWith('= ') ? text.slice(2) : path;
    return { kind: 'file', path, id: of, bytes: Buffer.byteLength(content(files, path)) };
  });
}

function content(files: Files, path: string): string {
  const text = files[path]!;
  return text.startsWith('= ') ? content(files, text.slice(2)) : text;
}

function found(files: Files, declared: string[] = [], spared: string[] = []): string[] {
  const secrets = secretFilesIn(entries(files), path => Buffer.from(content(files, path)), {
    declared: path => declared.includes(path),
    spared: path => spared.includes(path)
  });
  return secrets.map(({ path, via }) => (via === null ? path : `${path} via ${via}`));
}

describe('credentials by path and content', () => {
  it.each<[string, string]>([
    ['.env', 'A=1\n'],
    ['.env.production', 'export A="x"'],
    ['packages/a/.env.local', 'A=1'],
    ['.envrc', 'export TOKEN=1'],
    ['config/prod.env', 'A=1'],
    ['.ENV', 'A=1'],
    ['.npmrc', '//registry.example.org/:_authToken=abc'],
    ['.npmrc', '_auth = "abc"'],
    ['.yarnrc.yml', 'npmAuthToken: abc'],
    ['.netrc', 'machine a login b password c'],
    ['.git-credentials', 'https://user:pass@example.org'],
    ['.pypirc', '[pypi]\npassword = x'],
    ['.docker/config.json', '{"auths":{"a":{"auth":"eA=="}}}'],
    ['id_rsa', KEY],
    ['keys/id_ed25519', KEY.replace('RSA', 'OPENSSH')],
    ['server.pem', CERTIFICATE + KEY],
    ['deploy.key', KEY.replace('RSA ', '')],
    ['deploykey', KEY],
    ['key.ppk', 'PuTTY-User-Key-File-2: ssh-rsa'],
    ['age.txt', 'AGE-SECRET-KEY-1' + 'A'.repeat(40)],
    ['release.jks', '\u00fe\u00ed'],
    ['kubeconfig', KUBE],
    ['deploy/cluster.yaml', KUBE],
    ['.kube/config', KUBE],
    ['sa.json', ACCOUNT],
    ['.aws/credentials', 'aws_secret_access_key = x'],
    ['settings.ini', 'aws_secret_access_key=x'],
    ['terraform.tfstate', '{"version": 4, "resources": []}'],
    ['terraform.tfstate.backup', '{"resources": []}'],
    ['.cargo/credentials.toml', 'token = "x"'],
    ['.gem/credentials', ':rubygems_api_key: x'],
    ['auth.json', '{"github-oauth": {"github.com": "x"}}'],
    ['settings.xml', '<server><password>x</password></server>'],
    ['gradle.properties', 'signing.password=x'],
    ['NuGet.Config', '<add key="ClearTextPassword" value="x" />'],
    ['.pgpass', 'h:5432:d:u:p'],
    ['.vault-token', 'x'],
    ['config/master.key', '0123456789abcdef0123456789abcdef'],
    ['config/secrets.yml', 'secret_key_base: abc'],
    ['rclone.conf', 'pass = x']
  ])('%s', (path, text) => {
    expect(found({ [path]: text })).toEqual([path]);
  });

  it.each<[string, string]>([
    ['.env', ''],
    ['.env', '# nothing\n\nA=\n'],
    ['.env.example', 'A=1'],
    ['.env.local.sample', 'A=1'],
    ['.env.d.ts', 'A=1'],
    ['.environment/readme', 'A=1'],
    ['.npmrc', 'registry=https://registry.example.org/\n//registry.example.org/:_authToken=${NPM_TOKEN}'],
    ['.yarnrc.yml', 'npmAuthToken: "${TOKEN}"'],
    ['id_rsa.pub', 'ssh-rsa AAAA'],
    ['server.pem', CERTIFICATE],
    ['src/key.ts', KEY],
    ['README.md', KEY],
    ['test/fixtures/server.key', KEY],
    ['__tests__/sa.json', ACCOUNT],
    ['node_modules/a/.env', 'A=1'],
    ['package.json', '{"type": "module", "token": "x"}'],
    ['k8s/service.yaml', 'kind: Service\ntoken: x'],
    ['terraform.tfstate', ''],
    ['settings.xml', '<password>${env.PASSWORD}</password>'],
    ['gradle.properties', 'org.gradle.jvmargs=-Xmx2g\ntoken=$TOKEN'],
    ['secrets.yaml', 'password: ENC[AES256_GCM,data:x]'],
    ['src/secrets.py', 'password: x'],
    ['auth.json', '{"users": []}']
  ])('not %s %#', (path, text) => {
    expect(found({ [path]: text })).toEqual([]);
  });

  it('counts by its path what cannot be read, and not what only content could tell', () => {
    const unread = (path: string) =>
      secretFilesIn([{ kind: 'file', path, id: path, bytes: 9 }], () => null).map(({ rule }) => rule);
    expect(unread('.env')).toEqual(['environment file']);
    expect(unread('src/a.ts')).toEqual([]);
  });
  it('reads UTF-16 and a byte order mark', () => {
    const texts = [Buffer.from('\ufeffA=1', 'utf16le'), Buffer.from('\ufeffA=1')];
    for (const text of texts)
      expect(secretFilesIn([{ kind: 'file', path: '.env', id: '1', bytes: 9 }], () => text)).toHaveLength(1);
  });
});

describe('what leads to the same bytes', () => {
  it.each<[string, Files, string[]]>([
    [
      'a link that is named like one',
      { '.env': '-> settings/prod', 'settings/prod': 'A=1' },
      ['settings/prod via .env']
    ],
    ['a link to one', { plain: '-> .env', '.env': 'A=1' }, ['.env']],
    ['a link with .. and .', { 'a/.env': '-> ./../b/./c', 'b/c': 'A=1' }, ['b/c via a/.env']],
    ['a link in full', { '.env': '-> /workspace/b', b: 'A=1' }, ['b via .env']],
    ['a link over a link', { '.env': '-> x', x: '-> y', y: 'A=1' }, ['y via .env']],
    [
      'a link through a linked directory',
      { '.env': '-> d/f', d: '-> real', 'real/f': 'A=1' },
      ['real/f via .env']
    ],
    [
      'a linked directory that is named like one',
      { '.aws': '-> cloud', 'cloud/credentials': 'aws_secret_access_key=1' },
      ['cloud/credentials']
    ],
    [
      'the same by the name alone',
      { '.kube': '-> c', 'c/config.bak': KUBE, '.docker': '-> d', 'd/config.json': '{"auth":"x"}' },
      ['c/config.bak via .kube/config.bak', 'd/config.json via .docker/config.json'].slice(1)
    ],
    [
      'another name of the same file',
      { '.env': 'A=1', 'docs/a.md': '= .env' },
      ['.env', 'docs/a.md via .env']
    ],
    [
      'another name of what a link leads to',
      { '.env': '-> x', x: 'A=1', 'y.md': '= x' },
      ['x via .env', 'y.md via x']
    ],
    ['an empty file has no other names', { '.env': '', 'src/__init__.py': '= .env' }, []],
    ['a link out of the tree', { '.env': '-> ../../etc/passwd' }, []],
    ['a link to elsewhere', { '.env': '-> /etc/passwd', 'etc/passwd': 'A=1' }, []],
    ['a link to itself', { '.env': '-> .env', a: '-> b', b: '-> a' }, []],
    ['a link to the directory above', { 'a/up': '-> ..', 'a/.env': 'A=1' }, ['a/.env']],
    ['a link through a file', { '.env': '-> f/x', f: 'A=1' }, []]
  ])('%s', (_name, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  it('gives up, with a reason, where links multiply names', () => {
    const files: Files = {};
    // 26 levels with two links each: 2^26 names.
    for (let level = 0; level < 26; level += 1) {
      files[`d${level}/a`] = `-> ../d${level + 1}`;
      files[`d${level}/b`] = `-> ../d${level + 1}`;
    }
    files['d26/x'] = 'A=1';
    const begun = performance.now();
    expect(() => found(files)).toThrow(expect.objectContaining({ code: 'SECRET_TREE_TOO_LINKED' }));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('what the pack and the operator name', () => {
  const files = { 'data/customers.csv': 'a,b', '.env.test': 'A=1' };
  it('the pack names more', () => {
    expect(found(files, ['data/customers.csv'])).toEqual(['.env.test', 'data/customers.csv']);
  });
  it('the operator names less, and never what the pack named', () => {
    expect(found(files, [], ['.env.test'])).toEqual([]);
    expect(found(files, ['.env.test'], ['.env.test'])).toEqual(['.env.test']);
  });
});

describe('any tree', () => {
  const name = fc.constantFrom('a', 'b', '.env', '.aws', 'credentials', 'x.pem', '..');
  const path = fc
    .array(name, { minLength: 1, maxLength: 4 })
    .map(parts => parts.filter(part => part !== '..').join('/') || 'a');
  const target = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => `-> ${parts.join('/')}`);
  const tree = fc.dictionary(path, fc.oneof(fc.constantFrom('A=1', KEY, ''), target), { maxKeys: 12 });

  it('gives regular files that are there, each once, in order', () => {
    fc.assert(
      fc.property(tree, files => {
        const secrets = secretFilesIn(entries(files), at => Buffer.from(content(files, at)));
        const paths = secrets.map(({ path: at }) => at);
        expect(paths).toEqual([...new Set(paths)].sort());
        for (const at of paths) expect(files[at]!.startsWith('-> ')).toBe(false);
      })
    );
  });
  it('holds for hostile content in bounded time', () => {
    const hostile = [
      ' ',
      '\t',
      'password',
      'token: ',
      '-----BEGIN ',
      'kind: Config\n',
      '"auth" : ',
      'A=',
      ':',
      '- '
    ];
    const paths = [
      '.env',
      '.npmrc',
      'a.yml',
      'a.json',
      'gradle.properties',
      '.pgpass',
      '.git-credentials',
      'secrets.yml',
      'a.pem',
      'settings.xml',
      '.netrc',
      '.bundle/config',
      'rclone.conf'
    ];
    for (const at of paths)
      for (const piece of hostile) {
        const text = Buffer.from(piece.repeat(Math.floor(65_536 / piece.length)));
        const begun = performance.now();
        secretFilesIn([{ kind: 'file', path: at, id: '1', bytes: text.length }], () => text);
        expect([at, piece, performance.now() - begun < 500]).toEqual([at, piece, true]);
      }
  });
});

describe('paths alone, for what is carried in', () => {
  it.each([
    '.env',
    'a/.netrc',
    '.aws/x',
    'x.tfstate',
    'kubeconfig',
    'id_rsa',
    '.envrc',
    'rclone.conf',
    'a/gha-creds-1.json'
  ])('%s', at => {
    expect(pathLooksSecret(at)).toBe(true);
  });
  it.each(['.env.example', 'node_modules/a/.env', 'src/env.ts', 'docs/kubeconfig.md'])('not %s', at => {
    expect(pathLooksSecret(at)).toBe(false);
  });
});
