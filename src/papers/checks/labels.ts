import type { Plan } from '../../plan/model.ts';
import { FORMATS } from '../formats/formats.ts';
import type { Paper } from '../paper.ts';
import type { CheckContext, Found } from './check.ts';
import { found } from './check.ts';
import type { Prose } from './prose.ts';

/** Labels of the cover beside which nothing stands; implications are looked at apart. */
export function blankLabels({ paper }: Pick<CheckContext, 'paper'>): readonly Found[] {
  const words = 'is blank. Enter it on the Meetings tab, or as Report text under that name.';
  const blank = paper.fields.filter(({ isBlank, isImplication, isBanner }) => isBlank && !isImplication && !isBanner);
  return [...blank.map(({ label }) => found(label.replace(/:$/, ''), words)), ...missingDirector(paper)];
}

/** The tracking grid names the director: a cabinet member is none. */
function missingDirector(paper: Paper): readonly Found[] {
  const director = paper.values['director'];
  const post = typeof director === 'object' ? director['post'] : '';
  return paper.format === 'A' && paper.copy === 'clearance' && post === ''
    ? [
        found(
          'DIRECTOR',
          'is blank. Enter the post in the setting "Director (post)", or give somebody the role Director on the People tab.',
        ),
      ]
    : [];
}

/** Where the rows of each appendix stand, and the tab that they come from. */
const APPENDIX_ROWS = {
  judgements: { list: 'judgements', tab: 'Judgements' },
  regionalOutcomes: { list: 'regionalOutcomes', tab: 'Regional outcomes' },
  actionPlan: { list: 'actions', tab: 'Action plan' },
} as const;

/** Appendices that the paper promises and that hold nothing, and those that officers name and the format has not. */
export function emptyAppendices({ paper }: Pick<CheckContext, 'paper'>, officers: readonly Prose[]): readonly Found[] {
  if (paper.values['isExemptPartAlone'] === true) return [];
  const empty = paper.appendices.flatMap(({ key, name, title }) => {
    const { list, tab } = APPENDIX_ROWS[key];
    return paper.lists[list].length > 0
      ? []
      : [found(name, `promises "${title}" and holds nothing. Fill the ${tab} tab, or attach the paper by hand.`)];
  });
  const names = paper.appendices.map(({ name }) => name.toLowerCase());
  const unknown = officers.flatMap(({ text, place }) =>
    [...new Set(text.match(/\bappendix (?:[A-Z]|\d{1,2})\b/gi) ?? [])]
      .filter((name) => !names.includes(name.toLowerCase()))
      .map((name) => found(place, `names ${name}, which this paper does not have. Correct the letter, or write {appendix.actionPlan}.`)),
  );
  return [...empty, ...unknown];
}

/** Meetings in a record of decisions that have no date: minutes without their day prove nothing. */
export function undatedMeetings(paper: Paper, plan: Plan): readonly Found[] {
  if (FORMATS[paper.format].record === undefined) return [];
  return paper.record.flatMap(({ place }) => {
    const meeting = plan.meetings.find(({ row }) => row === place.row);
    return meeting === undefined || meeting.date !== undefined
      ? []
      : [
          found(
            { of: 'meetings', row: meeting.row, field: 'date' },
            'is empty, so the minutes have no date. Enter the day of the meeting.',
          ),
        ];
  });
}
