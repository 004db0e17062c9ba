import base from './jest.config.js';

/** The unit tests of the pure rooms, for `npm run mutation`: journeys run the built bundle, in which nothing is mutated. */
export default {
  ...base,
  // With src among them, a test is known to be related to what it imports by way of other files.
  roots: ['<rootDir>/src', ...['words', 'days', 'tabs', 'plan', 'workbook', 'papers', 'mail'].map((room) => `<rootDir>/test/${room}`)],
  maxWorkers: 1,
  reporters: [],
};
