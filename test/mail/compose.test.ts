import { composeHtml } from '../../src/mail/compose/compose-html.ts';
import { composeText } from '../../src/mail/compose/compose-text.ts';
import type { MessageFrame } from '../../src/mail/compose/compose-text.ts';
import { escapeHtml, escapeLink } from '../../src/words/escape-html.ts';
import { shownText } from '../../src/mail/compose/shown-text.ts';
import { subjectOf } from '../../src/mail/compose/subject.ts';
import type { Summary } from '../../src/mail/summary.ts';
import { contrastRatio } from '../../src/plan/status/contrast.ts';
import { DEFAULT_STATUS_KEY } from '../../src/plan/status/status-key.ts';
import { aBody, aDecision, aMeeting, anAction, aPerson, aWorkstream } from '../support/builders.ts';
import { htmlTags } from '../support/html-tags.ts';
import { summariesOf } from './summary-input.ts';
import type { PlanChanges } from './summary-input.ts';

const HEAD = 'head.assessment@exampleshire.example';
const MONDAY = '2026-11-23';
const frame: MessageFrame = {
  planName: 'Improvement plan',
  councilName: 'Exampleshire (fictional)',
  pauseWording: 'To pause, enter a date.',
  planLink: 'https://sheets.example/plan',
  testFor: undefined,
};
const due = (ref: string, deadline: string, changes = {}) =>
  anAction({ ref, row: Number(ref.slice(1)) + 1, deadline, start: '2026-01-05', percent: 99, lastUpdated: '2026-11-20', ...changes });
const summaryOf = (changes: PlanChanges): Summary => summariesOf(MONDAY, changes).get(HEAD) as Summary;

describe('the subject', () => {
  it.each([
    [
      {
        actions: [
          due('A1', '2026-11-01'),
          due('A2', '2026-11-02'),
          due('A3', '2026-11-03'),
          due('A4', '2026-12-01'),
          due('A5', '2026-12-02'),
        ],
      },
      '3 actions overdue, 2 due by 2 December — Improvement plan',
    ],
    [{ actions: [due('A1', '2026-11-01')] }, '1 action overdue — Improvement plan'],
    [{ actions: [due('A1', '2026-11-23')] }, '1 action due by 23 November — Improvement plan'],
    [
      { actions: [due('A1', '2026-12-20')], decisions: [aDecision({ ownerEmail: HEAD })] },
      '1 undertaking owed, 1 action due by 20 December — Improvement plan',
    ],
    [{ actions: [due('A1', '2026-11-23', { action: 'Flat 3, SW1A 1AA' })] }, 'Something for you to look at — Improvement plan'],
  ])('of %# is %s', (changes, subject) => {
    expect(subjectOf(summaryOf(changes as PlanChanges), 'Improvement plan', false)).toBe(subject);
  });

  it('is one line whatever the plan is called, and marked in test mode', () => {
    expect(subjectOf(summaryOf({ actions: [due('A1', '2026-11-01')] }), 'Plan\r\nBcc: x@y.example', true)).toBe(
      '[Test] 1 action overdue — Plan Bcc: x@y.example',
    );
  });
});

it('reads as plain text', () => {
  const text = composeText(
    summaryOf({
      actions: [due('A1', '2026-11-01', { cause: 'Resource', pathToGreen: 'Two posts' }), due('A2', '2026-12-01')],
      people: [aPerson()],
      workstreams: [aWorkstream({ leadEmail: HEAD })],
    }),
    frame,
  );
  expect(text).toBe(
    `Improvement plan - Exampleshire (fictional)
Weekly summary for Head of Assessment, Assistant Director, as at 23 November 2026

1 action overdue, 1 due by 1 December.

What you can do
---------------
- Say how far A1 and A2 are. Open the row and choose Action plan ▸ Update an action…
  https://sheets.example/plan#gid=11&range=A2

Overdue (1)
-----------
- [▲ Red] A1: Review every assessment open for more than 45 days (was due 1 November 2026)
  Red since 2 November 2026, 1 working day without an update. It goes to your manager on 4 December ` +
      `2026 unless it is updated or a reason is recorded.
  Cause: resource.
  Why you: You lead this action.
  https://sheets.example/plan#gid=11&range=A2

Due by 7 December 2026 (1)
--------------------------
- [● Green] A2: Review every assessment open for more than 45 days (due 1 December 2026)
  Why you: You lead this action.
  https://sheets.example/plan#gid=11&range=A3

Your workstreams
----------------
- W1 Assessment: no actions. You lead this workstream.
  https://sheets.example/plan#gid=11&range=A2

The plan: https://sheets.example/plan
To pause, enter a date.
`,
  );
});

describe('the HTML', () => {
  const html = composeHtml(summaryOf({ actions: [due('A1', '2026-11-01'), due('A2', '2026-12-01')] }), frame);

  it('is British English, one column wide, without images, scripts or anything fetched', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB"/);
    expect(html).not.toMatch(/<img|<script|<link|<iframe|url\(|@import|src=/i);
    expect(
      htmlTags(html)
        .filter(({ attributes }) => attributes['href'] !== undefined)
        .every(({ attributes }) => (attributes['href'] as string).startsWith('https://sheets.example/')),
    ).toBe(true);
    expect(html).not.toMatch(/(?:^|[^-])width:\s*[4-9]\d\dpx/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const tag of htmlTags(html)) {
      if (['meta', 'br', '!doctype'].includes(tag.name)) continue;
      if (tag.closes) expect(open.pop()).toBe(tag.name);
      else open.push(tag.name);
    }
    expect(open).toEqual([]);
  });

  it('shows every status as a word, with enough contrast', () => {
    for (const key of DEFAULT_STATUS_KEY) expect(contrastRatio(key.colour, key.textColour)).toBeGreaterThanOrEqual(4.5);
    expect(html).toContain('▲ Red</span>');
  });

  it('mends a pair of colours that cannot be read, and takes no style from the key', () => {
    const bad = DEFAULT_STATUS_KEY.map((key) =>
      key.code === 'red'
        ? { ...key, colour: '#ffff00;background:url(https://x.example)', textColour: '#ffffff' }
        : { ...key, colour: '#ffff00', textColour: '#ffffff' },
    );
    const styles = htmlTags(
      composeHtml(summaryOf({ statusKey: bad, actions: [due('A1', '2026-11-01'), due('A2', '2026-12-01')] }), frame),
    ).map(({ attributes }) => attributes['style'] ?? '');
    expect(styles.join(' ')).not.toContain('x.example');
    expect(styles.some((style) => style.includes('background:#ffff00;color:#000000'))).toBe(true);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '=HYPERLINK("https://evil.example","click")',
  '&lt;script&gt;',
  '</bdi></td></table><h1>x',
  'javascript:alert(1)',
  '\u202egnp.exe\u202c אבג مرحبا',
  '👩‍👧 done 🎉',
  `${'very long '.repeat(500)}`,
  '<!-- ',
  ']]>',
  '\u0000\u0008<b>',
];

describe('hostile words in every column', () => {
  const everywhere = (words: string): PlanChanges => ({
    settings: { planName: words, councilName: words, pauseWording: words },
    statusKey: DEFAULT_STATUS_KEY.map((key) => ({ ...key, label: words, symbol: words.slice(0, 2) })),
    actions: [
      due('A1', '2026-11-01', {
        ref: words,
        action: words,
        leadPost: words,
        leadEmail: HEAD,
        workstream: 'W1',
        pathToGreen: words,
        latestUpdate: words,
      }),
    ],
    workstreams: [aWorkstream({ ref: words, name: words, leadEmail: HEAD })],
    decisions: [aDecision({ ref: words, text: words, ownerEmail: HEAD, ownerPost: words })],
    meetings: [aMeeting({ ref: 'M1', date: '2026-12-02', title: words, contactOfficer: words, reportFrom: words, body: 'B1' })],
    bodies: [aBody({ name: words })],
    people: [aPerson({ post: words, name: words, email: HEAD, roles: ['Director'] })],
  });
  const tagsOf = (words: string) =>
    htmlTags(
      composeHtml(summaryOf(everywhere(words)), { ...frame, planName: words, councilName: words, pauseWording: words, testFor: words }),
    );
  const shape = (words: string): string[] =>
    tagsOf(words).map(({ name, closes, attributes }) => `${closes ? '/' : ''}${name} ${Object.keys(attributes).sort().join(' ')}`);
  const harmless = shape('harmless');

  it.each(HOSTILE)('%j adds no element and no attribute', (words) => {
    expect(shape(words)).toEqual(harmless);
    for (const { attributes } of tagsOf(words))
      for (const [name, value] of Object.entries(attributes)) if (name === 'style') expect(value).not.toMatch(/expression|url|javascript/i);
  });

  it('quotes long words in part', () => {
    const html = composeHtml(summaryOf(everywhere('x'.repeat(5_000))), frame);
    expect(html).not.toContain('x'.repeat(700));
    expect(html).toContain('…');
  });
});

describe('escaping', () => {
  it('leaves no sign that HTML reads', () => {
    expect(escapeHtml('<a href="x" onclick=\'y\'>`&')).toBe('&lt;a href&#61;&quot;x&quot; onclick&#61;&#39;y&#39;&gt;&#96;&amp;');
  });

  it.each([
    [
      'https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=A1',
      'https://docs.google.com/spreadsheets/d/x/edit#gid&#61;0&amp;range&#61;A1',
    ],
    ['javascript:alert(1)', ''],
    ['http://x.example', ''],
    ['https://x.example/" onclick="y', ''],
    ['data:text/html,x', ''],
  ])('makes %j %j in an attribute', (link, escaped) => {
    expect(escapeLink(link)).toBe(escaped);
  });
});

describe('shownText', () => {
  it.each([
    ['a\r\n\tb', 'a b', 'one line'],
    ['\u202eevil\u202c', 'evil', 'no turned words'],
    ['a\u0000b', 'ab', 'nothing hidden'],
    ['half \ud83d', 'half \ufffd', 'no half characters'],
    ['אבג', 'אבג', 'other alphabets stay'],
  ])('makes %j %j: %s', (cell, shown) => {
    expect(shownText(cell)).toBe(shown);
  });

  it.each([
    ['abcde', 5, 'abcde', 'a line of exactly the limit stays whole'],
    ['abcdef', 5, 'abcd…', 'one letter more is cut, with the sign that says so'],
  ])('of %j at most %d characters is %j: %s', (cell, longest, shown) => {
    expect(shownText(cell, longest)).toBe(shown);
  });

  it('never cuts a character in two', () => {
    expect(shownText('🎉'.repeat(10), 5)).toBe('🎉🎉🎉🎉…');
  });
});
