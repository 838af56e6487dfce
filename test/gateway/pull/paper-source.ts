import type { Adapter, CheckCause, RowVerdict, SourceBatch, TableShape } from '../../../adapters/contract.ts';

/** A department's system on paper: rows that nobody has acknowledged are read again. */
export function paperSource() {
  const rows = new Map<string, { values: Record<string, unknown>; verdict?: RowVerdict }>();
  const paper = {
    rows,
    causes: [] as CheckCause[],
    shape: [] as TableShape[],
    /** Set: the next reading says nothing any more. */
    hangs: false,
    announced: undefined as number | undefined,
    /** Thrown once after that many rows were read. */
    failAfter: undefined as { rows: number; error: Error } | undefined,
    /** Thrown once by the next acknowledgement. */
    failAcknowledge: undefined as Error | undefined,
    acknowledged: [] as (readonly RowVerdict[])[],
    readFrom: [] as unknown[],
    opened: 0,
    closed: 0,
    put: (key: string, values: Record<string, unknown>) => void rows.set(key, { values }),
    adapter: undefined as unknown as Adapter,
  };
  const read = async function* (state: unknown, signal: AbortSignal): AsyncIterable<SourceBatch> {
    paper.readFrom.push(state);
    if (paper.hangs) await new Promise(() => undefined);
    const unread = [...rows].filter(([, row]) => !row.verdict);
    let read = 0;
    for (const [key, { values }] of unread) {
      signal.throwIfAborted();
      await Promise.resolve();
      if (paper.failAfter?.rows === read) {
        const { error } = paper.failAfter;
        paper.failAfter = undefined;
        throw error;
      }
      read += 1;
      const batch = { place: { table: 'PAPER' }, rows: [{ row: read, values }], unread: [] };
      yield { batch, keys: [key], checkpoint: { after: key } };
    }
    const closing = {
      batch: { place: { table: 'PAPER' }, rows: [], unread: [] },
      keys: [],
      checkpoint: { after: null },
    };
    yield { ...closing, ...(paper.announced === undefined ? {} : { announced: paper.announced }) };
  };
  paper.adapter = {
    name: 'paper',
    label: { zh: '纸', en: 'paper' },
    spec: { type: 'object' },
    open: () => {
      paper.opened += 1;
      return {
        check: () => Promise.resolve(paper.causes),
        discover: () => Promise.resolve([]),
        shape: () => Promise.resolve(paper.shape),
        read,
        acknowledge: (verdicts) => {
          if (paper.failAcknowledge) {
            const error = paper.failAcknowledge;
            paper.failAcknowledge = undefined;
            return Promise.reject(error);
          }
          paper.acknowledged.push(verdicts);
          for (const verdict of verdicts) {
            const row = rows.get(verdict.key);
            if (row) row.verdict = verdict;
          }
          return Promise.resolve();
        },
        close: () => Promise.resolve(void (paper.closed += 1)),
      };
    },
  };
  return paper;
}
