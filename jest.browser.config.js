/** Tests that open the product's pages in the system's Chromium. */
import base from './jest.config.js';

export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  passWithNoTests: false,
  globalSetup: '<rootDir>/test/browser/support/make-plan.ts',
  globalTeardown: '<rootDir>/test/browser/support/remove-plan.ts',
};
