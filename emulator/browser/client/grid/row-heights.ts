/** How high each shown row is, and so where it stands. Estimates at first; a drawn row tells its true height. */
export class RowHeights {
  private readonly places: ReadonlyMap<number, number>;
  private readonly heights: Float64Array;
  private readonly tops: Float64Array;
  private changedFrom = 0;

  /** @param estimates pixels, by row of the sheet */
  constructor(
    private readonly rows: readonly number[],
    estimates: readonly number[],
  ) {
    this.places = new Map(rows.map((row, place) => [row, place]));
    this.heights = Float64Array.from(rows, (row) => estimates[row - 1] ?? 0);
    this.tops = new Float64Array(rows.length + 1);
  }

  /** All rows together. */
  get total(): number {
    this.addUp();
    return this.tops[this.rows.length] ?? 0;
  }

  of(row: number): number {
    return this.heights[this.places.get(row) ?? -1] ?? 0;
  }

  /** Where a row begins; for a hidden one, where the next shown row does. */
  top(row: number): number {
    this.addUp();
    return this.tops[this.places.get(row) ?? this.firstFrom(row)] ?? this.total;
  }

  /** A drawn row's true height. */
  set(row: number, height: number): void {
    const place = this.places.get(row);
    if (place === undefined || this.heights[place] === height) return;
    this.heights[place] = height;
    this.changedFrom = Math.min(this.changedFrom, place);
  }

  /** The place, among the shown rows, of the row that covers a position. */
  placeAt(position: number): number {
    this.addUp();
    let [low, high] = [0, Math.max(0, this.rows.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.tops[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private firstFrom(row: number): number {
    const place = this.rows.findIndex((each) => each >= row);
    return place === -1 ? this.rows.length : place;
  }

  private addUp(): void {
    for (let place = this.changedFrom; place < this.rows.length; place++)
      this.tops[place + 1] = (this.tops[place] ?? 0) + (this.heights[place] ?? 0);
    this.changedFrom = this.rows.length;
  }
}
