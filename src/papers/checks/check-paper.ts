import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { sentenceOf } from './check.ts';
import type { CheckContext, Finding, PaperCheck } from './check.ts';
import { CHECKS } from './checks.ts';

/** Every finding of every check, errors first, in the order of the table. */
export function checkPaper(context: CheckContext, checks: readonly PaperCheck[] = CHECKS): readonly Finding[] {
  const findings = checks.flatMap(({ name, severity, find }) =>
    find(context).map(({ place, words }): Finding => ({ check: name, severity, place, message: sentenceOf({ place, words }) })),
  );
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')];
}

/** Who publishes, when, and why in spite of errors. */
interface Certifying {
  readonly today: PlainDate;
  readonly time: string;
  readonly by: string;
  /** '' where no error was found. */
  readonly reason: string;
}

/** What the Papers tab records of the checks: what was looked for, what was found, and the reason where errors were let pass. */
export function certificate(
  findings: readonly Finding[],
  { today, time, by, reason }: Certifying,
  checks: readonly Pick<PaperCheck, 'name'>[] = CHECKS,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.length - errors.length;
  const outcome = findings.length === 0 ? 'nothing found' : `${counted(errors.length, 'error')}, ${counted(warnings, 'warning')}`;
  const lines = [
    `Checked on ${formatDate(today)} at ${time}${by === '' ? '' : ` by ${by}`}: ${counted(checks.length, 'check')}, ${outcome}.`,
    ...(errors.length > 0 && reason !== '' ? [`Published all the same because: ${reason}`] : []),
    ...findings.map(({ check, severity, message }) => `${severity === 'error' ? 'Error' : 'Warning'}, ${check}: ${message}`),
    `Looked for: ${checks.map(({ name }) => name.toLowerCase()).join('; ')}.`,
  ];
  return lines.join('\n').slice(0, MOST_CHARACTERS);
}

/** A cell of the Papers tab holds at most this many characters; Google's own limit is 50,000. */
const MOST_CHARACTERS = 45_000;
