/** What stands at a JSON Pointer (RFC 6901); undefined where nothing does. */
export function at(document: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>(
    (value, segment) =>
      isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[segment] : undefined,
    document,
  );
}

/** A copy of an object without what stands at these pointers; only their own way is copied. */
export function without(
  record: Readonly<Record<string, unknown>>,
  pointers: readonly string[],
): Record<string, unknown> {
  return pointers.reduce<Record<string, unknown>>((rest, pointer) => omit(rest, segments(pointer)), { ...record });
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function omit(
  record: Readonly<Record<string, unknown>>,
  [first = '', ...deeper]: readonly string[],
): Record<string, unknown> {
  const { [first]: inner, ...rest } = record;
  return deeper.length > 0 && isObject(inner) ? { ...rest, [first]: omit(inner, deeper) } : rest;
}

const segments = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
