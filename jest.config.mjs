import { availableParallelism } from 'node:os';

/** Unit and end-to-end tests. TypeScript is stripped by swc; types are checked by `npm run typecheck`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
    ]
  },
  // Most tests wait for processes of their own: two at a time keep two cores busy, where jest would take one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60000,
  watchman: false
};
