/** One process a core; ESM as in production; the suite must not need anything but npm packages. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/support/plain-line-reporter.js'],
  testTimeout: 30_000,
};
