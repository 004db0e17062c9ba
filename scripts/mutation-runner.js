/**
 * For `npm run mutation`: runs the unit tests of the pure rooms in this process, without Jest around them, so that a mutant
 * costs what its tests cost. Each run loads sources and tests anew, so that nothing that a module keeps outlives a mutant;
 * compiled code is kept. It knows what those tests use of Jest: describe, it, test, their `each`, beforeAll and expect.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { PluginKind, commonTokens, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';

/** A mutant is judged by the unit tests of its own room: those of others that rest on it would make each run many times longer. */
const JUDGES = [(process.env.ROOM ?? 'plan').split('/')[0]];
/**
 * A test that takes longer judges none: campaigns of generated cases would be run for each mutant that nothing notices. What
 * others do on the machine does not count.
 */
const MOST_MS = 1000;
/** Packages that ship only as ES modules, as in jest.config.js. */
const ES_MODULES = /node_modules\/(?:temporal-|hucre\/)/;

/** What instrumented code looks at: the active mutant, and where coverage goes. */
const instrumented = (globalThis.__stryker__ ??= {});
const require = createRequire(join(process.cwd(), 'package.json'));
const { transformSync } = require('esbuild');
const { expect } = require('expect');
const { bind } = require('jest-each');

const compiled = new Map();
function compile(file) {
  if (!compiled.has(file)) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file });
    compiled.set(file, compileFunction(code, ['module', 'exports', 'require', '__filename', '__dirname'], { filename: file }));
  }
  return compiled.get(file);
}

/** Modules of one run. What a source covers while it is loaded is no test's, so it is the static coverage. */
class Modules {
  loaded = new Map();

  load(file) {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    const module = { exports: {} };
    this.loaded.set(file, module);
    const asked = (name) => this.required(name, file);
    const testId = instrumented.currentTestId;
    if (file.startsWith(join(process.cwd(), 'src/'))) instrumented.currentTestId = undefined;
    try {
      compile(file)(module, module.exports, asked, file, dirname(file));
    } finally {
      instrumented.currentTestId = testId;
    }
    return module.exports;
  }

  required(name, from) {
    if (name.startsWith('.') && !from.includes('/node_modules/')) return this.load(resolve(dirname(from), name));
    if (name === '@jest/globals') return globalThis;
    const nodes = createRequire(from);
    const file = nodes.resolve(name);
    return ES_MODULES.test(file) ? packages.load(file) : nodes(name);
  }
}
const packages = new Modules();

/** The tests that one file describes, with what must run before them. */
function testsOf(file, modules) {
  const tests = [];
  let [titles, before] = [[], []];
  const describe = (title, body) => {
    const outside = [titles, before];
    [titles, before] = [[...titles, title], [...before]];
    body();
    [titles, before] = outside;
  };
  const it = (title, body) =>
    tests.push({ id: `${file} ${[...titles, title].join(' ')}`, name: [...titles, title].join(' '), file, body, before });
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  const beforeAll = (body) => before.push({ body, done: undefined });
  Object.assign(globalThis, { describe, it, test: it, beforeAll, expect });
  modules.load(resolve(file));
  return tests;
}

/** A promise also of a hook that returns nothing, so that it is known to have run. */
const once = async (body) => body();

async function runTest({ id, name, file, body, before }) {
  const started = process.cpuUsage();
  const result = (more) => ({ id, name, fileName: resolve(file), timeSpentMs: process.cpuUsage(started).user / 1000, ...more });
  instrumented.currentTestId = id;
  try {
    for (const hook of before) await (hook.done ??= once(hook.body));
    await body();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  } finally {
    instrumented.currentTestId = undefined;
  }
}

const testFiles = () =>
  JUDGES.flatMap((room) =>
    readdirSync(`test/${room}`, { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/${room}/${name}`),
  );

/** What a file covers while it describes its tests counts as covered by each of them. */
function shareCoverage(loading, tests) {
  const { perTest } = instrumented.mutantCoverage;
  for (const { id } of tests) perTest[id] = { ...perTest[loading] };
  delete perTest[loading];
}

/** What a test took in the run without a mutant, in ms: the quick ones go first. */
const tookMs = new Map();

/** The tests of a file, those named or all; a file that does not load is one test that fails. */
function loadTests(file, modules, wanted) {
  const loading = `${file} while it is loaded`;
  instrumented.currentTestId = loading;
  try {
    const tests = testsOf(file, modules);
    if (wanted === undefined) shareCoverage(loading, tests);
    return tests.filter(({ id }) => wanted === undefined || wanted.has(id));
  } catch (error) {
    return [{ id: loading, name: loading, file, before: [], body: () => Promise.reject(error) }];
  } finally {
    instrumented.currentTestId = undefined;
  }
}

/** Runs the tests named, or all; with `bail` no more after the first that fails. */
async function run(wanted, bail) {
  const modules = new Modules();
  const files = testFiles().filter((file) => wanted === undefined || [...wanted].some((id) => id.startsWith(`${file} `)));
  const tests = files.flatMap((file) => loadTests(file, modules, wanted));
  tests.sort((one, other) => (tookMs.get(one.id) ?? 0) - (tookMs.get(other.id) ?? 0));
  const results = [];
  for (const test of tests) {
    const result = await runTest(test);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
    if (wanted === undefined) tookMs.set(result.id, result.timeSpentMs);
  }
  if (wanted === undefined) shareHooks(tests);
  return results;
}

/** A hook runs with the first test that needs it; the others rest on it just as much. */
function shareHooks(tests) {
  const { perTest } = instrumented.mutantCoverage;
  const firstOf = new Map();
  for (const { id, before } of tests) {
    const [hook] = before;
    if (hook === undefined) continue;
    if (firstOf.has(hook)) perTest[id] = { ...perTest[firstOf.get(hook)], ...perTest[id] };
    else firstOf.set(hook, id);
  }
}

/** A test that fails before there is any mutant can notice none, and one that takes long would take long for each. */
function judging(log, result) {
  const why = result.status === TestStatus.Failed ? `it fails without a mutant: ${result.failureMessage.slice(0, 300)}` : 'it takes long';
  if (result.status === TestStatus.Success && result.timeSpentMs <= MOST_MS) return result;
  log.warn(`Left out, since ${why}: ${result.id}`);
  delete instrumented.mutantCoverage.perTest[result.id];
  return { ...result, status: TestStatus.Skipped };
}

class InProcessRunner {
  static inject = [commonTokens.logger];

  constructor(log) {
    this.log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    instrumented.mutantCoverage = { static: {}, perTest: {} };
    const tests = (await run(undefined, false)).map((result) => judging(this.log, result));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      const tests = await run(testFilter === undefined ? undefined : new Set(testFilter), !disableBail);
      const tooMany = determineHitLimitReached(instrumented.hitCount, hitLimit);
      return toMutantRunResult(tooMany ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      instrumented.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
