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
import { fieldCollector, type CompositeType, type Conditions, type Guarded } from './collect-fields.ts';
import { generateShaper, type ShapedField } from './generate-shaper.ts';
import type { HiddenValues } from './leaf.ts';
import type { Shaper } from './shaping.ts';

const always: Conditions = new Map();

/** Compiles what shapes the answers to one operation: one pass, by code made for it. */
export function compileShaper(options: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  readonly keyOf: (field: FieldNode) => string;
  readonly hidden: HiddenValues;
}): Shaper {
  const { schema, document, root, selectionSet, keyOf, hidden } = options;
  const collect = fieldCollector(schema, document);

  const ofType = (type: GraphQLOutputType, sets: readonly Guarded<SelectionSetNode>[]): Shaper | undefined => {
    const named = getNamedType(type);
    if (isObjectType(named)) return ofObject(named, sets);
    return isAbstractType(named) ? ofAbstract(named, sets) : undefined;
  };

  const ofObject = (type: CompositeType, sets: readonly Guarded<SelectionSetNode>[]): Shaper => {
    const fields: ShapedField[] = [];
    for (const [name, nodes] of collect(type, sets)) {
      const [first] = nodes;
      if (!first) continue;
      const field = first.node.name.value;
      const declared = field.startsWith('__') ? undefined : type.getFields()[field];
      const shape = declared && ofType(declared.type, below(nodes));
      fields.push({
        name,
        key: keyOf(first.node),
        coordinate: `${type.name}.${field}`,
        type: declared?.type,
        when: nodes.some(({ when }) => when.size === 0) ? [] : nodes.map(({ when }) => when),
        ...(shape === undefined ? {} : { shape }),
      });
    }
    return generateShaper(isObjectType(type) ? type.name : undefined, fields, hidden);
  };

  const ofAbstract = (type: GraphQLAbstractType, sets: readonly Guarded<SelectionSetNode>[]): Shaper => {
    const shapers = new Map<string, Shaper>();
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

  return ofObject(root, [{ node: selectionSet, when: always }]);
}

/** What is selected below fields of one response key; conditions that all of them share need no second look. */
function below(nodes: readonly Guarded<FieldNode>[]): readonly Guarded<SelectionSetNode>[] {
  const single = nodes.length === 1;
  return nodes.flatMap(({ node, when }) =>
    node.selectionSet ? [{ node: node.selectionSet, when: single ? always : when }] : [],
  );
}

function lazily(make: () => Shaper): Shaper {
  let made: Shaper | undefined;
  return (from, above, key, shaping) => (made ??= make())(from, above, key, shaping);
}
