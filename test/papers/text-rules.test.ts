import { acronymExpander } from '../../src/papers/text/acronyms.ts';
import { cleaned } from '../../src/papers/text/clean.ts';
import { expandPlaceholders } from '../../src/papers/text/expand-placeholders.ts';
import { letterOf, numbered, resolutionLetter } from '../../src/papers/text/numbering.ts';
import { exemptText, publicText } from '../../src/papers/text/report-text.ts';
import { textFinisher } from '../../src/papers/text/text-finisher.ts';
import { directorPost } from '../../src/papers/placeholders/director-post.ts';
import { requestWords } from '../../src/papers/placeholders/request-words.ts';
import type { Problem } from '../../src/plan/problem.ts';
import { problemInWords } from '../../src/workbook/places.ts';
import { aMeeting, anAcronym, aPerson, aPlan, aReportText } from '../support/builders.ts';

const PLACE = { of: 'reportText', row: 7, field: 'text' } as const;

describe('characters that no Word file can hold', () => {
  it.each([
    ['plain – “words” 👍🏽', 'plain – “words” 👍🏽', 0],
    ['a\u0007b', 'ab', 1],
    ['\u0000a\u000bb\u001fc', 'abc', 3],
    ['tab\tand\nline', 'tab\tand\nline', 0],
    ['a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne', 0],
    ['half \ud83d and \udc4d', 'half  and ', 2],
    ['\ufffe\uffff', '', 2],
    ['', '', 0],
  ])('are taken out of %j, and counted', (text, clean, count) => {
    const problems: Problem[] = [];
    expect(cleaned(text, PLACE, problems)).toBe(clean);
    expect(problems.map((each) => [each.code, problemInWords(each)])).toEqual(
      count === 0
        ? []
        : [
            [
              'characters-removed',
              `Report text, row 7, Text: ${count === 1 ? '1 character' : `${count} characters`} that no Word file can hold ` +
                `${count === 1 ? 'was' : 'were'} left out of the paper. Type the text again in this cell.`,
            ],
          ],
    );
  });
});

describe('placeholders in officers’ words', () => {
  const values = { plan: 'The plan', counts: { total: 18, of: { red: 3 } }, isOpen: false, none: '' };

  it.each([
    ['{plan} has { counts.total } actions, {counts.of.red} red.', 'The plan has 18 actions, 3 red.'],
    ['{isOpen} {none}.', 'false .'],
    ['{plan}{plan}', 'The planThe plan'],
    ['{} {1} {a b} { } (plan)', '{} {1} {a b} { } (plan)'],
  ])('in "%s" become "%s"', (text, expected) => {
    expect(expandPlaceholders(text, values, PLACE)).toEqual({ text: expected, problems: [] });
  });

  it.each([
    ['{counts.totl}', '{counts.totl} is not a placeholder. Did you mean {counts.total}?'],
    ['{counts}', '{counts} is not a placeholder.'],
    ['{counts.total.x}', '{counts.total.x} is not a placeholder. Did you mean {counts.total}?'],
    ['{toString}', '{toString} is not a placeholder.'],
    ['{zzzzzzzzzzzzzzz}', '{zzzzzzzzzzzzzzz} is not a placeholder. docs/placeholders.md lists those there are.'],
  ])('that nothing answers stay and are named: %s', (text, words) => {
    const found = expandPlaceholders(text, values, PLACE);
    expect(found.text).toBe(text);
    expect(found.problems.map(({ code }) => code)).toEqual(['placeholder-unknown']);
    expect(found.problems.map(problemInWords)[0]).toContain(`Report text, row 7, Text: ${words}`);
  });
});

describe('a text on its way into a paper', () => {
  const values = { plan: 'SLAC plan' };
  const acronyms = [anAcronym({ acronym: 'SLAC', meaning: 'safeguarding' })];

  it('is filled, cleaned and explained in this order, each as it is asked for', () => {
    const finisher = textFinisher(values, acronyms);
    expect(finisher.title('{plan}\u0007', PLACE)).toBe('SLAC plan');
    expect(finisher.clean('{plan}', PLACE)).toBe('{plan}');
    expect(finisher.finish('{plan} {x}', PLACE, false)).toBe('{plan} {x}');
    expect(finisher.finish('{plan} {x}\u0007', PLACE, true)).toBe('safeguarding (SLAC) plan {x}');
    expect(finisher.finish('{plan}', PLACE, true)).toBe('SLAC plan');
    expect(finisher.finish('a\u0007', PLACE, false)).toBe('a');
    expect(finisher.problems.map(({ code }) => code)).toEqual([
      'characters-removed',
      'placeholder-unknown',
      'characters-removed',
      'characters-removed',
    ]);
  });

  it.each([
    ['R&D and R&D2', 'research (R&D) and R&D2', 'R&D', 'research'],
    ['MASH (multi-agency hub) met', 'MASH (multi-agency hub) met', 'MASH', 'multi-agency hub'],
    ['(a) MASH', '(a) multi-agency hub (MASH)', 'MASH', 'multi-agency hub'],
    ['C.A.T. is not CxAxTx', 'cats (C.A.T.) is not CxAxTx', 'C.A.T.', 'cats'],
    ['MASH', 'MASH', 'MASH', ''],
    ['MASH', 'MASH', '', 'multi-agency hub'],
    ['mash', 'mash', 'MASH', 'multi-agency hub'],
    ['&MASH MASH& xMASH', '&MASH MASH& xMASH', 'MASH', 'multi-agency hub'],
    [
      'MASH then multi-agency hub (MASH) then MASH (Multi-Agency Hub)',
      'multi-agency hub (MASH) then MASH then MASH',
      'MASH',
      'multi-agency hub',
    ],
  ])('explains "%s" as "%s"', (text, expected, acronym, meaning) => {
    expect(acronymExpander([anAcronym({ acronym, meaning })]).expand(text)).toBe(expected);
  });
});

describe('numbers of paragraphs', () => {
  const sections = [
    { heading: 'One', count: 2, opensUnnumbered: false, unnumbered: false },
    { heading: 'Two', count: 3, opensUnnumbered: true, unnumbered: false },
    { heading: 'Three', count: 1, opensUnnumbered: false, unnumbered: true },
    { heading: 'Four', count: 0, opensUnnumbered: false, unnumbered: false },
    { heading: 'Five', count: 1, opensUnnumbered: false, unnumbered: false },
  ];

  it.each([
    ['decimal', ['1.0 One', '2.0 Two', '3.0 Three', '4.0 Four', '5.0 Five'], [['1.1', '1.2'], ['', '2.1', '2.2'], [''], [], ['5.1']]],
    ['continuous', ['One', 'Two', 'Three', 'Four', 'Five'], [['1', '2'], ['', '3', '4'], [''], [], ['5']]],
    ['none', ['One', 'Two', 'Three', 'Four', 'Five'], [['', ''], ['', '', ''], [''], [], ['']]],
  ] as const)('are %s', (numbering, headings, numbers) => {
    const found = numbered(sections, numbering);
    expect([found.map(({ heading }) => heading), found.map((each) => each.numbers)]).toEqual([headings, numbers]);
  });

  it('and letters', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect([0, 27].map(resolutionLetter)).toEqual(['(a)', '(ab)']);
  });
});

describe('officers’ words for a section', () => {
  const FOR = { body: 'B1', meeting: 'M1' };
  const texts = (...rows: readonly Parameters<typeof aReportText>[0][]) => ({
    reportText: rows.map((changes, at) => aReportText({ row: at + 2, ...changes })),
  });

  it('are the public rows of its name for this body and meeting, or for all, in order', () => {
    const plan = texts(
      { text: 'all' },
      { text: 'this body', body: 'B1', section: ' background ' },
      { text: 'another body', body: 'B2' },
      { text: 'this meeting', meeting: 'M1' },
      { text: 'another meeting', meeting: 'M2' },
      { text: 'both', body: 'B1', meeting: 'M1' },
      { text: 'another section', section: 'ISSUES' },
      { text: '' },
      { text: 'hidden', isPublic: false },
      { text: 'hidden elsewhere', isPublic: false, body: 'B2' },
      { text: '', isPublic: false },
    );
    expect(publicText(plan, 'BACKGROUND', FOR).map(({ text, place }) => [text, place.row])).toEqual([
      ['all', 2],
      ['this body', 3],
      ['this meeting', 5],
      ['both', 7],
    ]);
    expect(exemptText(aPlan(plan), FOR).map(({ text }) => text)).toEqual(['hidden']);
  });

  it.each<readonly [string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'One.\n\nTwo.',
      [
        ['One.', []],
        ['Two.', []],
      ],
    ],
    [
      'One.\n \nTwo.\n\n\n',
      [
        ['One.', []],
        ['Two.', []],
      ],
    ],
    ['One\ntwo', [['One\ntwo', []]]],
    ['So:\n- one\n – two \n• three\n* four', [['So:', ['one', 'two', 'three', 'four']]]],
    ['- one', [['', ['one']]]],
    ['-one\n-  \n2 - 1', [['-one\n-  \n2 - 1', []]]],
    [' So ', [['So', []]]],
  ])('are cut into paragraphs and lists: %j', (text, paragraphs) => {
    expect(publicText(texts({ text }), 'BACKGROUND', FOR).map((each) => [each.text, each.bullets])).toEqual(paragraphs);
  });
});

describe('what a body is asked', () => {
  it.each([
    [['note', 'comment', 'approve'], 'Scrutiny', 'note and comment on'],
    [['comment'], 'Scrutiny', 'comment on'],
    [['recommend', 'approve', 'agree'], 'Executive', 'approve'],
    [['recommend', 'endorse'], 'Board', 'endorse'],
    [['recommend'], 'Board', 'make recommendations on'],
    [[], 'Executive', 'agree'],
    [[], 'Scrutiny', 'note'],
  ] as const)('with the powers %j of %s is to %s', (powers, kind, verbs) => {
    expect(requestWords({ powers: [...powers], kind: kind }, 'Improvement plan')).toBe(
      `${verbs} the progress made against the Improvement plan`,
    );
  });

  const people = [
    aPerson({ post: 'Director of Housing', manager: '', roles: ['Director'] }),
    aPerson({ post: 'Head of Assessment', manager: 'assistant director', roles: [] }),
    aPerson({ post: 'Assistant Director', manager: 'Director of Children', roles: [] }),
    aPerson({ post: 'Director of Children', manager: 'Head of Assessment', roles: ['Director'] }),
  ];
  it.each<readonly [string, Parameters<typeof aPlan>[0], Parameters<typeof aMeeting>[0], string]>([
    ['the setting', { settings: { directorPost: 'DCS' }, people }, {}, 'DCS'],
    ['the first director above the contact officer', { people }, { contactOfficer: 'head of assessment' }, 'Director of Children'],
    ['the first director where none is above', { people }, { contactOfficer: 'Clerk' }, 'Director of Housing'],
    ['a post of the meeting that directs', {}, { reportFrom: 'Clerk', contactOfficer: 'Director of Law' }, 'Director of Law'],
    ['the report’s own post first', {}, { reportFrom: 'Director of Place', contactOfficer: 'Director of Law' }, 'Director of Place'],
    ['nobody who stands in for one', {}, { reportFrom: 'Assistant Director', contactOfficer: 'Cabinet Member and director' }, ''],
    ['nobody', {}, { reportFrom: 'Clerk', contactOfficer: '' }, ''],
  ])('by the director: %s', (_what, plan, meeting, post) => {
    expect(directorPost({ plan: aPlan(plan), meeting: aMeeting(meeting) })).toBe(post);
  });
});
