import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';
import { useAnswer, type Waiting } from './use-answer.ts';

/** A page of a connection of the graph. */
export interface PageOfRows<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Rows<Data, Row> extends Waiting {
  /** Answer with the first page. */
  readonly data: ShallowRef<Data | undefined>;
  readonly rows: ComputedRef<readonly Row[]>;
  readonly total: ComputedRef<number | undefined>;
  readonly hasMore: ComputedRef<boolean>;
  /** Reads the next page and puts it below. */
  readonly more: () => Promise<void>;
  /** Every row, reading what is not shown yet: for exports. */
  readonly all: () => Promise<readonly Row[]>;
}

/** Rows of a connection, page after page. */
export function useRows<Data, Variables, Row>(
  document: TypedDocumentString<Data, Variables>,
  variables: (after: string | null) => Variables | undefined,
  pageOf: (data: Data) => PageOfRows<Row> | null | undefined,
): Rows<Data, Row> {
  const first = useAnswer(document, () => variables(null));
  const further = shallowRef<readonly PageOfRows<Row>[]>([]);
  watch(first.data, () => (further.value = []));

  const pages = computed(() => {
    const page = first.data.value && pageOf(first.data.value);
    return page ? [page, ...further.value] : [];
  });
  const next = async (known: readonly PageOfRows<Row>[]): Promise<PageOfRows<Row> | undefined> => {
    const last = known.at(-1);
    const asked = last?.pageInfo.hasNextPage ? variables(last.pageInfo.endCursor) : undefined;
    if (asked === undefined) return undefined;
    return pageOf((await ask(document, asked)).data) ?? undefined;
  };
  const more = async (): Promise<void> => {
    const known = pages.value;
    const page = await next(known);
    if (page && known[0] === pages.value[0]) further.value = [...known.slice(1), page];
  };
  const all = async (): Promise<readonly Row[]> => {
    const known = [...pages.value];
    for (let page = await next(known); page; page = await next(known)) known.push(page);
    return known.flatMap(({ nodes }) => nodes);
  };

  return {
    ...first,
    rows: computed(() => pages.value.flatMap(({ nodes }) => nodes)),
    total: computed(() => pages.value[0]?.totalCount),
    hasMore: computed(() => pages.value.at(-1)?.pageInfo.hasNextPage ?? false),
    more,
    all,
  };
}
