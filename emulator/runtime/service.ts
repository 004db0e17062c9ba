/**
 * How an emulated object says what scripts may call on it. Every emulated class has a static table `members`; the proxy
 * made by `expose` lets scripts use those names only, counts each call by its kind, and refuses every other name:
 * "Range.setNote is not emulated yet. To add it: emulator/README.md".
 */
export type CallKind =
  /** Finding one's way: getRange, getSheetByName, builders. No data moves. */
  | 'navigation'
  /** Data from the spreadsheet to the script. */
  | 'read'
  /** Data or formatting from the script to the spreadsheet. */
  | 'write'
  | 'flush'
  | 'lock'
  | 'properties'
  | 'cache'
  | 'mail'
  | 'drive'
  | 'ui'
  | 'trigger'
  | 'session'
  | 'utilities'
  | 'html'
  | 'log';

/** Every kind but `navigation` and `log` is a round trip to Google. */
export const ROUND_TRIP_KINDS: readonly CallKind[] = [
  'read',
  'write',
  'flush',
  'lock',
  'properties',
  'cache',
  'mail',
  'drive',
  'ui',
  'trigger',
  'session',
  'html',
];

/** The members of an emulated class that scripts may call, each with what the call costs. */
export type Members = Readonly<Record<string, CallKind>>;

/** A members table that names only what Google's interface has. */
export type MembersOf<T> = Readonly<Partial<Record<keyof T, CallKind>>>;

/** A class whose instances can be handed to scripts. */
export interface EmulatedClass {
  /** The class's name in Google's reference: "Range". */
  readonly typeName: string;
  readonly members: Members;
  /** Members that are plain values (enums), readable without a call. */
  readonly values?: readonly string[];
}

/** An error as Google's services throw it; `expose` rebuilds it in the script's own realm as `Exception: …`. */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly scriptName: string = 'Exception',
  ) {
    super(message);
  }
}
