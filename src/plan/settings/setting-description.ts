/** One line of the Settings tab: what it is called, its default, its limits and its help all stand here. */
export interface SettingDescription {
  /** As officers see it on the Settings tab. Unique. */
  readonly name: string;
  readonly default: string | number | boolean;
  /** "working days", "calendar days", "weeks", "%", "e-mail" … printed beside the value. */
  readonly unit?: string;
  /** For numbers: whole, and within these. */
  readonly min?: number;
  readonly max?: number;
  /** For text: the only values allowed. */
  readonly choices?: readonly string[];
  /** One or two sentences: what it changes. */
  readonly help: string;
}

export type SettingDescriptions = Readonly<Record<string, SettingDescription>>;
