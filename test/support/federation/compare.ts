import { execute, parse, validate, type ExecutionResult } from 'graphql';
import type { FederationEngine } from '../../../gateway/federation/engine.ts';
import { anonymous } from '../../../kernel/principal.ts';
import type { RandomOperation } from './random-operation.ts';
import type { World } from './world.ts';

/** Runs an operation on an engine, as the public. */
export function ask(engine: FederationEngine, { query, variables }: RandomOperation): Promise<ExecutionResult> {
  const context = { principal: anonymous, requestId: 'request-1' };
  return engine.execute({ document: parse(query), query, variables, context });
}

/** The same by way of JSON text, where all is well. */
export async function askText(
  engine: FederationEngine,
  { query, variables }: RandomOperation,
): Promise<ExecutionResult> {
  const context = { principal: anonymous, requestId: 'request-1' };
  const answer = (await engine.executeToText?.({ document: parse(query), query, variables, context })) ?? {};
  return typeof answer === 'string' ? (JSON.parse(answer) as ExecutionResult) : answer;
}

/** What one single schema over the same world answers. */
export async function singleAnswer(
  engine: FederationEngine,
  world: World,
  operation: RandomOperation,
): Promise<ExecutionResult> {
  return execute({
    schema: engine.schema,
    document: parse(operation.query),
    variableValues: operation.variables,
    fieldResolver: (source, args: object, _context, { parentType, fieldName }) =>
      world.resolve(parentType.name, fieldName, source, args),
    typeResolver: (value) => world.typeOf(value),
  });
}

/** Whether an operation may be asked at all. */
export function isValid(engine: FederationEngine, { query }: RandomOperation): boolean {
  return validate(engine.schema, parse(query), undefined, { maxErrors: 1 }).length === 0;
}

/** An answer in a form that can be compared: keys sorted, nothing but data. */
export function dataText({ data }: ExecutionResult): string {
  return JSON.stringify(sorted(data ?? null));
}

/** Nulls of an answer that its errors explain, each once: several errors may lie below one null. */
export function explainedNulls({ data, errors = [] }: ExecutionResult): readonly string[] {
  return [...new Set(errors.map(({ path = [] }) => nullAt(data ?? null, path)))].sort();
}

function nullAt(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  for (const [at, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, at).join('.');
    value = (value as Record<string | number, unknown>)[key];
  }
  return path.join('.');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, below]) => [key, sorted(below)]),
  );
}

type Place = readonly (string | number)[];

/** Where an answer has null and a whole one has more; undefined where it has anything else. */
export function lostPlaces(whole: unknown, answer: unknown, at: Place = []): readonly Place[] | undefined {
  if (answer === null || answer === undefined) return whole === null || whole === undefined ? [] : [at];
  if (typeof answer !== 'object') return answer === whole ? [] : undefined;
  if (typeof whole !== 'object' || whole === null) return undefined;
  const keys = new Set([...Object.keys(whole), ...Object.keys(answer)]);
  if (Array.isArray(whole) && Array.isArray(answer) && whole.length !== answer.length) return undefined;
  const below = [...keys].map((key) =>
    lostPlaces((whole as Record<string, unknown>)[key], (answer as Record<string, unknown>)[key], [...at, key]),
  );
  return below.includes(undefined) ? undefined : below.flatMap((places) => places ?? []);
}

/** Whether an error says why something is lost: it lies at the place, around it, or within it. */
export function saysWhy({ errors = [] }: ExecutionResult, place: Place): boolean {
  return errors.some(({ path = [] }) =>
    path.slice(0, place.length).every((key, at) => String(key) === String(place[at])),
  );
}
