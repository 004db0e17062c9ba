/** The person before the screen, as the host plays them: answers dialogs from a queue and notes what was shown. */

export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'toast' | 'dialog' | 'sidebar';
  readonly title: string;
  /** The words of an alert, prompt or toast; the HTML of a dialog or sidebar. */
  readonly text: string;
  readonly buttons?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  answer?: Answer;
}

/** An answer to an alert or prompt: the button and, for prompts, what was typed. */
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** The button that agrees, by button set: what an unattended run answers. */
const AGREEING: Readonly<Record<string, Answer['button']>> = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' };

export class Officer {
  /** Everything shown, oldest first. */
  readonly shown: Shown[] = [];
  private readonly answers: Answer[] = [];

  /** `announce` is told of each thing shown and how it was answered: the command line prints it. */
  constructor(private readonly announce: (shown: Shown) => void = () => undefined) {}

  /** Queues the answers to the next alerts and prompts. A bare string is a prompt's text with OK. */
  willAnswer(...answers: (Answer | Answer['button'] | { text: string })[]): void {
    for (const answer of answers) {
      if (typeof answer === 'string') this.answers.push({ button: answer });
      else this.answers.push('button' in answer ? answer : { button: 'OK', text: answer.text });
    }
  }

  /** How many queued answers nobody has asked for yet. */
  get unusedAnswers(): number {
    return this.answers.length;
  }

  show(shown: Shown): void {
    this.shown.push(shown);
    this.announce(shown);
  }

  /** The next queued answer; without one, the button that agrees and an empty text. */
  answer(shown: Shown): Answer {
    const answer = this.answers.shift() ?? { button: AGREEING[shown.buttons ?? 'OK'] ?? 'OK', text: '' };
    shown.answer = answer;
    this.show(shown);
    return answer;
  }
}
