import base from './jest.config.js';

/** The unit tests of the pure rooms, for `npm run mutation`: journeys run the built bundle, in which nothing is mutated. */
export default {
  ...base,
  roots: ['words', 'days', 'tabs', 'plan', 'workbook', 'papers', 'mail'].map((room) => `<rootDir>/test/${room}`),
  maxWorkers: 1,
  reporters: [],
};
