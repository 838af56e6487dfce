import type { SubgraphLink } from '../../link.ts';
import type { DockingScore } from '../docking-score.ts';
import { deliveriesOf, wasOutstanding, type Delivery, type RejectedRecord } from './deliveries-of.ts';
import type { EvidenceLine } from './evidence-line.ts';

/**
 * What a docking score was made of: every delivery of the month, and every rejected record that was not corrected when it
 * counted, with each cell that a finding points at. Throws SUPERVISION_NO_ANSWER.
 */
export async function deliveryLines(
  cases: SubgraphLink,
  docking: DockingScore,
  requestId: string,
): Promise<readonly EvidenceLine[]> {
  const { department, period, deadline, asOf, timely } = docking;
  const { deliveries, rejected } = await deliveriesOf(cases, department, period, requestId);
  // What arrived in time is judged as it stood at the deadline, anything else as it stands now.
  const judgedAt = timely === true && asOf > deadline ? deadline : asOf;
  const outstanding = rejected.filter((record) => wasOutstanding(record, judgedAt));
  return [...deliveries.map(ofDelivery), ...outstanding.map(ofRejected)];
}

const ofDelivery = (of: Delivery): EvidenceLine => ({
  ...{ figure: 'docking', kind: 'DELIVERY', subject: of.number, counts: 0 },
  text: { zh: '当月报送', en: 'Delivery of the month' },
  facts: {
    ...{ recordType: of.recordType, channel: of.channel, name: of.name, state: of.state, verdict: of.verdict },
    ...{ offeredAt: of.offeredAt, completeAt: of.completeAt, timely: of.timely, rehearsal: of.rehearsal },
  },
  sources: [{ submission: of.number, sequence: 0 }],
});

const ofRejected = (of: RejectedRecord): EvidenceLine => ({
  ...{
    figure: 'docking',
    kind: 'REJECTED_RECORD',
    subject: `${of.submission.number}/${String(of.sequence)}`,
    counts: 0,
  },
  text: { zh: '计分时尚未改正的退回记录', en: 'Rejected record that was not corrected when it counted' },
  facts: {
    ...{ recordType: of.recordType, openedAt: of.openedAt, closedAt: of.closedAt, reason: of.reason },
    findings: of.findings.map(({ rule, message }) => ({ rule: rule.code, message })),
  },
  sources: (of.findings.length === 0
    ? [{ file: null, sheet: null, table: of.table, row: of.row, field: null, column: null }]
    : of.findings.map(({ pointer }) => pointer)
  ).map((cell) => ({ submission: of.submission.number, sequence: of.sequence, cell })),
});
