import type { InTurn } from '../office/turns.ts';

/** The same mutations, each in its turn: numbers are unique, and what may be done once is done once. */
export function oneByOne<Mutations extends object>(mutations: Mutations, inTurn: InTurn): Mutations {
  const turned = Object.entries(mutations).map(([name, resolve]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]): Promise<unknown> => inTurn(async () => resolve(...given)),
  ]);
  return Object.fromEntries(turned) as Mutations;
}
