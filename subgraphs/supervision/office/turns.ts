/** Does work when all that was handed in before has ended, whether well or not. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Turns for all that looks something up and then writes by it: what was looked up is still so when it is written. Work
 * must not wait for a turn within its own.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
