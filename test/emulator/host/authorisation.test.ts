import { emulatedScript, refusalOf, resultOf, TEST_MANIFEST } from '../../support/emulated-script.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

describe('authority', () => {
  it('is limited at the top level of the script', async () => {
    const host = await emulatedScript(`
      let seen = 'nothing';
      try { MailApp.getRemainingDailyQuota(); } catch (error) { seen = error.message; }
      function main() { return [seen, MailApp.getRemainingDailyQuota()]; }`);
    expect(host.call('main').result).toEqual([
      `You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ${SCOPE}script.send_mail`,
      1500,
    ]);
    expect(host.runs[0]?.callsAtTopLevel).toBe(1);
  });

  it.each([
    [
      'MailApp.sendEmail("a@example.com", "S", "B")',
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${SCOPE}script.send_mail`,
    ],
    [
      'ScriptApp.getProjectTriggers()',
      `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${SCOPE}script.scriptapp`,
    ],
    [
      'Drive.Files.get("x")',
      `You do not have permission to call Drive.Files.get. Required permissions: (${SCOPE}drive.file || ${SCOPE}drive)`,
    ],
    ['SpreadsheetApp.getUi().alert("x")', `You do not have permission to call Ui.alert. Required permissions: ${SCOPE}script.container.ui`],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      `You do not have permission to call Ui.showSidebar. Required permissions: ${SCOPE}script.container.ui`,
    ],
  ])('%s is refused in a simple trigger', async (call, message) => {
    const host = await emulatedScript(`function onEdit() { try { ${call} } catch (error) { return error.message; } }`);
    const [run] = host.fireEdit({ sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 });
    expect(run?.result).toBe(message);
  });

  it('lets simple triggers keep properties and locks, and does not say who edits', async () => {
    const host = await emulatedScript(`function onEdit() {
      LockService.getDocumentLock().waitLock(10);
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      return Session.getActiveUser().getEmail();
    }`);
    const [run] = host.fireEdit({ sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 });
    expect(run?.result).toBe('');
  });

  it('needs the scope in the manifest', async () => {
    const manifest = { ...TEST_MANIFEST, oauthScopes: [`${SCOPE}spreadsheets.currentonly`] };
    expect(await refusalOf('MailApp.getRemainingDailyQuota()', { manifest })).toBe(
      `Exception: You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ${SCOPE}script.send_mail`,
    );
  });

  it('needs the advanced service in the manifest', async () => {
    expect(await resultOf('return typeof Drive', { manifest: { ...TEST_MANIFEST, advancedServices: [] } })).toBe('undefined');
  });

  it('can be declined scope by scope', async () => {
    const declinedScopes = [`${SCOPE}script.send_mail`];
    expect(await refusalOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPE}drive.file'])`, { declinedScopes })).toBe(
      'nothing was refused',
    );
    expect(await refusalOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPE}script.send_mail'])`, { declinedScopes })).toContain(
      `${SCOPE}script.send_mail`,
    );
  });
});
