import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';
import vm from 'node:vm';

const FILE = 'first-use-test-Code.js';
const code = readFileSync('dist/Code.js', 'utf8');

/** What of the bundle V8 has run, function by function, when the script was loaded and nothing called. */
function coverageOfLoading(): readonly Profiler.FunctionCoverage[] {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  vm.runInNewContext(code, Object.create(null) as vm.Context, { filename: FILE });
  let found: readonly Profiler.FunctionCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_error, taken) => {
    found = taken.result.find(({ url }) => url === FILE)?.functions ?? [];
  });
  session.disconnect();
  return found;
}

const coverage = coverageOfLoading();

/** How often the functions around this place in the bundle ran, from the outermost but one to the innermost. */
function callsAround(place: RegExp): readonly number[] {
  const at = code.search(place);
  if (at < 0) throw new Error(`The bundle holds no ${String(place)}.`);
  return coverage
    .filter(({ ranges }) => (ranges[0]?.startOffset ?? 0) <= at && at < (ranges[0]?.endOffset ?? 0))
    .map(({ ranges }) => ({ size: (ranges[0]?.endOffset ?? 0) - (ranges[0]?.startOffset ?? 0), count: ranges[0]?.count ?? 0 }))
    .sort((one, other) => other.size - one.size)
    .slice(2)
    .map(({ count }) => count);
}

describe('when the script loads', () => {
  it('runs at all', () => {
    expect(coverage.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).length).toBeGreaterThan(10);
  });

  it.each([
    ['the template engine', /"This zip file appears to be the outcome/],
    ["the template engine's errors", /"This module cannot be wrapped/],
    ['the tables of the zip library', /new \w+\(32768\)/],
    ['the shipped templates and pages', /"[A-Za-z0-9+/]{700,}"/],
  ])('does not evaluate %s', (_what, place) => {
    const calls = callsAround(place);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls[0]).toBe(0);
  });
});
