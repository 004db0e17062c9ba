import { isVerifiedByLeadAlone, WhoIsWho } from '../../../src/plan/status/verification.ts';
import { anAction, aPerson } from '../../support/builders.ts';

const people = new WhoIsWho([
  aPerson({ post: 'Head of Assessment', name: 'Sam Example', email: 'sam@exampleshire.example' }),
  aPerson({ post: 'Team Manager', name: 'Kim Example', email: 'kim@exampleshire.example' }),
  aPerson({ post: 'Team Manager', name: 'Lee Example', email: 'lee@exampleshire.example' }),
]);

describe('isVerifiedByLeadAlone', () => {
  it.each([
    { verifiedBy: 'Head of Assessment', alone: true, because: 'the post is the same' },
    { verifiedBy: ' HEAD OF   assessment ', alone: true, because: 'case and spaces do not matter' },
    { verifiedBy: 'Sam Example', alone: true, because: 'the People tab says that this is the lead' },
    { verifiedBy: 'Sam@Exampleshire.example ', alone: true, because: 'so is the address' },
    { verifiedBy: 'Sam Example <sam@exampleshire.example>', alone: true, because: 'name and address together are one person' },
    { verifiedBy: 'Assistant Director', alone: false, because: 'it is another post' },
    { verifiedBy: 'Head of Assessment, Assistant Director', alone: false, because: 'somebody else has verified it too' },
    { verifiedBy: '', alone: false, because: 'nobody has' },
  ])('is $alone for "$verifiedBy", because $because', ({ verifiedBy, alone }) => {
    expect(isVerifiedByLeadAlone(anAction({ leadPost: 'Head of Assessment', leadEmail: '', verifiedBy }), people)).toBe(alone);
  });

  it('takes each of several leads for a lead', () => {
    const action = anAction({ leadPost: 'Head of Assessment; Head of Permanence', leadEmail: '', verifiedBy: 'Head of Permanence' });
    expect(isVerifiedByLeadAlone(action)).toBe(true);
  });

  it('tells two holders of one post apart by their addresses', () => {
    const by = (verifiedBy: string): boolean =>
      isVerifiedByLeadAlone(anAction({ leadPost: 'Team Manager, North', leadEmail: 'kim@exampleshire.example', verifiedBy }), people);
    expect(by('Kim Example')).toBe(true);
    expect(by('lee@exampleshire.example')).toBe(false);
  });
});
