import { currentUserEmail } from '../../google/session.ts';
import { compared } from '../../mail/addresses.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { previewSummaries } from './preview-summaries.ts';
import type { PreviewedMail } from './preview-summaries.ts';

/** From the menu: the summaries of everybody, in a dialog. */
export function previewAllSummaries(): void {
  bringTabsFor('previewAllSummaries');
  showPage('summaries-preview', { title: 'Weekly summaries: preview', width: 900, height: 640 }, { whose: 'all' });
}

/** From the menu: the summary of whoever asks, in a dialog. */
export function previewMySummary(): void {
  bringTabsFor('previewMySummary');
  showPage('summaries-preview', { title: 'My weekly summary: preview', width: 900, height: 640 }, { whose: 'mine' });
}

/** Called by the dialog, with whose summaries it shows: plain data, so that it survives the way to the page. */
export function summariesForDialog(whose: unknown): {
  readonly message: string;
  readonly isAll: boolean;
  readonly canSend: boolean;
  readonly mails: readonly PreviewedMail[];
} {
  const answer = previewSummaries();
  const mails = answer.mails as readonly PreviewedMail[];
  if (whose !== 'mine') return { message: answer.message, isAll: true, canSend: mails.some(({ state }) => state === 'planned'), mails };
  const me = compared(currentUserEmail());
  const mine = mails.filter(({ person }) => person === me);
  return {
    message: answer.refused === true ? answer.message : mine.length > 0 ? 'Your e-mail of this week, as it stands now.' : nothingForMe(me),
    isAll: false,
    canSend: false,
    mails: mine,
  };
}

function nothingForMe(me: string): string {
  return me === ''
    ? 'Google does not say who you are, so your summary cannot be found. Choose Preview all.'
    : `Nothing is due for ${me} this week, so no summary would go out.`;
}
