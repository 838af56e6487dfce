import { GraphQLError, type ExecutionResult } from 'graphql';
import { presentError } from '../present-error.ts';
import type { BatchRun } from './compile-batch.ts';
import type { Run } from './run.ts';
import type { Path } from './walk.ts';

/** Takes over a subgraph's errors, each with the places of the answer that it is about. */
export function recordErrors(
  run: Run,
  subgraph: string,
  fields: readonly string[],
  found: readonly BatchRun[],
  { data, errors }: { data: ExecutionResult['data']; errors: readonly GraphQLError[] },
): void {
  for (const error of errors) {
    const outward = outwardError(run, subgraph, error);
    const paths = pathsOf(run, found, error.path);
    for (const path of paths.length === 0 ? startsOf(fields) : paths) run.errors.push({ error: outward, path });
  }
  if (data == null) miss(run, subgraph, fields, codeOf(errors[0]));
}

/** Notes that a subgraph gave no answer at all. */
export function recordFailure(run: Run, subgraph: string, fields: readonly string[], failure: unknown): void {
  const error = outwardError(run, subgraph, failure);
  for (const path of startsOf(fields)) run.errors.push({ error, path });
  miss(run, subgraph, fields, codeOf(error));
}

function miss(run: Run, subgraph: string, fields: readonly string[], code: string): void {
  run.missing.push({ subgraph, code, fields });
}

const codeOf = (error: GraphQLError | undefined): string =>
  typeof error?.extensions['code'] === 'string' ? error.extensions['code'] : 'INTERNAL_ERROR';

/** A subgraph refuses with a code; an error without one is a fault between hub and subgraph, no client's business. */
function outwardError(run: Run, subgraph: string, failure: unknown): GraphQLError {
  const uncoded = failure instanceof GraphQLError && failure.extensions['code'] === undefined && !failure.originalError;
  const bug = uncoded ? new GraphQLError(failure.message, { originalError: failure }) : failure;
  const error = presentError(bug, { requestId: run.context.requestId, log: run.log.child({ subgraph }) });
  return new GraphQLError(error.message, { extensions: { ...error.extensions, serviceName: subgraph } });
}

/** `_entities.3.price` is about every place whose entity was asked for as the fourth. */
function pathsOf(run: Run, found: readonly BatchRun[], path: Path | undefined): readonly Path[] {
  if (path === undefined) return [];
  if (found.length === 0) return [path];
  const [key, place, ...rest] = path;
  const asked = found.find(({ batch }) => batch.key === key);
  if (asked === undefined || typeof place !== 'number') return [];
  return asked.batch.placesOf(asked, place, run.data).map((start) => [...start, ...rest]);
}

/** Where what is missing begins: each down to the first list, since it is missing in every item. */
function startsOf(fields: readonly string[]): readonly (Path | undefined)[] {
  const starts = new Set(fields.map((field) => field.split('[]')[0] ?? field));
  return starts.size === 0 ? [undefined] : [...starts].map((start) => start.split('.'));
}
