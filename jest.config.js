/** Unit, conformance and journey tests. Browser tests have a configuration of their own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // These ship only as ES modules: temporal-polyfill, the independent calendar of the date tests, and hucre, which reads .xlsx.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|hucre/)'],
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
