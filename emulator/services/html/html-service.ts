import { enumeration } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { Blob } from '../utilities/blob.ts';
import { HtmlOutput } from './html-output.ts';

/** @see https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlService {
  static readonly typeName = 'HtmlService';
  static readonly members = {
    createHtmlOutput: 'html',
    createHtmlOutputFromFile: 'html',
  } as const satisfies MembersOf<GoogleAppsScript.HTML.HtmlService>;
  static readonly values = ['SandboxMode', 'XFrameOptionsMode'];

  readonly SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
  readonly XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

  constructor(private readonly context: ServiceContext) {}

  createHtmlOutput(content: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(content instanceof Blob ? content.getDataAsString() : String(content));
  }

  /** The page of an .html file of the project, by its name with or without the ending. */
  createHtmlOutputFromFile(name: unknown): HtmlOutput {
    const text = this.context.parts.pages.get(String(name).replace(/\.html$/i, ''));
    if (text === undefined) throw new ServiceError(`No HTML file named ${String(name)} was found.`);
    return new HtmlOutput(text);
  }
}
