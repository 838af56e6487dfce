import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answering, Place } from './answering.ts';
import type { FieldSite } from './field-site.ts';

/** The arguments of a field, in an object of their own for each call. */
export type RunArguments = (run: Answering) => Record<string, unknown>;

/** Compiles a field's arguments; what does not depend on variables is computed once. Throws what they lack, when run. */
export function compileArguments(site: FieldSite): RunArguments {
  const { field, nodes } = site;
  const [node] = nodes;
  if (!node || field.args.length === 0) return () => ({});
  if (!JSON.stringify(node.arguments ?? []).includes(`"kind":"${Kind.VARIABLE}"`)) {
    let known: Record<string, unknown> | undefined;
    return () => ({ ...(known ??= getArgumentValues(field, node)) });
  }
  return (run) => {
    const known = run.argumentsOf.get(site) ?? getArgumentValues(field, node, run.variables);
    run.argumentsOf.set(site, known);
    return { ...known };
  };
}

/** Other libraries add to the type what only their executors know. */
export type Info = Omit<GraphQLResolveInfo, 'getAbortSignal' | 'getAsyncHelpers'>;

/** What a resolver may ask of its field; told when it is asked, since few do. */
export class FieldInfo implements Info {
  private readonly site: FieldSite;
  private readonly here: Place | undefined;
  private readonly run: Answering;
  constructor(site: FieldSite, here: Place | undefined, run: Answering) {
    this.site = site;
    this.here = here;
    this.run = run;
  }
  get fieldName(): string {
    return this.site.field.name;
  }
  get fieldNodes(): FieldNode[] {
    return [...this.site.nodes];
  }
  get returnType(): GraphQLOutputType {
    return this.site.field.type;
  }
  get parentType(): GraphQLObjectType {
    return this.site.parentType;
  }
  get path(): GraphQLResolveInfo['path'] {
    return linked(this.here, this.site.key, this.site.parentType.name);
  }
  get schema(): GraphQLSchema {
    return this.site.schema;
  }
  get fragments(): GraphQLResolveInfo['fragments'] {
    return this.site.fragments;
  }
  get rootValue(): undefined {
    return undefined;
  }
  get operation(): OperationDefinitionNode {
    return this.site.operation;
  }
  get variableValues(): Record<string, unknown> {
    return this.run.variables;
  }
}

function linked(
  place: Place | undefined,
  key: string | number,
  typename: string | undefined,
): GraphQLResolveInfo['path'] {
  const prev = place?.above && linked(place.above, place.key, undefined);
  return { prev, key, typename };
}
