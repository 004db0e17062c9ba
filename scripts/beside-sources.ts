import { openHost } from '../emulator/host.ts';
import { WorkbookModel } from '../emulator/spreadsheet/model/workbook-model.ts';
import { instantInLondon } from '../cli/local-run.ts';
import { PUBLISHED_PAPERS } from '../examples/published-papers.ts';
import type { Block, PublishedPaper } from '../examples/published-papers.ts';
import { exampleNamed } from '../examples/examples.ts';
import { typeExample } from '../examples/type-in.ts';
import { wordsOf } from '../src/papers/document/xml.ts';
import { openZip } from '../src/papers/document/zip.ts';
import type { TaskAnswer } from '../src/tasks/run/run-task.ts';

export interface BesideSource {
  readonly paper: PublishedPaper;
  readonly bytes: Uint8Array;
  /** The words of each paragraph, in reading order. */
  readonly words: readonly string[];
  readonly blocks: readonly { readonly name: string; readonly found: 'present, in order' | 'present, out of order' | 'missing' }[];
  /** Words that the source does not have. */
  readonly surplus: readonly string[];
  /** Findings that tell of a day after the paper's own. */
  readonly later: readonly string[];
  readonly message: string;
}

/** Writes each published paper from its example by the built bundle, and sets it beside its skeleton. */
export async function besideSources(): Promise<readonly BesideSource[]> {
  const all: BesideSource[] = [];
  for (const paper of PUBLISHED_PAPERS) all.push(await besideSource(paper));
  return all;
}

async function besideSource(paper: PublishedPaper): Promise<BesideSource> {
  const host = await openHost({
    workbook: WorkbookModel.blank({ name: paper.example }),
    bundle: 'dist/Code.js',
    manifest: 'dist/appsscript.json',
    user: 'plan.co-ordinator@council.example',
    now: instantInLondon(paper.today, '09:00'),
  });
  host.call('createOrRepairTabs');
  const example = exampleNamed(paper.example);
  typeExample(host.model, { ...example, tabs: { ...example.tabs, ...paper.more } });
  host.call('refreshNow');
  const { meeting, format, copy } = paper;
  const answer = host.scriptRun('writePaper', [{ meeting, format, copy, reason: 'Set beside its source.' }]).result as TaskAnswer;
  const file = host.parts.state.driveFiles[1]?.file;
  const bytes = file === undefined ? undefined : host.parts.driveBytes.get(file);
  if (bytes === undefined) throw new Error(`${paper.name}: ${answer.message}`);
  const words = paragraphsOf(bytes);
  return {
    paper,
    bytes,
    words,
    blocks: compared(paper.blocks, words),
    surplus: paper.without.flatMap((pattern) => words.filter((each) => pattern.test(each))),
    later: answer.problems.filter(({ message }) => /tells of .* as past/.test(message)).map(({ message }) => message),
    message: answer.message,
  };
}

function paragraphsOf(bytes: Uint8Array): string[] {
  const xml = openZip(bytes).text('word/document.xml') ?? '';
  return (xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? []).map((each) => wordsOf(each).trim()).filter((each) => each !== '');
}

/** Each block looked for after the one before it; a later place than its own is "out of order". */
function compared(blocks: readonly Block[], words: readonly string[]): BesideSource['blocks'] {
  let at = 0;
  return blocks.map(({ name, begins }) => {
    const next = words.findIndex((each, index) => index >= at && begins.test(each));
    if (next >= 0) at = next + 1;
    return { name, found: next >= 0 ? 'present, in order' : words.some((each) => begins.test(each)) ? 'present, out of order' : 'missing' };
  });
}
