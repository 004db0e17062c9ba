import { readDeadline } from '../../days/deadlines/read-deadline.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/** A lead and a deadline that stand in one cell. */
export interface LeadAndDeadline {
  readonly lead: string;
  readonly deadline: string;
}

const BETWEEN = /\s*[,;:\n(/]\s*|\s+[–—-]+\s+|\s+(?=by\b|from\b|before\b|end of\b)/g;
const TELLS_A_DAY =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:ongoing|immediate|monthly|quarterly|weekly|annually|termly)\b/i;

/**
 * "Front Door Manager, by March 2026" as its two parts, in either order; `undefined` where the words do not fall into a part
 * that tells a day and one that tells none.
 */
export function leadAndDeadline(text: string, today: PlainDate): LeadAndDeadline | undefined {
  if (!TELLS_A_DAY.test(text)) return undefined;
  const cuts: (readonly [string, string])[] = [];
  text.replace(BETWEEN, (mark: string, at: number) => {
    cuts.push([text.slice(0, at), text.slice(at + mark.length)]);
    return mark;
  });
  for (const [lead, deadline] of [...cuts].reverse()) if (isSplit(lead, deadline, today)) return parts(lead, deadline);
  for (const [deadline, lead] of cuts) if (isSplit(lead, deadline, today)) return parts(lead, deadline);
  return undefined;
}

function isSplit(lead: string, deadline: string, today: PlainDate): boolean {
  return (
    /[a-z]{2}/i.test(lead) && !TELLS_A_DAY.test(lead) && TELLS_A_DAY.test(deadline) && readDeadline(deadline, { today }).kind !== 'question'
  );
}

const parts = (lead: string, deadline: string): LeadAndDeadline => ({
  lead: lead.replace(/[\s(]+$/, '').trim(),
  deadline: deadline.replace(/\)\s*$/, '').trim(),
});
