import { formatError } from './errors.ts';
import type { FormatName, Reading } from './reading.ts';

type Scalar = string | number | boolean;
type Parse = (value: Scalar) => unknown;

const oneOf =
  (...allowed: readonly string[]): Parse =>
  (value) =>
    allowed.find((name) => name === String(value).toLowerCase());

const ordinal = (value: Scalar): number | undefined => {
  const number = Number(value);
  return typeof value !== 'boolean' && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
};

const names = (value: Scalar): readonly string[] =>
  String(value)
    .split(/[,，]/)
    .map((name) => name.trim());

const text: Parse = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Options of a plan: flat scalars, as they come from a command line or a URL. */
const options: Readonly<Record<string, { readonly allowed: string; readonly parse: Parse }>> = {
  encoding: {
    allowed: 'utf-8, gb18030',
    parse: (value) =>
      ({ utf8: 'utf-8', 'utf-8': 'utf-8', gbk: 'gb18030', gb2312: 'gb18030', gb18030: 'gb18030' })[
        String(value).toLowerCase()
      ],
  },
  delimiter: {
    allowed: 'a text, or "tab"',
    parse: (value) => (value === 'tab' || value === '\\t' ? '\t' : text(value)),
  },
  quote: {
    allowed: 'one character, or "none"',
    parse: (value) => (value === 'none' || value === '' ? '' : String(value).length === 1 ? value : undefined),
  },
  header: { allowed: 'none, or a line from 1', parse: (value) => (value === 'none' ? 'none' : ordinal(value)) },
  columns: {
    allowed: 'names, separated by commas',
    parse: (value) => (text(value) === undefined ? undefined : names(value)),
  },
  record: {
    allowed: 'names of elements, separated by commas',
    parse: (value) => (text(value) === undefined ? undefined : names(value)),
  },
  ragged: { allowed: 'unread, pad', parse: oneOf('unread', 'pad') },
  lineBreaks: { allowed: 'join', parse: oneOf('join') },
  sheet: {
    allowed: 'a name, or an ordinal from 1',
    parse: (value) => (typeof value === 'number' ? ordinal(value) : text(value)),
  },
};

/** Puts together how to read: the plan's options before the mapping's reading. Unknown or wrong options are FORMAT_OPTION_INVALID. */
export function readingFrom(
  plan: { readonly format: FormatName; readonly options?: Readonly<Record<string, Scalar>> },
  reading: Reading = {},
): Reading {
  const given = Object.entries(plan.options ?? {}).map(([option, value]) => {
    const known = Object.hasOwn(options, option) ? options[option] : undefined;
    const parsed = known?.parse(value);
    if (parsed === undefined)
      throw formatError.FORMAT_OPTION_INVALID({
        option,
        value,
        allowed: known?.allowed ?? Object.keys(options).join(', '),
      });
    return [option, parsed] as const;
  });
  return { ...reading, format: plan.format, ...Object.fromEntries(given) };
}
