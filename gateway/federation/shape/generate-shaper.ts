import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql';
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
  readonly shape?: Shaper;
}

/** What generated code may call. */
interface Kit {
  readonly shapes: Readonly<Record<number, Shaper>>;
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
 * Generates the code that shapes objects of one type for one selection. Names come from a parsed document and are
 * quoted; nothing else of a client's enters the source.
 */
export function generateShaper(
  typename: string | undefined,
  fields: readonly ShapedField[],
  hidden: HiddenValues,
): Shaper {
  const needsPlace = fields.some(({ shape, type }) => shape !== undefined || (type && isList(type)));
  const lines = [
    needsPlace ? `const here = ${PLACE};` : '',
    ...fields.map((field, at) => fieldCode(field, at, { typename, here: needsPlace ? 'here' : PLACE })),
    `return { ${fields.map(({ name }, at) => `${quote(name)}: r${at}`).join(', ')} };`,
  ];
  const source = `"use strict"; return (from, above, key, shaping) => {\n${lines.join('\n')}\n};`;
  const kit: Kit = {
    shapes: Object.fromEntries(fields.flatMap(({ shape }, at) => (shape ? [[at, shape]] : []))),
    leaves: Object.fromEntries(fields.flatMap(({ type }, at) => leafEntry(type, at, hidden))),
    coordinates: fields.map(({ coordinate }) => coordinate),
    violate,
  };
  return new Function('kit', source)(kit) as Shaper;
}

/** The object's own place; made once where something below needs it, otherwise only to tell of a violation. */
const PLACE = '(key === "" ? undefined : { above, key })';
const quote = JSON.stringify;
const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function leafEntry(type: GraphQLOutputType | undefined, at: number, hidden: HiddenValues): [number, Leaf][] {
  const named = type && getNamedType(type);
  return named && isLeafType(named) ? [[at, leafOf(named, hidden)]] : [];
}

interface Enclosing {
  readonly typename: string | undefined;
  /** Expression of the object's place. */
  readonly here: string;
}

function fieldCode(field: ShapedField, at: number, enclosing: Enclosing): string {
  const result = `r${at}`;
  return `let ${result};\n${valueOfField(field, at, result, enclosing)}`;
}

function valueOfField(field: ShapedField, at: number, result: string, { typename, here }: Enclosing): string {
  if (!field.type) {
    if (field.key !== '__typename') return `${result} = shaping.introspection[${quote(field.name)}] ?? null;`;
    return `${result} = ${typename === undefined ? 'from.__typename ?? null' : quote(typename)};`;
  }
  const source = `v${at}`;
  const place = { above: here, key: quote(field.name) };
  const slot = { at, field, source, result, place, lost: 'return undefined;', depth: 0 };
  return `const ${source} = from[${quote(field.key)}];
${valueCode(field.type, slot)}`;
}

interface Slot {
  readonly at: number;
  readonly field: ShapedField;
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
  const { source, result, lost } = slot;
  const present = isListType(inner) ? listCode(inner.ofType as GraphQLOutputType, slot) : singleCode(inner, slot);
  const code = `if (${source} === null || ${source} === undefined) {
    ${nonNull ? `${violation('null', slot)} ${lost}` : `${result} = null;`}
  } else { ${present} }`;
  // Undefined: something below took the value away, and has said so. Null: its type is none that the graph offers.
  if (!nonNull) return `${code}\nif (${result} === undefined) ${result} = null;`;
  return `${code}\nif (${result} === undefined) ${lost}\nif (${result} === null) { ${violation('null', slot)} ${lost} }`;
}

function singleCode(type: GraphQLNullableType, slot: Slot): string {
  const { at, field, source, result, place } = slot;
  if (field.shape) {
    const shaped = `${result} = kit.shapes[${at}](${source}, ${place.above}, ${place.key}, shaping);`;
    return `if (typeof ${source} === "object" && !Array.isArray(${source})) ${shaped} else { ${violation('value', slot)} }`;
  }
  const quick = 'name' in type ? quickTest[type.name] : undefined;
  const careful = `${result} = kit.leaves[${at}](${source}); if (${result} === undefined) { ${violation('value', slot)} }`;
  return quick ? `if (${quick(source)}) ${result} = ${source}; else { ${careful} }` : careful;
}

function listCode(itemType: GraphQLOutputType, slot: Slot): string {
  const { at, source, result, place, depth } = slot;
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
    ${result} = new Array(n${suffix});
    ${label}: for (let i${suffix} = 0; i${suffix} < n${suffix}; i${suffix}++) {
      const x${suffix} = ${source}[i${suffix}];
      let y${suffix};
      ${valueCode(itemType, item)}
      ${result}[i${suffix}] = y${suffix};
    }
  }`;
}

const violation = (reason: 'null' | 'value', { at, place }: Slot): string =>
  `kit.violate(shaping, "${reason}", kit.coordinates[${at}], ${place.above}, ${place.key});`;
