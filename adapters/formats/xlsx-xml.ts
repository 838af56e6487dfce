import { SaxesParser } from 'saxes';
import { formatError } from './errors.ts';

/** What a part's reader listens to; names are without prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/**
 * Walks over an XML part as a stream, and yields after each piece, so that the caller can hand on what it has.
 * Entities beyond the five of XML, and any DOCTYPE, are refused (XLSX_DOCTYPE); broken XML is XLSX_DAMAGED.
 */
export async function* walkXml(
  bytes: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  { file, part }: { readonly file: string; readonly part: string },
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (cause) => {
    throw formatError.XLSX_DAMAGED({ file, part }, cause);
  });
  parser.on('doctype', () => {
    throw formatError.XLSX_DOCTYPE({ file, part });
  });
  parser.on('opentag', ({ name, attributes }) =>
    listener.open?.(local(name), (wanted) => attributeOf(attributes, wanted)),
  );
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  if (listener.text !== undefined) {
    const take = (text: string): void => listener.text?.(text);
    parser.on('text', take);
    parser.on('cdata', take);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      throw formatError.XLSX_DAMAGED({ file, part }, cause);
    }
  };
  for await (const chunk of bytes) {
    parser.write(decoded(chunk));
    yield;
  }
  parser.write(decoded()).close();
  yield;
}

/** Attributes by local name; prefixed ones (`r:id`) are looked for last, since they are rare. */
function attributeOf(attributes: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const name = wanted in attributes ? wanted : Object.keys(attributes).find((key) => key.endsWith(`:${wanted}`));
  const value = name === undefined ? undefined : attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** Walks over a part to its end. */
export async function walkWhole(...walk: Parameters<typeof walkXml>): Promise<void> {
  for await (const piece of walkXml(...walk)) void piece;
}
