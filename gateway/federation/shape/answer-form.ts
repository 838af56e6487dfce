import type { Leaf } from './leaf.ts';

/** A shaped field of an object: the client's key, the variable that holds its value, and whether that is bare text. */
export interface FormedField {
  readonly name: string;
  readonly result: string;
  readonly bare: boolean;
}

/**
 * What generated code makes of an answer: objects, or their JSON text in the same pass. Every member gives the source
 * of an expression or statement. Bare text is a string's without its quotes, which then stand in the object's own text.
 */
export interface AnswerForm {
  readonly nothing: string;
  readonly object: (fields: readonly FormedField[]) => string;
  /** An empty list; an item added; the list after its last item. */
  readonly noItems: string;
  readonly withItem: (list: string, item: string, index: string) => string;
  readonly wholeList: (list: string) => string;
  /** A value whose JSON is already known to be what the graph offers. */
  readonly value: (value: string) => string;
  /** A leaf that passed the quick test of its type. */
  readonly quick: (type: string, value: string, bare: boolean) => string;
  /** Wraps what takes all other leaves. */
  readonly leaf: (take: Leaf, bare: boolean) => Leaf;
  /** Whether strings in fields that are never null stand bare. */
  readonly mayBeBare: boolean;
}

const quote = (text: string): string => JSON.stringify(text);

/** Answers as objects. */
export const objectForm: AnswerForm = {
  nothing: 'null',
  object: (fields) => `{ ${fields.map(({ name, result }) => `${quote(name)}: ${result}`).join(', ')} }`,
  noItems: '[]',
  withItem: (list, item) => `${list}.push(${item});`,
  wholeList: (list) => list,
  value: (value) => value,
  quick: (_type, value) => value,
  leaf: (take) => take,
  mayBeBare: false,
};

/** Answers as JSON text: what JSON.stringify would make of the objects. */
export const textForm: AnswerForm = {
  nothing: '"null"',
  object: (fields) => {
    let constant = '{';
    const parts = fields.map(({ name, result, bare }, at) => {
      const before = `${constant}${at === 0 ? '' : ','}${quote(name)}:${bare ? '"' : ''}`;
      constant = bare ? '"' : '';
      return `${quote(before)} + ${result} + `;
    });
    return `${parts.join('')}${quote(`${constant}}`)}`;
  },
  noItems: '"["',
  withItem: (list, item, index) => `${list} += ${index} === 0 ? ${item} : "," + ${item};`,
  wholeList: (list) => `${list} + "]"`,
  value: (value) => `JSON.stringify(${value})`,
  quick: (type, value, bare) => quickText[type]?.(value, bare) ?? `JSON.stringify(${value})`,
  leaf: (take, bare) => (value) => {
    const taken = take(value);
    if (taken === undefined || taken === null) return taken;
    const text = JSON.stringify(taken);
    return bare ? text.slice(1, -1) : text;
  },
  mayBeBare: true,
};

/** Characters that JSON writes otherwise, among them halves of pairs that may have lost their other half. */
const ESCAPED = '/[\\u0000-\\u001f"\\\\\\ud800-\\udfff]/';

const stringText = (value: string, bare: boolean): string =>
  bare
    ? `${ESCAPED}.test(${value}) ? JSON.stringify(${value}).slice(1, -1) : ${value}`
    : `${ESCAPED}.test(${value}) ? JSON.stringify(${value}) : '"' + ${value} + '"'`;

const quickText: Readonly<Record<string, (value: string, bare: boolean) => string>> = {
  String: stringText,
  ID: stringText,
  Int: (value) => `"" + ${value}`,
  Float: (value) => `${value} - ${value} === 0 ? "" + ${value} : "null"`,
  Boolean: (value) => `${value} ? "true" : "false"`,
};
