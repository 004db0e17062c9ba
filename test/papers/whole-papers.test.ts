import { day } from '../../src/days/plain-date.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { computeClock } from '../../src/plan/clocks/compute-clock.ts';
import { PAPER_FORMATS } from '../../src/plan/model.ts';
import type { PaperFormat, Plan } from '../../src/plan/model.ts';
import { overview } from '../../src/plan/position/overview/overview.ts';
import { readinessIndex } from '../../src/plan/position/readiness.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { certificate } from '../../src/papers/checks/check-paper.ts';
import type { Finding } from '../../src/papers/checks/check.ts';
import { overviewDocument } from '../../src/papers/documents/overview.ts';
import { planOnAPage } from '../../src/papers/documents/plan-on-a-page.ts';
import { proofAppendix } from '../../src/papers/documents/proof.ts';
import { readinessDocument } from '../../src/papers/documents/readiness-index.ts';
import { documentData } from '../../src/papers/documents/shipped-document.ts';
import type { ShippedDocument } from '../../src/papers/documents/shipped-document.ts';
import { SHIPPED_LAYOUTS } from '../../src/papers/documents/shipped-layouts.ts';
import type { Block, DocumentTree } from '../../src/papers/layout/document-tree.ts';
import { fillLayout } from '../../src/papers/layout/fill-layout.ts';
import { paperFromPlan } from '../../src/papers/paper-from-plan.ts';
import type { PaperInput } from '../../src/papers/paper-source.ts';
import { paperTree } from '../../src/papers/paper-tree.ts';
import type { PaperCopy } from '../../src/papers/paper.ts';
import { slidesOf } from '../../src/papers/slides/slides.ts';
import { templateData } from '../../src/papers/template-data.ts';
import { problemInWords } from '../../src/workbook/places.ts';
import { aDeadlineRule } from '../support/builders.ts';
import { EARLIER_SNAPSHOTS, everythingPlan } from '../support/everything.ts';
import { EVERYTHING_ON } from '../support/everything-actions.ts';
import { expectGolden, inLines } from '../support/golden.ts';
import { aPaperInput, aPaperPlan } from './paper-plan.ts';
import { rendered, shippedTemplates } from './rendered.ts';

const today = day(EVERYTHING_ON);
const calendar = workingCalendar();
const MEETING: Readonly<Record<PaperFormat, string>> = { A: 'M3', B: 'M5', C: 'M4', D: 'M3', E: 'M3', F: 'M5' };

const plan: Plan = everythingPlan();
const inputOf = (format: PaperFormat, copy: PaperCopy = 'publication', of: Plan = plan): PaperInput =>
  aPaperInput(of, { meeting: MEETING[format], format, copy, asAt: today, earlier: EARLIER_SNAPSHOTS });

/** A block of a document in lines, with what tells it from others. */
function shownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}${block.opensPage ? ' [new page]' : ''}`;
    case 'words':
      return block.role === 'plain' ? block.text : `[${block.role}] ${block.text}`;
    case 'numbered':
      return `${block.number} ${block.text}`;
    case 'bullets':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'form':
      return block.rows.map(({ label, text }) => `${label}: ${text}`).join('\n');
    case 'table': {
      const heads = block.columns.map(({ heading, share }) => `${heading} (${share})`).join(' | ');
      const rows = block.rows.map((row) =>
        row
          .map(
            ({ text, status, link }) =>
              `${text}${status === undefined ? '' : ` [${status.code}]`}${link === undefined ? '' : ` → ${link}`}`,
          )
          .join(' | '),
      );
      return [block.small ? `${heads} [small]` : heads, ...rows].join('\n');
    }
    case 'progressBar':
      return `[bar] ${block.parts.map(({ status, count, words }) => `${status.label} ${count} ${words}`).join(', ')}`;
    case 'trend':
      return `[trend] ${block.redLabel}\n${inLines(block.rows)}`;
  }
}

const shownTree = ({ header, footer, pages }: DocumentTree): string =>
  [
    `head: ${header.left} | ${header.right}; foot: ${footer.left}`,
    ...pages.map(({ kind, blocks }) => [`=== pages ${kind}`, ...blocks.map(shownBlock)].join('\n')),
  ].join('\n');

const EMPTY = { statusKey: [], bar: [], trend: { redLabel: '', rows: [] } };

/** The first lines of a paper: its action tables say the same in every copy. */
const beginning = (words: string, most: number): string => words.split('\n').slice(0, most).join('\n');

describe('a paper of a plan with every case in it', () => {
  it.each(PAPER_FORMATS)('reads like this in format %s', (format) => {
    const { paper, problems } = paperFromPlan(inputOf(format));
    const { fields, implications, sections, record, ...rest } = paper;
    const said = {
      title: rest.title,
      council: rest.council,
      snapshot: rest.snapshot,
      asAt: rest.asAt,
      record,
      fields,
      implications: implications.length,
      sections: sections.map(({ key }) => key).join(', '),
    };
    expectGolden(
      `test/papers/whole-paper-${format}.txt`,
      [shownTree(paperTree(paper)), inLines(said), ...problems.map(problemInWords)].join('\n'),
    );
  });

  it('differs like this in its other copies', () => {
    const copies = (['clearance', 'exempt'] as const).flatMap((copy) =>
      (['A', 'C'] as const).map((format) => {
        const published = new Set(shownTree(paperTree(paperFromPlan(inputOf(format)).paper)).split('\n'));
        const words = shownTree(paperTree(paperFromPlan(inputOf(format, copy)).paper)).split('\n');
        return [`=== format ${format}, ${copy}`, ...words.filter((line) => !published.has(line))].join('\n');
      }),
    );
    expectGolden('test/papers/whole-copies.txt', copies.join('\n'));
  });

  it('gives a template these names and lists', () => {
    const data = templateData(paperFromPlan(inputOf('A')).paper);
    const shown = Object.entries(data).map(([name, value]) => {
      if (!Array.isArray(value)) return `${name}: ${JSON.stringify(value)}`;
      return [`${name} (${value.length})`, ...value.slice(0, 3).map((row) => `  ${JSON.stringify(row)}`)].join('\n');
    });
    expectGolden('test/papers/whole-names.txt', shown.join('\n'));
  });

  it('is shown on these slides', () => {
    expectGolden(
      'test/papers/whole-slides.txt',
      (['A', 'C', 'F'] as const).map((format) => inLines(slidesOf(paperFromPlan(inputOf(format)).paper))).join('\n---\n'),
    );
  });
});

describe('a paper of an ordinary plan, and of an empty one', () => {
  it('reads like this', () => {
    const ordinary = (format: PaperFormat, meeting: string): string =>
      shownTree(paperTree(paperFromPlan(aPaperInput(aPaperPlan(18), { meeting, format, copy: 'publication' })).paper));
    const empty = aPaperPlan(0, {
      recommendations: [],
      risks: [],
      measures: [],
      funding: [],
      decisions: [],
      reportText: [],
      strengths: [],
      judgements: [],
      regionalOutcomes: [],
    });
    const bare = (format: PaperFormat, meeting: string): string =>
      shownTree(paperTree(paperFromPlan(aPaperInput(empty, { meeting, format })).paper));
    expectGolden(
      'test/papers/whole-ordinary.txt',
      [ordinary('A', 'M2'), ordinary('C', 'M4'), ordinary('F', 'M5')].map((each) => beginning(each, 90)).join('\n\n'),
    );
    expectGolden(
      'test/papers/whole-empty.txt',
      [bare('A', 'M2'), bare('B', 'M2'), bare('C', 'M4'), bare('D', 'M2'), bare('E', 'M2'), bare('F', 'M5')].join('\n\n'),
    );
  });
});

describe('what is looked for before publication', () => {
  beforeAll(shippedTemplates, 60_000);

  it('needs the templates that ship', async () => {
    expect(Object.keys(await shippedTemplates())).toEqual(expect.arrayContaining([...PAPER_FORMATS]));
  });

  it.each(PAPER_FORMATS)('is found in format %s', async (format) => {
    const { findings } = await rendered(inputOf(format, 'clearance'));
    const lines = findings.map(({ check, severity, place, message }) => `${severity} | ${check} | ${place} | ${message}`);
    expectGolden(`test/papers/whole-findings-${format}.txt`, lines.join('\n'));
  });

  it('is certified like this', () => {
    const found = (severity: Finding['severity'], check: string): Finding => ({
      check,
      severity,
      place: 'Cover',
      message: `${check} is odd.`,
    });
    const [error, warning] = [found('error', 'Dates'), found('warning', 'Figures')];
    const by = { today, time: '09:30', by: 'Clerk', reason: 'Urgent' };
    const checks = [{ name: 'One check' }, { name: 'Another' }];
    const certificates = [
      certificate([error, warning, error], by),
      certificate([], { ...by, by: '', reason: '' }, checks),
      certificate([warning], by, checks),
      certificate([error], { ...by, reason: '' }, checks.slice(1)),
    ];
    expectGolden('test/papers/whole-certificates.txt', certificates.join('\n'));
    expect(
      certificate(
        Array.from({ length: 4000 }, () => error),
        by,
      ),
    ).toHaveLength(45_000);
  });
});

describe('other documents', () => {
  const shown = (document: ShippedDocument): string =>
    [
      `${document.template}: ${document.title}`,
      shownTree(fillLayout(SHIPPED_LAYOUTS[document.template].layout, { ...EMPTY, values: documentData(document) })),
    ].join('\n');
  const names = { council: 'Exampleshire (fictional)', plan: 'Improvement plan', today };

  it('read like this', () => {
    const { proof } = computeClock(aDeadlineRule({ number: 5 }), day('2026-12-21'), calendar);
    const worded = {
      ...plan,
      actions: plan.actions.map((action, index) =>
        index % 2 === 0 ? { ...action, publicWording: `What A${index + 1} means for you` } : action,
      ),
    };
    const index = readinessIndex({
      plan,
      planLink: 'https://sheets.example/plan',
      papers: [{ title: 'Report', body: 'B1', date: today, link: '' }],
      today,
    });
    const documents = [
      overviewDocument({ ...names, sections: overview({ plan, today, calendar, before: EARLIER_SNAPSHOTS[2] }).slice(0, 6) }),
      overviewDocument({
        ...names,
        sections: [{ title: 'Wide', sentences: [], tables: [{ headings: [...'abcdefghijklm'], rows: [[...'123456789'], []] }] }],
      }),
      planOnAPage({ plan: worded, statuses: statusesOf(worded, { today, calendar }), today }),
      planOnAPage({
        plan: { ...plan, actions: [{ ...plan.actions[0]!, workstream: '', publicWording: 'One' }] },
        statuses: statusesOf(plan, { today, calendar }).slice(0, 1),
        today,
      }),
      proofAppendix({ ...names, proof, difference: 'The stated date is a day later.' }),
      proofAppendix({ ...names, proof, difference: '' }),
      readinessDocument({ ...names, lines: index }),
      readinessDocument({ ...names, lines: [] }),
    ];
    expectGolden('test/papers/whole-documents.txt', documents.map(shown).join('\n\n'));
  });
});
