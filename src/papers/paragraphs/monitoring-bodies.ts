import { listed } from '../../words/words.ts';
import { theBody } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** The sentence that names the bodies which follow the plan between meetings. */
export const monitoringBodies: ParagraphWriter = ({ plan }) => {
  const names = plan.bodies.filter((body) => body.monitors).map((body) => theBody(body.name));
  return names.length === 0 ? [] : [{ text: `The plan is monitored regularly by ${listed(names)}.` }];
};
