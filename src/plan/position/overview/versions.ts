import { formatDate } from '../../../days/plain-date.ts';
import type { PlainDate } from '../../../days/plain-date.ts';
import { sentenceCase } from '../../../words/words.ts';
import { governancePaths } from '../../meetings/governance-path.ts';
import { becameSentence, versionEnds, versionsCompared } from '../../versions/what-became.ts';
import { section } from './section.ts';
import type { SectionMaker } from './section.ts';

export const versions: SectionMaker = ({ plan }) => {
  const ends = versionEnds(plan);
  const became = ends.flatMap(({ recommendations }) => recommendations.map((change) => becameSentence(change, plan)));
  return section(
    'Versions of the plan',
    [...ends.map(({ sentence }) => sentence), ...became],
    ends.length === 0 ? [] : [versionsCompared(plan)],
  );
};

/** The day behind its words; nothing where there is no day. */
const dayAfter = (words: string, date: PlainDate | undefined): string => (date === undefined ? '' : `${words}${formatDate(date)}`);

/** The committees that each version goes to, in their order. */
export const paths: SectionMaker = ({ plan, today, calendar }) =>
  section(
    'The way of each version',
    governancePaths(plan, today, calendar).flatMap(({ version, steps, statutory, warnings }) => {
      const way = steps.map(({ body, meeting, date }) => `${body?.name ?? meeting.ref}${dayAfter(' on ', date)}`).join(', then ');
      return [
        `Version "${version.version}": ${way || 'no meeting is named'}${dayAfter('; statutory date ', statutory?.date)}.`,
        ...warnings.map(({ words }) => sentenceCase(words)),
      ];
    }),
  );
