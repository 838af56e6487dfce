/**
 * States of a pull run 抽取状态, a closed set: waiting 等待 (for its lease, for the source's word that it can be read, for
 * the next try), reading 读取, checking 校验 (records are judged and stored batch by batch), storing 落账 (outcomes go
 * back to the source, the position is kept), and four ends: balanced 已平, unbalanced 未平 (rows are missing, or nothing
 * came where there was data), failed 失败, abandoned 中止.
 */
export type PullState =
  'waiting' | 'reading' | 'checking' | 'storing' | 'balanced' | 'unbalanced' | 'failed' | 'abandoned';

const ENDS = ['balanced', 'unbalanced', 'failed', 'abandoned'] as const;

/** Where each state may lead. From every state that is no end, `failed` and `abandoned` are one step away. */
export const transitions: Readonly<Record<PullState, readonly PullState[]>> = {
  // To `checking` at once: what an earlier run received is settled and told first.
  waiting: ['reading', 'checking', 'failed', 'abandoned'],
  // Straight to an end when there is nothing new; back to `waiting` when it is tried again.
  reading: ['checking', 'waiting', ...ENDS],
  checking: ['storing', 'reading', 'waiting', ...ENDS],
  storing: ['reading', 'waiting', ...ENDS],
  balanced: [],
  unbalanced: [],
  failed: [],
  abandoned: [],
};

/** Whether a run in this state is over. */
export const isEnd = (state: PullState): boolean => transitions[state].length === 0;

/** One state of a run, and when it was entered (ISO 8601, UTC). */
export interface PullStep {
  readonly state: PullState;
  readonly at: string;
}

/** The steps of a run with one more; the same state again is no step. A way that `transitions` does not show is a bug. */
export function stepTo(steps: readonly PullStep[], state: PullState, at: string): readonly PullStep[] {
  const present = steps.at(-1)?.state;
  if (present === state) return steps;
  if (present === undefined ? state !== 'waiting' : !transitions[present].includes(state))
    throw new Error(`A pull cannot go from ${present ?? 'nothing'} to ${state}.`);
  return [...steps, { state, at }];
}
