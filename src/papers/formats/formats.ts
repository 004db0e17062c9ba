import type { PaperFormat } from '../../plan/model.ts';
import { FORMAT_A } from './format-a.ts';
import { FORMAT_B } from './format-b.ts';
import { FORMAT_C } from './format-c.ts';
import { FORMAT_D } from './format-d.ts';
import { FORMAT_E } from './format-e.ts';
import { FORMAT_F } from './format-f.ts';
import type { FormatDescription } from './format.ts';

/** Every format that ships, by its letter. */
export const FORMATS: Readonly<Record<PaperFormat, FormatDescription>> = {
  A: FORMAT_A,
  B: FORMAT_B,
  C: FORMAT_C,
  D: FORMAT_D,
  E: FORMAT_E,
  F: FORMAT_F,
};

/** What a template follows that shows no format's own lists or cover. */
export const PLAINEST_FORMAT = FORMAT_A;
