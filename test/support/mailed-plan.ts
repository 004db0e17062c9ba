import type { Host } from '../../emulator/host.ts';
import type { SentMail } from '../../emulator/runtime/host-state.ts';
import type { ExampleFacts } from '../../examples/example-facts.ts';
import { rowsOf } from './plan-host.ts';

export const at = (name: string): string => `${name}@exampleshire.example`;
export const ADMINISTRATOR = at('administrator');
export const DIRECTOR = at('director');

/** Rows for a plan with this many leads, each with one overdue action; lead 1 has the most of them. */
export function planWithLeads(leads: number, more: ExampleFacts = {}): ExampleFacts {
  const actions = Array.from({ length: leads }, (_, index) => ({
    Action: `Improve service ${index + 1}`,
    'Lead (post)': `Lead ${index + 1}`,
    'Lead e-mail': at(`lead${index + 1}`),
    Deadline: '30/10/2026',
    'On the plan since': '30/10/2026',
    Progress: 'In progress',
  }));
  const { 'Action plan': moreActions = [], People: morePeople = [], Settings: moreSettings = [], ...others } = more;
  return {
    Settings: [{ Setting: 'Allowed e-mail domains', Value: 'exampleshire.example' }, ...moreSettings],
    People: [{ Post: 'Plan administrator', 'E-mail': ADMINISTRATOR, Roles: 'Administrator' }, ...morePeople],
    'Action plan': [...actions, ...moreActions],
    ...others,
  };
}

/** Every mail so far but the administrator's reports. */
export function summariesSent(host: Host): readonly SentMail[] {
  return host.parts.state.mails.filter(({ subject }) => !isReport(subject));
}

export function reportsSent(host: Host): readonly SentMail[] {
  return host.parts.state.mails.filter(({ subject }) => isReport(subject));
}

function isReport(subject: string): boolean {
  return /^(\[Test\] )?Weekly summaries: /.test(subject);
}

export function addressees(mails: readonly SentMail[]): string[] {
  return mails.flatMap(({ to }) => to).sort();
}

/** Addresses on the Sent mail tab in this state, in this week where one is given. */
export function inState(host: Host, state: string, week?: string): string[] {
  return rowsOf(host, 'Sent mail')
    .filter((row) => row['State'] === state && (week === undefined || row['Week'] === week))
    .map((row) => row['Address'] as string)
    .sort();
}

/** Leaves the user with this many e-mails for as long as the test does not change it. */
export function setQuota(host: Host, user: string, left: number): void {
  const use = { user, startedAt: '2099-01-01T00:00:00.000Z', used: 100 - left };
  const known = host.parts.state.mailQuota.findIndex((entry) => entry.user === user);
  if (known >= 0) host.parts.state.mailQuota[known] = use;
  else host.parts.state.mailQuota.push(use);
}
