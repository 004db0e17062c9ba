import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, Run } from '../emulator/host.ts';
import { planOf } from './plan-of.ts';

/** How long each document may be, where somebody has to read or print it; A to F are the formats of papers. */
const MOST_PAGES: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  A: { 90: 12, 500: 60 },
  B: { 90: 12, 500: 60 },
  C: { 90: 12, 500: 60 },
  F: { 5: 2, 90: 2, 500: 2 },
  presentation: { 5: 10, 90: 10, 500: 10 },
  public: { 5: 2, 90: 2, 500: 2 },
};

/** The example's meeting for each format. */
const MEETINGS = { A: 'M5', B: 'M7', C: 'M6', D: 'M8', E: 'M9', F: 'M4' } as const;
/** LibreOffice's command. */
const OFFICE = 'soffice';
export const PAGE_SIZES = [5, 90, 500] as const;

/** The name of each document and its bytes. */
type Documents = Readonly<Record<string, { readonly bytes: Uint8Array; readonly extension: string }>>;

/** Every document that is written for a meeting, from the fictional plan with so many actions. */
export async function documentsOf(actions: number): Promise<Documents> {
  const host = await planOf(actions);
  host.call('refreshNow');
  const copy = { copy: 'publication', reason: 'To count its pages.' };
  const papers = Object.entries(MEETINGS).map(
    ([format, meeting]) => [format, documentOf(host.scriptRun('writePaper', [{ meeting, format, ...copy }]), host)] as const,
  );
  return {
    ...(Object.fromEntries(papers) as Documents),
    presentation: documentOf(host.scriptRun('writePresentation', [{ meeting: 'M5' }]), host),
    public: documentOf(host.call('makePlanOnAPage'), host),
  };
}

/** The office file that a run made. */
function documentOf({ documents, result }: Run, host: Host): Documents[string] {
  const file = documents.filter(({ file: name }) => /\.(?:docx|pptx)$/.test(name)).pop();
  const bytes = file === undefined ? undefined : host.parts.driveBytes.get(file.file);
  if (file === undefined || bytes === undefined) throw new Error(`No document was made: ${JSON.stringify(result)}`);
  return { bytes, extension: file.file.slice(file.file.lastIndexOf('.')) };
}

/** Pages of each document as LibreOffice sets them; `undefined` where it is not on this machine. PDFs stay in `folder`, where given. */
export function pagesOf(documents: Documents, folder?: string): Readonly<Record<string, number>> | undefined {
  const work = folder ?? mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const names = Object.entries(documents).map(([name, { bytes, extension }]) => {
      writeFileSync(join(work, `${name}${extension}`), bytes);
      return join(work, `${name}${extension}`);
    });
    const home = `-env:UserInstallation=file://${join(work, 'office')}`;
    const office = spawnSync(OFFICE, [home, '--headless', '--convert-to', 'pdf', '--outdir', work, ...names], { encoding: 'utf8' });
    if (office.error !== undefined) return undefined;
    const pdfs = readdirSync(work).filter((name) => name.endsWith('.pdf'));
    return Object.fromEntries(pdfs.map((name) => [name.replace('.pdf', ''), pagesIn(readFileSync(join(work, name), 'latin1'))]));
  } finally {
    if (folder === undefined) rmSync(work, { recursive: true, force: true });
  }
}

function pagesIn(pdf: string): number {
  return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The page counts as a table of text, with "!" where a document is longer than it may be. */
export async function pageTable(): Promise<string> {
  const lines: string[] = [];
  for (const actions of PAGE_SIZES) {
    const pages = pagesOf(await documentsOf(actions));
    if (pages === undefined) return 'Pages were not counted: LibreOffice (soffice) is not on this machine.';
    const counts = Object.entries(pages).map(([name, count]) => {
      const most = MOST_PAGES[name]?.[actions];
      return `${name} ${count}${most === undefined ? '' : ` of at most ${most}`}${most !== undefined && count > most ? ' !' : ''}`;
    });
    lines.push(`${String(actions).padStart(5)} actions: ${counts.join(', ')}`);
  }
  return ['Pages as LibreOffice sets them:', ...lines].join('\n');
}
