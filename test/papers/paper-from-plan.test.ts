import { messagesOf } from '../support/shown.ts';
import type { Plan } from '../../src/plan/model.ts';
import { day } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { changesSince } from '../../src/plan/snapshots/changes-since.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import { sectionNamed } from './rendered.ts';
import { PARAGRAPH_KEYS } from '../../src/papers/paragraphs/keys.ts';
import { PARAGRAPHS } from '../../src/papers/paragraphs/paragraphs.ts';
import { SETTINGS } from '../../src/plan/settings/settings.ts';
import { aBody, aDeadlineRule, aMeeting, anAction, anInspection, aPlan, aReportText, someFunding } from '../support/builders.ts';
import { aPaperInput, aPaperPlan, snapshotOf } from './paper-plan.ts';

const NONE = Object.fromEntries(PARAGRAPH_KEYS.map((key) => [key, false]));
const calendar = workingCalendar();

function frozen(plan: Plan, asAt: PlainDate, body: string, meeting: string) {
  return snapshotOf(plan, statusesOf(plan, { today: asAt, calendar }), asAt, body, meeting);
}

function textOf(plan: Plan, key: string, options: Partial<Parameters<typeof aPaperInput>[1]> = {}): string {
  const { paper } = paperFromPlan(aPaperInput(plan, { meeting: 'M2', format: 'B', ...options }));
  const paragraphs = paper.sections.flatMap((section) => section.paragraphs).filter(({ id }) => id === key);
  return paragraphs.map(({ text, bullets }) => [text, ...bullets].join('\n')).join('\n');
}

describe('continuous numbering', () => {
  it("comes out as Central Bedfordshire's of August 2012 when each section has as many paragraphs", () => {
    const published: readonly (readonly [string, number])[] = [
      ['Council Priorities', 1],
      ['Financial', 1],
      ['Legal', 2],
      ['Risk Management', 2],
      ['Staffing', 1],
      ['Equalities/Human Rights', 1],
      ['Public Health', 1],
      ['Community Safety', 1],
      ['Sustainability', 1],
      ['Procurement', 1],
      ['Overview and Scrutiny', 1],
      ['Recommendation', 1],
      ['Executive Summary', 4],
      ['Background', 3],
      ['Inspection Outcomes', 7],
      ['Action to Support Improvement', 7],
    ];
    const reportText = published.flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => aReportText({ section, text: `${section}, words ${index + 1}.` })),
    );
    const plan = aPlan({ reportText, meetings: [aMeeting()], bodies: [aBody({ kind: 'Executive', powers: ['agree'] })] });
    const { paper } = paperFromPlan(aPaperInput(plan, { meeting: 'M1', format: 'C', switches: NONE }));
    const numbers = (key: string): string[] => (sectionNamed(paper, key)?.paragraphs ?? []).map(({ number }) => number);
    expect(paper.implications.map(({ key }) => numbers(key))).toEqual([
      [''],
      ['1'],
      ['2', '3'],
      ['4', '5'],
      ['6'],
      ['7'],
      ['8'],
      ['9'],
      ['10'],
      ['11'],
      ['12'],
    ]);
    expect(numbers('executiveSummary')).toEqual(['13', '14', '15', '16']);
    expect(numbers('background')).toEqual(['17', '18', '19']);
    expect(numbers('outcomes')).toEqual(['20', '21', '22', '23', '24', '25', '26']);
    expect(numbers('action')).toEqual(['27', '28', '29', '30', '31', '32', '33']);
    expect(paper.recommendations.map(({ number }) => number)).toEqual(['1.']);
    expect(paper.appendices.map(({ name, title }) => `${name} ${title}`)).toEqual([
      'Appendix A Summary of Inspection Judgements',
      'Appendix B Summary of Inspection Outcomes in the Region',
      'Appendix C Action Plan',
    ]);
  });
});

describe('a phase that is counted from an event', () => {
  const rule = aDeadlineRule({ name: 'Improvement within six months', number: 6, unit: 'months', anchor: 'Report published' });
  const inspections = [anInspection({ reportPublished: '2026-04-10', reportReceived: undefined, rules: [rule.name] })];
  const actions = [
    anAction({ phase: '1', deadline: { kind: 'latest', date: day('2026-10-31'), words: 'by October 2026', note: '' } }),
    anAction({ ref: 'A2', row: 3, phase: '1', deadline: '2026-09-30' }),
    anAction({ ref: 'A3', row: 4, phase: '2', deadline: { kind: 'latest', date: day('2026-10-31'), words: 'October 2026', note: '' } }),
  ];
  const plan = aPaperPlan(0, { actions, inspections, deadlineRules: [rule], reportText: [] });

  it('is printed as that day, and not as the end of the month named', () => {
    const { paper } = paperFromPlan(aPaperInput(plan, { meeting: 'M2', format: 'B' }));
    expect(paper.lists.actions.map(({ deadlineWords }) => String(deadlineWords).split('\n')[0])).toEqual([
      '10 October 2026',
      '30 September 2026',
      '31 October 2026',
    ]);
    expect(paper.lists.actions[0]?.['why']).toMatch(/10 October 2026/);
    expect(paper.lists.actions[0]?.['why']).not.toMatch(/31 October/);
    expect(textOf(plan, 'workstreams')).toContain(
      'Phase 1 holds Assessment and is to be complete by 10 October 2026. Phase 2 holds Workforce.',
    );
  });
});

describe('since this body last met', () => {
  const before = aPaperPlan(0, {
    actions: [
      anAction({ ref: 'A1', deadline: '2026-09-30' }),
      anAction({ row: 3, ref: 'A2', deadline: '2026-08-31' }),
      anAction({ row: 4, ref: 'A3', deadline: '2026-05-31' }),
      anAction({ row: 5, ref: 'A4', progress: 'Done', evidence: 'x' }),
      anAction({ row: 6, ref: 'A5' }),
      anAction({ row: 7, ref: 'A6' }),
      anAction({ row: 8, ref: 'A7' }),
    ],
  });
  const now = {
    ...before,
    actions: [
      anAction({ ref: 'A1', progress: 'Done', evidence: 'x' }),
      anAction({ row: 3, ref: 'A2', deadline: '2026-10-31' }),
      anAction({ row: 4, ref: 'A3', deadline: '2026-05-31' }),
      anAction({ row: 5, ref: 'A4' }),
      anAction({ row: 6, ref: 'A5', progress: 'Closed', latestUpdate: 'Superseded' }),
      anAction({ row: 7, ref: 'A6' }),
      anAction({ row: 9, ref: 'A8' }),
      anAction({ row: 10, ref: 'A9', isPublic: false, exemptParagraph: 3 }),
    ],
  };
  const april = day('2026-04-01');
  const scrutiny = frozen(before, april, 'B1', 'M1');

  it("names exactly the difference of this body's two snapshots", () => {
    const words = textOf(now, 'sinceLastMet', { earlier: [scrutiny] });
    expect(words.split('\n')).toEqual([
      'Since the Overview and Scrutiny Committee last had a paper (as at 1 April 2026, for its meeting on 15 April 2026):',
      '1 completed: A1',
      '1 newly red: A3',
      '1 re-dated: A2 (from 31 August 2026 to 31 October 2026)',
      '1 reversed, no longer complete: A4',
      '2 new: A8 and 1 exempt action',
      '2 withdrawn: A5 and A7',
    ]);
    const changes = changesSince(scrutiny, frozen(now, day('2026-07-01'), 'B1', 'M2'));
    expect(changes.all.map(({ ref }) => ref)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A8', 'A9', 'A7']);
  });

  it('is not disturbed by a paper to another body in between, a weekly snapshot or an earlier draft of the same paper', () => {
    const between = [
      frozen(now, day('2026-06-01'), 'B2', 'M3'),
      { ...frozen(now, day('2026-06-20'), '', ''), reason: 'weekly' },
      frozen(now, day('2026-06-25'), 'B1', 'M2'),
    ];
    expect(textOf(now, 'sinceLastMet', { earlier: [scrutiny, ...between] })).toBe(textOf(now, 'sinceLastMet', { earlier: [scrutiny] }));
  });

  it('says that it is the first paper where this body had none', () => {
    expect(textOf({ ...now, meetings: now.meetings.filter(({ ref }) => ref !== 'M1') }, 'sinceLastMet')).toBe(
      'This is the first paper on the plan to the Overview and Scrutiny Committee, so there is no earlier position to compare with.',
    );
  });

  it('says so where nothing changed', () => {
    expect(textOf(before, 'sinceLastMet', { earlier: [scrutiny], asAt: april })).toContain(
      'no action was completed, turned red, was re-dated, reversed, added or withdrawn',
    );
  });
});

describe('what the product writes', () => {
  const plan = aPaperPlan(18);

  it("tells progress with denominators in the key's own words", () => {
    expect(textOf(plan, 'progress')).toBe(
      'As at 1 July 2026, 6 of the 18 actions are complete, 3 of them verified by somebody other than the lead. Of the ' +
        '12 others, 6 are red, 3 green and 3 not yet due. None of the four areas for improvement has every action complete ' +
        'yet. Three deadlines were moved without approval (105 days together), which is slippage.',
    );
  });

  it('shows each undertaking met or not', () => {
    expect(textOf(plan, 'whatYouAsked').split('\n')).toEqual([
      'The Overview and Scrutiny Committee asked for or was promised three things at earlier meetings: one is met ' +
        'and two are not yet met.',
      '15 April 2026, undertaking: That later reports state the impact on children. Not yet met.',
      '15 April 2026, decision: That the report be noted. Met on 20 April 2026.',
      '15 April 2026, decision: That an update be submitted in July. Not yet met, due 15 July 2026.',
    ]);
  });

  it('says cost-neutral explicitly, what is drawn from reserves and which posts end', () => {
    const neutral = {
      ...plan,
      actions: plan.actions.map((action) => ({ ...action, funding: 'Cost-neutral' as const })),
      funding: [someFunding({ spent: 0, posts: 'Two posts', postsStart: '2026-04-01', postsEnd: '2026-09-30' })],
    };
    const words = textOf(neutral, 'money');
    expect(words).toContain('All 18 actions are cost-neutral.');
    expect(textOf({ ...neutral, funding: [] }, 'money')).toBe('The plan is cost-neutral. All 18 actions are cost-neutral.');
    expect(words).toContain('Reserves, 2026/27: £90,000 agreed, £0 drawn, £90,000 left.');
    expect(words).toContain('Two posts: until 30 September 2026');
  });

  it('says of public actions that they are, where exempt ones are left out of the count', () => {
    const { actions } = plan;
    const tagged = {
      ...plan,
      actions: [
        ...actions.map((action, index) => ({
          ...action,
          equality: index === 1,
          impact: index === 1 ? ('Early signs' as const) : undefined,
        })),
        anAction({ row: 90, ref: 'A90', isPublic: false, exemptParagraph: 3 }),
      ],
    };
    expect(textOf(tagged, 'equality')).toContain('One of the 18 public actions addresses equality and diversity');
    expect(textOf(tagged, 'impact')).toContain('is recorded for 1 of the 18 public actions: early signs for one.');
    expect(textOf({ ...tagged, actions: tagged.actions.slice(0, 18) }, 'equality')).toContain('One of the 18 actions addresses');
  });

  it('names the inspection of each date where there are several', () => {
    const inspections = [
      anInspection({ rules: ['Written statement of action'] }),
      anInspection({ ref: 'I9', row: 9, name: 'Focused visit', rules: ['Written statement of action'] }),
    ];
    const meetings = plan.meetings.map((meeting) => ({ ...meeting, inspections: [] }));
    const dated = { ...plan, meetings, deadlineRules: [aDeadlineRule()] };
    expect(textOf({ ...dated, inspections: inspections.slice(0, 1) }, 'statutoryClock')).toMatch(/^Written statement of action: /);
    expect(textOf({ ...dated, inspections }, 'statutoryClock')).toMatch(/\nWritten statement of action \(Focused visit\): /);
  });

  it('says that no risk moved, and the score of each', () => {
    const earlier = [frozen(plan, day('2026-04-01'), 'B1', 'M1')];
    expect(textOf(plan, 'risks', { earlier })).toMatch(/None went up or down since the last paper\.\n.* Score: still \d+\./);
  });

  it('names the monitoring bodies in one sentence', () => {
    expect(textOf(plan, 'monitoringBodies')).toBe(
      'The plan is monitored regularly by the Overview and Scrutiny Committee and the Improvement Board.',
    );
  });

  it('gives strengths with their source', () => {
    expect(textOf(plan, 'strengths')).toContain("Children are listened to (Inspection of children's services, paragraph 4).");
  });

  it.each(PARAGRAPH_KEYS)('leaves out %s where it is switched off, by the dialog or by the setting', (key) => {
    expect(textOf(plan, key, { switches: { [key]: false } })).toBe('');
    expect(textOf({ ...plan, settings: { ...plan.settings, [PARAGRAPHS[key].setting]: false } }, key)).toBe('');
  });

  it.each(PARAGRAPH_KEYS)('has a setting for %s', (key) => {
    expect(SETTINGS[PARAGRAPHS[key].setting].default).toBe(true);
  });
});

describe('words in a paper', () => {
  const withText = (text: string): Plan => {
    const plan = aPaperPlan(18);
    return { ...plan, reportText: [aReportText({ row: 7, body: 'B1', section: 'ISSUES', text })] };
  };
  const issues = (plan: Plan, options = {}) => paperFromPlan(aPaperInput(plan, { meeting: 'M2', format: 'A', ...options }));

  it('take their numbers from the plan', () => {
    expect(
      sectionNamed(issues(withText('{counts.complete} of {counts.total} areas are complete.')).paper, 'issues')?.paragraphs[0]?.text,
    ).toBe('6 of 18 areas are complete.');
  });

  it('name an unknown placeholder and the nearest there is', () => {
    expect(messagesOf(issues(withText('{counts.complet} are done.')).problems)).toEqual([
      'Report text, row 7, Text: {counts.complet} is not a placeholder. Did you mean {counts.complete}?',
    ]);
  });

  it('refer to paragraphs by number, whatever is switched on before them', () => {
    const plan = withText('See paragraph {paragraph.risks}.');
    const first = (switches: object): string => sectionNamed(issues(plan, { switches }).paper, 'issues')?.paragraphs[0]?.text ?? '';
    expect([first({}), first({ progress: false, sinceLastMet: false })]).toEqual(['See paragraph 2.7.', 'See paragraph 2.5.']);
  });

  it('expand an acronym where a reader first meets it and nowhere else', () => {
    const plan = withText('The MASH is busy.\n\nThe MASH is full.');
    expect(
      sectionNamed(issues(plan).paper, 'issues')
        ?.paragraphs.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['The multi-agency safeguarding hub (MASH) is busy.', 'The MASH is full.']);
  });

  it("are this body's and this meeting's, and everybody's", () => {
    const plan = aPaperPlan(1, {
      reportText: [
        aReportText({ section: 'issues', text: 'For all.' }),
        aReportText({ section: 'ISSUES', body: 'B2', text: 'For Cabinet.' }),
        aReportText({ section: 'ISSUES', body: 'B1', meeting: 'M1', text: 'For April.' }),
        aReportText({ section: 'ISSUES', body: 'B1', meeting: 'M2', text: 'For July.\n- One.\n- Two.' }),
      ],
    });
    expect(
      sectionNamed(issues(plan, { switches: NONE }).paper, 'issues')?.paragraphs.map(({ text, bullets }) => [text, ...bullets]),
    ).toEqual([['For all.'], ['For July.', 'One.', 'Two.']]);
  });

  it('are replaced by their public wording where a public row has one', () => {
    const plan = aPaperPlan(0, { actions: [anAction({ action: 'Dismiss the provider', publicWording: 'Review the contract' })] });
    expect(issues(plan).paper.lists['actions']?.[0]?.['action']).toBe('Review the contract');
  });
});
