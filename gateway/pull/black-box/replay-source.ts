import type { Adapter, Source, SourceBatch } from '../../../adapters/contract.ts';
import { CodedError } from '../../../kernel/coded-error.ts';
import type { AskedCall, Exchange, Recording, WrittenError } from './exchange.ts';

/** An adapter whose every source says again what a black box kept 重放. */
export const createReplay = (recording: Recording): Adapter => ({
  name: 'replay',
  label: { zh: '重放黑匣子', en: 'what a black box kept' },
  spec: { type: 'object', additionalProperties: false, properties: {} },
  open: () => replaySource(recording),
});

/** The source of a recording: answers call by call, in the order in which they were noted, and then has nothing more. */
function replaySource({ header, exchanges }: Recording): Source {
  const left = [...exchanges];
  // Of a cut recording fewer rows come than were announced; that is the cut's doing, not the source's.
  const isCut = header.batchesCut + header.rowsCut > 0;
  const next = <Call extends Exchange['call']>(
    call: Call,
    asked: AskedCall,
  ): Extract<Exchange, { call: Call }> | undefined => {
    const at = left.findIndex((one) => one.call === call || (one.call === 'failed' && one.during === asked));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found?.call === 'failed') throw errorOf(found.error);
    return found as Extract<Exchange, { call: Call }> | undefined;
  };
  const asked = <Result>(answer: () => Result): Promise<Result> => Promise.resolve().then(answer);
  return {
    check: () => asked(() => next('check', 'check')?.causes ?? []),
    discover: () => asked(() => []),
    shape: () => asked(() => next('shape', 'shape')?.tables ?? []),
    async *read(_, signal): AsyncGenerator<SourceBatch> {
      await Promise.resolve();
      const begins = left.findIndex(({ call }) => call === 'read');
      if (begins < 0) return;
      left.splice(begins, 1);
      for (let one = left[begins]; one !== undefined && one.call !== 'read'; one = left[begins]) {
        if (one.call !== 'batch' && one.call !== 'end' && one.call !== 'failed') return;
        left.splice(begins, 1);
        signal.throwIfAborted();
        if (one.call === 'failed') throw errorOf(one.error);
        if (one.call === 'end') return;
        const { announced, ...batch } = one.batch;
        yield { ...batch, ...(announced === undefined || isCut ? {} : { announced }) };
      }
    },
    acknowledge: () => asked(() => void next('acknowledge', 'acknowledge')),
    close: () => Promise.resolve(),
  };
}

const errorOf = ({ code, kind, retryable, message, remedy }: WrittenError): CodedError =>
  new CodedError(code, { kind, retryable, message, remedy }, {});
