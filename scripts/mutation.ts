/**
 * `npm run mutation [-- ROOM …] [-- --sample N [--seed S]] [-- --report] [-- --missed]`: how many small faults, put into the
 * pure rooms one by one, their unit tests notice. A room is `plan`, or a folder of one such as `plan/deadlines`; without any,
 * plan, workbook, mail and papers. All of them take many hours, so the finding of each folder is kept in build/mutation;
 * `--report` prints what is kept and runs nothing, `--missed` names the faults that no test noticed. `--sample N` puts faults
 * into about one function in N of a whole room, chosen by the seed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const ROOMS = ['plan', 'workbook', 'mail', 'papers'];
const KEPT = 'build/mutation';

/** What became of a mutant, as Stryker names it; others, such as "Ignored", count for nothing. */
const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** A folder and those below it that hold sources. */
function foldersOf(room: string): string[] {
  const entries = readdirSync(`src/${room}`, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersOf(`${room}/${name}`));
  return entries.some(({ name }) => name.endsWith('.ts')) ? [room, ...below] : below;
}

const words = process.argv.slice(2);
/** The word after one that begins with two dashes. */
const valueOf = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const everyNth = valueOf('--sample');
/** What is run at once: a folder, or for a sample a room with all its folders. */
const partsOf = (room: string): string[] => (everyNth === undefined ? foldersOf(room) : [room]);

const reportOf = (part: string): string => `${KEPT}/${part.replaceAll('/', '.')}${everyNth === undefined ? '' : '.sample'}.json`;

/** One folder that cannot be run does not keep the others from it. */
function mutate(folder: string): void {
  const drawn = everyNth === undefined ? {} : { SAMPLE: everyNth, SEED: valueOf('--seed') ?? '1' };
  const { status } = spawnSync('npx', ['stryker', 'run'], { stdio: 'inherit', env: { ...process.env, ROOM: folder, ...drawn } });
  if (status === 0) return;
  console.error(`The mutants of src/${folder} could not be run.`);
  process.exitCode = 1;
}

function mutantsOf(folder: string): [place: string, mutant: Mutant][] {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8')) as Report;
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant): [string, Mutant] => [`${file}:${mutant.location.start.line}`, mutant]),
  );
}

function line(name: string, mutants: readonly Mutant[]): string {
  const count = (statuses: readonly string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [caught, missed] = [count(CAUGHT), count(MISSED)];
  const score = caught + missed === 0 ? '-' : `${((100 * caught) / (caught + missed)).toFixed(1)} %`;
  return `${name.padEnd(24)}${String(caught).padStart(8)}${String(missed).padStart(8)}${score.padStart(10)}`;
}

const asked = words.filter((word, index) => !word.startsWith('--') && !/^--(sample|seed)$/.test(words[index - 1] ?? ''));
const rooms = asked.length > 0 ? asked : ROOMS;
if (!words.includes('--report')) for (const part of rooms.flatMap(partsOf)) mutate(part);

const table = [`${'src/'.padEnd(24)}${'noticed'.padStart(8)}${'missed'.padStart(8)}${'score'.padStart(10)}`];
for (const room of rooms) {
  const parts = partsOf(room);
  const known = parts.filter((part) => existsSync(reportOf(part)));
  const mutants = (of: readonly string[]): Mutant[] => of.flatMap(mutantsOf).map(([, mutant]) => mutant);
  if (everyNth === undefined) for (const part of known) table.push(line(`  ${part}`, mutants([part])));
  const share = known.length === parts.length ? '' : ` (${known.length} of ${parts.length} folders)`;
  table.push(line(`${room}${share}`, mutants(known)));
}
console.log(table.join('\n'));
if (everyNth !== undefined) console.log(`A sample: about one function in ${everyNth}.`);
const missed = rooms.flatMap(partsOf).filter((part) => existsSync(reportOf(part)));
if (words.includes('--missed'))
  for (const [place, { status, mutatorName, replacement = '' }] of missed.flatMap(mutantsOf))
    if (MISSED.includes(status)) console.log(`${place}  ${mutatorName}  ${replacement.slice(0, 80).replaceAll('\n', ' ')}`);
