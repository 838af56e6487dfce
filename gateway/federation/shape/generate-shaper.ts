import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql';
import type { AnswerForm } from './answer-form.ts';
import { leafOf, quickTest, type HiddenValues, type Leaf } from './leaf.ts';
import { pathOf, type Place, type Shaper, type Shaping } from './shaping.ts';

/** One field of an object to be shaped. */
export interface ShapedField {
  /** The client's response key. */
  readonly name: string;
  /** The plan's key. */
  readonly key: string;
  /** `Type.field`. */
  readonly coordinate: string;
  /** Undefined for `__typename` and introspection. */
  readonly type: GraphQLOutputType | undefined;
  /** Shaper of the objects, unless it is a leaf. */
  readonly shape?: Shaper<unknown>;
}

/** What generated code may call. */
interface Kit {
  readonly shapes: Readonly<Record<number, Shaper<unknown>>>;
  readonly leaves: Readonly<Record<number, Leaf>>;
  readonly coordinates: readonly string[];
  readonly violate: typeof violate;
}

function violate(
  shaping: Shaping,
  reason: 'null' | 'value',
  field: string | undefined,
  above: Place | undefined,
  key: string | number,
): void {
  shaping.violations.push({ path: pathOf(above, key), field: field ?? '', reason });
}

/**
 * Generates the code that shapes objects of one type for one selection, in a form. Names come from a parsed document
 * and are quoted; nothing else of a client's enters the source.
 */
export function generateShaper<Made>(
  typename: string | undefined,
  fields: readonly ShapedField[],
  { hidden, form }: { readonly hidden: HiddenValues; readonly form: AnswerForm },
): Shaper<Made> {
  const needsPlace = fields.some(({ shape, type }) => shape !== undefined || (type && isList(type)));
  const lines = [
    needsPlace ? `const here = ${PLACE};` : '',
    ...fields.map((field, at) => fieldCode(field, at, { typename, form, here: needsPlace ? 'here' : PLACE })),
    `return ${form.object(fields.map((field, at) => ({ name: field.name, result: `r${at}`, bare: isBare(field, form) })))};`,
  ];
  const kept = fields.map((_, at) => `const shape${at} = kit.shapes[${at}], leaf${at} = kit.leaves[${at}];`);
  const source = `"use strict"; ${kept.join('\n')} return (from, above, key, shaping) => {\n${lines.join('\n')}\n};`;
  const kit: Kit = {
    shapes: Object.fromEntries(fields.flatMap(({ shape }, at) => (shape ? [[at, shape]] : []))),
    leaves: Object.fromEntries(fields.flatMap((field, at) => leafEntry(field, at, hidden, form))),
    coordinates: fields.map(({ coordinate }) => coordinate),
    violate,
  };
  return new Function('kit', source)(kit) as Shaper<Made>;
}

/** The object's own place; made once where something below needs it, otherwise only to tell of a violation. */
const PLACE = '(key === "" ? undefined : { above, key })';
const quote = JSON.stringify;
const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** A string that is never null needs no test whether it is to be quoted. */
const isBare = ({ type }: ShapedField, { mayBeBare }: AnswerForm): boolean =>
  mayBeBare && isNonNullType(type) && ['String', 'ID'].includes(String(type.ofType));

function leafEntry(field: ShapedField, at: number, hidden: HiddenValues, form: AnswerForm): [number, Leaf][] {
  const named = field.type && getNamedType(field.type);
  return named && isLeafType(named) ? [[at, form.leaf(leafOf(named, hidden), isBare(field, form))]] : [];
}

interface Enclosing {
  readonly typename: string | undefined;
  readonly form: AnswerForm;
  /** Expression of the object's place. */
  readonly here: string;
}

function fieldCode(field: ShapedField, at: number, enclosing: Enclosing): string {
  const result = `r${at}`;
  return `let ${result};\n${valueOfField(field, at, result, enclosing)}`;
}

function valueOfField(field: ShapedField, at: number, result: string, { typename, form, here }: Enclosing): string {
  if (!field.type) {
    const known = typename === undefined ? 'from.__typename ?? null' : quote(typename);
    const value = field.key === '__typename' ? known : `shaping.introspection[${quote(field.name)}] ?? null`;
    return `${result} = ${form.value(value)};`;
  }
  const source = `v${at}`;
  const place = { above: here, key: quote(field.name) };
  const slot = { at, field, form, source, result, place, lost: 'return undefined;', depth: 0 };
  return `const ${source} = from[${quote(field.key)}];
${valueCode(field.type, slot)}`;
}

interface Slot {
  readonly at: number;
  readonly field: ShapedField;
  readonly form: AnswerForm;
  /** Expression of the plan's value, and variable that takes the client's. */
  readonly source: string;
  readonly result: string;
  readonly place: { readonly above: string; readonly key: string };
  /** What to do when a null that is not allowed is found: leave the enclosing object or list. */
  readonly lost: string;
  readonly depth: number;
}

function valueCode(type: GraphQLOutputType, slot: Slot): string {
  const nonNull = isNonNullType(type);
  const inner = getNullableType(type);
  const { source, result, lost, form } = slot;
  const present = isListType(inner) ? listCode(inner.ofType as GraphQLOutputType, slot) : singleCode(inner, slot);
  const code = `if (${source} === null || ${source} === undefined) {
    ${nonNull ? `${violation('null', slot)} ${lost}` : `${result} = null;`}
  } else { ${present} }`;
  // Undefined: something below took the value away, and has said so. Null: its type is none that the graph offers.
  if (!nonNull) return `${code}\nif (${result} === undefined || ${result} === null) ${result} = ${form.nothing};`;
  return `${code}\nif (${result} === undefined) ${lost}\nif (${result} === null) { ${violation('null', slot)} ${lost} }`;
}

function singleCode(type: GraphQLNullableType, slot: Slot): string {
  const { at, field, form, source, result, place, depth } = slot;
  if (field.shape) {
    const shaped = `${result} = shape${at}(${source}, ${place.above}, ${place.key}, shaping);`;
    return `if (typeof ${source} === "object" && !Array.isArray(${source})) ${shaped} else { ${violation('value', slot)} }`;
  }
  const named = 'name' in type ? type.name : '';
  const quick = quickTest[named];
  const bare = depth === 0 && isBare(field, form);
  const careful = `${result} = leaf${at}(${source}); if (${result} === undefined) { ${violation('value', slot)} }`;
  return quick ? `if (${quick(source)}) ${result} = ${form.quick(named, source, bare)}; else { ${careful} }` : careful;
}

function listCode(itemType: GraphQLOutputType, slot: Slot): string {
  const { at, form, source, result, place, depth } = slot;
  const suffix = `${at}_${depth}`;
  const label = `list${suffix}`;
  const item = {
    ...slot,
    source: `x${suffix}`,
    result: `y${suffix}`,
    place: { above: `p${suffix}`, key: `i${suffix}` },
    lost: `{ ${result} = undefined; break ${label}; }`,
    depth: depth + 1,
  };
  return `if (!Array.isArray(${source})) { ${violation('value', slot)} } else {
    const p${suffix} = { above: ${place.above}, key: ${place.key} };
    const n${suffix} = ${source}.length;
    ${result} = ${form.noItems};
    ${label}: for (let i${suffix} = 0; i${suffix} < n${suffix}; i${suffix}++) {
      const x${suffix} = ${source}[i${suffix}];
      let y${suffix};
      ${valueCode(itemType, item)}
      ${form.withItem(result, `y${suffix}`, `i${suffix}`)}
    }
    if (${result} !== undefined) ${result} = ${form.wholeList(result)};
  }`;
}

const violation = (reason: 'null' | 'value', { at, place }: Slot): string =>
  `kit.violate(shaping, "${reason}", kit.coordinates[${at}], ${place.above}, ${place.key});`;
