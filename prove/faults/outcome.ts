/** What a spreadsheet, Drive and the outbox hold in the end, and what is wrong with that beside an undisturbed run. */
import type { Host } from '../../emulator/host.ts';
import { firstDifference, pictureOf } from '../../test/support/workbook-picture.ts';
import { TABS } from '../../src/tabs/tabs.ts';
import type { TabDescription } from '../../src/tabs/tab-description.ts';

/** Everything that is compared. */
export interface Outcome {
  /** By "tab!row,column": what stands there, but for the run log and packed history. */
  readonly cells: ReadonlyMap<string, string>;
  /** Of those, what officers typed. */
  readonly officers: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly fileIds: ReadonlySet<string>;
  /** "to: subject" of each mail. */
  readonly mails: readonly string[];
  /** The Sent mail tab: state by address. */
  readonly ledger: readonly (readonly [address: string, state: string])[];
  /** The lines of the Change log, sorted: a run that is cut off may change their order, and nothing else. */
  readonly log: readonly string[];
  readonly triggers: readonly string[];
  /** Formats, rules, protections and order of tabs too; only where a task is about these. */
  readonly picture: readonly string[];
}

const LOOKS = /^(set up|repair)$/;
/** Tabs on which each run leaves its own line, and those of which the rows are compared in another way than cell by cell. */
const NOT_COMPARED = ['Run log', 'Sent mail', 'Change log'];

/** Without a task, its look is left out. */
export function outcomeOf(host: Host, task = ''): Outcome {
  const { state } = host.parts;
  const kept = state.driveFiles.filter(({ trashed }) => !trashed);
  return {
    cells: cellsOf(host, () => true),
    officers: cellsOf(host, isOfficers),
    files: kept.map(({ name, mimeType }) => `${name} (${mimeType})`).sort(),
    fileIds: new Set(kept.map(({ id }) => id)),
    mails: state.mails.map(({ to, subject }) => `${to.join()}: ${subject}`).sort(),
    ledger: ledgerOf(host),
    log: logOf(host),
    triggers: state.triggers.map(({ handlerFunction }) => handlerFunction).sort(),
    picture: LOOKS.test(task) ? pictureOf(host) : [],
  };
}

type Column = { readonly name: string; readonly tab: TabDescription | undefined; readonly heading: string };

/** Tabs that the product makes beside those it describes. */
const OF_THE_PRODUCT = /^(?:Imports|.* 20\d\d)$/;

function isOfficers({ name, tab, heading }: Column): boolean {
  if (tab === undefined) return !OF_THE_PRODUCT.test(name);
  return tab.owner !== 'product' && tab.columns.some((each) => each.heading === heading && each.role === 'typed' && each.key !== 'ref');
}

function cellsOf(host: Host, isWanted: (column: Column) => boolean): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of host.model.sheets) {
    const tab = TABS.find(({ name }) => name === sheet.name);
    if (NOT_COMPARED.includes(sheet.name)) continue;
    const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
    for (let column = 1; column <= columns; column += 1) {
      const heading = String(sheet.value(1, column) ?? '');
      if (/^(Data \d|Row as last seen)$/.test(heading) || !isWanted({ name: sheet.name, tab, heading })) continue;
      for (let row = 1; row <= rows; row += 1) {
        const note = row === 1 ? '' : (sheet.note(row, column)?.text ?? '');
        const shown = `${shownValue(sheet.formula(row, column) ?? sheet.value(row, column))}${note === '' ? '' : ` [${note}]`}`;
        if (shown !== '') cells.set(`${sheet.name}!${row},${column}`, shown);
      }
    }
  }
  return cells;
}

/** A moment as its day: two runs are never at the same minute. */
function shownValue(value: unknown): string {
  if (typeof value === 'number') return String(value > 30_000 ? Math.floor(value) : value);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value ?? '')
    .replace(/\b\d\d:\d\d\b/g, 'HH:MM')
    .replace(/\b\d{13}\b/g, 'MOMENT');
}

function ledgerOf(host: Host): [string, string][] {
  const sheet = host.model.sheetByName('Sent mail');
  if (sheet === undefined) return [];
  const columns = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  const at = (heading: string): number => columns.indexOf(heading) + 1;
  return Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, index): [string, string] => [
    String(sheet.value(index + 2, at('Address')) ?? ''),
    String(sheet.value(index + 2, at('State')) ?? ''),
  ]);
}

function logOf(host: Host): string[] {
  const sheet = host.model.sheetByName('Change log');
  if (sheet === undefined) return [];
  const width = sheet.lastColumn();
  // Where the month's moving of old lines was cut off, empty rows may stand between two lines: nobody misses anything.
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => shownValue(sheet.value(row + 1, column + 1))).join(' | '),
  )
    .filter((line) => line.replaceAll(' | ', '').trim() !== '')
    .sort();
}

/** Numbers that are dealt out once: a fault may use one up, so that the next run's is another. */
const DEALT = new RegExp(
  [
    /local-file-\d+/,
    // Marks of rows and ids of imports follow from such numbers and from the moment.
    /\bh[0-9a-z]{3,8}-[0-9a-z]{3,8}\b/,
    /\b\d{4}-\d\d-\d\d HH:MM \d+-[0-9a-z]+/,
    /\bS?\d{4}-\d\d-\d\d[-.][A-Z]*\d+\b/,
    /(?<!range=)\b[A-Z]\d+\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Lines that say how two outcomes differ; numbers that are dealt out once may differ, if they do so throughout. */
export function differences(wanted: Outcome, found: Outcome): string[] {
  const wrong: string[] = [];
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  const pairs = (text: string): string[] => text.match(DEALT) ?? [];
  for (const place of new Set([...wanted.cells.keys(), ...found.cells.keys()])) {
    const [one, other] = [wanted.cells.get(place) ?? '', found.cells.get(place) ?? ''];
    const [ones, others] = [pairs(one), pairs(other)];
    const isAlike =
      one.replace(DEALT, '#') === other.replace(DEALT, '#') &&
      ones.every((token, index) => isSame(there, token, others[index] ?? '') && isSame(back, others[index] ?? '', token));
    if (!isAlike) wrong.push(`${place} is ${short(other)} in place of ${short(one)}`);
  }
  const look = firstDifference(found.picture, wanted.picture);
  if (look !== '') wrong.push(`the look: ${look}`);
  if (wanted.triggers.join() !== found.triggers.join())
    wrong.push(`triggers are ${found.triggers.join()} in place of ${wanted.triggers.join()}`);
  return [...wrong, ...logFaults(wanted, found), ...fileFaults(wanted, found), ...mailFaults(wanted, found)];
}

function isSame(known: Map<string, string>, one: string, other: string): boolean {
  if (!known.has(one)) known.set(one, other);
  return known.get(one) === other;
}

/** No line of the Change log is missing, and none stands twice. */
function logFaults({ log: wanted }: Outcome, { log: found }: Outcome): string[] {
  const [lines, others] = [wanted, found].map((log) => log.map((line) => line.replace(DEALT, '#')).sort());
  const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex((_, index) => lines?.[index] !== others?.[index]);
  if (at < 0) return [];
  return [
    `the Change log has ${found.length} lines in place of ${wanted.length}: ${short(others?.[at] ?? '')} for ${short(lines?.[at] ?? '')}`,
  ];
}

function fileFaults(wanted: Outcome, found: Outcome): string[] {
  const linked = [...found.cells.values()].flatMap((text) => (/^https:/.test(text) ? (text.match(/local-file-\d+/g) ?? []) : []));
  return [
    ...(wanted.files.join('\n') === found.files.join('\n')
      ? []
      : [`Drive holds ${found.files.length} files in place of ${wanted.files.length}`]),
    ...linked.filter((id) => !found.fileIds.has(id)).map((id) => `a link leads to ${id}, which is not there`),
  ];
}

const REPORT = /: (\[Test\] )?Weekly summaries: /;

/** Nobody has a second mail; who has none is told of on the Sent mail tab; what that tab says was sent was. */
function mailFaults(wanted: Outcome, found: Outcome): string[] {
  const toPeople = found.mails.filter((mail) => !REPORT.test(mail));
  const twice = toPeople.filter((mail, index) => toPeople.indexOf(mail) !== index).map((mail) => `mailed twice: ${mail}`);
  const told = (address: string, ...states: readonly string[]): boolean =>
    found.ledger.some(([who, state]) => who === address && states.includes(state));
  const addressOf = (mail: string): string => mail.split(':')[0] ?? '';
  const missing = wanted.mails
    .filter((mail) => !REPORT.test(mail) && !toPeople.includes(mail) && !told(addressOf(mail), 'failed', 'may not have been sent'))
    .map((mail) => `neither mailed nor told of: ${mail}`);
  const untrue = toPeople
    .filter((mail) => !told(addressOf(mail), 'sent', 'may not have been sent'))
    .map((mail) => `mailed, and the Sent mail tab does not say so: ${mail}`);
  return [...twice, ...missing, ...untrue];
}

/** Officers' cells that are not as they were; those that an officer's own words go into may be as `orAs` has them. */
export function touchedCells(before: Outcome, after: Outcome, orAs: Outcome = before): string[] {
  return [...before.officers]
    .filter(([place, value]) => ![value, orAs.officers.get(place) ?? ''].includes(after.officers.get(place) ?? ''))
    .map(([place, value]) => `an officer's cell ${place} is ${short(after.officers.get(place) ?? '')} in place of ${short(value)}`);
}

const short = (text: string): string => (text === '' ? 'empty' : `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`);
