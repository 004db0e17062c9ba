import type { DecisionKind } from '../model.ts';
import { shortened } from '../../words/words.ts';
import { dueWordsIn } from './due-words.ts';
import { bareMarker, isSubItem, styleOfFirst } from './item-numbers.ts';
import { isComplete, isNextItem, isNextTitle, nextNumber, tidyItem } from './minutes-items.ts';
import type { Block } from './minutes-items.ts';
import { minutesLine } from './minutes-lines.ts';
import type { MinutesLine, MinutesMeeting } from './minutes-lines.ts';
import { oddDates } from './odd-dates.ts';
import { ownerIn } from './owners.ts';
import { withActionTables } from './action-tables.ts';
import type { TableAction } from './action-tables.ts';
import { linesAndCellsOfPastedText, linesOfPastedText } from './pasted-text.ts';
import { led, separated, sharedLead } from './shared-leads.ts';
import { undertakingsIn } from './undertakings.ts';

/** A decision as the minutes record it, for an officer to confirm. The owner is proposed where the words name one. */
export interface ProposedDecision {
  readonly kind: DecisionKind;
  /** "1", "(a)"; '' for an undertaking, which minutes do not number. */
  readonly number: string;
  readonly text: string;
  readonly reason: string;
  readonly optionsRejected: string;
  /** The post that the words name to act; '' where they name none. */
  readonly ownerPost: string;
  /** When it is due, in the minutes' words; '' where they name no time. */
  readonly dueWords: string;
  /** The meeting named above it in the pasted page, where one is. */
  readonly heldAt: MinutesMeeting | undefined;
}

export interface MinutesReading {
  readonly decisions: readonly ProposedDecision[];
  readonly meetings: readonly MinutesMeeting[];
  /** What the officer should look at: nothing found, a number given, text left out. One sentence each. */
  readonly remarks: readonly string[];
}

type Mode = 'narrative' | 'items' | 'reason' | 'options';

/** Minutes read line by line; `mode` says what an unmarked line belongs to. */
class MinutesReader {
  readonly decisions: ProposedDecision[] = [];
  readonly meetings: MinutesMeeting[] = [];
  readonly remarks: string[] = [];
  private mode: Mode = 'narrative';
  private block: Block | undefined;
  private paragraph = '';
  /** What was noted and no more, until a resolution of the same business says it itself. */
  private noted: string[] = [];
  private afterBlank = false;

  read(line: MinutesLine): void {
    if (line.kind === 'blank') {
      if (this.mode === 'narrative') this.endParagraph();
      this.afterBlank = true;
      return;
    }
    this.readFull(line);
    this.afterBlank = false;
  }

  private readFull(line: Exclude<MinutesLine, { kind: 'blank' }>): void {
    switch (line.kind) {
      case 'meeting':
        this.endBusiness();
        this.meetings.push(line.meeting);
        return;
      case 'resolutions':
        this.startBlock(line.of, line.rest);
        return;
      case 'heading':
        this.endBusiness();
        return;
      case 'noted':
        this.readNoted(line.text);
        return;
      case 'reason':
      case 'options':
        this.startReasoning(line.kind, line.rest);
        return;
      case 'item':
        this.readItem(line.marker, line.text);
        return;
      case 'text':
        this.readText(line.text);
    }
  }

  /** A row of an action table. */
  addAction({ number, text, owner, due }: TableAction): void {
    this.endBlock();
    const proposed = this.proposal('Action requested', number, tidyItem(text), '', '');
    this.decisions.push({ ...proposed, ownerPost: owner || proposed.ownerPost, dueWords: due || proposed.dueWords });
  }

  end(): MinutesReading {
    this.endBusiness();
    if (this.decisions.length === 0) {
      this.remarks.push(
        'No resolution was found in these minutes: nothing after “RESOLVED”, “It was agreed” or “Delegated de' +
          'cision”, and no undertaking. ' +
          'Paste the part that records the decision, or type it on the Decisions tab.',
      );
    }
    return { decisions: this.decisions, meetings: this.meetings, remarks: this.remarks };
  }

  private readNoted(text: string): void {
    if (this.mode === 'items' && this.block !== undefined && this.block.items.length === 0) return this.addItem('', text);
    this.endBlock();
    this.noted.push(text);
  }

  private endBusiness(): void {
    this.endBlock();
    for (const text of this.noted) this.decisions.push(this.proposal('Agreed', '', text, '', ''));
    this.noted = [];
  }

  private startBlock(of: DecisionKind, rest: string): void {
    this.endBlock();
    this.noted = [];
    this.block = { of, items: [], style: undefined, lead: '', reason: '', options: '' };
    this.mode = 'items';
    if (rest === '') return;
    const line = minutesLine(rest);
    if (line.kind === 'item') this.readItem(line.marker, line.text);
    else if (sharedLead(rest) !== undefined) this.block.lead = sharedLead(rest) ?? '';
    else this.addItem('', rest);
  }

  private startReasoning(mode: 'reason' | 'options', rest: string): void {
    if (this.block === undefined) {
      this.endParagraph();
      return;
    }
    this.mode = mode;
    this.addReasoning(rest);
  }

  private addReasoning(text: string): void {
    if (this.block === undefined) return;
    if (this.mode === 'reason') this.block.reason = `${this.block.reason} ${text}`.trim();
    else this.block.options = `${this.block.options} ${text}`.trim();
  }

  private readItem(marker: string, text: string): void {
    const block = this.block;
    if (block === undefined || this.mode !== 'items') {
      this.readText(`${marker} ${text}`);
    } else if (isNextTitle(marker, text, block)) {
      this.endBusiness();
    } else if (block.style !== undefined && isSubItem(marker, block.items.length, block.style)) {
      this.continueItem(`(${bareMarker(marker)}) ${text}`);
    } else {
      this.addItem(marker, text);
    }
  }

  private readText(text: string): void {
    const last = this.block?.items[this.block.items.length - 1];
    if (this.mode === 'items' && this.block !== undefined) {
      if (this.block.of === 'Action requested' && last !== undefined && (this.afterBlank || isComplete(last.text, text))) {
        this.endBlock();
        this.paragraph = text;
        return;
      }
      if (last === undefined && sharedLead(text) !== undefined) this.block.lead = sharedLead(text) ?? '';
      else if (last === undefined || isNextItem(last.text, text)) this.addItem('', text);
      else if (!this.afterBlank || !/[.;:]$/.test(last.text)) this.continueItem(text);
      else {
        this.remarks.push(`Left out after item ${last.number}: “${shortened(text)}”. If it was decided, add it on the Decisions tab.`);
        this.endBlock();
        this.paragraph = text;
      }
    } else if (this.mode === 'narrative') {
      this.paragraph = `${this.paragraph} ${text}`.trim();
    } else {
      this.addReasoning(text);
    }
  }

  private addItem(marker: string, text: string): void {
    const block = this.block as Block;
    block.style = block.style ?? styleOfFirst(marker);
    const expected = nextNumber(block.items, block.style);
    const bare = bareMarker(marker);
    const own = /^[a-z0-9]+$/.test(bare) && marker !== 'o' ? (block.style === 'numbers' ? bare.toUpperCase() : `(${bare})`) : '';
    const taken = block.items.some((item) => item.number === own);
    if (own === '' && marker === '' && block.items.length > 0) {
      this.remarks.push(`“${shortened(text, 60)}” stands without a number in the minutes: numbered ${expected}.`);
    } else if (taken) {
      this.remarks.push(`Number ${own} stands twice in the minutes: “${shortened(text, 60)}” is numbered ${expected}.`);
    }
    block.items.push({ number: own === '' || taken ? expected : own, text: led(block.lead, text) });
  }

  private continueItem(text: string): void {
    const last = this.block?.items[this.block.items.length - 1];
    if (last) last.text = `${last.text} ${text}`;
  }

  private endParagraph(): void {
    for (const undertaking of undertakingsIn(this.paragraph)) {
      this.decisions.push(this.proposal('Undertaking', '', undertaking.text, undertaking.context, ''));
    }
    this.paragraph = '';
  }

  private endBlock(): void {
    this.endParagraph();
    const block = this.block;
    this.block = undefined;
    this.mode = 'narrative';
    if (block === undefined) return;
    if (block.items.length === 0) {
      this.remarks.push(`“${block.of}” is followed by no item. Paste the minutes as far as the end of the resolution.`);
    }
    for (const item of block.items) {
      this.decisions.push(this.proposal(block.of, item.number, tidyItem(item.text), block.reason, block.options));
    }
  }

  private proposal(kind: DecisionKind, number: string, text: string, reason: string, optionsRejected: string): ProposedDecision {
    const heldAt = this.meetings[this.meetings.length - 1];
    return { kind, number, text, reason, optionsRejected, ownerPost: ownerIn(text), dueWords: dueWordsIn(text), heldAt };
  }
}

/**
 * Proposes decisions from pasted minutes: what follows "It was agreed", "RESOLVED" or "Delegated decision", with the
 * reason and the options rejected, and undertakings given in the narrative. Every item comes out with a number, also
 * where the minutes lost it, and a remark says so. Nothing is decided here: an officer confirms each row.
 */
export function readMinutes(pasted: string): MinutesReading {
  const reader = new MinutesReader();
  const lines = linesOfPastedText(pasted);
  const parts = withActionTables(linesAndCellsOfPastedText(pasted)) ?? lines;
  for (const each of parts)
    if (typeof each === 'string') for (const part of separated(each)) reader.read(minutesLine(part));
    else reader.addAction(each);
  const reading = reader.end();
  const odd = oddDates(lines.join('\n'), reading.meetings.length === 1 ? reading.meetings[0]?.date : undefined);
  return { ...reading, remarks: [...reading.remarks, ...odd] };
}
