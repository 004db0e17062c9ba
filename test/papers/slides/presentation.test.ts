import { paperSource } from '../../../src/papers/paper-source.ts';
import { checkPaper } from '../../../src/papers/checks/check-paper.ts';
import { SLIDE_CHECKS } from '../../../src/papers/checks/slide-checks.ts';
import { openZip } from '../../../src/papers/document/zip.ts';
import { presentationOf } from '../../../src/papers/slides/presentation.ts';
import { MOST_SLIDES } from '../../../src/papers/slides/slides.ts';
import { presentationTemplate } from '../../../templates/presentation-template.ts';
import { anAction } from '../../support/builders.ts';
import { aPaperInput, aPaperPlan } from '../paper-plan.ts';

const HOSTILE = 'Visit <b>&"\' note \u0007 👍🏽';
const plan = aPaperPlan(18, {
  actions: [
    ...aPaperPlan(18).actions,
    anAction({
      ref: 'X1',
      row: 90,
      isPublic: false,
      exemptParagraph: 3,
      publicWording: 'A contract is being let.',
      action: 'Close Elm House',
    }),
    anAction({ ref: 'X2', row: 91, action: HOSTILE, deadline: '2026-06-01', percent: 0, cause: 'Slipped' }),
  ],
});
const input = aPaperInput(plan, { meeting: 'M2', format: 'A' });
const made = presentationOf(input, presentationTemplate());
const textOf = (name: string): string => openZip(made.bytes).text(name) ?? '';
const slideNames = made.parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

describe('a presentation', () => {
  it('has at most ten slides, each with a title and notes, from where the plan stands to what is asked', () => {
    expect(made.slides.length).toBeLessThanOrEqual(MOST_SLIDES);
    expect(slideNames).toHaveLength(made.slides.length);
    expect(made.slides.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Where the plan stands', 'What needs your attention, and why', 'What is asked of you']),
    );
    for (const { title, notes, lines } of made.slides) {
      expect([title, notes]).not.toContain('');
      expect(lines.length).toBeLessThanOrEqual(6);
    }
  });

  it('is well-formed, whatever officers typed, and names every part in its relations and content types', () => {
    for (const name of made.parts.names) {
      const open = (textOf(name).match(/<[a-z][\w:]*[^<>]*[^/<>]>|<[a-z]>/gi) ?? []).length;
      expect([name, open]).toEqual([name, (textOf(name).match(/<\/[a-z][\w:]*>/gi) ?? []).length]);
    }
    const types = textOf('[Content_Types].xml');
    for (const name of slideNames) expect(types).toContain(`PartName="/${name}"`);
  });

  it('says nothing of what is exempt, in words or notes', () => {
    expect(made.parts.names.map(textOf).join('\n')).not.toContain('Elm House');
  });

  it('can be read by everybody: nothing is found; a title, notes, alternative text or a language taken out is', () => {
    const { counts } = paperSource(input);
    const check = (parts: typeof made.parts) => checkPaper({ paper: made.paper, plan, counts, document: parts }, SLIDE_CHECKS);
    expect(check(made.parts)).toEqual([]);
    const spoilt = (from: RegExp, to: string) => ({
      names: made.parts.names,
      text: (name: string) => made.parts.text(name)?.replace(from, to),
    });
    expect(
      check(spoilt(/descr="[^"]*"/, 'descr=""'))
        .map(({ message }) => message)
        .join(),
    ).toContain('without alternative text');
    expect(
      check(spoilt(/(<p:ph type="title"\/>[\s\S]*?<a:t>)[^<]*/, '$1'))
        .map(({ message }) => message)
        .join(),
    ).toContain('has no title');
    expect(
      check(spoilt(/lang="en-GB"/, ''))
        .map(({ message }) => message)
        .join(),
    ).toContain('has words in no language');
    expect(check(spoilt(/<a:srgbClr val="FFFFFF"\/>/, '<a:srgbClr val="1A1A1A"/>')).length).toBeGreaterThan(0);
  });

  it('gives the same bytes for the same plan', () => {
    expect(presentationOf(input, presentationTemplate()).bytes).toEqual(made.bytes);
  });
});
