import type { ConformanceCase } from './conformance-case.ts';
import { fact, reference, same } from './conformance-case.ts';
import { signedBytes } from '../base64.ts';

const PROPERTY = 'conformance-check';
const HANDLER = 'nightlyRefresh';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const SLIDES = 'application/vnd.google-apps.presentation';

/** A Word file with one empty paragraph. */
const SMALLEST_WORD_FILE = [
  'UEsDBBQAAAAIAAAAIVx0JJxTuwAAAD4BAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbJWQuQ7CMAyGX6XKiqgRAwNquwArMPACVuq2EbkUm+vtSTk6sDHa//FZ',
  'rk6PSFzcnfVcq0EkrgFYD+SQyxDJZ6ULyaHkMfUQUZ+xJ1guFivQwQt5mcvYoZpqSx1erBS7e16zCb5WiSyrYvM2jqxaYYzWaJSsw9W3P5T5h1Dm5MvDg4k8',
  'ywYFTXW4UkqmpeKISfboch3cQmqhDfriMqIcjX/xQtcZTVN+bIspaGI2vne2nBSHxn/vgNfbmidQSwMEFAAAAAgAAAAhXFnf7VyFAAAA7wAAAAsAAABfcmVs',
  'cy8ucmVsc43POw4CMQwE0KtEOcB6RUGBNqloaBEXsBLnIzYfJUbA7UlBwSIKSntGT5rlTCtyLLmHWLt4pDV3JQNzPQB0Eyhhn0qlPBJXWkIeZ/NQ0VzRE+zm',
  'eQ/t05B6Y4qTVRKluDwr/QMX56KhYzG3RJl/+F+NIWPzxEreS7Ng3+9psBL0Apt9+gVQSwMEFAAAAAgAAAAhXDmpbuJiAAAAdwAAABEAAAB3b3JkL2RvY3Vt',
  'ZW50LnhtbDWNSw6AIAxEr2I8gDUuXBDlLgj4SWhLKAa9vbhgNfMyybylKMf2Rk+5ezCQqLL2Z85RAYg9PRoZOHqq284JTa6YDiicXExsvchFBwaYxnEGNBf1',
  'ul5u7N4/I+gFGtbSVPoDUEsBAhQAFAAAAAgAAAAhXHQknFO7AAAAPgEAABMAAAAAAAAAAAAAAAAAAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAAUAAAA',
  'CAAAACFcWd/tXIUAAADvAAAACwAAAAAAAAAAAAAAAADsAAAAX3JlbHMvLnJlbHNQSwECFAAUAAAACAAAACFcOalu4mIAAAB3AAAAEQAAAAAAAAAAAAAAAACa',
  'AQAAd29yZC9kb2N1bWVudC54bWxQSwUGAAAAAAMAAwC5AAAAKwIAAAAA',
].join('');

/** The spreadsheet as a whole, what is kept beside it, triggers, permissions, Drive and what a person sees. */
export const SCRIPT_CASES: readonly ConformanceCase[] = [
  fact(
    'the spreadsheet tells its address, language, zone and tabs',
    'spreadsheet/spreadsheet#getspreadsheetlocale',
    ({ google, sheet }) => {
      const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
      const [locale, zone] = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()];
      spreadsheet.setSpreadsheetLocale(locale);
      spreadsheet.setSpreadsheetTimeZone(zone);
      const isThere = spreadsheet.getSheets().some((each) => each.getName() === sheet.getName());
      const seen = [/^https:/.test(spreadsheet.getUrl()), /^[a-z]{2,3}_[A-Z]{2}$/.test(locale), /\//.test(zone) || zone === 'GMT', isThere];
      return same([...seen, typeof spreadsheet.getName()], [true, true, true, true, 'string']);
    },
  ),
  fact(
    'document and script have properties of their own, several set in one call',
    'properties/properties#setpropertiesproperties,-deleteallothers',
    ({ google }) => {
      const [document, script] = [google.PropertiesService.getDocumentProperties(), google.PropertiesService.getScriptProperties()];
      document.setProperties({ [PROPERTY]: 'one', [`${PROPERTY} 2`]: 'two' }, false);
      const seen = [document.getProperties()[`${PROPERTY} 2`], script.getProperty(PROPERTY)];
      document.deleteProperty(PROPERTY).deleteProperty(`${PROPERTY} 2`);
      return same([...seen, document.getProperty(PROPERTY)], ['two', null, null]);
    },
  ),
  fact('the document’s lock can be taken twice by one run', 'lock/lock-service#getdocumentlock', ({ google }) => {
    const lock = google.LockService.getDocumentLock();
    const seen = [lock.tryLock(1000), google.LockService.getDocumentLock().tryLock(1000)];
    lock.releaseLock();
    return same(seen, [true, true]);
  }),
  fact('users are addresses or empty', 'base/session#getactiveuser', ({ google }) => {
    const seen = [google.Session.getActiveUser().getEmail(), google.Session.getEffectiveUser().getEmail()];
    return same(
      seen.filter((address) => address !== '' && !/^\S+@\S+$/.test(address)),
      [],
    );
  }),
  fact('granted permissions can be listed, and are not asked for again', 'script/authorization-info#getauthorizedscopes', ({ google }) => {
    const { ScriptApp: script } = google;
    const info = script.getAuthorizationInfo(script.AuthMode.FULL) as unknown as { getAuthorizedScopes(): string[] };
    const granted = info.getAuthorizedScopes();
    if (!Array.isArray(granted)) return 'gave no list of scopes';
    if (granted.includes(EMAIL)) script.requireScopes(script.AuthMode.FULL, [EMAIL]);
    return '';
  }),
  fact('a daily, a weekly and a single trigger are made, listed and deleted', 'script/clock-trigger-builder#everydaysn', ({ google }) => {
    const { ScriptApp: script } = google;
    const made = [
      script.newTrigger(HANDLER).timeBased().everyDays(1).atHour(3).create(),
      script.newTrigger(HANDLER).timeBased().onWeekDay(script.WeekDay.MONDAY).atHour(3).create(),
      script.newTrigger(HANDLER).timeBased().after(3_600_000).create(),
    ];
    const ids = made.map((trigger) => trigger.getUniqueId());
    const listed = script.getProjectTriggers().filter((trigger) => ids.includes(trigger.getUniqueId()));
    const names = listed.map((trigger) => trigger.getHandlerFunction());
    for (const trigger of made) script.deleteTrigger(trigger);
    const left = script.getProjectTriggers().filter((trigger) => ids.includes(trigger.getUniqueId()));
    return same([names, left.length], [[HANDLER, HANDLER, HANDLER], 0]);
  }),
  {
    name: 'Word bytes become a Google Doc in one call, with an id and a link',
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs',
    run: ({ google }) => {
      const files = google.Drive?.Files;
      if (files === undefined) return 'the Drive service is not switched on';
      const blob = google.Utilities.newBlob(google.Utilities.base64Decode(SMALLEST_WORD_FILE), WORD, 'check.docx');
      const file = files.create({ name: 'Check', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id,webViewLink' });
      const seen = [typeof file.id, /^https:/.test(file.webViewLink ?? '')];
      if (file.id !== undefined) files.remove(file.id);
      return same(seen, ['string', true]);
    },
  },
  {
    name: 'PowerPoint bytes become Google Slides by the same call, and tell so by their kind',
    // Also used as written here by https://app.unpkg.com/pptx-gslides-manager@1.0.46 (uploadPresentation.js).
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs',
    run: ({ google, presentation }) => {
      const files = google.Drive?.Files;
      if (files === undefined) return 'the Drive service is not switched on';
      const blob = google.Utilities.newBlob(signedBytes(presentation()), POWERPOINT, 'check.pptx');
      const file = files.create({ name: 'Check', mimeType: SLIDES }, blob, { fields: 'id,mimeType,webViewLink' });
      const seen = [typeof file.id, file.mimeType, /^https:/.test(file.webViewLink ?? '')];
      if (file.id !== undefined) files.remove(file.id);
      return same(seen, ['string', SLIDES, true]);
    },
  },
  {
    name: 'a file is found by what the script noted on it, and not once it is in the bin',
    source: 'https://developers.google.com/workspace/drive/api/guides/ref-search-terms',
    run: ({ google }) => {
      const files = google.Drive?.Files;
      if (files === undefined) return 'the Drive service is not switched on';
      const blob = google.Utilities.newBlob('check', 'text/plain', 'check.txt');
      const { id = '' } = files.create({ name: 'check.txt', appProperties: { madeFor: 'conformance' } }, blob, { fields: 'id' });
      const q = "trashed = false and appProperties has { key='madeFor' and value='conformance' }";
      const found = (): boolean => (files.list({ q, fields: 'files(id)' }).files ?? []).some((file) => file.id === id);
      const before = found();
      files.update({ trashed: true }, id);
      const after = found();
      files.remove(id);
      return same([before, after], [true, false]);
    },
  },
  {
    name: 'a script may wait',
    source: reference('utilities/utilities#sleepmilliseconds'),
    run: ({ google }) => {
      const began = Date.now();
      google.Utilities.sleep(20);
      return same(Date.now() - began >= 19, true);
    },
  },
  fact('a message in the corner may be shown', 'spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds', ({ google }) =>
    same(google.SpreadsheetApp.getActiveSpreadsheet().toast('Checking how Google behaves …', 'Check', 3) ?? null, null),
  ),
  fact(
    'a menu with items, a line and a menu in it is added',
    'base/menu#addsubmenumenu',
    ({ google }) => {
      const ui = google.SpreadsheetApp.getUi();
      const inner = ui.createMenu('Inner').addItem('Item', HANDLER);
      return same(ui.createMenu('Check').addItem('Item', HANDLER).addSeparator().addSubMenu(inner).addToUi() ?? null, null);
    },
    true,
  ),
  fact(
    'a question gives the button that was chosen',
    'base/ui#alerttitle,-prompt,-buttons',
    ({ google }) => {
      const ui = google.SpreadsheetApp.getUi();
      return same(ui.alert('Check', 'Choose OK.', ui.ButtonSet.OK) === ui.Button.OK, true);
    },
    true,
  ),
  fact(
    'a question for words gives the button and what was typed',
    'base/ui#promptprompt,-buttons',
    ({ google }) => {
      const ui = google.SpreadsheetApp.getUi();
      const answer = ui.prompt('Check', 'Type nothing and choose OK.', ui.ButtonSet.OK_CANCEL);
      return same([answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()], [true, '']);
    },
    true,
  ),
  fact(
    'a dialog opens and the script goes on',
    'base/ui#showmodaldialoguserinterface,-title',
    ({ google }) =>
      same(google.SpreadsheetApp.getUi().showModalDialog(google.HtmlService.createHtmlOutput('<p>Check</p>'), 'Check') ?? null, null),
    true,
  ),
  fact(
    'a page opens beside the sheet and the script goes on',
    'base/ui#showsidebaruserinterface',
    ({ google }) => {
      const page = google.HtmlService.createHtmlOutput('<p>Check</p>').setTitle('Check');
      return same([page.getTitle(), google.SpreadsheetApp.getUi().showSidebar(page) ?? null], ['Check', null]);
    },
    true,
  ),
  fact('what is selected tells its row and its sheet', 'spreadsheet/spreadsheet#getactiverange', ({ google, sheet }) => {
    const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.setActiveRange(sheet.getRange('B3:C4'));
    const range = spreadsheet.getActiveRange();
    return same([range?.getRow(), range?.getSheet().getName()], [3, sheet.getName()]);
  }),
];
