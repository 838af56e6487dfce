import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { session } from '../session/session.ts';
import { ask } from './ask.ts';
import { hubErrorOf, type HubError } from './hub-error.ts';
import { HubError as Refused } from './hub-error.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';

/** What a page knows of an answer it waits for. */
export interface Waiting {
  readonly loading: Ref<boolean>;
  readonly error: ShallowRef<HubError | undefined>;
  readonly gaps: ShallowRef<readonly HubError[]>;
  readonly again: () => Promise<void>;
}

/**
 * Asks the graph now and whenever the variables or the session change. The data of the answer before stay until the
 * next have come; an answer that was overtaken is thrown away. Variables of `undefined` mean: not yet.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: () => Variables | undefined,
): Waiting & { readonly data: ShallowRef<Data | undefined> } {
  const data = shallowRef<Data>();
  const loading = ref(false);
  const error = shallowRef<HubError>();
  const gaps = shallowRef<readonly HubError[]>([]);
  let current: AbortController | undefined;

  const again = async (): Promise<void> => {
    const asked = variables();
    current?.abort();
    if (asked === undefined) return;
    const mine = (current = new AbortController());
    loading.value = true;
    try {
      const answer = await ask(document, asked, mine.signal);
      if (mine.signal.aborted) return;
      data.value = answer.data;
      gaps.value = answer.gaps;
      error.value = undefined;
    } catch (failure) {
      if (mine.signal.aborted) return;
      error.value = failure instanceof Refused ? failure : hubErrorOf(undefined, String(failure));
    } finally {
      if (current === mine) loading.value = false;
    }
  };

  watch(() => [JSON.stringify(variables()), session.value?.token], again, { immediate: true });
  return { data, loading, error, gaps, again };
}
