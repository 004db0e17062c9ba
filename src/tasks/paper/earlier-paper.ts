import { lastSnapshotOf } from '../../papers/paper-source.ts';
import type { PaperInput } from '../../papers/paper-source.ts';
import { earlierMeetings } from '../../papers/paragraphs/since-last-met.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * The day of the last paper to this body. The Papers tab is read only where neither a snapshot nor the Meetings tab shows an
 * earlier one.
 */
export function earlierPaperOf(workbook: Workbook, input: Omit<PaperInput, 'format'>): Pick<PaperInput, 'earlierPaper'> {
  const { body, meeting } = input;
  if (input.standing === 'not kept' || lastSnapshotOf(input) !== undefined || earlierMeetings(input).length > 0) return {};
  const papers = workbook.rows('papers').filter((paper) => paper.body === body.ref && paper.meeting !== meeting.ref);
  const days = papers.flatMap(({ when }) => when?.date ?? []).filter((date) => date <= input.snapshot.asAt);
  return { earlierPaper: days.sort()[days.length - 1] };
}
