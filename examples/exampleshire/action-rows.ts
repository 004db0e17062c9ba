import { addDays, daysBetween, type PlainDate } from '../../src/days/plain-date.ts';
import { emailOf, typed, type ActionStory } from './timeline.ts';

type Cells = Readonly<Record<string, string | number>>;

const FUNDING_OF_COST = 'Reserves';
const PATHS: Readonly<Record<string, string>> = {
  late: 'The lead and the service director agree extra capacity for four weeks; back on course at the next board.',
  slipping: 'Weekly check by the workstream lead until the measure is met.',
  'confidence worse': 'Partner’s decision expected at the next board; the lead reports there.',
  'not started': 'Lead to start within two weeks and report to the workstream lead.',
  paused: 'Restarts when the new case system goes live.',
};
const CAUSES: Readonly<Record<string, string>> = {
  late: 'Resource',
  slipping: 'Slipped',
  'confidence worse': 'Dependency',
  'not started': 'Resource',
  paused: 'Outside our control',
};
const WORDS: Readonly<Record<string, string>> = {
  recurring: 'Quarterly',
  event: 'Following a further visit from the inspectorate',
  unreadable: 'TBC',
  period: 'Summer 2026',
};

/** The row of one action as officers had it on `date`, by heading. Computed columns are not among them. */
export function actionRow(story: ActionStory, date: PlainDate): Cells {
  const percent = percentOn(story, date);
  const isDone = story.doneOn !== undefined && story.doneOn <= date;
  const isVerified = story.verifiedOn !== undefined && story.verifiedOn <= date;
  const isTrouble = CAUSES[story.fate] !== undefined && !isDone;
  return {
    Ref: story.ref,
    Action: story.text,
    'Lead (post)': story.leadPost,
    'Lead e-mail': emailOf(story.leadPost),
    Deadline: WORDS[story.fate] ?? typed(deadlineOn(story, date)),
    Progress: progressOn(story, date, isDone),
    '%': isDone ? 100 : percent,
    'Latest update': updateOn(story, date, percent, isDone),
    Evidence: isDone ? `Evidence folder ${story.ref}` : '',
    Recommendation: story.recommendation,
    Workstream: story.workstream,
    Phase: story.phase,
    'Success measure': story.measure,
    Partners: story.workstream === 'W4' ? 'Police; health' : '',
    Start: typed(story.start),
    Confidence: story.fate === 'confidence worse' ? 'At risk' : '',
    Cause: isTrouble ? (CAUSES[story.fate] ?? '') : '',
    'Path to green': isTrouble ? (PATHS[story.fate] ?? '') : '',
    Impact: isVerified ? (story.ref.endsWith('4') ? 'None yet' : 'Early signs') : '',
    'Verified by': isVerified ? 'Head of Quality Assurance (moderated)' : '',
    'Verified on': isVerified ? typed(story.verifiedOn) : '',
    ...approvalOn(story, date),
    'Cost £': story.cost === 0 ? '' : story.cost,
    Funding: story.cost === 0 ? 'Within existing resources' : FUNDING_OF_COST,
    Equality: story.isEquality ? 'Yes' : '',
    'Public?': story.isExempt ? 'No, paragraph 7' : 'Yes',
    'Public wording': story.isExempt
      ? 'Disclosure would prejudice the prevention of crime; that outweighs the interest in publishing it.'
      : (PUBLIC_WORDING[story.ref] ?? ''),
  };
}

/** What families and children want to know of, in the words of the plan on a page: some of each workstream. */
const PUBLIC_WORDING: Readonly<Record<string, string>> = {
  A1: 'We answer everybody who is worried about a child within one working day',
  A2: 'You reach the same people with the same notes by day and by night',
  A4: 'We tell people who contact us what happened next',
  A6: 'We say in plain English when a family can get which help',
  A13: 'We write down what children say in their own words',
  A14: 'We talk to fathers and the wider family, not only to mothers',
  A18: 'Families get a copy of their plan in words that they choose',
  A24: 'Decisions about going to court are not left waiting',
  A26: 'Every social worker talks through their families with a manager at least every four weeks',
  A31: 'Children who went missing talk to somebody who does not work for us',
  A32: 'A child who went missing is offered somebody to talk to within three days',
  A37: 'We meet the police and schools every week about children at risk of being exploited',
  A43: 'Children who move to a permanent home have their life story written down with them',
  A47: 'We find more foster families',
  A48: 'Two small children’s homes open in the county',
  A53: 'Children in care get help with how they feel',
  A57: 'Every young person in care has a plan for growing up soon after turning 16',
  A58: 'Every young person in care knows by name who will help them from 16',
  A61: 'Young people leaving care get help to find a home of their own',
  A63: 'No young person leaving care lives in bed and breakfast',
  A67: 'More social workers stay, so that families tell their story once',
  A69: 'We ask new social workers what would make them stay',
  A71: 'No social worker has more children to look after than they can know well',
  A77: 'We look at our work with the social workers every month, and put right what we find',
  A79: 'We ask families how it was when our help ends',
  A86: 'Somebody from outside the council leads the board that checks on us',
  A88: 'Councillors promise children in care what a good parent would',
};

/** The board agreed to every second move; the others count as slippage. */
function approvalOn({ ref, moved }: ActionStory, date: PlainDate): Cells {
  if (moved === undefined || moved.on > date || Number(ref.slice(1)) % 2 === 1) return {};
  return {
    'Re-dated because': 'Recruitment took longer than planned; the post is now filled.',
    'Re-dating approved by': 'Improvement Board',
    'Approved deadline': typed(moved.to),
  };
}

/** What the product itself kept of this action by `date`: original deadline, re-dating, last update. */
export function keptOn(
  story: ActionStory,
  date: PlainDate,
): { readonly original: PlainDate; readonly redated: number; readonly updated: PlainDate } {
  return {
    original: story.firstDeadline,
    redated: story.moved !== undefined && story.moved.on <= date ? 1 : 0,
    updated: lastUpdateOn(story, date),
  };
}

function deadlineOn(story: ActionStory, date: PlainDate): PlainDate {
  return story.moved !== undefined && story.moved.on <= date ? story.moved.to : story.firstDeadline;
}

function lastUpdateOn(story: ActionStory, date: PlainDate): PlainDate {
  const finished = story.verifiedOn ?? story.doneOn;
  if (finished !== undefined && finished <= date) return finished;
  const since = Math.max(0, daysBetween(story.start, date));
  const isMoved = story.moved !== undefined && story.moved.on <= date;
  const regular = addDays(story.start, since - (since % story.updateEvery));
  return isMoved && story.moved !== undefined && story.moved.on > regular ? story.moved.on : regular;
}

function percentOn(story: ActionStory, date: PlainDate): number {
  if (story.fate === 'not started' || date < story.start) return 0;
  const span = Math.max(1, daysBetween(story.start, deadlineOn(story, date)));
  const elapsed = daysBetween(story.start, lastUpdateOn(story, date) < date && story.fate !== 'stale' ? date : lastUpdateOn(story, date));
  return Math.max(0, Math.min(95, Math.round((elapsed / span) * 100 * story.pace)));
}

function progressOn(story: ActionStory, date: PlainDate, isDone: boolean): string {
  if (story.fate === 'closed' && date >= addDays(story.start, 120)) return 'Closed';
  if (isDone) return 'Done';
  if (date < story.start || story.fate === 'not started') return 'Not started';
  return story.fate === 'paused' && date >= addDays(story.start, 90) ? 'Paused' : 'In progress';
}

function updateOn(story: ActionStory, date: PlainDate, percent: number, isDone: boolean): string {
  if (story.fate === 'closed' && date >= addDays(story.start, 120))
    return 'Superseded by the new partnership arrangements, agreed at the board.';
  if (isDone) return `Complete. ${story.measure}: shown in the evidence folder.`;
  if (date < story.start || story.fate === 'not started') return '';
  return percent < 40
    ? 'Work has begun; first results are due at the next workstream meeting.'
    : `About ${percent} in 100 of the work is done. Next: check against the measure with the team.`;
}
