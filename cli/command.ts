import type { Bilingual } from '../kernel/bilingual.ts';
import type { Clock } from '../kernel/clock.ts';

/** What a command may touch of the outside world; tests hand in their own. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** What is pasted or comes through a pipe; absent: nothing can. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Whether a person is watching: only then there is a progress bar and colour. */
  readonly interactive: boolean;
  readonly clock: Clock;
  /** Aborted by SIGINT and SIGTERM; a command then stops in good order. */
  readonly signal: AbortSignal;
}

export interface CommandArgument {
  /** As commander writes it: `<file>` required, `[file]` optional, `<files...>` many. */
  readonly name: string;
  readonly description: Bilingual;
}

export interface CommandOption {
  /** As commander writes it: `--period <month>`. */
  readonly flags: string;
  readonly description: Bilingual;
  readonly mandatory?: boolean;
  readonly choices?: readonly string[];
  readonly standard?: string | number;
}

/** What the person typed, parsed. */
export interface CommandInput {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command as data. `run` returns the exit code: 0 all is well, 1 the data are not, 2 it could not be done. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
  /** A worked example, as typed. */
  readonly example: string;
  run(input: CommandInput, io: CommandIo): Promise<number>;
}

export function defineCommand(command: Command): Command {
  return Object.freeze(command);
}

/** A required option as text. */
export function text(input: CommandInput, name: string): string {
  const value = input.options[name];
  return typeof value === 'string' ? value : '';
}

/** An optional option as text. */
export function optionalText(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
}
