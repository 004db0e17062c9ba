import type { Members } from './service.ts';

/** One value of an enum of Google's: it prints its name and is the same object throughout a run. */
export class EnumValue {
  static readonly typeName = 'Enum';
  static readonly members: Members = { name: 'utilities', ordinal: 'utilities', compareTo: 'utilities' };

  constructor(
    private readonly word: string,
    private readonly position: number,
  ) {}

  toString(): string {
    return this.word;
  }

  toJSON(): string {
    return this.word;
  }

  name(): string {
    return this.word;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

/** An object with one EnumValue per name, for an `EmulatedClass`'s `values`. */
export function enumeration<const Names extends readonly string[]>(typeName: string, names: Names): Record<Names[number], EnumValue> {
  class Holder {
    static readonly typeName = typeName;
    static readonly members: Members = {};
    static readonly values = names;
  }
  const holder = new Holder() as Holder & Record<string, EnumValue>;
  names.forEach((name, position) => {
    holder[name] = new EnumValue(name, position);
  });
  return holder;
}
