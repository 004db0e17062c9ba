/**
 * `npm run mutation [-- ROOM …] [-- --report]`: how many small faults, put into the pure rooms one by one, their unit tests
 * notice. A room is `plan`, or a folder of one such as `plan/deadlines`; without any, plan, workbook, mail and papers. Takes
 * hours for all, so the finding of each folder is kept in build/mutation; `--report` prints what is kept and runs nothing.
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

const reportOf = (folder: string): string => `${KEPT}/${folder.replaceAll('/', '.')}.json`;

/** One folder that cannot be run does not keep the others from it. */
function mutate(folder: string): void {
  const { status } = spawnSync('npx', ['stryker', 'run'], { stdio: 'inherit', env: { ...process.env, ROOM: folder } });
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

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith('--'));
const rooms = asked.length > 0 ? asked : ROOMS;
const isReport = words.includes('--report');
if (!isReport) for (const folder of rooms.flatMap(foldersOf)) mutate(folder);

const table = [`${'src/'.padEnd(24)}${'noticed'.padStart(8)}${'missed'.padStart(8)}${'score'.padStart(10)}`];
for (const room of rooms) {
  const folders = foldersOf(room);
  const known = folders.filter((folder) => existsSync(reportOf(folder)));
  for (const folder of known)
    table.push(
      line(
        `  ${folder}`,
        mutantsOf(folder).map(([, mutant]) => mutant),
      ),
    );
  const share = known.length === folders.length ? '' : ` (${known.length} of ${folders.length} folders)`;
  table.push(
    line(
      `${room}${share}`,
      known.flatMap(mutantsOf).map(([, mutant]) => mutant),
    ),
  );
}
console.log(table.join('\n'));
if (words.includes('--missed'))
  for (const [place, { status, mutatorName, replacement = '' }] of rooms
    .flatMap(foldersOf)
    .filter((folder) => existsSync(reportOf(folder)))
    .flatMap(mutantsOf))
    if (MISSED.includes(status)) console.log(`${place}  ${mutatorName}  ${replacement.slice(0, 80).replaceAll('\n', ' ')}`);
