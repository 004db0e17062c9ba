/** Unit, conformance and journey tests. Browser tests have a configuration of their own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // temporal-polyfill, the independent calendar of the date tests, ships only as an ES module.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
