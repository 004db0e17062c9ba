import type { ServiceContext } from '../runtime/host-parts.ts';
import type { Members } from '../runtime/service.ts';
import { Charts } from '../spreadsheet/charts/charts-service.ts';
import { CacheService } from './cache/cache-service.ts';
import { DriveApp } from './drive/drive-app.ts';
import { Drive } from './drive/drive.ts';
import { HtmlService } from './html/html-service.ts';
import { LockService } from './lock/lock-service.ts';
import { Console, Logger } from './log/logger.ts';
import { MailApp } from './mail/mail-app.ts';
import { MimeType } from './mime-type.ts';
import { PropertiesService } from './properties/properties-service.ts';
import { ScriptApp } from './script/script-app.ts';
import { Session } from './session/session.ts';
import { Browser } from './ui/browser.ts';
import { Utilities } from './utilities/utilities.ts';

/** Google's services that exist and are refused by name here: `UrlFetchApp.fetch is not emulated yet`. */
const REFUSED = [
  'CalendarApp',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

function refused(name: string): object {
  class NotEmulated {
    static readonly typeName = name;
    static readonly members: Members = {};
  }
  return new NotEmulated();
}

/** Every service that a run sees, by its global name. `SpreadsheetApp` is added by the host. */
export function serviceGlobals(context: ServiceContext): Record<string, object> {
  const globals: Record<string, object> = {};
  for (const name of REFUSED) globals[name] = refused(name);
  Object.assign(globals, {
    Browser: new Browser(context),
    CacheService: new CacheService(context),
    Charts: new Charts(),
    DriveApp: new DriveApp(context),
    HtmlService: new HtmlService(context),
    LockService: new LockService(context),
    Logger: new Logger(context),
    MailApp: new MailApp(context),
    MimeType: new MimeType(),
    PropertiesService: new PropertiesService(context),
    ScriptApp: new ScriptApp(context),
    Session: new Session(context),
    Utilities: new Utilities(context),
    console: new Console(context),
  });
  if (context.parts.manifest.advancedServices.includes('Drive')) globals['Drive'] = new Drive(context);
  return globals;
}
