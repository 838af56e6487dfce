import { defaultTypeResolver, GraphQLError, isObjectType, type GraphQLAbstractType } from 'graphql';
import { fail, isThenable, later, type Answering, type Complete, type CompileObject, type Place } from './answering.ts';
import { FieldInfo, type Info } from './field-info.ts';
import type { FieldSite } from './field-site.ts';

/** Compiles values of an interface or a union: each is completed as the type of object that it is found to be. */
export function compileAbstract(
  type: GraphQLAbstractType,
  site: FieldSite,
  nullable: boolean,
  compileObject: CompileObject,
): Complete {
  const { schema } = site;
  const resolveType = (type.resolveType ?? defaultTypeResolver) as ResolveType;
  const known = new Map<string, Complete>();
  const completeAs = (name: string): Complete | undefined => {
    const made = known.get(name);
    if (made) return made;
    const object = schema.getType(name);
    if (!isObjectType(object) || !schema.isSubType(type, object)) return undefined;
    const complete = compileObject(object, site, nullable);
    known.set(name, complete);
    return complete;
  };
  const ofType = (name: unknown, value: unknown, [above, key, holder, run]: Rest): unknown => {
    const complete = typeof name === 'string' ? completeAs(name) : undefined;
    if (complete) return complete(value, above, key, holder, run);
    const message = `Runtime Object type "${String(name)}" is not a possible type for "${type.name}".`;
    return fail(run, new GraphQLError(message), site, above, key);
  };
  return (value, above, key, holder, run) => {
    let name: unknown;
    try {
      name = resolveType(value, run.context, new FieldInfo(site, above, run), type);
    } catch (reason) {
      return fail(run, reason, site, above, key);
    }
    if (typeof name !== 'object' || name === null || !isThenable(name))
      return ofType(name, value, [above, key, holder, run]);
    const complete: Complete = (late, ...rest) => ofType(late, value, rest) ?? (nullable ? null : undefined);
    return later(name, complete, site, { above, key, holder, nullable }, run);
  };
}

type ResolveType = (value: unknown, context: unknown, info: Info, type: GraphQLAbstractType) => unknown;
type Rest = [above: Place | undefined, key: string | number, holder: Place['holder'], run: Answering];
