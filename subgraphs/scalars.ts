import { GraphQLScalarType, Kind } from 'graphql';
import { dayNumber } from '../kernel/day-number.ts';
import { isMonth } from '../kernel/month.ts';
import { subgraphError } from './errors.ts';

/** `Month`: `YYYY-MM`. Input that is none throws SCALAR_INVALID. */
export const monthScalar = textScalar('Month', 'YYYY-MM', (text) => (isMonth(text) ? text : undefined));

/** `Date`: `YYYY-MM-DD`, a day that exists. Input that is none throws SCALAR_INVALID. */
export const dateScalar = textScalar('Date', 'YYYY-MM-DD', (text) =>
  dayNumber(text) === undefined ? undefined : text,
);

/** `DateTime`: ISO 8601 with a zone; taken in as UTC with milliseconds. Input that is none throws SCALAR_INVALID. */
export const dateTimeScalar = textScalar('DateTime', 'YYYY-MM-DDThh:mm:ss.sssZ', (text) => {
  const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  const instant = dayNumber(shape?.[1] ?? '') !== undefined ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
});

/** `JSON`: any JSON value, as it is. */
export const jsonScalar = new GraphQLScalarType({ name: 'JSON' });

function textScalar(name: string, form: string, read: (text: string) => string | undefined): GraphQLScalarType<string> {
  const parse = (value: unknown): string => {
    const known = typeof value === 'string' ? read(value) : undefined;
    // Cut short: what a caller sends comes back in the message, and nobody needs a megabyte of it.
    if (known === undefined)
      throw subgraphError.SCALAR_INVALID({ scalar: name, form, value: String(value).slice(0, 60) });
    return known;
  };
  return new GraphQLScalarType<string>({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (literal) => parse(literal.kind === Kind.STRING ? literal.value : undefined),
  });
}
