/** A column's width in a file is in characters of the default font, seven pixels each with their padding. */
export const PIXELS_PER_CHARACTER = 7;
/** A row's height in a file is in points: 72 to the inch, with 96 pixels to the inch. */
export const PIXELS_PER_POINT = 96 / 72;
