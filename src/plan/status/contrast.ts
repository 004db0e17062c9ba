/** WCAG 2.2, success criterion 1.4.3: the least contrast between text and its background. */
export const LEAST_CONTRAST = 4.5;

/** A colour as `#rrggbb` in lower case, from `#RRGGBB`, `RRGGBB` or `#RGB`; `undefined` for anything else. */
export function readColour(text: string): string | undefined {
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase());
  const digits = match?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, '$&$&')}`;
}

/** Contrast ratio of two colours written `#rrggbb`, 1 to 21, as WCAG 2.2 defines it. Throws where one is not a colour. */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const hex = readColour(colour);
  if (hex === undefined) throw new Error(`"${colour}" is not a colour written #rrggbb.`);
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
