import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue';
import type { Rows } from './use-rows.ts';

/** All rows of a connection, read page after page as soon as the first is there: for figures over the whole. */
export function everyRow<Row>(source: Rows<unknown, Row>): ShallowRef<readonly Row[]> {
  const whole = shallowRef<readonly Row[]>([]);
  let gone = false;
  onBeforeUnmount(() => (gone = true));
  watch(
    source.data,
    async (data) => {
      whole.value = source.rows.value;
      if (!source.hasMore.value) return;
      const rows = await source.all().catch(() => undefined);
      if (rows && !gone && data === source.data.value) whole.value = rows;
    },
    { immediate: true },
  );
  return whole;
}
