import { refuseArguments, type MembersOf } from '../arguments.ts';
import { lastColumnOf, lastRowOf, rect, type Rect } from '../model/rect.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { placeCell, prepareCell } from '../model/write-cell.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { Session } from '../session.ts';
import { displayText } from '../values/number-format.ts';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * Finds and replaces text in a range, a sheet or the spreadsheet.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
export class TextFinder {
  static readonly typeName = 'TextFinder';
  static readonly members = {
    findAll: 'read',
    findNext: 'read',
    findPrevious: 'read',
    getCurrentMatch: 'navigation',
    ignoreDiacritics: 'navigation',
    matchCase: 'navigation',
    matchEntireCell: 'navigation',
    matchFormulaText: 'navigation',
    replaceAllWith: 'write',
    replaceWith: 'write',
    startFrom: 'navigation',
    useRegularExpression: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Spreadsheet.TextFinder>;

  private readonly choices = { case: false, entire: false, formulas: false, plainLetters: false, expression: false };
  private current: Place | undefined;
  private start: Place | undefined;

  constructor(
    private readonly session: Session,
    private readonly text: string,
    /** Where is looked, asked when it is looked. */
    private readonly places: () => readonly Place[],
  ) {}

  matchCase = (on: unknown): this => this.choose('case', on);
  matchEntireCell = (on: unknown): this => this.choose('entire', on);
  matchFormulaText = (on: unknown): this => this.choose('formulas', on);
  ignoreDiacritics = (on: unknown): this => this.choose('plainLetters', on);
  useRegularExpression = (on: unknown): this => this.choose('expression', on);

  private choose(choice: keyof typeof this.choices, on: unknown): this {
    if (typeof on !== 'boolean') refuseArguments('TextFinder.matchCase', [on]);
    this.choices[choice] = on;
    return this;
  }

  /** The search goes on behind this range. */
  startFrom(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('TextFinder.startFrom', [range]);
    this.start = range;
    return this;
  }

  findAll = (): Range[] => this.matches().map((match) => this.range(match));
  getCurrentMatch = (): Range | null => (this.current === undefined ? null : this.range(this.current));
  findNext = (): Range | null => this.step(1);
  findPrevious = (): Range | null => this.step(-1);

  /** In the cell that was found last. Gives how often the text was replaced there. */
  replaceWith(replacement: unknown): number {
    return this.current === undefined ? 0 : this.replaceIn(this.current, String(replacement));
  }

  replaceAllWith(replacement: unknown): number {
    return this.matches().reduce((sum, match) => sum + this.replaceIn(match, String(replacement)), 0);
  }

  /** Row by row, sheet by sheet. */
  private matches(): Place[] {
    return this.session.read(() =>
      this.places().flatMap(({ sheet, rect: block }) => {
        const found: Place[] = [];
        for (let row = block.row; row <= Math.min(lastRowOf(block), sheet.rowModels.length); row++) {
          for (let column = block.column; column <= lastColumnOf(block); column++) {
            if (this.pattern().test(this.textOf(sheet, row, column))) found.push({ sheet, rect: rect(row, column) });
          }
        }
        return found;
      }),
    );
  }

  private step(direction: 1 | -1): Range | null {
    const matches = this.matches();
    const from = this.current ?? this.start;
    const order = direction === 1 ? matches : [...matches].reverse();
    const next = from === undefined ? order[0] : order.find((match) => this.isBehind(match, from, direction));
    this.current = next;
    return next === undefined ? null : this.range(next);
  }

  private isBehind(match: Place, from: Place, direction: 1 | -1): boolean {
    const { sheets } = this.session.model;
    const place = ({ sheet, rect: block }: Place): number[] => [sheets.indexOf(sheet), block.row, block.column];
    const [one, other] = [place(match), place(from)];
    const differs = one.findIndex((part, index) => part !== other[index]);
    return differs !== -1 && Math.sign((one[differs] ?? 0) - (other[differs] ?? 0)) === direction;
  }

  private replaceIn({ sheet, rect: { row, column } }: Place, replacement: string): number {
    if (this.choices.plainLetters)
      throw new ServiceError('TextFinder.replaceWith with ignoreDiacritics is not emulated yet. To add it: emulator/README.md');
    let times = 0;
    this.session.now(() => {
      const after = this.textOf(sheet, row, column).replace(this.pattern('g'), (...parts: string[]) => {
        times++;
        return this.choices.expression ? replacement.replace(/\$(\d)/g, (_mark, digit: string) => parts[Number(digit)] ?? '') : replacement;
      });
      if (times > 0) placeCell(sheet, row, column, prepareCell(this.session.model, sheet, row, column, after, this.session.thisYear()));
    });
    return times;
  }

  private textOf(sheet: SheetModel, row: number, column: number): string {
    const formula = sheet.formula(row, column);
    const text =
      this.choices.formulas && formula
        ? formula.text
        : displayText(sheet.value(row, column), sheet.format(row, column), this.session.model.locale);
    return this.choices.plainLetters ? withoutMarks(text) : text;
  }

  private pattern(flags = ''): RegExp {
    const wanted = this.choices.plainLetters ? withoutMarks(this.text) : this.text;
    const source = this.choices.expression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.choices.entire ? `^(?:${source})$` : source, this.choices.case ? flags : `i${flags}`);
  }

  private range({ sheet, rect: block }: Place): Range {
    return serviceFor.range(this.session, sheet, block);
  }
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
