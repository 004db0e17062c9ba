import { detailsInWords } from './details-in-words.ts';
import type { JsonReport } from './local-run.ts';

const MOST_PROBLEMS = 12;

/** What a command did, for a person: the outcome, what to look at, where the files are, what it would have cost at Google. */
export function inWords(report: JsonReport): string {
  return [
    report.message,
    ...(report.result === undefined ? [] : [typeof report.result === 'string' ? report.result : JSON.stringify(report.result)]),
    ...(report.lines ?? detailsInWords(report.details)),
    ...problemsInWords(report.problems.map(({ message }) => message)),
    ...mailsInWords(report.mails),
    ...report.files.map((file) => `  ${file}`),
    costInWords(report),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The first dozen, a line each. */
export function problemsInWords(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, MOST_PROBLEMS).map((sentence) => `  - ${sentence}`);
  const more = sentences.length - shown.length;
  return [
    sentences.length === 1 ? 'One thing to look at:' : `${sentences.length} things to look at:`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more on the Checks tab.`] : []),
  ];
}

function mailsInWords(mails: JsonReport['mails']): string[] {
  return mails.map(({ to, subject, state, why }) => `  ${state}: ${to} — ${subject}${why === undefined || why === '' ? '' : ` (${why})`}`);
}

/** "9 service calls (read 5, write 2, lock 2), about 1.2 seconds at Google". */
export function costInWords({
  serviceCalls,
  serviceCallsByKind,
  estimatedSeconds,
}: Pick<JsonReport, 'serviceCalls' | 'serviceCallsByKind' | 'estimatedSeconds'>): string {
  const kinds = Object.entries(serviceCallsByKind)
    .filter(([kind]) => kind !== 'navigation' && kind !== 'log')
    .map(([kind, count]) => `${kind} ${count}`);
  const detail = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  return (
    `${serviceCalls} ${serviceCalls === 1 ? 'service call' : 'service calls'}${detail}, about ${estimatedSeconds} ` +
    `${estimatedSeconds === 1 ? 'second' : 'seconds'} at Google.`
  );
}
