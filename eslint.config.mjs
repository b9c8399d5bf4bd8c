import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/**
 * The floors of the house, top to bottom (docs/ARCHITECTURE.md). A file imports from its own room and from
 * floors below it, never upwards; capabilities do not import each other.
 */
const FLOORS = {
  fronts: ['action', 'cli'],
  flows: ['run', 'publish', 'release', 'fleet'],
  capabilities: [
    'sandbox',
    'egress',
    'workspace',
    'evidence',
    'github',
    'artifacts',
    'supplychain',
    'agents',
    'plugins'
  ],
  rules: [
    'reasons',
    'pack',
    'permissions',
    'execpolicy',
    'acceptance',
    'redaction',
    'merkle',
    'statement',
    'policy',
    'rollout',
    'distribution',
    'pullrequest'
  ],
  ground: ['platform']
};
const ENTRIES = ['main.ts', 'post.ts', 'cli.ts', 'hash-worker.ts', 'egress-proxy.ts'];
const order = Object.keys(FLOORS);
const src = room => `./src/${room}`;

function zonesOfFloor(floor, index) {
  const above = [
    ...order
      .slice(0, index)
      .flatMap(name => FLOORS[name])
      .map(src),
    ...ENTRIES.map(src)
  ];
  return FLOORS[floor].map(room => ({
    target: src(room),
    from: floor === 'capabilities' ? [...above, ...FLOORS[floor].filter(r => r !== room).map(src)] : above,
    message: `src/${room} stands on the floor "${floor}": import downwards only (docs/ARCHITECTURE.md).`
  }));
}

const zones = order.flatMap(zonesOfFloor);
const impure = [
  'fs',
  'fs/promises',
  'child_process',
  'net',
  'http',
  'https',
  'tls',
  'dgram',
  'dns',
  'os',
  'process',
  'worker_threads'
].flatMap(name => [name, `node:${name}`]);

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      'examples/**',
      '__tests__/fixtures/**',
      'src/**/*.generated.*'
    ]
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      // Without these, no-cycle cannot read the imported TypeScript and silently finds nothing.
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })]
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings.' }
      ]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 420, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'no-console': 'error'
    }
  },
  {
    // The rules floor is pure: no file system, process, clock or network.
    files: FLOORS.rules.map(room => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: impure.map(name => ({ name, message: 'Rules are pure: take it as an argument.' })) }
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Rules are pure.' },
        { name: 'fetch', message: 'Rules are pure.' }
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Rules are pure: take the time as an argument.' }
      ]
    }
  },
  {
    // Only the action's front knows the toolkit.
    files: ['src/**/*.ts'],
    ignores: ['src/action/**', 'src/github/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@actions/*'], message: '@actions/* only in src/action and src/github.' }] }
      ]
    }
  }
);
