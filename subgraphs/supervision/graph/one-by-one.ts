/**
 * The same mutations, each begun when the one before has ended: what is looked up before something is written (the next
 * number, whether it was decided before) is still so when it is written.
 */
export function oneByOne<Mutations extends object>(mutations: Mutations): Mutations {
  let last: Promise<unknown> = Promise.resolve();
  const turned = Object.entries(mutations).map(([name, resolve]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]): Promise<unknown> => {
      const turn = last.then(() => resolve(...given));
      last = turn.catch(() => undefined);
      return turn;
    },
  ]);
  return Object.fromEntries(turned) as Mutations;
}
