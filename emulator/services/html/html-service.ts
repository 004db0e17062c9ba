import { enumeration } from '../../runtime/enumeration.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { Blob } from '../utilities/blob.ts';
import { HtmlOutput } from './html-output.ts';

/** @see https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlService {
  static readonly typeName = 'HtmlService';
  static readonly members = { createHtmlOutput: 'html' } as const satisfies MembersOf<GoogleAppsScript.HTML.HtmlService>;
  static readonly values = ['SandboxMode', 'XFrameOptionsMode'];

  readonly SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
  readonly XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

  createHtmlOutput(content: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(content instanceof Blob ? content.getDataAsString() : String(content));
  }
}
