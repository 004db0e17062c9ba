import type { TextRun } from '../model/cell.ts';
import { colourOf, requireText, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';

type GoogleRich = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleRichBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

type StyleModel = Omit<TextRun, 'start' | 'end' | 'link'>;

const STYLE_READING = {
  getFontFamily: 'navigation',
  getFontSize: 'navigation',
  getForegroundColor: 'navigation',
  isBold: 'navigation',
  isItalic: 'navigation',
  isStrikethrough: 'navigation',
  isUnderline: 'navigation',
  copy: 'navigation',
} as const satisfies MembersOf<GoogleStyle>;

/** Takes a link away from a part of a text that has one. */
const NO_LINK = '';

/** How a text looks. */
export class TextStyle {
  static readonly typeName = 'TextStyle';
  static readonly members = STYLE_READING;

  constructor(readonly style: StyleModel) {}

  copy = (): TextStyleBuilder => new TextStyleBuilder(this.style);
  getFontFamily = (): string | null => this.style.fontFamily ?? null;
  getFontSize = (): number | null => this.style.fontSize ?? null;
  getForegroundColor = (): string | null => this.style.fontColor ?? null;
  isBold = (): boolean => this.style.bold === true;
  isItalic = (): boolean => this.style.italic === true;
  isStrikethrough = (): boolean => this.style.strikethrough === true;
  isUnderline = (): boolean => this.style.underline === true;
}

export class TextStyleBuilder {
  static readonly typeName = 'TextStyleBuilder';
  static readonly members = {
    build: 'navigation',
    setBold: 'navigation',
    setFontFamily: 'navigation',
    setFontSize: 'navigation',
    setForegroundColor: 'navigation',
    setItalic: 'navigation',
    setStrikethrough: 'navigation',
    setUnderline: 'navigation',
  } as const satisfies MembersOf<GoogleStyleBuilder>;

  constructor(private style: StyleModel = {}) {}

  private with(style: StyleModel): this {
    this.style = { ...this.style, ...style };
    return this;
  }

  build = (): TextStyle => new TextStyle(this.style);
  setBold = (bold: boolean): this => this.with({ bold });
  setItalic = (italic: boolean): this => this.with({ italic });
  setUnderline = (underline: boolean): this => this.with({ underline });
  setStrikethrough = (strikethrough: boolean): this => this.with({ strikethrough });
  setFontFamily = (fontFamily: string): this => this.with({ fontFamily });
  setFontSize = (fontSize: number): this => this.with({ fontSize });
  setForegroundColor = (colour: unknown): this => {
    const fontColor = colourOf('TextStyleBuilder.setForegroundColor', colour);
    return this.with(fontColor === null ? {} : { fontColor });
  };
}

/** A text with links and looks on parts of it. */
export class RichTextValue {
  static readonly typeName = 'RichTextValue';
  static readonly members = {
    copy: 'navigation',
    getText: 'navigation',
    getLinkUrl: 'navigation',
    getRuns: 'navigation',
    getStartIndex: 'navigation',
    getEndIndex: 'navigation',
    getTextStyle: 'navigation',
  } as const satisfies MembersOf<GoogleRich>;

  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly start = 0,
  ) {}

  copy = (): RichTextValueBuilder => new RichTextValueBuilder(this.text, this.runs);
  getText = (): string => this.text;
  getStartIndex = (): number => this.start;
  getEndIndex = (): number => this.start + this.text.length;

  /** The link of a part, or of the whole; null where parts differ. */
  getLinkUrl = (start = 0, end = this.text.length): string | null => {
    const links = new Set(Array.from({ length: end - start }, (_, index) => this.at(start + index)?.link || null));
    return links.size === 1 ? [...links][0]! : null;
  };

  getTextStyle = (start = 0): TextStyle => {
    const { start: _start, end: _end, link: _link, ...style } = this.at(start) ?? { start: 0, end: 0 };
    return new TextStyle(style);
  };

  /** The parts that look alike. */
  getRuns = (): RichTextValue[] => {
    const edges = [...new Set([0, this.text.length, ...this.runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1]!;
      const run = this.at(start);
      return new RichTextValue(this.text.slice(start, end), run ? [{ ...run, start: 0, end: end - start }] : [], start);
    });
  };

  private at(index: number): TextRun | undefined {
    return this.runs
      .filter((run) => run.start <= index && index < run.end)
      .reduce<TextRun | undefined>((all, run) => ({ ...all, ...run }), undefined);
  }
}

export class RichTextValueBuilder {
  static readonly typeName = 'RichTextValueBuilder';
  static readonly members = {
    build: 'navigation',
    setText: 'navigation',
    setLinkUrl: 'navigation',
    setTextStyle: 'navigation',
  } as const satisfies MembersOf<GoogleRichBuilder>;

  constructor(
    private text = '',
    private runs: readonly TextRun[] = [],
  ) {}

  build(): RichTextValue {
    return new RichTextValue(this.text, this.runs);
  }

  setText(text: unknown): this {
    requireText('RichTextValueBuilder.setText', text);
    this.text = text;
    this.runs = [];
    return this;
  }

  setLinkUrl(...values: unknown[]): this {
    const [start, end, link] = this.span(values);
    return this.add(start, end, { link: link === null ? NO_LINK : String(link) });
  }

  setTextStyle(...values: unknown[]): this {
    const [start, end, style] = this.span(values);
    return this.add(start, end, style instanceof TextStyle ? style.style : {});
  }

  private span(values: unknown[]): [number, number, unknown] {
    if (values.length === 1) return [0, this.text.length, values[0]];
    const [start, end] = values as [number, number];
    if (start < 0 || end > this.text.length || start >= end) throw new ServiceError('The text offsets are outside the text.');
    return [start, end, values[2]];
  }

  private add(start: number, end: number, run: Omit<TextRun, 'start' | 'end'>): this {
    this.runs = [...this.runs, { ...run, start, end }];
    return this;
  }
}
