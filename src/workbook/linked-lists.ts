import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { RefTarget } from '../tabs/tab-description.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ListName, ThingName } from '../tabs/tabs.ts';
import { linkRefs, refFinder, repeatedRefs } from './link-refs.ts';
import type { FindRef, Target } from './link-refs.ts';

/** Lists whose rows name each other. */
export type RefList = Exclude<ListName, 'settings' | 'statusKey'>;

/** What lists are linked from. */
interface ListsRead {
  /** True where the list's tab was read, and is there. */
  readonly hasRead: (list: RefTarget) => boolean;
  readonly itemsOf: (list: RefList) => readonly { readonly row: number; readonly ref?: string }[];
  readonly noted: <R extends { readonly problems: readonly Problem[] }>(where: string, found: R) => R;
}

/** Lists of the plan with every reference written as its target's own ref, as far as the target's list was read. */
export class LinkedLists {
  private readonly finders = new Map<ThingName, FindRef>();

  constructor(private readonly read: ListsRead) {}

  linked<L extends RefList>(list: L): Plan[L] {
    const items = this.read.itemsOf(list);
    const linked = this.read.noted(
      `references of ${list}`,
      linkRefs(list, items, (target) => this.finderOf(target)),
    );
    if (TAB_OF[list].refPrefix !== undefined) this.read.noted(`refs of ${list}`, { problems: repeatedRefs(list, items) });
    return linked.items as unknown as Plan[L];
  }

  /** Forgets the refs that were looked up in a list: its rows may have moved. */
  forgetRefsOf(list: ThingName): void {
    this.finders.delete(list);
  }

  private finderOf(target: RefTarget): FindRef | undefined {
    if (!this.read.hasRead(target)) return undefined;
    const finder = this.finders.get(target) ?? refFinder(this.read.itemsOf(target) as readonly Target[]);
    this.finders.set(target, finder);
    return finder;
  }
}
