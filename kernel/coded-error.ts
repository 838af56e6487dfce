import { fill, type Bilingual } from './bilingual.ts';

/** Who must act: the operator (config), the sender (input), the caller (auth), the department's system (source), nobody yet (conflict). */
export type ErrorKind = 'config' | 'input' | 'auth' | 'source' | 'conflict';

/** One line of a room's error catalogue. Codes are never reused; messages may contain `{placeholders}`. */
export interface ErrorEntry {
  readonly kind: ErrorKind;
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/**
 * An expected refusal: code, message in both languages, remedy. Never a finding (the data's fault, a row)
 * and never a bug (anything thrown that is not a CodedError is masked outside and logged inside).
 */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: string;
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  readonly text: Bilingual;
  readonly remedy: Bilingual;
  /** The facts that filled the message; must hold no secret and no personal data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, entry: ErrorEntry, details: Readonly<Record<string, unknown>>, cause?: unknown) {
    const text = fill(entry.message, details);
    super(text.en, cause === undefined ? undefined : { cause });
    this.code = code;
    this.kind = entry.kind;
    this.retryable = entry.retryable;
    this.text = text;
    this.remedy = fill(entry.remedy, details);
    this.details = details;
  }
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Details<Entry extends ErrorEntry> = Readonly<Record<Placeholders<Entry['message']['en']>, unknown>> &
  Readonly<Record<string, unknown>>;

type Factory<Entry extends ErrorEntry> = {
  /** Makes the error; `details` must fill every placeholder of the message. */
  (details: Details<Entry>, cause?: unknown): CodedError;
  readonly entry: ErrorEntry;
};

/**
 * Declares a room's error catalogue: `throw kernelError.CALENDAR_YEAR_NOT_COVERED({ year })`.
 * Every catalogue is listed in `docs/error-catalogues.ts`, from which docs/generated/errors.md is made.
 */
export function defineErrors<const Entries extends Readonly<Record<string, ErrorEntry>>>(
  entries: Entries,
): { readonly [Code in keyof Entries & string]: Factory<Entries[Code]> } {
  const made = Object.entries(entries).map(([code, entry]) => {
    const factory = (details: Readonly<Record<string, unknown>>, cause?: unknown): CodedError =>
      new CodedError(code, entry, details, cause);
    return [code, Object.assign(factory, { entry })];
  });
  return Object.freeze(Object.fromEntries(made)) as never;
}

/** Whether something caught is an expected refusal, with this code if one is given. */
export function isCodedError(value: unknown, code?: string): value is CodedError {
  return value instanceof CodedError && (code === undefined || value.code === code);
}
