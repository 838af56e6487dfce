import { maskText } from '../../kernel/mask.ts';

const SECRET_NAMES = /secret|password|passwd|authorization|token|credential|privatekey/i;
const DEEPEST = 6;
const LONGEST_TEXT = 4_000;

/**
 * A copy for the log: values under names that sound secret are cut, numbers of persons masked in every text, errors
 * written out with their causes. What lies deeper than six levels is left out.
 */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value.slice(0, LONGEST_TEXT));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '…';
  if (value instanceof Error) return withoutSecrets(writtenOut(value), depth);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => withoutSecrets(item, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') return withoutSecrets(value.toJSON(), depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAMES.test(name) ? '[cut]' : withoutSecrets(inner, depth + 1),
    ]),
  );
}

function writtenOut(error: Error): object {
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return { name, ...(code === undefined ? {} : { code }), message, stack, ...(cause === undefined ? {} : { cause }) };
}
