import type { Action, Person } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';

type Signed = Pick<Action, 'leadPost' | 'leadEmail' | 'verifiedBy' | 'verifiedOn' | 'evidence'>;

/**
 * What keeps a finished action from being verified, in words that follow "awaiting sign-off: ", or `undefined` where
 * nothing does. Verified means: evidence given, by somebody other than the lead, on a day that has come.
 */
export function missingForVerification(action: Signed, today: PlainDate, people = new WhoIsWho()): string | undefined {
  if (action.verifiedBy.trim() === '')
    return action.evidence.trim() === '' ? 'neither evidence nor a verifier is given' : 'nobody has verified it yet';
  if (isVerifiedByLeadAlone(action, people)) return `${action.verifiedBy.trim()} is the lead, and somebody else must verify`;
  if (action.evidence.trim() === '') return 'no evidence is given';
  if (action.verifiedOn === undefined) return `the day on which ${action.verifiedBy.trim()} verified it is missing`;
  return action.verifiedOn > today ? `its verification is dated ${formatDate(action.verifiedOn)}, which is still ahead` : undefined;
}

/**
 * True where everybody named as verifier leads the action. Posts and e-mail addresses are compared without case and
 * spaces; the People tab tells which post, name and address are one person.
 */
export function isVerifiedByLeadAlone(action: Pick<Signed, 'leadPost' | 'leadEmail' | 'verifiedBy'>, people = new WhoIsWho()): boolean {
  const verifiers = people.named(action.verifiedBy);
  if (verifiers.length === 0) return false;
  const leads = people.leadsOf(action);
  return verifiers.every((verifier) => leads.has(verifier));
}

/** Which post, name and address are one person, by the People tab; made once for all actions, of which many have one lead. */
export class WhoIsWho {
  private readonly people: readonly { readonly post: string; readonly email: string; readonly identities: readonly string[] }[];
  private readonly known = new Map<string, ReadonlySet<string>>();
  private readonly cells = new Map<string, readonly string[]>();

  constructor(people: readonly Person[] = []) {
    this.people = people.map(({ post, name, email }) => ({
      post: bare(post),
      email: bare(email),
      identities: [post, name, email].filter((identity) => identity !== '').map(bare),
    }));
  }

  /** The people in a cell: separated by commas, semicolons, slashes or line breaks; "Post <address>" is two of one. */
  named(cell: string): readonly string[] {
    const known = this.cells.get(cell);
    if (known !== undefined) return known;
    const names = cell
      .split(/[,;/\n<>]/)
      .map(bare)
      .filter((name) => name !== '');
    this.cells.set(cell, names);
    return names;
  }

  /** Everything by which those who lead an action are known, without case and spaces. */
  leadsOf({ leadPost, leadEmail }: Pick<Signed, 'leadPost' | 'leadEmail'>): ReadonlySet<string> {
    const cells = `${leadPost}\n${leadEmail}`;
    const known = this.known.get(cells);
    if (known !== undefined) return known;
    const leads = this.foundFor(this.named(cells), this.named(leadEmail));
    this.known.set(cells, leads);
    return leads;
  }

  private foundFor(typed: readonly string[], emails: readonly string[]): ReadonlySet<string> {
    const leads = new Set(typed);
    for (const { post, email, identities } of this.people) {
      const isLead = emails.length > 0 ? emails.includes(email) : leads.has(post);
      if (isLead) for (const identity of identities) leads.add(identity);
    }
    return leads;
  }
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
