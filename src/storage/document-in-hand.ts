import { milliseconds } from '../google/clock.ts';
import { setDocumentProperty } from '../google/properties.ts';
import { DocumentFiles } from './document-files.ts';
import type { DocumentWanted } from './document-files.ts';
import { STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/** Of so many unfinished documents it is known that they were begun; the files of older ones stay where they are. */
const MOST_BEGUN = 8;

/**
 * A document, being made, that no tab lists before it is whole. That it is begun is noted before its files are made, and struck out as the
 * run's last act: so a run that was cut off is known, and the next one takes its files over. Needs the lock: then nobody
 * else is at it. `what` is what it is, whatever the day: "overview".
 */
export class DocumentInHand {
  private readonly files: DocumentFiles;
  /** True where a tab has the document already: the run that was cut off had but to strike it out. */
  readonly isListed: boolean;

  constructor(
    private readonly what: string,
    wanted: DocumentWanted,
    private readonly properties: Properties,
    /** The links that tabs have: asked for where an earlier run was cut off. Their files stay. */
    listed: () => ReadonlySet<string> = () => new Set(),
  ) {
    const before = begun(properties)[what];
    const mark = before ?? `m${milliseconds().toString(36)}`;
    this.files = new DocumentFiles(wanted, mark);
    const known = before === undefined ? new Set<string>() : listed();
    if (before === undefined) this.keep(mark);
    else this.files.takeOver(mark, undefined, known);
    this.isListed = known.has(this.files.doc?.link ?? '');
    this.files.make();
  }

  get documents(): DocumentFiles['documents'] {
    return this.files.documents;
  }

  /** Strikes the document out of those begun: everything that belongs to it stands. */
  finish(): void {
    this.keep(undefined);
  }

  private keep(mark: string | undefined): void {
    const { [this.what]: _, ...others } = begun(this.properties);
    const entries = [...Object.entries(others), ...(mark === undefined ? [] : [[this.what, mark] as const])];
    setDocumentProperty(STATE.documentsBegun, JSON.stringify(Object.fromEntries(entries.slice(-MOST_BEGUN))));
  }
}

/** The marks of documents begun, by what they are. */
function begun(properties: Properties): Readonly<Record<string, string>> {
  return JSON.parse(properties[STATE.documentsBegun] ?? '{}') as Record<string, string>;
}
