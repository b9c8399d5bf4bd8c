import type { Contract, PermissionRequest } from '../../src/pack/contract.js';
import { defaultCeilingLimits } from '../../src/permissions/limits.js';
import { cloudText } from '../../src/permissions/cloud-grants.js';
import { grantAll } from '../../src/permissions/grants.js';
import { expandHosts } from '../../src/permissions/presets.js';
import { valueLooksSecret } from '../../src/redaction/index.js';
import type { Ceiling } from '../../src/permissions/types.js';

const nothing: PermissionRequest = {
  network: { allow: [] },
  cloud: {},
  env: [],
  write: [],
  place: { file: 'task.yml', line: 3, column: 5 }
};

function contract(
  over: {
    constraints?: object;
    setup?: object;
    implement?: object;
    test?: object;
    deps?: string[];
    agent?: string;
  } = {}
): Contract {
  return {
    constraints: {
      allowNetwork: false,
      allowCloudMutations: false,
      allowSecrets: false,
      ...over.constraints
    },
    permissions: nothing,
    setup: { permissions: { ...nothing, ...over.setup }, deps: over.deps ?? [], depsPlace: null },
    implement: {
      permissions: { ...nothing, ...over.implement },
      agent: over.agent ?? null,
      agentPlace: null
    },
    test: { permissions: { ...nothing, ...over.test } },
    positions: {}
  } as unknown as Contract;
}

const safe: Ceiling = { mode: 'safe', networkHosts: null, limits: defaultCeilingLimits, inputsMayLoosen: [] };
const privileged: Ceiling = { ...safe, mode: 'privileged' };

describe('grants', () => {
  const cases: [string, Contract, Ceiling, string[]][] = [
    ['a pack that asks for nothing', contract(), safe, []],
    ['network without hosts', contract({ constraints: { allowNetwork: true } }), safe, ['NET_HOSTS_MISSING']],
    [
      'named hosts: not enforceable yet',
      contract({ constraints: { allowNetwork: true }, setup: { network: { allow: ['npm'] } } }),
      safe,
      ['NET_NOT_ENFORCEABLE']
    ],
    [
      'named hosts, privileged: still not',
      contract({ setup: { network: { allow: ['npm'] } } }),
      privileged,
      ['NET_NOT_ENFORCEABLE']
    ],
    ['bare wildcard', contract({ test: { network: { allow: ['*'] } } }), safe, ['NET_WILDCARD']],
    [
      'hosts above the policy',
      contract({ test: { network: { allow: ['a.example.org'] } } }),
      { ...safe, networkHosts: ['b.example.org:443'] },
      ['NET_ABOVE_CEILING']
    ],
    [
      'a policy of no network',
      contract({ test: { network: { allow: ['a.example.org'] } } }),
      { ...safe, networkHosts: [] },
      ['NET_ABOVE_CEILING']
    ],
    [
      'cloud mutations',
      contract({ constraints: { allowCloudMutations: true } }),
      safe,
      ['CLOUD_NOT_GRANTED']
    ],
    [
      'cloud mutations, privileged',
      contract({ constraints: { allowCloudMutations: true } }),
      privileged,
      ['CLOUD_NOT_ENFORCEABLE']
    ],
    ['a cloud by name', contract({ test: { cloud: { aws: 'read' } } }), safe, ['CLOUD_NOT_GRANTED']],
    ['secrets', contract({ constraints: { allowSecrets: true } }), safe, ['SECRET_NOT_GRANTED']],
    [
      'secrets, privileged',
      contract({ constraints: { allowSecrets: true } }),
      privileged,
      ['SECRET_NOT_ENFORCEABLE']
    ],
    ['a plain variable', contract({ test: { env: ['BUILD_NUMBER'] } }), safe, []],
    ['a secret-looking variable', contract({ test: { env: ['NPM_TOKEN'] } }), safe, ['SECRET_NAME_REFUSED']],
    ['packages to install', contract({ deps: ['ruff'] }), safe, ['SETUP_NEEDS_NETWORK']],
    ['an agent', contract({ agent: 'codex' }), safe, ['AGENT_NOT_AVAILABLE']],
    [
      'several at once',
      contract({ constraints: { allowSecrets: true, allowCloudMutations: true } }),
      safe,
      ['CLOUD_NOT_GRANTED', 'SECRET_NOT_GRANTED']
    ]
  ];
  it.each(cases)('%s', (_name, given, ceiling, codes) => {
    expect(grantAll(given, ceiling).refusals.map(refusal => refusal.code)).toEqual(codes);
  });

  it('says where the pack asks for it', () => {
    expect(grantAll(contract({ test: { network: { allow: ['*'] } } }), safe).refusals[0]!.where).toBe(
      'task.yml:3:5'
    );
  });
  it('grants no network, no cloud and the whole tree by default', () => {
    expect(grantAll(contract(), safe).grants.test).toEqual({
      network: 'none',
      cloud: 'none',
      env: [],
      write: null
    });
  });
});

describe('clouds', () => {
  const all = { network: true, cloud: true };
  const ask = (cloud: object, allow: string[] = []) =>
    contract({ constraints: { allowNetwork: true }, test: { cloud, network: { allow } } });
  const codes = (...given: Parameters<typeof grantAll>) =>
    grantAll(...given).refusals.map(refusal => refusal.code);

  it('opens what was named where it can be held, and nothing beside it', () => {
    const { grants, refusals } = grantAll(ask({ terraform: 'read' }, ['npm']), privileged, all);
    expect(refusals).toEqual([]);
    expect(grants.test.cloud).toEqual({ terraform: 'read' });
    expect(grants.test.network).toEqual(
      expect.arrayContaining(['app.terraform.io:443', 'registry.npmjs.org:443'])
    );
    expect(grants.test.network).not.toContain('*.amazonaws.com:443');
    expect(grants.setup).toEqual({ network: 'none', cloud: 'none', env: [], write: null });
  });
  it.each<[string, Contract, Ceiling, typeof all, string[]]>([
    ['in mode safe', ask({ aws: 'read' }), safe, all, ['CLOUD_NOT_GRANTED']],
    [
      'without the proxy',
      ask({ aws: 'read' }),
      privileged,
      { network: false, cloud: true },
      ['CLOUD_NOT_ENFORCEABLE']
    ],
    ['an unknown one', ask({ acme: 'read' }, ['npm']), privileged, all, ['CLOUD_UNKNOWN']],
    ['a host of it without it', ask({}, ['s3.amazonaws.com']), privileged, all, ['CLOUD_HOST_REFUSED']],
    ['a pattern over it', ask({}, ['*.windows.net']), safe, all, ['CLOUD_HOST_REFUSED']],
    [
      'a host of another',
      ask({ aws: 'mutate' }, ['storage.googleapis.com']),
      privileged,
      all,
      ['CLOUD_HOST_REFUSED']
    ],
    ['a host of it with it', ask({ aws: 'read' }, ['s3.amazonaws.com']), privileged, all, []],
    [
      'a metadata name with it',
      ask({ gcp: 'mutate' }, ['metadata.google.internal']),
      privileged,
      all,
      ['CLOUD_HOST_REFUSED']
    ],
    [
      'above the policy',
      ask({ aws: 'read' }),
      { ...privileged, networkHosts: [] },
      all,
      ['NET_ABOVE_CEILING']
    ],
    ['named hosts where they can be held', ask({}, ['npm', '*.example.org']), safe, all, []],
    [
      'within a pattern of the policy',
      ask({}, ['a.example.org']),
      { ...safe, networkHosts: ['*.example.org:443'] },
      all,
      []
    ],
    [
      'a variable of a cloud',
      contract({ test: { env: ['KUBECONFIG'] } }),
      privileged,
      all,
      ['SECRET_NAME_REFUSED']
    ],
    [
      'a variable of the runner',
      contract({ test: { env: ['GITHUB_ENV'] } }),
      safe,
      all,
      ['SECRET_CHANNEL_REFUSED']
    ],
    [
      'mutations that can be held',
      contract({ constraints: { allowCloudMutations: true } }),
      privileged,
      all,
      []
    ]
  ])('%s', (_name, given, ceiling, enforcement, expected) => {
    expect(codes(given, ceiling, enforcement)).toEqual(expected);
  });
  it('is told in words', () => {
    expect([cloudText('none'), cloudText({ aws: 'read', gcp: 'mutate' })]).toEqual([
      'none',
      'aws read, gcp mutate'
    ]);
  });
});

describe('hosts', () => {
  it('expands presets, lowers case, adds the port, sorts and removes doubles', () => {
    expect(expandHosts(['pypi', 'B.example.org', 'a.example.org:8443', 'b.example.org:443'])).toEqual([
      'a.example.org:8443',
      'b.example.org:443',
      'files.pythonhosted.org:443',
      'pypi.org:443'
    ]);
  });
});

describe('values that look like credentials', () => {
  const token = (prefix: string) => prefix + 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';
  it.each([
    token('ghp_'),
    token('github_pat_'),
    token('npm_'),
    token('sk-'),
    'AKIAABCDEFGHIJKLMNOP',
    'https://user:pass@host/',
    '-----BEGIN RSA PRIVATE KEY-----'
  ])('%s', value => {
    expect(valueLooksSecret(value)).toBe(true);
  });
  it.each(['1.2.3', 'main', 'https://example.org/path', 'skeleton', ''])('not %j', value => {
    expect(valueLooksSecret(value)).toBe(false);
  });
});
