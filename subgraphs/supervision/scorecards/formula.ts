import { decimal, fraction, fractionOf, type Fraction } from './fraction.ts';

/** A formula: numbers, names, `+ - * /` and parentheses. */
export interface Formula {
  readonly text: string;
  readonly names: readonly string[];
  /** Exact value; undefined where it divides by nought. Throws for a name that is not given: a bug. */
  value(inputs: Readonly<Record<string, number>>): Fraction | undefined;
}

type Evaluate = (inputs: Readonly<Record<string, number>>) => Fraction | undefined;

/** Reads a formula; throws SyntaxError. */
export function parseFormula(text: string): Formula {
  const tokens = text.match(/\d+(\.\d+)?|[a-zA-Z]+|[-+*/()]|\S/g) ?? [];
  const names = new Set<string>();
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`"${text}" is no formula: ${tokens[at] ?? 'the end'} was not expected.`);
  };
  const sum = (): Evaluate => {
    let left = product();
    while (tokens[at] === '+' || tokens[at] === '-') left = combine(tokens[at++] as Operator, left, product());
    return left;
  };
  const product = (): Evaluate => {
    let left = atom();
    while (tokens[at] === '*' || tokens[at] === '/') left = combine(tokens[at++] as Operator, left, atom());
    return left;
  };
  const atom = (): Evaluate => {
    const token = tokens[at++];
    if (token === undefined) return fail();
    if (token === '(') {
      const inner = sum();
      if (tokens[at++] !== ')') fail();
      return inner;
    }
    if (/^\d/.test(token)) {
      const constant = decimal(token);
      return () => constant;
    }
    if (!/^[a-zA-Z]+$/.test(token)) return fail();
    names.add(token);
    return (inputs) => {
      const value = inputs[token];
      if (value === undefined) throw new Error(`The formula "${text}" was not given ${token}.`);
      return fractionOf(value);
    };
  };
  const value = sum();
  if (at < tokens.length) fail();
  return { text, names: [...names], value };
}

type Operator = '+' | '-' | '*' | '/';

const combine =
  (operator: Operator, left: Evaluate, right: Evaluate): Evaluate =>
  (inputs) => {
    const a = left(inputs);
    const b = right(inputs);
    if (a === undefined || b === undefined) return undefined;
    if (operator === '*') return fraction(a.top * b.top, a.bottom * b.bottom);
    if (operator === '/') return fraction(a.top * b.bottom, a.bottom * b.top);
    return fraction(a.top * b.bottom + (operator === '+' ? 1n : -1n) * b.top * a.bottom, a.bottom * b.bottom);
  };
