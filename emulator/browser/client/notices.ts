import { button, element } from './dom.ts';

/** Seconds that a toast stays; long enough to be read out. */
const TOAST_SECONDS = 8;

/** Toasts in the corner, and the bar that says what failed. */
export class Notices {
  readonly toasts = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  readonly bar = element('div', { class: 'error-bar', role: 'alert', hidden: true });

  toast(title: string, text: string): void {
    const words = element('div', { class: 'toast' }, ...(title === '' ? [] : [element('strong', {}, title)]), element('span', {}, text));
    const close = button('×', () => words.remove(), { class: 'plain', 'aria-label': 'Dismiss the message' });
    words.append(close);
    this.toasts.append(words);
    setTimeout(() => words.remove(), TOAST_SECONDS * 1000);
  }

  error(sentence: string): void {
    this.bar.replaceChildren(
      element('span', {}, sentence),
      button('Dismiss', () => this.clear(), { class: 'plain' }),
    );
    this.bar.hidden = false;
  }

  clear(): void {
    this.bar.hidden = true;
    this.bar.replaceChildren();
  }
}
