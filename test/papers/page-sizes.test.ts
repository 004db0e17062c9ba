import { openZip } from '../../src/papers/document/zip.ts';
import { FORMATS } from '../../src/papers/formats/formats.ts';
import { PAPER_FORMATS } from '../../src/plan/model.ts';
import { aPaperInput, aPaperPlan } from './paper-plan.ts';
import { rendered } from './rendered.ts';

const MEETING = { A: 'M2', B: 'M2', C: 'M4', D: 'M2', E: 'M2', F: 'M5' } as const;
const plan = aPaperPlan(18);
const withExempt = {
  ...plan,
  actions: plan.actions.map((action, index) => (index === 0 ? { ...action, isPublic: false, exemptParagraph: 7 } : action)),
};
const withoutExempt = { ...plan, actions: plan.actions.map((action) => ({ ...action, isPublic: true })) };

describe.each([
  { what: 'with an exempt part', of: withExempt },
  { what: 'without one', of: withoutExempt },
])('a written paper $what', ({ of }) => {
  it.each(PAPER_FORMATS)('is upright, and only its action plan lies on its side, in format %s', async (format) => {
    const { bytes } = await rendered(aPaperInput(of, { meeting: MEETING[format], format, copy: 'clearance' }));
    const sizes = [...(openZip(bytes).text('word/document.xml') ?? '').matchAll(/<w:pgSz w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(sizes).toEqual(FORMATS[format].appendices.some(({ key }) => key === 'actionPlan') ? [11906, 16838] : [11906]);
  });
});
