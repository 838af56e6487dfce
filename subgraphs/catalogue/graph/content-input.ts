import type { DiscretionStepInput, PowerContentInput } from '../__generated__/resolvers.ts';
import type { DiscretionStep, PenaltyRange, PowerContent } from '../library.ts';

/** A value without its nulls, all the way down: GraphQL writes "not given" in two ways, the catalogue in one. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([key, part]) => [key, withoutNulls(part)]),
  );
}

/** The content of a power from what a caller sent. */
export function contentFrom(input: PowerContentInput): PowerContent {
  const { indicators, discretion, ...rest } = input;
  const told = indicators?.map(({ name, value }) => [name, value] as const);
  return {
    ...(withoutNulls(rest) as PowerContent),
    ...(told === undefined ? {} : { indicators: Object.fromEntries(told) }),
    ...(discretion == null ? {} : { discretion: discretion.map(stepFrom) }),
  };
}

function stepFrom({ grade, circumstances, kind, basis, ...range }: DiscretionStepInput): DiscretionStep {
  return { grade, circumstances, kind, basis, range: rangeFrom(range) };
}

type RangeInput = Pick<DiscretionStepInput, 'rangeKind' | 'base' | 'low' | 'top' | 'words'>;

function rangeFrom({ rangeKind, base, low, top, words }: RangeInput): PenaltyRange {
  const bounds = { ...(low == null ? {} : { low }), ...(top == null ? {} : { top }) };
  if (rangeKind === 'AMOUNT') return { kind: 'AMOUNT', ...bounds };
  return rangeKind === 'BASE' ? { kind: 'BASE', base: base ?? '', ...bounds } : { kind: 'OTHER', words: words ?? '' };
}
