/**
 * Mutants of one folder of the pure rooms (ROOM, such as "plan/deadlines"), each run against the unit tests that reach it.
 * Started by `npm run mutation`. Mutants of what is evaluated once, when a file is loaded, are left out: each would cost a
 * run of every test.
 */
const room = process.env.ROOM ?? 'plan/deadlines';
/** A sample is drawn from a room with all its folders. */
const isSample = process.env.SAMPLE !== undefined;

export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation-runner.js', './scripts/mutation-sample.js'],
  ignorers: isSample ? ['sample'] : [],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: [isSample ? `src/${room}/**/*.ts` : `src/${room}/*.ts`],
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['json'],
  jsonReporter: { fileName: `build/mutation/${room.replaceAll('/', '.')}${isSample ? '.sample' : ''}.json` },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'dist', 'out', 'docs/images', 'bench', 'prove', 'test/journeys'],
};
