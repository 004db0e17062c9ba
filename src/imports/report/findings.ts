import type { Block } from './blocks.ts';
import { GRADE_ALONE, LABEL_AND_GRADE } from './grade-words.ts';
import { isGraveKind, isRecommending } from './headings.ts';
import type { SectionHeading, SectionKind } from './headings.ts';
import { ENDS_SECTION, GENERAL, HAS_POINTS, LEADS_IN, OPENS } from './lead-ins.ts';
import { isNumbered } from './list-markers.ts';
import type { Marked } from './list-markers.ts';
import { newSection, responsibleFor, withPlaces } from './sections.ts';
import type { Confidence, Finding, Section } from './sections.ts';
import { bodyAsked, dueAsked, subHeading } from './sub-headings.ts';
import type { SubHeading } from './sub-headings.ts';
import { tableColumns, tableRow } from './table-columns.ts';

/** Reads a report's blocks in order and keeps what its sections list. */
class FindingsReader {
  readonly sections: Section[] = [];
  private section: Section | undefined;
  private strand = '';

  read(block: Block, next: Block | undefined): void {
    if (block.heading !== undefined) {
      this.open(block, block.heading);
      return;
    }
    const opened = block.kind === 'paragraph' || block.kind === 'item' ? this.openedBy(block, next) : undefined;
    if (opened !== undefined) {
      this.strand = '';
      this.section = this.sectionOf({ kind: opened, isSingular: false, isGrave: isGraveKind(opened), rest: '' }, block.text);
      this.leadIn(block);
      return;
    }
    const section = this.section;
    if (section === undefined || section.isClosed) {
      this.noteStrand(block);
      return;
    }
    this.readIn(section, block, next);
  }

  /** A heading that names a theme, a question or a board is kept for the rows under it; "Main findings" is not one. */
  private noteStrand(block: Block): void {
    const words = LABEL_AND_GRADE.exec(block.text)?.[1]?.trim() ?? block.text;
    if ((block.kind !== 'title' && block.kind !== 'heading') || GRADE_ALONE.test(block.text) || GENERAL.test(words)) return;
    if (block.heading?.kind === 'Judgements' || block.heading?.kind === 'Past' || words.length > 170) return;
    this.strand = words.replace(/[\s:]+$/, '');
  }

  /** A paragraph that itself opens a list, where none of that kind is open. */
  private openedBy(block: Block, next: Block | undefined): SectionKind | undefined {
    if (next?.kind !== 'item' && next?.kind !== 'row') return undefined;
    if (/\b(?:previous|last|earlier) inspection\b/i.test(block.text)) return undefined;
    const kind = OPENS.find(([pattern]) => pattern.test(block.text))?.[1];
    const isOpen = this.section !== undefined && !this.section.isClosed && (this.section.heading.kind === kind || kind === undefined);
    const isInRecommending = this.section !== undefined && !this.section.isClosed && isRecommending(this.section.heading.kind);
    return isOpen || (isInRecommending && !isGraveKind(kind ?? 'Other')) ? undefined : kind;
  }

  private open(block: Block, heading: SectionHeading): void {
    const isUnderConcern =
      heading.kind === 'Recommendation' &&
      this.section !== undefined &&
      !this.section.isClosed &&
      this.section.heading.kind === 'Cause of concern';
    if (heading.kind === 'Other' || heading.kind === 'Judgements' || heading.kind === 'Past') {
      this.section = heading.kind === 'Past' ? this.sectionOf(heading, block.text) : undefined;
      this.noteStrand(block);
      return;
    }
    this.section = this.sectionOf(isUnderConcern ? { ...heading, isGrave: true } : heading, block.text);
    if (heading.rest !== '') this.keep(this.section, heading.rest, '', 'certain', '');
  }

  private sectionOf(heading: SectionHeading, words: string): Section {
    const section = newSection(heading, words, this.strand);
    this.sections.push(section);
    return section;
  }

  private readIn(section: Section, block: Block, next: Block | undefined): void {
    const sub = block.kind === 'item' || block.kind === 'row' ? undefined : subHeading(block.text);
    if (sub !== undefined) this.noteSub(section, sub);
    else if (ENDS_SECTION.test(block.text)) this.close(section);
    else if (block.kind === 'row') this.readRow(section, block);
    else if (block.kind === 'item') this.readItem(section, block, next);
    else this.readParagraph(section, block, next);
  }

  private readRow(section: Section, block: Block): void {
    const columns = tableColumns(block.cells);
    if (columns !== undefined) {
      section.columns = columns;
      return;
    }
    const row = tableRow(section.columns, block.cells);
    if (row.text === '') return;
    section.responsible = row.responsible || section.responsible;
    section.due = row.due || section.due;
    const why = section.columns === undefined ? 'a table without headings' : '';
    this.keep(section, row.text, row.number, why === '' ? 'certain' : 'likely', why);
    section.style = undefined;
  }

  private readItem(section: Section, block: Block, next: Block | undefined): void {
    const marked = block.marked as Marked;
    const sub = next?.kind === 'item' ? subHeading(marked.text) : undefined;
    if (sub !== undefined) {
      this.noteSub(section, sub);
      return;
    }
    if (isNumbered(marked.style) && LEADS_IN.test(marked.text) && next?.marked?.style !== marked.style) {
      this.leadIn(block);
      return;
    }
    const last = section.findings[section.findings.length - 1];
    if (last !== undefined && section.style !== undefined && this.isSubItem(section, marked, last)) {
      const text = `${last.text.replace(/[;,]$/, '')}${last.text.endsWith(':') ? ' ' : '; '}${marked.text}`;
      section.findings[section.findings.length - 1] = { ...last, text };
    } else if (isNextParagraph(section, marked)) this.close(section);
    else {
      section.style = section.style ?? marked.style;
      this.keep(section, marked.text, isNumbered(marked.style) ? marked.label : '', 'certain', '');
    }
  }

  private noteSub(section: Section, sub: SubHeading): void {
    if ('due' in sub) section.due = sub.due;
    else section.responsible = sub.responsible;
  }

  /** True where a mark of another kind counts inside the item before it. */
  private isSubItem(section: Section, marked: Marked, last: Finding): boolean {
    if (marked.style === section.style)
      return last.text.endsWith(':') && /^[a-z]/.test(marked.text) && section.findings.length > 0 && !/^[a-z]/.test(last.text);
    if (marked.style === 'ring' || marked.style === 'roman') return true;
    if (section.style === 'number' || section.style === 'paragraph' || section.style === 'recommendation')
      return !isNumbered(marked.style) || marked.style === 'letter';
    return (
      marked.style === 'dash' ||
      (section.style === 'letter' && marked.style === 'bullet') ||
      (last.text.endsWith(':') && marked.style !== 'number')
    );
  }

  private readParagraph(section: Section, block: Block, next: Block | undefined): void {
    const leadsToList = block.text.endsWith(':') && (next?.kind === 'item' || next?.kind === 'row');
    if (leadsToList && !LEADS_IN.test(block.text) && HAS_POINTS.test(block.text)) {
      this.keep(section, block.text, '', 'likely', 'a paragraph with its points');
      section.style = 'recommendation';
      return;
    }
    if ((LEADS_IN.test(block.text) || leadsToList) && next !== undefined) {
      this.leadIn(block);
      return;
    }
    if (tableColumns([block.text]) !== undefined) return;
    if (section.style !== undefined || section.columns !== undefined) this.afterList(section, block, next);
    else if (section.heading.isSingular && section.findings.length === 0) this.keep(section, block.text, '', 'certain', '');
    else if (block.kind === 'title') this.titleIn(section, block, next);
    else if (next?.kind === 'item' && section.findings.length === 0 && !section.heading.isSingular) return;
    else if (!section.heading.isSingular) this.keep(section, block.text, '', 'likely', 'a paragraph, not an item of a list');
  }

  /** What follows a list: a table's next cell, or the end of the section. */
  private afterList(section: Section, block: Block, next: Block | undefined): void {
    if (section.columns !== undefined && section.style === undefined && block.kind === 'paragraph') {
      this.keep(section, block.text, '', 'likely', 'a table cell on a line of its own');
      return;
    }
    const listGoesOn =
      block.kind === 'paragraph' && next?.kind === 'item' && next.marked?.style === section.style && isNumbered(section.style ?? 'bullet');
    if (!listGoesOn) this.close(section);
    if (block.kind === 'title') this.noteStrand(block);
  }

  /** A short line without a mark: an item whose bullet was lost, or the heading of what follows. */
  private titleIn(section: Section, block: Block, next: Block | undefined): void {
    const leads = next?.kind === 'paragraph' || next?.kind === 'item' || next?.kind === 'row';
    if (!section.heading.isSingular && !leads) {
      this.keep(section, block.text, '', 'possible', 'a line without a mark: an item or a heading');
      return;
    }
    if (section.findings.length === 0) return;
    this.close(section);
    this.noteStrand(block);
  }

  private leadIn(block: Block): void {
    const section = this.section as Section;
    const text = block.marked?.text ?? block.text;
    section.style = undefined;
    section.due = dueAsked(text) || section.due;
    section.responsible = bodyAsked(text) || section.responsible;
    if (block.marked !== undefined && isNumbered(block.marked.style)) {
      section.paragraph = block.marked.label;
      section.itemsUnderParagraph = 0;
    }
  }

  private keep(section: Section, text: string, number: string, confidence: Confidence, why: string): void {
    section.itemsUnderParagraph += 1;
    const own = section.paragraph === '' ? number : `${section.paragraph}, item ${section.itemsUnderParagraph}`;
    section.findings.push({
      kind: section.heading.kind,
      isGrave: section.heading.isGrave,
      text: text.replace(/\s*[;,]?\s*(?:\b(?:and|or))?\s*$/, '').trim(),
      paragraph: own,
      strand: section.strand,
      responsible: responsibleFor(text, section),
      due: dueAsked(text) || section.due,
      confidence,
      why,
    });
  }

  private close(section: Section): void {
    section.isClosed = true;
  }
}

/** After the list under paragraph 18 comes paragraph 19. */
function isNextParagraph(section: Section, marked: Marked): boolean {
  return section.paragraph !== '' && marked.style === 'number' && Number(marked.label) === Number(section.paragraph) + 1;
}

/** The sections of a report and what each lists, in the report's order. */
export function findingsOf(blocks: readonly Block[]): Finding[] {
  const reader = new FindingsReader();
  blocks.forEach((block, at) => reader.read(block, blocks[at + 1]));
  return withPlaces(reader.sections.filter(({ findings }) => findings.length > 0));
}
