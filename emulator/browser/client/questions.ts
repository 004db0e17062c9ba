import type { Question } from '../protocol/events.ts';
import type { Answer } from '../../services/ui/officer.ts';
import { sendAnswer } from './connection.ts';
import { button, element } from './dom.ts';

const CAPTIONS: Readonly<Record<Answer['button'], string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };

/** Alerts and prompts. The script waits until one of the buttons is pressed. */
export class Questions {
  private readonly dialog = element('dialog', {
    class: 'question',
    role: 'alertdialog',
    'aria-labelledby': 'question-title',
    'aria-describedby': 'question-text',
  });

  constructor() {
    document.body.append(this.dialog);
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      void sendAnswer({ button: 'CLOSE' });
    });
  }

  show({ kind, title, text, buttons }: Question): void {
    const field = element('input', { type: 'text', 'aria-labelledby': 'question-text', autocomplete: 'off' });
    const choices = buttons.map((choice, index) =>
      button(CAPTIONS[choice], () => void sendAnswer({ button: choice, text: field.value }), { class: index === 0 ? 'main' : '' }),
    );
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') choices[0]?.click();
    });
    this.dialog.replaceChildren(
      element('h2', { id: 'question-title' }, title === '' ? (kind === 'alert' ? 'Message' : 'Question') : title),
      element('p', { id: 'question-text' }, text),
      ...(kind === 'prompt' ? [field] : []),
      element('div', { class: 'buttons' }, ...choices),
    );
    if (!this.dialog.open) this.dialog.showModal();
    (kind === 'prompt' ? field : choices[0])?.focus();
  }

  /** Somebody has answered, here or in another window. */
  answered(): void {
    this.dialog.close();
  }
}
