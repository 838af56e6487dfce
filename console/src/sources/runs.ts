import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Bilingual } from '../graph/bilingual.ts';
import { HubError, hubErrorOf } from '../graph/hub-error.ts';
import { speak } from '../graph/speak.ts';
import type { Receipt } from '../desk/upload.ts';

/** States of a run, as the hub names them. */
export type RunState =
  'waiting' | 'reading' | 'checking' | 'storing' | 'balanced' | 'unbalanced' | 'failed' | 'abandoned';

/** A run of a source, as `GET /pulls` tells it. */
export interface Run {
  readonly source: string;
  readonly department: string;
  readonly period: string;
  readonly rehearsal: boolean;
  readonly requestId: string;
  readonly state: RunState;
  readonly steps?: readonly { readonly state: RunState; readonly at: string }[];
  readonly attempts?: number;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly receipt?: Receipt;
  readonly acknowledged: number;
  readonly fault?: { readonly code: string; readonly message: Bilingual; readonly remedy: Bilingual };
  readonly changes?: readonly { readonly kind?: string; readonly table?: string; readonly column?: string }[];
}

const ENDS: readonly RunState[] = ['balanced', 'unbalanced', 'failed', 'abandoned'];

export const isOver = ({ state }: Run): boolean => ENDS.includes(state);

export interface Runs {
  readonly runs: ShallowRef<readonly Run[] | undefined>;
  readonly loading: Ref<boolean>;
  readonly error: ShallowRef<HubError | undefined>;
  readonly again: () => Promise<void>;
}

const EVERY_MS = 2000;

/** The last runs of the sources that the caller may see, newest first; read again while one of them is under way. */
export function useRuns(): Runs {
  const runs = shallowRef<readonly Run[]>();
  const loading = ref(false);
  const error = shallowRef<HubError>();
  let later: ReturnType<typeof setTimeout> | undefined;
  const again = async (): Promise<void> => {
    clearTimeout(later);
    loading.value = true;
    try {
      const answer = (await (await speak('/pulls')).json()) as { readonly runs: readonly Run[] };
      runs.value = answer.runs.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
      error.value = undefined;
      if (!runs.value.every(isOver)) later = setTimeout(() => void again(), EVERY_MS);
    } catch (failure) {
      error.value = failure instanceof HubError ? failure : hubErrorOf(undefined, String(failure));
    } finally {
      loading.value = false;
    }
  };
  onBeforeUnmount(() => clearTimeout(later));
  void again();
  return { runs, loading, error, again };
}
