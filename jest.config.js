/** Unit, conformance and journey tests. Browser tests have a configuration of their own. */
export default {
  testEnvironment: 'node',
  // The default leaves one core to the main process, which has little to do: on two cores that is half the machine.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // These ship only as ES modules: temporal-polyfill, the independent calendar of the date tests, and hucre, which reads .xlsx.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|hucre/)'],
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
