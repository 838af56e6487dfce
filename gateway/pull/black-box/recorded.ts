import type { Source, SourceBatch } from '../../../adapters/contract.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import type { AskedCall, Exchange, WrittenError } from './exchange.ts';

/** A source all of whose exchanges are noted; it behaves as it did. */
export function recorded(source: Source, note: (exchange: Exchange) => void): Source {
  const noted = async <Result>(
    during: AskedCall,
    work: () => Promise<Result>,
    exchangeOf: (result: Result) => Exchange,
  ): Promise<Result> => {
    try {
      const result = await work();
      note(exchangeOf(result));
      return result;
    } catch (error) {
      note({ call: 'failed', during, error: written(error) });
      throw error;
    }
  };
  const { shape } = source;
  return {
    check: (signal) =>
      noted(
        'check',
        () => source.check(signal),
        (causes) => ({ call: 'check', causes }),
      ),
    discover: (signal) => source.discover(signal),
    ...(shape
      ? {
          shape: (state: unknown, signal: AbortSignal) =>
            noted(
              'shape',
              () => shape(state, signal),
              (tables) => ({ call: 'shape', tables }),
            ),
        }
      : {}),
    async *read(state, signal): AsyncGenerator<SourceBatch> {
      note({ call: 'read' });
      try {
        for await (const batch of source.read(state, signal)) {
          note({ call: 'batch', batch });
          yield batch;
        }
        note({ call: 'end' });
      } catch (error) {
        note({ call: 'failed', during: 'read', error: written(error) });
        throw error;
      }
    },
    acknowledge: (verdicts, signal) =>
      noted(
        'acknowledge',
        () => source.acknowledge(verdicts, signal),
        () => {
          const accepted = verdicts.filter((verdict) => verdict.accepted).length;
          return { call: 'acknowledge', accepted, rejected: verdicts.length - accepted };
        },
      ),
    close: () => source.close(),
  };
}

/** Of a bug only that it was one: what it says may hold anything. */
function written(error: unknown): WrittenError {
  if (isCodedError(error)) {
    const { code, kind, retryable, text: message, remedy } = error;
    return { code, kind, retryable, message, remedy };
  }
  const nothing = { zh: '', en: '' };
  return { code: 'INTERNAL_ERROR', kind: 'source', retryable: false, message: nothing, remedy: nothing };
}
