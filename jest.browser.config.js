/** Tests that open the product's pages in the system's Chromium. */
import base from './jest.config.js';

export default {
  ...base,
  // One browser at a time: two on a small machine wait for each other.
  maxWorkers: 1,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  passWithNoTests: false,
  globalSetup: '<rootDir>/test/browser/support/make-plan.ts',
  globalTeardown: '<rootDir>/test/browser/support/remove-plan.ts',
};
