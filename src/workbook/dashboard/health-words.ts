import { daysBetween, formatDate } from '../../days/plain-date.ts';
import type { DashboardInput } from './dashboard-input.ts';

/** What the Dashboard says of the runs that nobody watches, in one line. */
export function healthWords({ lastNightly, lastSummaries, updatesInstalledBy, today }: DashboardInput): string {
  const ago = lastNightly === undefined ? undefined : daysBetween(lastNightly, today);
  const when = ago === undefined ? 'never' : ago === 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`;
  const isDead = updatesInstalledBy !== '' && ago !== undefined && ago > 1;
  return [
    `Last nightly refresh: ${when}${isDead ? '. The trigger seems to be dead: choose Set up ▸ Automatic updates' : ''}`,
    `Weekly summaries last sent: ${lastSummaries === undefined ? 'never' : formatDate(lastSummaries)}`,
    updatesInstalledBy === ''
      ? 'Automatic updates are off. Choose Set up ▸ Automatic updates.'
      : `Automatic updates were switched on by ${updatesInstalledBy}`,
  ].join('  ·  ');
}
