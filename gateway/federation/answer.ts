import { GraphQLError, type ExecutionResult } from 'graphql';
import type { CompiledOperation } from './compile-operation.ts';
import { federationError } from './errors.ts';
import type { MissingPart, Run } from './plan/run.ts';
import type { Tree } from './plan/tree.ts';
import type { Path } from './plan/walk.ts';
import { presentError } from './present-error.ts';
import type { Shaping, Violation } from './shape/shaping.ts';

/** Makes the client's answer of what a run has gathered: data in its shape, errors at its places, and what is missing. */
export function answerOf(operation: CompiledOperation, run: Run, introspection: Tree): ExecutionResult {
  const shaping: Shaping = { introspection, violations: [] };
  const data = operation.shape(run.data, undefined, '', shaping) ?? null;
  if (run.errors.length === 0 && shaping.violations.length === 0) return { data };
  const errors = clientErrors(operation, run);
  const missing = run.missing.map((part) => ({ ...part, fields: clientFields(operation, part) }));
  for (const violation of shaping.violations)
    if (!isExplained(violation, errors, missing)) errors.push(violationError(violation, run));
  const extensions = missing.length === 0 ? {} : { extensions: { standing: { complete: false, missing } } };
  return { data, errors, ...extensions };
}

/** The same as JSON text, in one pass, when nothing went wrong; otherwise the answer with its errors. */
export function answerTextOf(operation: CompiledOperation, run: Run, introspection: Tree): string | ExecutionResult {
  if (run.errors.length > 0) return answerOf(operation, run, introspection);
  const shaping: Shaping = { introspection, violations: [] };
  const text = operation.write(run.data, undefined, '', shaping);
  return shaping.violations.length > 0 ? answerOf(operation, run, introspection) : `{"data":${text ?? 'null'}}`;
}

function clientErrors(operation: CompiledOperation, run: Run): GraphQLError[] {
  return run.errors.flatMap(({ error, path }) => {
    const paths = path === undefined ? [] : operation.clientPaths(path).filter(({ length }) => length > 0);
    const { message, extensions } = error;
    if (paths.length === 0) return [new GraphQLError(message, { extensions })];
    return paths.map((place) => new GraphQLError(message, { path: place, extensions }));
  });
}

/** Lists are written `[]` in the text of a field; a path has no place for them. */
function clientFields(operation: CompiledOperation, { fields }: MissingPart): readonly string[] {
  return fields.flatMap((field) => {
    const lists = field.split('.').map((part) => part.replace(/^[^[]*/, ''));
    const path = field.split('.').map((part) => part.replaceAll('[]', ''));
    return operation
      .clientPaths(path)
      .filter(({ length }) => length > 0)
      .map((place) => place.map((key, at) => `${key}${lists[at] ?? ''}`).join('.'));
  });
}

/** A null that a reported error has caused needs no error of its own. */
function isExplained(
  { path, reason }: Violation,
  errors: readonly GraphQLError[],
  missing: readonly { readonly fields: readonly string[] }[],
): boolean {
  if (reason === 'value') return false;
  if (errors.some((error) => error.path !== undefined && samePlace(error.path, path))) return true;
  const text = path.filter((key) => typeof key === 'string').join('.');
  return missing.some(({ fields }) => fields.some((field) => `${text}.`.startsWith(`${field.replaceAll('[]', '')}.`)));
}

function samePlace(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function violationError({ path, field, reason }: Violation, { context, log }: Run): GraphQLError {
  const error = reason === 'null' ? federationError.GRAPH_NULL_NOT_ALLOWED : federationError.GRAPH_VALUE_NOT_OFFERED;
  const originalError = error({ field });
  return presentError(new GraphQLError(originalError.message, { path, originalError }), {
    requestId: context.requestId,
    log,
  });
}
