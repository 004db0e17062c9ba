import { Officer } from '../services/ui/officer.ts';
import type { Answer, Shown } from '../services/ui/officer.ts';
import type { Question } from './protocol/events.ts';

/** The buttons of a button set, in the order in which they are shown. */
const BUTTONS: Readonly<Record<string, readonly Answer['button'][]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** An officer who is asked: the script waits for the answer, as it does at Google. */
export class WaitingOfficer extends Officer {
  /** `ask` gives the answer, however long that takes; it must not return before. */
  constructor(
    announce: (shown: Shown) => void,
    private readonly ask: (question: Question) => Answer,
  ) {
    super(announce);
  }

  override answer(shown: Shown): Answer {
    if (shown.kind !== 'alert' && shown.kind !== 'prompt') return super.answer(shown);
    const { kind, title, text } = shown;
    const answer = this.ask({ kind, title, text, buttons: BUTTONS[shown.buttons ?? 'OK'] ?? ['OK'] });
    shown.answer = answer;
    this.show(shown);
    return answer;
  }
}
