import type { AskSettings } from '../http-json/ask.ts';
import type { CollectionSettings, HttpJsonSettings, Paging } from '../http-json/settings.ts';

/** Settings of a GraphQL interface. Pointers are JSON Pointers into the whole answer, `/data/…`. */
export interface GraphqlSettings extends Omit<AskSettings, 'baseUrl'> {
  /** The address of the interface; the only one that is asked. */
  readonly endpoint: string;
  readonly collections: readonly GraphqlCollection[];
  readonly acknowledge?: {
    /** A mutation with one variable `$verdicts`: a list of table, key, accepted, reason. */
    readonly mutation: string;
    readonly rowsPerRequest?: number;
  };
  readonly walks?: HttpJsonSettings['walks'];
}

/** One list that a query answers. */
export interface GraphqlCollection extends Omit<CollectionSettings, 'path' | 'query' | 'paging'> {
  /** The document; names of paging parameters are its variables (`first`, `after`). */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly paging?: Exclude<Paging, { readonly kind: 'link' }>;
}
