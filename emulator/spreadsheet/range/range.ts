import type { EmulatedClass } from '../../runtime/service.ts';
import { RANGE_BASE_MEMBERS } from './range-base.ts';
import { RANGE_FORMATS_MEMBERS, RANGE_UNTYPED_MEMBERS } from './range-formats.ts';
import { RANGE_CONTENTS_MEMBERS, RangeContents } from './range-contents.ts';
import { RANGE_OPERATIONS_MEMBERS } from './range-operations.ts';
import { RANGE_RULES_MEMBERS } from './range-rules.ts';
import { RANGE_VALUES_MEMBERS } from './range-values.ts';

/** A block of cells: where it lies (range-base), values, formats, rules, operations and contents, one file each. */
export class Range extends RangeContents {
  static readonly typeName = 'Range';
  static readonly members = {
    ...RANGE_BASE_MEMBERS,
    ...RANGE_VALUES_MEMBERS,
    ...RANGE_FORMATS_MEMBERS,
    ...RANGE_UNTYPED_MEMBERS,
    ...RANGE_RULES_MEMBERS,
    ...RANGE_OPERATIONS_MEMBERS,
    ...RANGE_CONTENTS_MEMBERS,
  } as const satisfies EmulatedClass['members'];
}
