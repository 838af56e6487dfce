import { defaultFieldResolver } from 'graphql';
import { fail, type Complete } from './answering.ts';
import type { Completion } from './complete.ts';
import { compileArguments, FieldInfo, type RunArguments } from './field-info.ts';
import type { FieldSite } from './field-site.ts';

/** One field of the objects that code is generated for. */
export type ObjectField =
  | { readonly key: string; readonly typename: string }
  | { readonly key: string; readonly site: FieldSite; readonly completion: Completion };

/** What generated code may call, of one field. */
interface Kit {
  readonly site: FieldSite;
  readonly completion: Completion;
  readonly resolve: (...args: readonly unknown[]) => unknown;
  readonly args: RunArguments;
}

/**
 * Generates the code that completes objects at one place of an operation: common values in line, all others by their
 * completion. Names come from a parsed document and a schema and are quoted; nothing else enters the source.
 */
export function generateObject(fields: readonly ObjectField[], nullable: boolean): Complete {
  const literal = fields.map((one) => `${quote(one.key)}: ${'typename' in one ? quote(one.typename) : 'null'}`);
  const source = `"use strict"; ${fields.map((_, at) => kept(at)).join('\n')}
  return (source, above, key, holder, run) => {
    const out = { ${literal.join(', ')} };
    ${fields.every(isPlain) ? '' : `const here = ${placeCode(nullable)};`}
    let value, made;
    ${fields.map((field, at) => fieldCode(field, at, fields.every(isPlain) ? placeCode(nullable) : 'here')).join('\n')}
    return out;
  };`;
  const kits = fields.map((field): Kit | undefined => ('typename' in field ? undefined : kitOf(field)));
  return new Function('kits', 'fail', 'FieldInfo', source)(kits, fail, FieldInfo) as Complete;
}

function kitOf({ site, completion }: Extract<ObjectField, { site: FieldSite }>): Kit {
  const resolve = (site.field.resolve ?? defaultFieldResolver) as Kit['resolve'];
  return { site, completion, resolve, args: compileArguments(site) };
}

const placeCode = (nullable: boolean): string => `{ above, key, holder, nullable: ${String(nullable)} }`;
const kept = (at: number): string =>
  `const site${at} = kits[${at}]?.site, all${at} = kits[${at}]?.completion, resolve${at} = kits[${at}]?.resolve, args${at} = kits[${at}]?.args;`;

/** A field whose place is of no interest as long as its value is what it is to be. */
const isPlain = (field: ObjectField): boolean =>
  'typename' in field || (field.site.field.resolve === undefined && quickTest(field.completion) !== undefined);

function fieldCode(field: ObjectField, at: number, here: string): string {
  if ('typename' in field) return '';
  const { key, site, completion } = field;
  const { name, resolve } = site.field;
  const call = `try { value = resolve${at}(source, args${at}(run), run.context, new FieldInfo(site${at}, ${here}, run)); }
    catch (reason) { fail(run, reason, site${at}, ${here}, ${quote(key)}); ${completion.nullable ? 'value = null;' : 'return undefined;'} }`;
  const value = resolve ? call : `value = source[${quote(name)}]; if (typeof value === "function") { ${call} }`;
  const slot = { from: 'value', to: 'made', above: here, key: quote(key), holder: 'out', completion: `all${at}` };
  return `${value}
    ${valueCode(completion, slot, '0')}
    if (made === undefined) return undefined; out[${quote(key)}] = made;`;
}

interface Slot {
  readonly from: string;
  readonly to: string;
  readonly above: string;
  readonly key: string;
  readonly holder: string;
  /** Expression of the completion. */
  readonly completion: string;
}

function valueCode(one: Completion, slot: Slot, depth: string): string {
  const { from, to, above, key, holder, completion } = slot;
  const rest = `(${from}, ${above}, ${key}, ${holder}, run)`;
  const general = `${to} = ${completion}.complete${rest};`;
  const quick = quickTest(one, from);
  if (quick) return `if (${quick}) ${to} = ${from}; else ${general}`;
  const orNull = one.nullable ? ` if (${to} === undefined) ${to} = null;` : '';
  if (one.object) return `if (${isThere(from)}) { ${to} = ${completion}.object${rest};${orNull} } else ${general}`;
  if (!one.items) return general;
  const [item, made, place, index] = ['item', 'made', 'place', 'at'].map((name) => `${name}${depth}`) as [
    string,
    string,
    string,
    string,
  ];
  const itemSlot = { from: item, to: made, above: place, key: index, holder: to, completion: `${completion}.items` };
  return `if (Array.isArray(${from})) {
    ${to} = [];
    const ${place} = { above: ${above}, key: ${key}, holder: ${holder}, nullable: ${String(one.nullable)} };
    for (let ${index} = 0; ${index} < ${from}.length; ${index}++) {
      const ${item} = ${from}[${index}];
      let ${made};
      ${valueCode(one.items, itemSlot, `${depth}0`)}
      if (${made} === undefined) { ${to} = ${one.nullable ? 'null' : 'undefined'}; break; }
      ${to}.push(${made});
    }
  } else ${general}`;
}

const isThere = (value: string): string =>
  `typeof ${value} === "object" && ${value} !== null && typeof ${value}.then !== "function" && !(${value} instanceof Error)`;

/** Leaves that are what they are to be, in the common case. */
function quickTest({ leaf, nullable }: Completion, value = 'value'): string | undefined {
  const test = leaf === undefined ? undefined : tests[leaf]?.(value);
  return test !== undefined && nullable ? `(${value} === null || ${test})` : test;
}

const tests: Readonly<Record<string, (value: string) => string>> = {
  String: (value) => `typeof ${value} === "string"`,
  ID: (value) => `typeof ${value} === "string"`,
  Boolean: (value) => `typeof ${value} === "boolean"`,
  Int: (value) => `(${value} | 0) === ${value}`,
  Float: (value) => `(typeof ${value} === "number" && ${value} - ${value} === 0)`,
};

const quote = JSON.stringify;
