/** Structured log lines: facts first, then one English sentence. A pino logger is one. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  /** A log that adds these facts (request id, submission …) to every line. */
  child(facts: object): Log;
}

const nothing = (): void => undefined;

/** A log that keeps nothing; for pure runs and tests. */
export const silentLog: Log = Object.freeze({
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  child: () => silentLog,
});
