import type { Grid } from '../tabs/cells.ts';
import type { ThingName } from '../tabs/tabs.ts';
import type { FoundColumns } from './find-columns.ts';
import type { GuardedGrid } from './officers-columns.ts';

/** A tab as it stands: its cells, and where its columns are. */
export interface Sheet extends FoundColumns {
  readonly grid: Grid;
}

/** Reads one tab, or gives what is kept of it; `undefined` where there is no such tab. */
export type ReadTab = (thing: ThingName) => Grid | undefined;

/** Keeps officers' columns from being taken for those that the product works out. */
export type Guard = (grid: Grid, thing: ThingName) => GuardedGrid;
