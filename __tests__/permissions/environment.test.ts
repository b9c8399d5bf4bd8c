import { environmentFault, nameFault, passEnvironment } from '../../src/permissions/environment.js';
import { secretFormat } from '../../src/permissions/secret-values.js';
import { secretRules } from '../../src/permissions/secret-rules.js';

const none = new Set<string>();
const hex = (count: number) => '0123456789abcdef'.repeat(8).slice(0, count);
const mixed = (count: number) => 'a1B2c3D4e5F6g7H8'.repeat(8).slice(0, count);
/** Put together here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join('');

describe('names', () => {
  it.each([
    ['NPM_TOKEN', 'SECRET_NAME_REFUSED'],
    ['MY_API_KEY', 'SECRET_NAME_REFUSED'],
    ['db_password', 'SECRET_NAME_REFUSED'],
    ['AWS_PROFILE', 'SECRET_NAME_REFUSED'],
    ['GOOGLE_APPLICATION_CREDENTIALS', 'SECRET_NAME_REFUSED'],
    ['KUBECONFIG', 'SECRET_NAME_REFUSED'],
    ['TWINE_USERNAME', 'SECRET_NAME_REFUSED'],
    ['GITHUB_ENV', 'SECRET_CHANNEL_REFUSED'],
    ['github_path', 'SECRET_CHANNEL_REFUSED'],
    ['ACTIONS_RUNTIME_URL', 'SECRET_CHANNEL_REFUSED'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SECRET_CHANNEL_REFUSED'],
    ['SSH_AUTH_SOCK', 'SECRET_CHANNEL_REFUSED'],
    ['DOCKER_HOST', 'SECRET_CHANNEL_REFUSED'],
    ['GIT_CONFIG_COUNT', 'SECRET_CHANNEL_REFUSED'],
    ['CODEX_SANDBOX_LIFELINE', 'SECRET_CHANNEL_REFUSED']
  ])('%s: %s', (name, code) => {
    expect(nameFault(name)?.code).toBe(code);
  });
  it.each([
    'CI',
    'TZ',
    'BUILD_NUMBER',
    'NODE_ENV',
    'GITHUB_SHA',
    'GITHUB_REPOSITORY',
    'AWS_REGION',
    'KEYBOARD',
    'MONKEY'
  ])('%s is plain', name => {
    expect(nameFault(name)).toBeNull();
  });
});

describe('values', () => {
  it.each([
    ['GitHub', join('gh', 'p_', mixed(36))],
    ['GitHub, fine-grained', join('github', '_pat_', mixed(40))],
    ['GitLab', join('gl', 'pat-', mixed(20))],
    ['AWS', join('AK', 'IA', 'ABCDEFGHIJKLMNOP')],
    ['a signed URL', `https://b.example.org/x?X-Amz-Signature=${hex(64)}`],
    ['Google', join('AI', 'za', mixed(35))],
    ['Google OAuth', join('GOC', 'SPX-', mixed(28))],
    ['Azure', `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${mixed(40)}==`],
    ['a connection string', 'Server=db;Database=d;User Id=u;Password=hunter22;'],
    ['npm', join('np', 'm_', mixed(36))],
    ['PyPI', join('py', 'pi-', mixed(60))],
    ['RubyGems', join('ruby', 'gems_', hex(48))],
    ['Docker Hub', join('dckr', '_pat_', mixed(27))],
    ['Hugging Face', join('h', 'f_', mixed(34))],
    ['Slack', join('xo', 'xb-', '1234567890-abcdef')],
    ['a webhook', join('https://hooks.sl', 'ack.com/services/', mixed(24))],
    ['Stripe', join('sk', '_live_', mixed(24))],
    ['a model provider', join('s', 'k-', mixed(40))],
    ['SendGrid', join('S', 'G.', mixed(22), '.', mixed(43))],
    ['Twilio', join('S', 'K', hex(32))],
    ['Telegram', join('123456789', ':AA', mixed(33))],
    ['DigitalOcean', join('do', 'p_v1_', hex(64))],
    ['Databricks', join('da', 'pi', hex(32))],
    ['Vault', join('hv', 's.', mixed(24))],
    ['Terraform Cloud', join(mixed(14), '.atlas', 'v1.', mixed(60))],
    ['Shopify', join('shp', 'at_', hex(32))],
    ['Atlassian', join('ATA', 'TT3', mixed(40))],
    ['age', join('AGE-SEC', 'RET-KEY-1', 'Q'.repeat(58))],
    ['a JSON Web Token', join('ey', 'J', mixed(20), '.ey', 'J', mixed(20), '.', mixed(20))],
    ['a private key', join('-----BEGIN ', 'EC PRIVATE KEY-----')],
    ['an authorization header', `Bearer ${mixed(30)}`],
    ['a service account', '{"type":"service_account","private_key_id": "x"}'],
    ['a password in a URL', 'postgres://user:hunter22@db/x']
  ])('%s', (_what, value) => {
    expect(secretFormat(value)).not.toBeNull();
    expect(environmentFault('PLAIN', value, none)?.code).toBe('SECRET_VALUE_REFUSED');
  });
  it.each([
    '',
    '1.2.3',
    'main',
    'true',
    'https://example.org/path?x=1',
    'refs/pull/12/merge',
    hex(40),
    `sha256:${hex(64)}`,
    '2026-01-01T00:00:00Z',
    '/usr/local/bin:/usr/bin',
    'a-task-key-for-everyone',
    '-Xmx2g -Dfile.encoding=UTF-8',
    'basic',
    'key-value'
  ])('not %j', value => {
    expect(secretFormat(value)).toBeNull();
  });
  it('refuses a known secret under any name, and no empty one', () => {
    expect(environmentFault('PLAIN', 'hunter2', new Set(['hunter2']))?.code).toBe('SECRET_VALUE_REFUSED');
    expect(environmentFault('PLAIN', '', new Set(['']))).toBeNull();
  });
  it('says what kind of credential it is, never the value', () => {
    const value = join('np', 'm_', mixed(36));
    const { refusals } = passEnvironment(['X'], { X: value }, none);
    expect(refusals[0]!.message).toBe('X holds what looks like an npm token');
  });
});

describe('what is handed in', () => {
  it('is what is named, set and plain', () => {
    const env = { A: '1', B: 'hunter2', NPM_TOKEN: 'x', NOT_NAMED: 'y', EMPTY: '' };
    const { values, refusals } = passEnvironment(
      ['EMPTY', 'B', 'A', 'A', 'ABSENT', 'NPM_TOKEN', '__proto__', 'toString'],
      env,
      new Set(['hunter2'])
    );
    expect(values).toEqual({ A: '1', EMPTY: '' });
    expect(refusals.map(({ subject, code }) => [subject, code])).toEqual([
      ['env.B', 'SECRET_VALUE_REFUSED'],
      ['env.NPM_TOKEN', 'SECRET_NAME_REFUSED']
    ]);
  });
});

it('no expression over a stranger’s text takes long', () => {
  const pieces = [
    ' ',
    '\t',
    '\n',
    'a',
    'A1',
    ':',
    '=',
    '-',
    '.',
    '/',
    '"',
    'eyJ',
    'password',
    'password=',
    'token: "',
    'sk-',
    'pwd',
    'Bearer ',
    '-----BEGIN A ',
    'kind: Config\n',
    '"auth"  ',
    'a:b:',
    'a_',
    'xoxb-1',
    '<password>',
    '://a:'
  ];
  const forms = secretRules.flatMap(({ name, content }) =>
    content.map(form => [name, (text: string) => form.test(text)] as const)
  );
  for (const [name, run] of [...forms, ['values', (text: string) => secretFormat(text)] as const])
    for (const piece of pieces) {
      const text = piece.repeat(Math.floor(65_536 / piece.length));
      const begun = performance.now();
      run(text);
      expect([name, piece, performance.now() - begun < 1000]).toEqual([name, piece, true]);
    }
});
