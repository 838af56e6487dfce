import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { PacksDocument, type PacksQuery } from '../graph/__generated__/operations.ts';
import { useAnswer, type Waiting } from '../graph/use-answer.ts';

type Pack = PacksQuery['specificationPacks'][number];

/** Name of a pack and its version in addresses and lists: jiangsu-2010/1. */
export const keyOf = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}/${version}`;

/** All packs, for lists to choose from, with the first one chosen in each of `count` lists. */
export function useChosenPacks(count: number): {
  readonly answer: Waiting & { readonly data: Ref<PacksQuery | undefined> };
  readonly all: ComputedRef<readonly Pack[]>;
  readonly keys: Ref<string[]>;
  readonly chosen: ComputedRef<readonly (Pack | undefined)[]>;
} {
  const answer = useAnswer(PacksDocument, () => ({}));
  const all = computed(() => answer.data.value?.specificationPacks ?? []);
  const keys = ref<string[]>(Array.from({ length: count }, () => ''));
  watch(all, (known) => {
    keys.value = keys.value.map((key, index) => key || keyOf(known[index % known.length] ?? { id: '', version: '' }));
  });
  return {
    answer,
    all,
    keys,
    chosen: computed(() => keys.value.map((key) => all.value.find((one) => keyOf(one) === key))),
  };
}
