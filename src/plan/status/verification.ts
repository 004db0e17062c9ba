import type { Action, Person } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDate } from '../../days/plain-date.ts';

type Signed = Pick<Action, 'leadPost' | 'leadEmail' | 'verifiedBy' | 'verifiedOn' | 'evidence'>;

/**
 * What keeps a finished action from being verified, in words that follow "awaiting sign-off: ", or `undefined` where
 * nothing does. Verified means: evidence given, by somebody other than the lead, on a day that has come.
 */
export function missingForVerification(action: Signed, today: PlainDate, people: readonly Person[] = []): string | undefined {
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
export function isVerifiedByLeadAlone(
  action: Pick<Action, 'leadPost' | 'leadEmail' | 'verifiedBy'>,
  people: readonly Person[] = [],
): boolean {
  const verifiers = named(action.verifiedBy);
  if (verifiers.length === 0) return false;
  const leads = new Set([...named(action.leadPost), ...named(action.leadEmail)]);
  const emails = named(action.leadEmail);
  for (const person of people) {
    const isLead = emails.length > 0 ? emails.includes(bare(person.email)) : leads.has(bare(person.post));
    if (isLead) for (const identity of [person.post, person.name, person.email]) if (identity !== '') leads.add(bare(identity));
  }
  return verifiers.every((verifier) => leads.has(verifier));
}

/** The people in a cell: separated by commas, semicolons, slashes or line breaks; "Post <address>" is two of one. */
function named(cell: string): string[] {
  return cell
    .split(/[,;/\n<>]/)
    .map(bare)
    .filter((name) => name !== '');
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
