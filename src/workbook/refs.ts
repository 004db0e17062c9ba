/** The highest number among refs such as A12 of this prefix; 0 where there is none. Other styles of ref are left alone. */
export function highestRef(prefix: string, refs: readonly string[]): number {
  const pattern = new RegExp(`^${prefix}[\\s.-]?(\\d{1,9})$`, 'i');
  return refs.reduce((highest, ref) => Math.max(highest, Number(pattern.exec(ref.trim())?.[1] ?? 0)), 0);
}

/** Gives refs that were never used before: above the high-water mark kept with the document and above all that stand. */
export class RefGiver {
  private highest: number;

  constructor(
    private readonly prefix: string,
    highWater: number,
    standing: readonly string[],
  ) {
    this.highest = Math.max(highWater, highestRef(prefix, standing));
  }

  next(): string {
    this.highest += 1;
    return `${this.prefix}${this.highest}`;
  }

  /** To be kept before a ref given by `next` is written, so that it is never given again. */
  get highWater(): number {
    return this.highest;
  }
}
