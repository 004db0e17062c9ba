import type { EnumValue } from '../../runtime/enumeration.ts';
import { enumeration } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { HtmlOutput } from '../html/html-output.ts';
import { Menu } from './menu.ts';
import type { Answer } from './officer.ts';

const BUTTON = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const BUTTON_SET = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** @see https://developers.google.com/apps-script/reference/base/prompt-response */
export class PromptResponse {
  static readonly typeName = 'PromptResponse';
  static readonly members = {
    getResponseText: 'navigation',
    getSelectedButton: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Base.PromptResponse>;

  constructor(private readonly answer: Answer) {}

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): EnumValue {
    return BUTTON[this.answer.button];
  }
}

/** @see https://developers.google.com/apps-script/reference/base/ui */
export class Ui {
  static readonly typeName = 'Ui';
  static readonly members = {
    alert: 'ui',
    prompt: 'ui',
    createMenu: 'navigation',
    createAddonMenu: 'navigation',
    showModalDialog: 'ui',
    showModelessDialog: 'ui',
    showSidebar: 'ui',
  } as const satisfies MembersOf<GoogleAppsScript.Base.Ui>;
  static readonly values = ['Button', 'ButtonSet'];

  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly context: ServiceContext) {}

  createMenu(caption: string): Menu {
    return new Menu(String(caption), this.context.parts.menus);
  }

  createAddonMenu(): Menu {
    return new Menu('Extensions', this.context.parts.menus);
  }

  alert(...values: unknown[]): EnumValue {
    const { title, text, buttons } = this.words('alert', values);
    const answer = this.context.parts.officer.answer({ kind: 'alert', title, text, buttons: String(buttons) });
    return BUTTON[answer.button];
  }

  prompt(...values: unknown[]): PromptResponse {
    const { title, text, buttons } = this.words('prompt', values);
    return new PromptResponse(this.context.parts.officer.answer({ kind: 'prompt', title, text, buttons: String(buttons) }));
  }

  showModalDialog(page: unknown, title: unknown): void {
    this.showPage('dialog', 'showModalDialog', page, title);
  }

  showModelessDialog(page: unknown, title: unknown): void {
    this.showPage('dialog', 'showModelessDialog', page, title);
  }

  showSidebar(page: unknown): void {
    this.showPage('sidebar', 'showSidebar', page, page instanceof HtmlOutput ? page.getTitle() : '');
  }

  private showPage(kind: 'dialog' | 'sidebar', method: string, page: unknown, title: unknown): void {
    if (!(page instanceof HtmlOutput) || typeof title !== 'string') throw signatureError(`Ui.${method}`, [page, title]);
    const [width, height] = [page.getWidth(), page.getHeight()];
    this.context.parts.officer.show({
      kind,
      title,
      text: page.getContent(),
      ...(width === null ? {} : { width }),
      ...(height === null ? {} : { height }),
    });
  }

  /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
  private words(method: string, values: readonly unknown[]): { title: string; text: string; buttons: EnumValue } {
    const buttons = values.length > 1 ? values[values.length - 1] : BUTTON_SET.OK;
    const words = values.length > 1 ? values.slice(0, -1) : values;
    const isSet = Object.values(BUTTON_SET).includes(buttons as EnumValue);
    if (!isSet || words.length < 1 || words.length > 2 || words.some((word) => word === null || word === undefined)) {
      throw signatureError(`Ui.${method}`, values);
    }
    const [title, text] = words.length === 2 ? words.map(String) : ['', String(words[0])];
    return { title: title ?? '', text: text ?? '', buttons: buttons as EnumValue };
  }
}

/** The Ui of a run; refused where nobody is there to see it. */
export function uiOf(context: ServiceContext): Ui {
  const { kind } = context.execution.settings;
  if (kind === 'time trigger' || kind === 'custom function') {
    throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return new Ui(context);
}
