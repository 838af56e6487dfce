import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fieldCollector, type CompositeType } from './collect-fields.ts';
import { generateShaper, type ShapedField } from './generate-shaper.ts';
import type { AnswerForm } from './answer-form.ts';
import type { HiddenValues } from './leaf.ts';
import type { Tree } from '../plan/tree.ts';
import type { Shaper } from './shaping.ts';

/** What the answers to one operation are shaped by. */
export interface ShaperOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  readonly keyOf: (field: FieldNode) => string;
  readonly hidden: HiddenValues;
  readonly form: AnswerForm;
}

/** Compiles what shapes the answers to one operation: one pass, by code made for it. */
export function compileShaper<Made = Tree>(options: ShaperOptions): Shaper<Made> {
  const { schema, document, root, selectionSet, keyOf } = options;
  const collect = fieldCollector(schema, document);

  const ofType = (type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shaper<Made> | undefined => {
    const named = getNamedType(type);
    if (isObjectType(named)) return ofObject(named, sets);
    return isAbstractType(named) ? ofAbstract(named, sets) : undefined;
  };

  const ofObject = (type: CompositeType, sets: readonly SelectionSetNode[]): Shaper<Made> => {
    const fields: ShapedField[] = [];
    for (const [name, nodes] of collect(type, sets)) {
      const [first] = nodes;
      if (!first) continue;
      const field = first.name.value;
      const declared = field.startsWith('__') ? undefined : type.getFields()[field];
      const shape =
        declared &&
        ofType(
          declared.type,
          nodes.flatMap(({ selectionSet: below }) => below ?? []),
        );
      fields.push({
        name,
        key: keyOf(first),
        coordinate: `${type.name}.${field}`,
        type: declared?.type,
        ...(shape === undefined ? {} : { shape }),
      });
    }
    return generateShaper(isObjectType(type) ? type.name : undefined, fields, options);
  };

  const ofAbstract = (type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Shaper<Made> => {
    const shapers = new Map<string, Shaper<Made>>();
    for (const possible of schema.getPossibleTypes(type))
      shapers.set(
        possible.name,
        lazily(() => ofObject(possible, sets)),
      );
    // Without a type's name (nobody asked for it, or only an interface object is known) what all types share is shaped.
    const shared = isInterfaceType(type) ? lazily(() => ofObject(type, sets)) : undefined;
    return (from, above, key, shaping) => {
      const typename = from['__typename'];
      const known = typename === undefined || typename === type.name ? shared : shapers.get(typename as string);
      return known === undefined ? null : known(from, above, key, shaping);
    };
  };

  return ofObject(root, [selectionSet]);
}

/** Makes a shaper when it is first needed. */
export function lazily<Made>(make: () => Shaper<Made>): Shaper<Made> {
  let made: Shaper<Made> | undefined;
  return (from, above, key, shaping) => (made ??= make())(from, above, key, shaping);
}
