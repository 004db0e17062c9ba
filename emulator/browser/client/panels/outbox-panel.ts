import type { MailLine, MailView } from '../../protocol/window-view.ts';
import { ask } from '../connection.ts';
import { button, counted, element, facts, momentInWords } from '../dom.ts';

/** The e-mails that the script has sent: nothing here leaves this machine. */
export class OutboxPanel {
  readonly root = element('section', { class: 'list-panel', 'aria-labelledby': 'outbox-title' });
  private readonly list = element('ul', { class: 'choices' });
  private readonly shown = element('div', { class: 'chosen-thing' });
  private readonly title = element('h1', { id: 'outbox-title' });
  private mails: readonly MailLine[] = [];
  private zone = 'UTC';
  private chosen: string | undefined;

  constructor() {
    this.root.append(element('div', { class: 'list-side' }, this.title, this.list), this.shown);
  }

  update(mails: readonly MailLine[], zone: string): void {
    this.zone = zone;
    if (mails.length !== this.mails.length || this.list.childElementCount === 0) {
      this.mails = mails;
      this.draw();
    }
  }

  /** The officer looks here: the newest is shown at once. */
  opened(): void {
    const newest = this.mails[this.mails.length - 1];
    if (this.chosen === undefined && newest !== undefined) void this.choose(newest);
  }

  private draw(): void {
    this.title.textContent = counted(this.mails.length, 'e-mail');
    this.list.replaceChildren(
      ...[...this.mails].reverse().map((mail) => {
        const choice = button('', () => void this.choose(mail), mail.id === this.chosen ? { 'aria-current': 'true' } : {});
        choice.append(
          element('strong', {}, mail.subject),
          element('span', {}, mail.to.join(', ')),
          element('span', {}, momentInWords(mail.sentAt, this.zone)),
        );
        return element('li', {}, choice);
      }),
    );
    if (this.mails.length === 0)
      this.shown.replaceChildren(
        element('p', { class: 'empty' }, 'E-mails appear here when the script sends them. Nothing leaves this machine.'),
      );
  }

  private async choose({ id }: MailLine): Promise<void> {
    this.chosen = id;
    this.draw();
    const mail = await ask<MailView>({ do: 'read mail', id });
    const head = facts([
      ['Subject', mail.subject],
      ['From', mail.from],
      ['To', mail.to.join(', ')],
      ...(mail.cc.length === 0 ? [] : [['Copy', mail.cc.join(', ')] as const]),
      ...(mail.bcc.length === 0 ? [] : [['Blind copy', mail.bcc.join(', ')] as const]),
      ['Sent', momentInWords(mail.sentAt, this.zone)],
      ['File', mail.file],
    ]);
    const body = element('div', { class: 'mail-body' });
    const parts: (readonly [string, () => Node])[] = [
      ['Plain text', () => element('pre', { tabindex: 0, 'aria-label': 'Plain text' }, mail.text)],
    ];
    if (mail.html !== undefined) parts.unshift(['As shown', () => mailFrame(mail, '')], ['As on a phone', () => mailFrame(mail, 'phone')]);
    const choices = parts.map(([caption, make]) =>
      button(caption, () => {
        choices.forEach((choice) => choice.setAttribute('aria-pressed', String(choice.textContent === caption)));
        body.replaceChildren(make());
      }),
    );
    this.shown.replaceChildren(
      head,
      element('div', { class: 'row-tools', role: 'group', 'aria-label': 'Show the e-mail' }, ...choices),
      body,
    );
    choices[0]?.click();
  }
}

function mailFrame(mail: MailView, kind: string): HTMLIFrameElement {
  return element('iframe', {
    class: `mail-frame ${kind}`.trim(),
    title: `E-mail: ${mail.subject}`,
    src: `mail?id=${encodeURIComponent(mail.id)}`,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  });
}
