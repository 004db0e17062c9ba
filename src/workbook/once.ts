/** What is worked out when it is first asked for, and kept. */
export class Once<T> {
  private known: { readonly value: T } | undefined;

  constructor(private readonly work: () => T) {}

  get value(): T {
    this.known = this.known ?? { value: this.work() };
    return this.known.value;
  }

  /** To be worked out anew when it is asked for again. */
  forget(): void {
    this.known = undefined;
  }
}
