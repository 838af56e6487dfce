/** Settings of an HTTP interface that answers JSON. Pointers are JSON Pointers (RFC 6901); `` is the whole answer. */
export interface HttpJsonSettings {
  /** The only host that is asked; paths of collections are beneath it. */
  readonly baseUrl: string;
  readonly collections: readonly CollectionSettings[];
  readonly authentication?: HeaderAuthentication | TokenAuthentication;
  readonly error?: ErrorInside;
  readonly acknowledge?: { readonly path: string; readonly rowsPerRequest?: number };
  readonly timeoutSeconds?: number;
  readonly maximumBytes?: number;
  readonly attempts?: number;
  readonly longestWaitSeconds?: number;
  readonly walks?: number;
}

/** Name of the secret goes into `secret`, never the secret itself. */
export interface HeaderAuthentication {
  readonly kind: 'header';
  readonly name: string;
  readonly secret: string;
  /** Put before the secret, as `Bearer `. */
  readonly prefix?: string;
}

/** A token endpoint of the client-credentials kind. */
export interface TokenAuthentication {
  readonly kind: 'token';
  /** Path beneath the base, or an address of its own. */
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
  readonly body?: 'form' | 'json';
  /** Where the token stands in the answer; `/access_token`. */
  readonly token?: string;
  /** Where its lifetime in seconds stands; `/expires_in`. */
  readonly lifetime?: string;
}

/** How an answer 200 says that it is an error after all. */
export interface ErrorInside {
  readonly pointer: string;
  /** Values that mean success. */
  readonly success: readonly string[];
  /** Values that mean "try again later". */
  readonly busy?: readonly string[];
}

export interface CollectionSettings {
  /** What its rows are called in the hub. */
  readonly table: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Where the list stands in an answer. */
  readonly records?: string;
  /** Where the record stands in an element of the list, as `/node` of an edge; ``. */
  readonly item?: string;
  /** Where the values of a record's row stand; ``. */
  readonly values?: string;
  /** Where the key stands in a record; `/NO`. */
  readonly key?: string;
  /** Where the answer says how many records there are in all. */
  readonly total?: string;
  /** Lists inside a record that are rows of tables of their own. */
  readonly nested?: readonly {
    readonly table: string;
    readonly records: string;
    readonly key?: string;
    readonly values?: string;
  }[];
  readonly paging: Paging;
  readonly since?: Since;
}

export type Paging =
  | {
      readonly kind: 'offset';
      readonly offset?: string;
      readonly limit?: string;
      readonly size?: number;
      /** Records asked for again with each page, to see whether anything has moved; 5. */
      readonly overlap?: number;
    }
  | {
      readonly kind: 'cursor';
      readonly parameter?: string;
      readonly next: string;
      /** Where the answer says whether there is more, for sources whose last page has a cursor too. */
      readonly more?: string;
      readonly limit?: string;
      readonly size?: number;
    }
  /** Pages by number; without overlap, so that a list without total is walked through until a walk finds nothing new. */
  | {
      readonly kind: 'page';
      readonly page?: string;
      readonly limit?: string;
      readonly size?: number;
      /** Number of the first page; 1. */
      readonly first?: number;
    }
  /** `next` is a pointer to the address; without it the Link header says it. */
  | { readonly kind: 'link'; readonly next?: string }
  | { readonly kind: 'none' };

/** Asks only for what changed since the last run. */
export interface Since {
  readonly parameter: string;
  /** Where a record says when it last changed: a text that sorts by time. */
  readonly field: string;
  /** Asked for again, for what became visible late; 600. */
  readonly overlapSeconds?: number;
}
