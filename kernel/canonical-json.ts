import { hash } from 'node:crypto';

/**
 * JSON in one form only (RFC 8785): keys sorted by UTF-16 code units, no blanks, numbers as ECMAScript writes them.
 * The same value gives the same text whatever the order its keys were set in, so that digests can be compared.
 * A property that is undefined is left out, as JSON does; anything else that JSON cannot say (undefined in a list,
 * NaN, bigint, Date, Map …) is a bug of the caller: TypeError naming the path. Lone surrogates, which RFC 8785
 * refuses, are escaped, since damaged text from a sender must be provable too.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

/** SHA-256 as 64 lower-case hex digits; text is taken as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

function write(value: unknown, path: string): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw unsayable(String(value), path);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeList(value, path) : writeObject(value, path);
    default:
      throw unsayable(typeof value, path);
  }
}

function writeList(list: readonly unknown[], path: string): string {
  // Array.from, not map: a hole in a list must be seen, not skipped.
  return `[${Array.from(list, (item, index) => write(item, `${path}/${index}`)).join(',')}]`;
}

function writeObject(object: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw unsayable(object.constructor.name, path);
  const properties = object as Readonly<Record<string, unknown>>;
  const members = Object.keys(properties)
    .sort()
    .filter((key) => properties[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${write(properties[key], `${path}/${key}`)}`);
  return `{${members.join(',')}}`;
}

const unsayable = (what: string, path: string): TypeError =>
  new TypeError(`Canonical JSON cannot say ${what} at ${path || 'the root'}.`);
