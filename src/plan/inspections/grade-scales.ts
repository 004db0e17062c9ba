import { plainWords } from '../../words/words.ts';

/** An inspection framework's own scale, best grade first, and the words that mean the same on it. */
export interface GradeScale {
  readonly name: string;
  /** Frameworks that use it, as officers write them on the Inspections tab. */
  readonly frameworks: readonly string[];
  readonly grades: readonly string[];
  /** Other spellings of a grade, in plain words. */
  readonly alsoWritten: Readonly<Record<string, string>>;
  readonly source: string;
}

const INADEQUATE = { failing: 'Inadequate', poor: 'Inadequate' };

/** The scales in use since 2005. The council's own framework names are matched by their words. */
export const GRADE_SCALES: readonly GradeScale[] = [
  {
    name: 'Four-point scale',
    frameworks: [
      'SIF',
      'Single inspection framework',
      'ILACS',
      'Inspection of local authority children’s services',
      'LSCB review',
      'CQC',
      'Care quality',
      'Adult social care assurance',
      'Local authority assessment',
    ],
    grades: ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
    alsoWritten: { 'requires improvement to be good': 'Requires improvement', ri: 'Requires improvement' },
    source:
      'Single inspection framework, from November 2013; ILACS from January 2018; Care Quality Commission, ' +
      'How we determine ratings (local authorities), from December 2023',
  },
  {
    name: 'Older four-point scale (adequate)',
    frameworks: [
      'SLAC',
      'Safeguarding and looked after children',
      'Child protection',
      'Arrangements for the protection of children',
      'JAR',
      'Joint area review',
    ],
    grades: ['Outstanding', 'Good', 'Adequate', 'Inadequate'],
    alsoWritten: { ...INADEQUATE, excellent: 'Outstanding' },
    source: 'Safeguarding and looked after children inspections 2009 to 2012; child protection inspections 2012 to 2013',
  },
  {
    name: 'Older four-point scale (satisfactory)',
    frameworks: ['Adoption', 'Fostering', 'Schools'],
    grades: ['Outstanding', 'Good', 'Satisfactory', 'Inadequate'],
    alsoWritten: INADEQUATE,
    source: 'Schools, and adoption and fostering services, until about 2012',
  },
  {
    name: 'Area SEND outcomes',
    frameworks: ['Area SEND', 'Local area SEND'],
    grades: ['Positive', 'Inconsistent', 'Systemic failings'],
    alsoWritten: {
      'typically positive': 'Positive',
      'typically positive experiences and outcomes': 'Positive',
      'inconsistent experiences and outcomes': 'Inconsistent',
      'widespread and or systemic failings': 'Systemic failings',
      'widespread and systemic failings': 'Systemic failings',
    },
    source: 'Area SEND inspection framework, from January 2023',
  },
  {
    name: 'Police and fire scale',
    frameworks: ['HMICFRS', 'HMIC', 'PEEL', 'Fire and rescue', 'Police'],
    grades: ['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'],
    alsoWritten: {},
    source: 'HMICFRS: police from 2021 and fire and rescue from 2023 have five grades; fire before that had four, without Adequate',
  },
];

/** Frameworks that end in a letter or findings, without grades. */
const UNGRADED = [
  'JTAI',
  'Joint targeted area inspection',
  'LGA peer review',
  'Peer review',
  'Safeguarding diagnostic',
  'Thematic',
  'Focused visit',
  'Monitoring visit',
];

/** Frameworks in which one inadequate judgement among many did not by itself decide the overall one. */
const FOOT_DOES_NOT_LIMIT = ['SLAC', 'Safeguarding and looked after children', 'JAR', 'Joint area review'];

export interface Grade {
  /** As the scale writes it. */
  readonly words: string;
  /** 1 for the best of its scale. */
  readonly rank: number;
  readonly scale: GradeScale;
}

function names(framework: string, name: string): boolean {
  return ` ${plainWords(framework)} `.includes(` ${plainWords(name)} `);
}

/** The scale of a framework; `undefined` where none is known by that name. */
export function scaleOf(framework: string): GradeScale | undefined {
  return GRADE_SCALES.find((scale) => scale.frameworks.some((name) => names(framework, name)));
}

/** True where the framework gives findings without grades. */
export function isUngraded(framework: string): boolean {
  return scaleOf(framework) === undefined && UNGRADED.some((name) => names(framework, name));
}

/** True where a judgement at the foot of the scale caps the overall one without being marked limiting. */
export function footLimits(framework: string): boolean {
  return !FOOT_DOES_NOT_LIMIT.some((name) => names(framework, name));
}

/** The grade a cell's words mean on a scale; `undefined` where the scale has no such grade. */
export function gradeOn(scale: GradeScale, words: string): Grade | undefined {
  const plain = plainWords(words);
  const written = scale.alsoWritten[plain] ?? scale.grades.find((grade) => plainWords(grade) === plain);
  const rank = written === undefined ? -1 : scale.grades.indexOf(written);
  return rank === -1 ? undefined : { words: scale.grades[rank] as string, rank: rank + 1, scale };
}

/**
 * The grade a cell's words mean under a framework. Where the framework is not known by name, the first scale on which
 * every one of `alongside` (the inspection's other grades) has a place is taken.
 */
export function readGrade(framework: string, words: string, alongside: readonly string[] = []): Grade | undefined {
  const own = scaleOf(framework);
  if (own !== undefined) return gradeOn(own, words);
  const fitting = GRADE_SCALES.find((scale) => [words, ...alongside].every((each) => gradeOn(scale, each) !== undefined));
  return fitting === undefined ? undefined : gradeOn(fitting, words);
}
