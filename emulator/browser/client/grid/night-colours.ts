/** A colour as [red, green, blue], 0 to 255. */
type Rgb = readonly [number, number, number];

const NIGHT_PAPER = '#1d1f20';
const NIGHT_TEXT = '#f1f1f1';
const DAY_TEXT = '#0b0c0c';
/** WCAG 2.2, 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5;
/** From this lightness (0 to 1) on a colour is paper, and is turned dark; below it, it means something, and stays. */
const PAPER_LIGHTNESS = 0.7;

/**
 * The colours of a cell for a dark screen. Light backgrounds turn dark and keep their hue; strong ones, such as those of
 * statuses, stay as the sheet has them. Text that could no longer be read turns light or dark.
 */
export function nightColours({ background, color }: { readonly background?: string; readonly color?: string }): {
  readonly background: string;
  readonly color: string;
} {
  const paper = background === undefined ? undefined : rgbOf(background);
  const dark = paper === undefined ? NIGHT_PAPER : hexOf(isPaper(paper) ? darkened(paper) : paper);
  const text = color ?? (paper === undefined || isPaper(paper) ? NIGHT_TEXT : DAY_TEXT);
  if (contrast(text, dark) >= LEAST_CONTRAST) return { background: dark, color: text };
  // One of white and black has a contrast of 4.58 at least to any colour.
  return { background: dark, color: contrast('#ffffff', dark) >= contrast('#000000', dark) ? '#ffffff' : '#000000' };
}

const lightnessOf = (rgb: Rgb): number => (Math.max(...rgb) + Math.min(...rgb)) / 510;
const isPaper = (rgb: Rgb): boolean => lightnessOf(rgb) >= PAPER_LIGHTNESS;

/** The lightness turned round, between that of the dark paper and a dim tone; hues keep a part of their strength. */
function darkened(rgb: Rgb): Rgb {
  const lightness = lightnessOf(rgb);
  const target = 29 + (1 - lightness) * 150;
  const mean = (Math.max(...rgb) + Math.min(...rgb)) / 2;
  return rgb.map((part) => Math.max(0, Math.min(255, Math.round(target + (part - mean) * 0.8)))) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  const number = digits === undefined ? 0xffffff : parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(rgbOf(a)), luminance(rgbOf(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
