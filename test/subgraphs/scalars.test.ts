import { describe, expect, it } from '@jest/globals';
import { Kind, parseValue, type GraphQLScalarType } from 'graphql';
import { dateScalar, dateTimeScalar, jsonScalar, monthScalar } from '../../subgraphs/scalars.ts';

const literal = (scalar: GraphQLScalarType<unknown>, text: string): unknown => scalar.parseLiteral(parseValue(text));

describe('scalars taken in', () => {
  it.each([
    [monthScalar, '2013-04', '2013-04'],
    [dateScalar, '2012-02-29', '2012-02-29'],
    [dateTimeScalar, '2013-05-06T00:00:00+08:00', '2013-05-05T16:00:00.000Z'],
    [dateTimeScalar, '2013-05-05T16:00Z', '2013-05-05T16:00:00.000Z'],
    [dateTimeScalar, '2013-05-05T16:00:00.123Z', '2013-05-05T16:00:00.123Z'],
  ])('%s: %s', (scalar, text, expected) => {
    expect(scalar.parseValue(text)).toBe(expected);
    expect(scalar.parseLiteral({ kind: Kind.STRING, value: text })).toBe(expected);
  });

  it.each([
    [monthScalar, '2013-13'],
    [monthScalar, '2013-4'],
    [monthScalar, 201304],
    [dateScalar, '2011-02-29'],
    [dateScalar, '2013-05-06T00:00:00Z'],
    [dateTimeScalar, '2013-05-06'],
    [dateTimeScalar, '2013-05-06T00:00:00'],
    [dateTimeScalar, '2011-02-29T00:00:00Z'],
    [dateTimeScalar, '2013-05-06T25:00:00Z'],
    [dateTimeScalar, null],
  ])('%s refuses %s', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(
      expect.objectContaining({ code: 'SCALAR_INVALID', details: expect.objectContaining({ scalar: scalar.name }) }),
    );
  });

  it('refuses a number where a date is written', () => {
    expect(() => literal(dateScalar, '20130506')).toThrow(expect.objectContaining({ code: 'SCALAR_INVALID' }));
  });

  it('does not send a long value back whole', () => {
    expect(() => monthScalar.parseValue('9'.repeat(10_000))).toThrow(/^.{0,120}$/);
  });

  it('takes any JSON as it is', () => {
    expect(literal(jsonScalar, '{ a: [1, "x", null] }')).toEqual({ a: [1, 'x', null] });
    expect(jsonScalar.parseValue({ a: 1 })).toEqual({ a: 1 });
  });
});

it('writes an instant as UTC with milliseconds', () => {
  expect(dateTimeScalar.serialize(new Date(Date.UTC(2013, 4, 5)))).toBe('2013-05-05T00:00:00.000Z');
});
