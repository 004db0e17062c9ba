import PostalMime from 'postal-mime';
import { emlOf } from '../../../emulator/services/mail/eml.ts';
import { COLLEAGUE, emulatedScript, OFFICER, refusalOf } from '../../support/emulated-script.ts';

const SEND = `function main(message) { MailApp.sendEmail(message); return MailApp.getRemainingDailyQuota(); }`;

describe('MailApp', () => {
  it('sends text and HTML as alternatives of one mail', async () => {
    const host = await emulatedScript(SEND);
    const run = host.call('main', [
      {
        to: 'Lead <lead@example.com>',
        cc: 'c@example.com',
        bcc: 'b@example.com',
        subject: 'Café – week 14',
        body: 'Plain £5',
        htmlBody: '<p>Rich £5</p>',
        name: 'Plan',
        replyTo: 'r@example.com',
      },
    ]);
    expect(run.result).toBe(1497);
    const mail = await PostalMime.parse(await emlOf(run.mails[0]!));
    expect(mail).toMatchObject({
      from: { address: OFFICER, name: 'Plan' },
      to: [{ address: 'lead@example.com', name: 'Lead' }],
      subject: 'Café – week 14',
      replyTo: [{ address: 'r@example.com' }],
      cc: [{ address: 'c@example.com' }],
      bcc: [{ address: 'b@example.com' }],
    });
    expect(mail.text?.trim()).toBe('Plain £5');
    expect(mail.html?.trim()).toBe('<p>Rich £5</p>');
    expect(mail.date).toBe('2026-03-31T08:00:00.000Z');
  });

  it('attaches blobs', async () => {
    const host = await emulatedScript(`function main() {
      MailApp.sendEmail('a@example.com', 'S', 'B', { attachments: [Utilities.newBlob('hello', 'text/plain', 'a.txt')] }); }`);
    const mail = await PostalMime.parse(await emlOf(host.call('main').mails[0]!));
    expect(mail.attachments.map((file) => file.filename)).toEqual(['a.txt']);
  });

  it('takes four words as recipient, reply-to, subject and body', async () => {
    const host = await emulatedScript(`function main() { MailApp.sendEmail('a@example.com', 'r@example.com', 'Subject', 'Body'); }`);
    expect(host.call('main').mails).toMatchObject([{ to: ['a@example.com'], replyTo: 'r@example.com', subject: 'Subject', text: 'Body' }]);
  });

  it.each([
    ['MailApp.sendEmail({ subject: "S", body: "B" })', 'Exception: Failed to send email: no recipient'],
    ['MailApp.sendEmail("", "S", "B")', 'Exception: Failed to send email: no recipient'],
    ['MailApp.sendEmail("nobody", "S", "B")', 'Exception: Invalid email: nobody'],
    ['MailApp.sendEmail("a@example.com, b c@example.com", "S", "B")', 'Exception: Invalid email: b c@example.com'],
    [
      'MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => i + "@example.com").join(), "S", "B")',
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    ['MailApp.sendEmail("a@example.com", "S", "x".repeat(409601))', 'Exception: Limit Exceeded: Email Body Size.'],
    ['MailApp.sendEmail("a@example.com", "S".repeat(251), "B")', 'Exception: Argument too large: subject'],
    [
      'MailApp.sendEmail("a@example.com", "S")',
      "Exception: The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('%s is refused', async (call, message) => {
    expect(await refusalOf(call)).toBe(message);
  });

  it('counts a day’s recipients per user, and begins again a day after the first', async () => {
    const host = await emulatedScript(SEND, { account: 'consumer' });
    const fifty = { to: Array.from({ length: 50 }, (_, index) => `a${index}@example.com`).join(','), subject: 'S', body: 'B' };
    expect(host.call('main', [fifty]).result).toBe(50);
    expect(host.call('main', [fifty]).result).toBe(0);
    expect(() => host.call('main', [fifty])).toThrow('Service invoked too many times for one day: email.');
    expect(host.parts.state.mails).toHaveLength(2);
    expect(host.call('main', [fifty], { as: COLLEAGUE }).result).toBe(50);
    host.advanceTo('2026-04-01T08:00:02Z');
    expect(host.call('main', [fifty]).result).toBe(50);
  });
});
