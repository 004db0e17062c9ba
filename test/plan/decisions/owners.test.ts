import { describe, expect, it } from '@jest/globals';
import { ownerIn } from '../../../src/plan/decisions/owners.ts';

describe('ownerIn', () => {
  it.each([
    ['That the Strategic Director be requested to put together some initial thoughts', 'Strategic Director', 'a request'],
    ['That the Head of Service, Safeguarding be asked to circulate the data', 'Head of Service, Safeguarding', 'a post with its service'],
    ['That the Director of Children’s Services bring an update in June', 'Director of Children’s Services', 'a plain command'],
    ['Delegates to the Director of Finance, in consultation with the Leader, authority to spend', 'Director of Finance', 'a delegation'],
    [
      'The Assistant Director (Social Care and Safeguarding) undertook to report back',
      'Assistant Director (Social Care and Safeguarding)',
      'a promise',
    ],
    ['To request that the Director of Public Health provides data', 'Director of Public Health', 'a request of another kind'],
    ['Head of HR to report on vacancies', 'Head of HR', 'an action point'],
    ['That the report be noted.', '', 'nobody is named'],
    ['That the Cabinet Member for Children be thanked.', '', 'thanks ask for nothing'],
    ['That Cabinet consider the plan.', '', 'a committee is no post'],
    ['Officers undertook to circulate the figures.', '', 'officers are nobody in particular'],
  ])('“%s” names “%s”: %s', (text, owner) => {
    expect(ownerIn(text)).toBe(owner);
  });
});
