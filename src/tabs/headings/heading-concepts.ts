import type { HeadingPattern } from './concept.ts';
import { LONGER_PHRASES } from './longer-phrases.ts';
import { SHORTER_PHRASES } from './shorter-phrases.ts';

/**
 * What the words of a column's heading speak of. Each concept has the stems and turns of phrase that councils use for
 * it; the more a phrase says, the earlier it stands. The text is in small letters, with plain spaces.
 */
export const CONCEPTS: readonly HeadingPattern[] = [...LONGER_PHRASES, ...SHORTER_PHRASES];
