import { BandingTheme } from '../enums.ts';
import type { BandingModel, SheetModel } from '../model/sheet-model.ts';
import { intersect, type Rect } from '../model/rect.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { colourOf, refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

/** Header, first, second and footer colour of each theme, as a new banding in Google Sheets shows them. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

/** Alternating colours over a range. */
export class Banding {
  static readonly typeName = 'Banding';
  static readonly members = {
    getRange: 'read',
    setRange: 'write',
    remove: 'write',
    getHeaderRowColor: 'read',
    setHeaderRowColor: 'write',
    getFirstRowColor: 'read',
    setFirstRowColor: 'write',
    getSecondRowColor: 'read',
    setSecondRowColor: 'write',
    getFooterRowColor: 'read',
    setFooterRowColor: 'write',
    getHeaderColumnColor: 'read',
    setHeaderColumnColor: 'write',
    getFirstColumnColor: 'read',
    setFirstColumnColor: 'write',
    getSecondColumnColor: 'read',
    setSecondColumnColor: 'write',
    getFooterColumnColor: 'read',
    setFooterColumnColor: 'write',
  } as const satisfies MembersOf<GoogleBanding>;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly banding: BandingModel,
  ) {}

  getRange(): Range {
    return this.session.read(() => serviceFor.range(this.session, this.sheet, this.banding.rect));
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('Banding.setRange', [range]);
    this.session.now(() => {
      this.banding.rect = range.rect;
    });
    return this;
  }

  remove(): void {
    this.session.now(() => {
      this.sheet.bandings = this.sheet.bandings.filter((other) => other !== this.banding);
    });
  }

  private colour(direction: 'rows' | 'columns', part: Part): string | null {
    return this.session.read(() => (this.banding.direction === direction ? this.banding[part] : null));
  }

  private setColour(part: Part, colour: unknown): this {
    const given = colourOf(`Banding.set${part}`, colour);
    this.session.later(() => {
      this.banding[part] = given;
    });
    return this;
  }

  getHeaderRowColor = (): string | null => this.colour('rows', 'header');
  getFirstRowColor = (): string | null => this.colour('rows', 'first');
  getSecondRowColor = (): string | null => this.colour('rows', 'second');
  getFooterRowColor = (): string | null => this.colour('rows', 'footer');
  getHeaderColumnColor = (): string | null => this.colour('columns', 'header');
  getFirstColumnColor = (): string | null => this.colour('columns', 'first');
  getSecondColumnColor = (): string | null => this.colour('columns', 'second');
  getFooterColumnColor = (): string | null => this.colour('columns', 'footer');
  setHeaderRowColor = (colour: unknown): this => this.setColour('header', colour);
  setFirstRowColor = (colour: unknown): this => this.setColour('first', colour);
  setSecondRowColor = (colour: unknown): this => this.setColour('second', colour);
  setFooterRowColor = (colour: unknown): this => this.setColour('footer', colour);
  setHeaderColumnColor = (colour: unknown): this => this.setColour('header', colour);
  setFirstColumnColor = (colour: unknown): this => this.setColour('first', colour);
  setSecondColumnColor = (colour: unknown): this => this.setColour('second', colour);
  setFooterColumnColor = (colour: unknown): this => this.setColour('footer', colour);
}

type Part = 'header' | 'first' | 'second' | 'footer';

export interface BandingChoice {
  readonly direction: 'rows' | 'columns';
  readonly theme: unknown;
  readonly header: boolean;
  readonly footer: boolean;
}

/** @throws Google's sentence when some of the range is banded already. */
export function applyBanding(session: Session, sheet: SheetModel, block: Rect, choice: BandingChoice): Banding {
  const name = Object.keys(THEMES).find((key) => BandingTheme[key as keyof typeof BandingTheme] === choice.theme);
  if (choice.theme !== undefined && !name) refuseArguments('Range.applyRowBanding', [choice.theme]);
  const [header, first, second, footer] = THEMES[name ?? 'LIGHT_GREY']!;
  return session.now(() => {
    if (sheet.bandings.some((banding) => intersect(banding.rect, block))) {
      throw new ServiceError('You cannot add alternating background colors to a range that already has alternating background colors.');
    }
    const banding: BandingModel = {
      id: session.model.freeId(),
      rect: block,
      direction: choice.direction,
      first,
      second,
      header: choice.header ? header : null,
      footer: choice.footer ? footer : null,
    };
    sheet.bandings.push(banding);
    return new Banding(session, sheet, banding);
  });
}
