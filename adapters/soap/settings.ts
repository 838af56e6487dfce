import type { AskSettings } from '../http-json/ask.ts';
import type { CollectionSettings, ErrorInside, HeaderAuthentication, Paging } from '../http-json/settings.ts';

/** Settings of a SOAP service. Pointers are JSON Pointers into the answer as a tree; `answer` says what that is. */
export interface SoapSettings extends Omit<AskSettings, 'baseUrl' | 'authentication'> {
  /** The address of the service; the only one that is asked. */
  readonly endpoint: string;
  /** Namespace of the operations. */
  readonly namespace: string;
  readonly version?: '1.1' | '1.2';
  readonly collections: readonly SoapCollection[];
  readonly authentication?: HeaderAuthentication;
  readonly error?: ErrorInside;
  readonly acknowledge?: {
    readonly operation: string;
    readonly soapAction?: string;
    readonly arguments: Arguments;
    readonly rowsPerRequest?: number;
  };
  /** `query`: looked for at `?wsdl` when the source is checked; `off`: the service publishes none. */
  readonly wsdl?: 'query' | 'off';
  readonly walks?: number;
}

/**
 * Arguments by name, in their order. `{offset}`, `{limit}`, `{page}`, `{cursor}`, `{since}` and `{secret:NAME}` are
 * filled in; a text that begins with `<` is an XML document in one string, as services of 2008 like it.
 */
export type Arguments = Readonly<Record<string, string>>;

/** One list that an operation answers. */
export interface SoapCollection extends Omit<CollectionSettings, 'path' | 'query' | 'paging'> {
  readonly operation: string;
  readonly soapAction?: string;
  readonly arguments?: Arguments;
  /** What the result is: one string that holds XML (default) or JSON, or plain elements. */
  readonly answer?: 'xml' | 'json' | 'elements';
  readonly paging?: Exclude<Paging, { readonly kind: 'link' }>;
}
