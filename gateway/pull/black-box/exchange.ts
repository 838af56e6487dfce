import type { CheckCause, SourceBatch, TableShape } from '../../../adapters/contract.ts';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { ErrorKind } from '../../../kernel/coded-error.ts';
import type { Ledger } from '../../../subgraphs/cases/intake/intake.ts';
import type { PullState } from '../run-states.ts';

/** An expected refusal, as it is written down. */
export interface WrittenError {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** What a source was asked and what it said 往来, one line of a black box each; secrets and personal data are cut. */
export type Exchange =
  | { readonly call: 'check'; readonly causes: readonly CheckCause[] }
  | { readonly call: 'shape'; readonly tables: readonly TableShape[] }
  /** A reading begins; batches follow, and `end` or `failed`, or nothing where it was broken off from here. */
  | { readonly call: 'read' }
  | { readonly call: 'batch'; readonly batch: SourceBatch; readonly rowsCut?: number }
  | { readonly call: 'end' }
  | { readonly call: 'acknowledge'; readonly accepted: number; readonly rejected: number }
  | { readonly call: 'failed'; readonly during: AskedCall; readonly error: WrittenError };

/** Calls that may fail. */
export type AskedCall = 'check' | 'shape' | 'read' | 'acknowledge';

/** What a run came to, as far as a replay can be held to it. */
export interface RunOutcome {
  readonly state: PullState;
  readonly fault?: string;
  readonly ledger?: Ledger;
}

/** The first line of a black box: whose exchanges they are. */
export interface RunHeader extends RunOutcome {
  readonly source: string;
  readonly requestId: string;
  readonly period: string;
  readonly rehearsal: boolean;
  readonly startedAt: string;
  /** Batches before the first that is kept, and rows that were left out: a box is small. */
  readonly batchesCut: number;
  readonly rowsCut: number;
}

/** A black box as it is kept. */
export interface Recording {
  readonly header: RunHeader;
  readonly exchanges: readonly Exchange[];
}

export const writeRecording = ({ header, exchanges }: Recording): string =>
  [header, ...exchanges].map((line) => `${JSON.stringify(line)}\n`).join('');

/** Reads what `writeRecording` wrote. */
export function readRecording(text: string): Recording {
  const [header, ...exchanges] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
  return { header: header as RunHeader, exchanges: exchanges as readonly Exchange[] };
}
