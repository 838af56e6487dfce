import { computed, onBeforeUnmount, onMounted, ref, watch, type ComputedRef, type Ref } from 'vue';

/** The rows of a long table that are drawn, and the heights of what is left out above and below. */
export interface WindowedRows<Row> {
  readonly drawn: ComputedRef<readonly { readonly row: Row; readonly index: number }[]>;
  readonly before: ComputedRef<number>;
  readonly after: ComputedRef<number>;
}

/** Tables up to so many rows are drawn whole: for printing, and for the browser's own search. */
const DRAWN_WHOLE = 300;
/** Rows beyond the edges of the window, so that nobody sees the edge. */
const BEYOND = 30;
const GUESSED_HEIGHT = 42;

/** Draws the rows of a long table that are in the window; the page itself scrolls. */
export function useWindowedRows<Row>(
  frame: Ref<HTMLElement | undefined>,
  rows: Ref<readonly Row[]>,
): WindowedRows<Row> {
  const first = ref(0);
  const count = ref(DRAWN_WHOLE);
  const height = ref(GUESSED_HEIGHT);
  const long = computed(() => rows.value.length > DRAWN_WHOLE);
  let asked = 0;

  const look = (): void => {
    if (!frame.value || !long.value) return;
    const drawn = [...frame.value.querySelectorAll<HTMLElement>('tr[data-row]')];
    const tall = drawn.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    if (drawn.length > 0 && tall > 0) height.value = tall / drawn.length;
    const above = Math.max(0, -frame.value.getBoundingClientRect().top);
    first.value = Math.max(0, Math.floor(above / height.value) - BEYOND);
    count.value = Math.ceil(innerHeight / height.value) + 2 * BEYOND;
  };
  const soon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(look);
  };
  onMounted(() => {
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    soon();
  });
  onBeforeUnmount(() => {
    cancelAnimationFrame(asked);
    removeEventListener('scroll', soon);
    removeEventListener('resize', soon);
  });
  watch(rows, soon);

  const from = computed(() => (long.value ? Math.min(first.value, rows.value.length - 1) : 0));
  const to = computed(() => (long.value ? Math.min(rows.value.length, from.value + count.value) : rows.value.length));
  return {
    drawn: computed(() => rows.value.slice(from.value, to.value).map((row, at) => ({ row, index: from.value + at }))),
    before: computed(() => from.value * height.value),
    after: computed(() => (rows.value.length - to.value) * height.value),
  };
}
