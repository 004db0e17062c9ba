import type { SectionKind } from './headings.ts';

/** Words that lead to a list and are no finding: "the local authority should take the following action." */
export const LEADS_IN = new RegExp(
  '\\bfollowing\\b[^.]{0,80}[:.]$|\\b(?:should|must|needs? to|are|is|required to|on|were|these|' +
    'this)\\s*:$|\\b(?:areas?|actions?|recommendations?|weaknesses|improvements?)[^.]{0,60}:$',
  'i',
);
/** A finding whose points follow it: "The service should have a plan which says how it will:" */
export const HAS_POINTS = /\b(?:should|must|needs? to)\b.{12,}:$/i;
/** A paragraph that opens a list of its own kind: "… explains how it will tackle the following areas of significant weakness:" */
export const OPENS: readonly (readonly [RegExp, SectionKind])[] = [
  [/\bareas? of significant (?:weakness(?:es)?|concern)\b[^.]{0,60}:$/i, 'Significant weakness'],
  [/\b(?:areas? (?:for|of) )?priority actions?\b[^.]{0,60}:$/i, 'Priority action'],
  [/\bareas? (?:for|of|that require) (?:further )?improvement\b[^.]{0,60}:$/i, 'Area for improvement'],
  [/\brecommend(?:s|ed)?(?:ations?)?\b[^.]{0,60}:$/i, 'Recommendation'],
];
export const ENDS_SECTION = new RegExp(
  '^(?:yours sincerely|yours faithfully|we set out our detailed findings|inspectors will|ofsted will|' +
    'the (?:next|director) .{0,40}(?:inspection|visit)|i am copying|this letter)',
  'i',
);

/** Headings of every report, which place a finding under no theme. */
export const GENERAL = new RegExp(
  '^(?:(?:main|key|headline|summary of) findings|findings\\b.*|next steps|.*\\bsummary\\b.*|background|' +
    'introduction|information about.*|about .*|what is it like.*|what (?:people|we) expect|practice .*|' +
    'case study.*|inspection .*|score\\b.*|context|judge?ments?\\b.*)$',
  'i',
);
