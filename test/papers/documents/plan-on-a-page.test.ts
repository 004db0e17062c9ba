import { checkPublicDocument } from '../../../src/papers/checks/page-checks.ts';
import { planOnAPage } from '../../../src/papers/documents/plan-on-a-page.ts';
import { publicCopy } from '../../../src/papers/documents/public-copy.ts';
import { day } from '../../../src/days/plain-date.ts';
import { statusesOf } from '../../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { anAction } from '../../support/builders.ts';
import { aPaperPlan } from '../paper-plan.ts';
import { paragraphWords, shippedTemplates } from '../rendered.ts';

const today = day('2026-07-01');
const plan = aPaperPlan(0, {
  actions: [
    anAction({
      ref: 'A1',
      row: 2,
      action: 'Implement the QA framework',
      publicWording: 'We check our work <every> month',
      leadPost: 'Head of Audit',
      workstream: 'W1',
      deadline: '2026-12-31',
      percent: 70,
    }),
    anAction({ ref: 'A2', row: 3, action: 'Procure the MASH system', leadPost: 'Head of Audit', workstream: 'W1', deadline: '2026-12-31' }),
    anAction({
      ref: 'A3',
      row: 4,
      action: 'Close Elm House',
      publicWording: 'A contract is being let.',
      isPublic: false,
      exemptParagraph: 3,
    }),
  ],
});
const document = planOnAPage({ plan, statuses: statusesOf(plan, { today, calendar: workingCalendar() }), today });

beforeAll(shippedTemplates, 60_000);

describe('the plan on a page', () => {
  it('tells public wording alone, without refs, posts or what is exempt, the same in Word and on the web page', async () => {
    const { bytes, html } = publicCopy(document, (await shippedTemplates()).planOnAPage);
    const words = paragraphWords(bytes);
    expect(words).toEqual(
      expect.arrayContaining(['We check our work <every> month.', 'The whole plan has 3 actions. You can ask the council for it.']),
    );
    for (const kept of ['Head of Audit', 'A1', 'Implement', 'MASH', 'Elm House', 'contract']) {
      expect(words.join('\n')).not.toContain(kept);
      expect(html).not.toContain(kept);
    }
    const shown = html
      .replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    expect(
      shown
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual(words);
  });

  it('can be read by everybody, and says so where not', async () => {
    const copy = publicCopy(document, (await shippedTemplates()).planOnAPage);
    expect(checkPublicDocument({ plan, ...copy })).toEqual([]);
    const spoilt = (from: string, to: string) => checkPublicDocument({ plan, ...copy, html: copy.html.split(from).join(to) });
    expect(spoilt(' lang="en-GB"', '').map(({ message }) => message)).toEqual(['The page names no language.']);
    expect(spoilt(' scope="col"', '').map(({ message }) => message)).toEqual(['The page has a table without header cells.']);
    expect(spoilt('h1>', 'h2>').map(({ message }) => message)).toEqual(['The page has headings that skip a level.']);
  });
});
