import type { Ledger, Receipt } from '../subgraphs/cases/intake/intake.ts';

const columns: readonly (readonly [keyof Ledger, string])[] = [
  ['offered', '应收 offered'],
  ['accepted', '新收 accepted'],
  ['revised', '修订 revised'],
  ['duplicate', '重复 duplicate'],
  ['superseded', '被取代 superseded'],
  ['rejected', '退回 rejected'],
  ['unread', '未读 unread'],
];

/** A receipt for a person at a terminal. */
export function receiptText(receipt: Receipt): string {
  const { submission, department, period, recordType, verdict, state, timely, ledger, findings, refusal } = receipt;
  const lines = [
    `回执 receipt ${submission}  ${department} ${period} ${recordType}`,
    `结论 verdict ${verdict} (${state})  ${timely ? '及时 in time' : '逾期 late'}${refusal === undefined ? '' : `  ${refusal}`}`,
    columns.map(([key, label]) => `${label} ${String(ledger[key])}`).join(' · '),
    ...Object.entries(findings.byRule).map(([rule, count]) => `  ${rule}: ${String(count)}`),
    `SHA-256 ${receipt.digest}`,
  ];
  return `${lines.join('\n')}\n`;
}
