import { dateFromText } from '../../days/date-text.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/** What the dialog asks. */
export interface FirstRunRequest {
  readonly council: string;
  readonly inspection: string;
  /** Days as typed: 18/05/2026, 16 May 2026; empty where they are not known yet. */
  readonly received: string;
  readonly published: string;
}

/** The answers as they go onto the tabs. */
export interface Answers {
  readonly council: string;
  readonly inspection: string;
  readonly received: PlainDate | undefined;
  readonly published: PlainDate | undefined;
}

/** Reads the answers; or says of each that is wrong what is wrong. */
export function answersOf(sent: Partial<FirstRunRequest> | undefined, today: PlainDate): Answers | { readonly faults: readonly string[] } {
  const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const [council, inspection] = [words(sent?.council), words(sent?.inspection)];
  const faults: string[] = [];
  const day = (what: string, typed: string): PlainDate | undefined => {
    const date = dateFromText(typed);
    if (typed !== '' && date === undefined) faults.push(`${what}: "${typed}" is not a date. Enter one such as 18/05/2026.`);
    if (date !== undefined && date > today) faults.push(`${what}: ${formatDate(date)} is still to come.`);
    return date;
  };
  if (council === '') faults.push('Enter the name of the council.');
  const received = day('Report received', words(sent?.received));
  const published = day('Report published', words(sent?.published));
  if (inspection === '' && (received ?? published) !== undefined) faults.push('Enter what the inspection is called.');
  if (received !== undefined && published !== undefined && published < received)
    faults.push(`The report cannot be published on ${formatDate(published)}, before it was received on ${formatDate(received)}.`);
  return faults.length > 0 ? { faults } : { council, inspection, received, published };
}
