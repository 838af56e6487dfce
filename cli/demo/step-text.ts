import type { Outcome } from '../../examples/systems/front-door.ts';
import type { Step } from './play.ts';

/** A step that is done, in one line. */
export function stepText({ at, title }: Step, outcomes: readonly Outcome[]): string {
  const sum = (pick: (ledger: Outcome['ledger']) => number): number =>
    outcomes.reduce((total, { ledger }) => total + pick(ledger), 0);
  const taken = sum(({ accepted, revised }) => accepted + revised);
  const figures =
    sum(({ offered }) => offered) === 0
      ? ''
      : ` — 应收 offered ${String(sum(({ offered }) => offered))}, 入库 stored ${String(taken)}, 退回 rejected ${String(sum(({ rejected }) => rejected))}`;
  return `${at}  ${title.zh} · ${title.en}${figures}\n`;
}
