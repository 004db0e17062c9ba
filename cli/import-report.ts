import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import mammoth from 'mammoth';
import type { Host, Run } from '../emulator/host.ts';
import type { ReportProposal } from '../src/imports/report/proposed-rows.ts';
import { answerOf } from './local-run.ts';
import { decodeText } from './sources/text-encoding.ts';

const TEXTS: readonly string[] = ['.txt', '.md', '.html', '.htm'];

/** The text of a published report in a file. Throws one sentence where the file cannot be read as one. */
export async function reportText(path: string): Promise<string> {
  const name = basename(path);
  const kind = extname(path).toLowerCase();
  if (TEXTS.includes(kind)) return decodeText(new Uint8Array(readFileSync(path)));
  if (kind !== '.docx')
    throw new Error(`"${name}" cannot be read as a report. Copy the report's text into a file that ends in .txt, .html or .docx.`);
  const buffer = readFileSync(path);
  try {
    return (await mammoth.convertToHtml({ buffer })).value;
  } catch (cause) {
    throw new Error(`"${name}" is not a Word document (.docx), or it is damaged. Open it in Word and save it again.`, { cause });
  }
}

/** What would be ticked: what the plan does not hold yet and what is more than only perhaps right. */
const isTicked = ({ there, confidence }: { readonly there: string; readonly confidence: string }): boolean =>
  there === '' && confidence !== 'possible';

/** Proposes a report's rows and, where the officer has said yes, adds those that would be ticked. */
export function importReport(host: Host, text: string, isConfirmed: boolean): readonly Run[] {
  const read = host.scriptRun('readReportText', [{ text }]);
  const answer = answerOf(read);
  if (!isConfirmed || answer === undefined || answer.refused === true) return [read];
  const { inspection, recommendations, judgements, strengths } = answer.details as ReportProposal;
  const request = {
    inspection: inspection.there,
    newInspection: inspection,
    recommendations: recommendations.filter(isTicked),
    judgements: judgements.filter(isTicked),
    strengths: strengths.filter(isTicked),
  };
  return [read, host.scriptRun('addReportRows', [request])];
}

/** The proposed rows, a line each: whether it would be added, what it is and where it stands in the report. */
export function proposedLines(runs: readonly Run[]): string[] {
  const proposal = runs.flatMap((run) => answerOf(run)?.details ?? [])[0] as
    (ReportProposal & { readonly remarks: readonly string[] }) | undefined;
  if (proposal === undefined) return [];
  const mark = (row: { readonly there: string; readonly confidence: string; readonly why: string }): string =>
    row.there !== '' ? `  = ${row.there}  ` : isTicked(row) ? '  + ' : `  ? (${row.why}) `;
  const { inspection, recommendations, judgements, strengths } = proposal;
  return [
    `${mark(inspection)}Inspection: ${inspection.name}`,
    ...recommendations.map((row) => `${mark(row)}${row.kind}, ${row.paragraph}: ${row.quotedBeginning}`),
    ...judgements.map((row) => `${mark(row)}${[row.strand, row.subJudgement].filter((part) => part !== '').join(', ')}: ${row.grade}`),
    ...strengths.map((row) => `${mark(row)}Strength, ${row.paragraph}: ${row.quotedBeginning}`),
    ...new Set([...proposal.counts, ...proposal.remarks].map((sentence) => `  ${sentence}`)),
  ];
}
