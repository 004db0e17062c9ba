/** What hostile words may not do: looked for in the sheet, the documents, the mails and the pages. */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Host, Run } from '../../emulator/host.ts';
import { htmlTags } from '../../test/support/html-tags.ts';
import { wordFileFaults } from '../../test/support/word-file.ts';
import type { Outcome } from '../faults/outcome.ts';
import { SCRIPT_MARK } from './hostile-words.ts';

/** Tags that no mail of the product has. */
const NEVER_IN_A_MAIL = /^(script|img|iframe|object|embed|svg|form|input|link|base|textarea)$/;

/** Nothing throws past the entry point: it answers with a sentence. */
export function runFaults({ functionName, error }: Run): string[] {
  return error === undefined ? [] : [`${functionName} stopped with "${error.message.slice(0, 160)}"`];
}

/** No cell became a formula that was none. `before` are the formulas' places before the run. */
export function newFormulas(host: Host, before: ReadonlySet<string>): string[] {
  return [...formulasOf(host)]
    .filter(
      ([place, formula]) =>
        !before.has(place) &&
        !/^=HYPERLINK\("https:\/\/docs\.google\.com|^=HYPERLINK\("#gid=\d+&range=A\d+:\d+","(?:[^"]|"")*"\)$/.test(formula),
    )
    .map(([place, formula]) => `${place} became the formula ${formula.slice(0, 80)}`);
}

export function formulasOf(host: Host): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of host.model.sheets)
    for (let row = 1; row <= sheet.lastRow(); row += 1)
      for (let column = 1; column <= sheet.lastColumn(); column += 1) {
        const formula = sheet.formula(row, column);
        if (formula !== undefined && formula !== null) found.set(`${sheet.name}!${row},${column}`, formula.text);
      }
  return found;
}

/** Every document of this host opens, has parts that Word takes, and prints braces as braces. */
export async function documentFaults(host: Host): Promise<string[]> {
  const wrong: string[] = [];
  for (const [file, bytes] of host.parts.driveBytes) {
    if (!isZip(bytes)) continue;
    if (!('word/document.xml' in unzipSync(bytes))) continue;
    wrong.push(...wordFileFaults(bytes).map((fault) => `${file}: ${fault}`));
    const value = await textOf(bytes);
    if (value === undefined) wrong.push(`${file} does not open`);
    else if (/\bundefined\b|\[object Object\]|\bNaN\b/.test(value.replace(/Zq7[^\n]*/g, ''))) wrong.push(`${file} prints undefined or NaN`);
  }
  return wrong;
}

async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch {
    return undefined;
  }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A mail is a page of the product's own tags: nothing that a cell holds opens one. */
export function mailFaults(host: Host): string[] {
  return host.parts.state.mails.flatMap(({ html = '', subject }) => {
    const wrong: string[] = [];
    if (/[\r\n]/.test(subject)) wrong.push(`the subject "${subject.slice(0, 60)}" has more than one line`);
    try {
      for (const { name, attributes } of htmlTags(html)) {
        if (NEVER_IN_A_MAIL.test(name)) wrong.push(`a mail has a <${name}>`);
        for (const [attribute, value] of Object.entries(attributes))
          if (attribute.startsWith('on') || /^\s*javascript:/i.test(value) || (attribute !== 'href' && value.includes(SCRIPT_MARK)))
            wrong.push(`a mail's <${name}> has ${attribute}="${value.slice(0, 60)}"`);
      }
    } catch (error) {
      wrong.push(`a mail is no page of the product's own tags: ${(error as Error).message.slice(0, 120)}`);
    }
    return wrong;
  });
}

/** Officers' cells as they were, and a ref only where there was none. */
export function changedCells(before: Outcome, after: Outcome): string[] {
  const shown = (value = ''): string => JSON.stringify(value.slice(0, 60));
  return [...before.officers]
    .filter(([place, value]) => after.officers.get(place) !== value)
    .map(([place, value]) => `the officers' cell ${place} held ${shown(value)} and holds ${shown(after.officers.get(place))}`);
}
