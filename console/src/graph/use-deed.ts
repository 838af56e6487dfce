import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { ask } from './ask.ts';
import { hubErrorOf, HubError } from './hub-error.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';

/** A mutation that a page may do. */
export interface Deed<Data, Variables> {
  readonly busy: Ref<boolean>;
  /** Why the last one was refused. */
  readonly refused: ShallowRef<HubError | undefined>;
  /** Does it; undefined when it was refused. */
  readonly act: (variables: Variables) => Promise<Data | undefined>;
}

/** A mutation with what its form has to know: whether it is under way, and why it was refused. */
export function useDeed<Data, Variables>(document: TypedDocumentString<Data, Variables>): Deed<Data, Variables> {
  const busy = ref(false);
  const refused = shallowRef<HubError>();
  const act = async (variables: Variables): Promise<Data | undefined> => {
    busy.value = true;
    refused.value = undefined;
    try {
      const { data, gaps } = await ask(document, variables);
      refused.value = gaps[0];
      return gaps[0] ? undefined : data;
    } catch (error) {
      refused.value = error instanceof HubError ? error : hubErrorOf(undefined, String(error));
      return undefined;
    } finally {
      busy.value = false;
    }
  };
  return { busy, refused, act };
}
