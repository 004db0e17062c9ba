import type { Finding } from '../../papers/checks/check.ts';
import { lastSnapshotOf, paperSource } from '../../papers/paper-source.ts';
import type { PaperDocument } from '../../papers/write-paper-document.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { changesSince } from '../../plan/snapshots/changes-since.ts';
import { counted } from '../../words/words.ts';
import type { PaperReading } from './paper-input.ts';

/** What the checks found, counted. */
export function foundInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Every check passed.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `The checks found ${counted(errors, 'error')} and ${counted(findings.length - errors, 'warning')}.`;
}

export function asProblem({ check, severity, message }: Finding): Problem {
  return problem({ of: 'papers', part: check }, `paper-${severity}`, message);
}

/** What a dialog shows before and after writing: plain data. */
export function preview({ input, wanted, isFrozen }: PaperReading, { paper, findings }: PaperDocument): object {
  const { counts } = paperSource(input);
  const last = lastSnapshotOf(input);
  const changes = last === undefined ? undefined : changesSince(last, input.snapshot);
  return {
    meeting: wanted.meeting.ref,
    body: wanted.body.name,
    title: paper.title,
    format: input.format,
    copy: wanted.copy,
    snapshot: input.snapshot.id,
    isFrozen,
    asAt: formatDate(paper.asAt),
    counts,
    lastAsAt: last === undefined ? '' : formatDate(last.asAt),
    changes:
      changes === undefined
        ? {}
        : {
            completed: changes.completed.length,
            newlyRed: changes.newlyRed.length,
            redated: changes.redated.length,
            reversed: changes.reversed.length,
            added: changes.added.length,
            withdrawn: changes.withdrawn.length,
          },
    sections: [...paper.implications, ...paper.sections].map(({ heading, paragraphs, isBlank }) => ({
      heading,
      paragraphs: paragraphs.length,
      isBlank,
    })),
    findings,
  };
}
