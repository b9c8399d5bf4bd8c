import { looksSecret, secretsOf } from '../../src/redaction/index.js';

describe('secretsOf', () => {
  it.each([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'npm_config__auth',
    'NPM_CONFIG__AUTHTOKEN',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MY_API_KEY',
    'OPENAI_API_KEY',
    'APIKEY',
    'SSH_PRIVATE_KEY',
    'SIGNING_KEY',
    'KEY',
    'AZURE_CLIENT_SECRET',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'BASIC_AUTH',
    'MY_PAT',
    'SLACK_WEBHOOK',
    'SENTRY_DSN'
  ])('%s is secret', name => {
    expect(looksSecret(name)).toBe(true);
  });

  it.each([
    'PATH',
    'HOME',
    'PWD',
    'AWS_REGION',
    'SSH_AUTH_SOCK',
    'npm_config_cache',
    'npm_package_name',
    'MONKEY',
    'AUTHOR',
    'KEYBOARD_LAYOUT',
    'TOKEN_FILE',
    'XDG_SESSION_ID'
  ])('%s is not', name => {
    expect(looksSecret(name)).toBe(false);
  });

  it('gives values by name, sorted, without switches and empty ones', () => {
    const env = {
      Z_TOKEN: 'zzzzzzzz',
      A_SECRET: 'aaaaaaaa',
      SKIP_TOKEN: 'true',
      EMPTY_KEY: '',
      PATH: '/bin',
      GONE: undefined
    };
    expect(secretsOf(env)).toEqual([
      { name: 'A_SECRET', value: 'aaaaaaaa' },
      { name: 'Z_TOKEN', value: 'zzzzzzzz' }
    ]);
  });

  it('takes the password out of a URL in any variable', () => {
    expect(secretsOf({ HTTPS_PROXY: 'http://me:p%40ssw0rd@proxy.example:3128' })).toEqual([
      { name: 'HTTPS_PROXY', value: 'p@ssw0rd' }
    ]);
  });
});
