/** Unit, conformance and journey tests. Browser tests have a configuration of their own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs' },
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
