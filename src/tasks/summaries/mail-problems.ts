import type { Message } from '../../mail/messages.ts';
import type { WithheldLine } from '../../mail/summary.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { problemInWords } from '../../workbook/places.ts';

/** The cells that keep somebody from being mailed or a line from being quoted, each once; never the words themselves. */
export function problemsOf(messages: readonly Message[], withheld: readonly WithheldLine[]): Problem[] {
  const found = messages.flatMap((message) => message.problem ?? []);
  const lines = withheld.map(({ place, kind }) =>
    problem(
      place,
      'personal-data-withheld',
      `what looks like ${kind} stands here, so the line was left out of the e-mails. Take it out, or say it without ` +
        `anything that could identify a child.`,
    ),
  );
  return [...found.filter((each, index) => found.findIndex((other) => problemInWords(other) === problemInWords(each)) === index), ...lines];
}
