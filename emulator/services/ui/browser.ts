import type { EnumValue } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { BUTTON_SET, uiOf } from './ui.ts';

/**
 * The older way to ask: answers are words, "ok", "cancel", "yes", "no".
 * @see https://developers.google.com/apps-script/reference/base/browser
 */
export class Browser {
  static readonly typeName = 'Browser';
  static readonly members = { msgBox: 'ui', inputBox: 'ui' } as const satisfies MembersOf<GoogleAppsScript.Base.Browser>;
  static readonly values = ['Buttons'];

  readonly Buttons = BUTTON_SET;

  constructor(private readonly context: ServiceContext) {}

  /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
  msgBox(...values: unknown[]): string {
    return String(uiOf(this.context).alert(...this.withButtons(values))).toLowerCase();
  }

  /** What was typed; "cancel" when the box was closed or cancelled. */
  inputBox(...values: unknown[]): string {
    const response = uiOf(this.context).prompt(...this.withButtons(values, BUTTON_SET.OK_CANCEL));
    const button = String(response.getSelectedButton()).toLowerCase();
    return button === 'cancel' || button === 'close' ? 'cancel' : response.getResponseText();
  }

  private withButtons(values: readonly unknown[], standard: EnumValue = BUTTON_SET.OK): unknown[] {
    const isSet = Object.values(BUTTON_SET).includes(values.at(-1) as EnumValue);
    return isSet ? [...values] : [...values, standard];
  }
}
