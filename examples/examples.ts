import { FACTS as BURY_2012 } from './bury-2012/facts.ts';
import { FACTS as BURY } from './bury-2016/facts.ts';
import { FACTS as CENTRAL_BEDFORDSHIRE } from './central-bedfordshire-2012/facts.ts';
import { FACTS as CHESHIRE_EAST } from './cheshire-east-2013/facts.ts';
import type { ExampleWorkbook } from './example-workbook.ts';
import { exampleshire } from './exampleshire/exampleshire.ts';

/** The plans one can begin with, by name. `scale` is a number of actions, for the fictional council only. */
export const EXAMPLES: Readonly<Record<string, (scale?: number) => ExampleWorkbook>> = {
  exampleshire,
  'bury-2016': () => ({
    about: 'Bury Council, facts of its published papers and minutes of 2013 to 2016.',
    today: '2016-07-04',
    tabs: BURY,
  }),
  'bury-2012': () => ({
    about: 'Bury Council, its plan of 2012 as the new framework of 2013 found it; areas and actions stand for those that no paper words.',
    today: '2013-06-03',
    tabs: BURY_2012,
  }),
  'central-bedfordshire-2012': () => ({
    about: 'Central Bedfordshire Council, facts of its published report of August 2012.',
    today: '2012-08-06',
    tabs: CENTRAL_BEDFORDSHIRE,
  }),
  'cheshire-east-2013': () => ({
    about: 'Cheshire East Council, facts of its published minutes of 2013.',
    today: '2013-06-03',
    tabs: CHESHIRE_EAST,
  }),
};

/** The example of this name. Throws a sentence that lists the names there are. */
export function exampleNamed(name: string, scale?: number): ExampleWorkbook {
  const example = Object.prototype.hasOwnProperty.call(EXAMPLES, name) ? EXAMPLES[name] : undefined;
  if (example === undefined) throw new Error(`There is no example "${name}". There are: ${Object.keys(EXAMPLES).join(', ')}.`);
  return example(scale);
}
