import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { Card } from '../alerts/card.ts';
import { alertRulesByCode } from '../alerts/rules/index.ts';
import type { Moment } from '../clock/moment.ts';
import type { Report } from '../facts/case-facts.ts';
import type { Deed, WatchedCase } from '../watch/watch-store.ts';
import { sourceOf } from './case-lines.ts';
import type { EvidenceSource } from './evidence-line.ts';

/** Kinds of things that happen to a case: in the world, in reporting, in supervision. */
export const timelineKinds = ['HANDLED', 'REPORTED', 'CARD_RAISED', 'CARD_LIFTED', 'APPEAL', 'ORDER'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** Something that happened to a case 办件时间线. */
export interface TimelineEvent {
  readonly at: Moment;
  readonly kind: TimelineKind;
  readonly text: Bilingual;
  readonly card?: Card;
  readonly source?: EvidenceSource;
}

/** Everything that is known to have happened to a case, in order of time; `deeds` are about its cards or itself. Pure. */
export function caseTimeline({ file, cards }: WatchedCase, deeds: readonly Deed[]): readonly TimelineEvent[] {
  const last = new Map<string, Report>();
  for (const report of file.reports) last.set(`${report.role}/${report.key}`, report);
  const events = [
    ...[...last.values()].flatMap(handled),
    ...file.reports.map(reported),
    ...cards.flatMap(ofCard),
    ...deeds.flatMap(ofDeed),
  ];
  const rank = (kind: TimelineKind): number => timelineKinds.indexOf(kind);
  return events.sort((left, right) =>
    left.at === right.at ? rank(left.kind) - rank(right.kind) : left.at < right.at ? -1 : 1,
  );
}

/** What a report says that happened in the world. */
function handled(report: Report): readonly TimelineEvent[] {
  const events: (readonly [Moment | undefined, Bilingual])[] = [];
  if (report.role === 'base') {
    events.push([report.facts.occurredAt, { zh: '案发', en: 'Occurred' }]);
    events.push([report.facts.appliedAt, { zh: '申请', en: 'Applied for' }]);
  }
  if (report.role === 'stage') {
    const name = report.facts.name ?? String(report.facts.ordinal);
    events.push([report.facts.beganAt, { zh: `环节开始：${name}`, en: `Stage begun: ${name}` }]);
    events.push([report.facts.handledAt, { zh: `环节办理：${name}`, en: `Stage handled: ${name}` }]);
  }
  if (report.role === 'procedure') {
    const { name, from, to } = report.facts;
    events.push([from, { zh: `特别程序开始：${name}`, en: `Special procedure begun: ${name}` }]);
    events.push([to, { zh: `特别程序结束：${name}`, en: `Special procedure ended: ${name}` }]);
  }
  if (report.role === 'result') events.push([report.facts.finishedAt, { zh: '办结', en: 'Finished' }]);
  const [source] = sourceOf(report);
  return events.flatMap(([at, text]) =>
    at === undefined ? [] : [{ at, kind: 'HANDLED' as const, text, ...(source && { source }) }],
  );
}

const ROLES: Readonly<Record<Report['role'], Bilingual>> = {
  base: { zh: '报送基本信息', en: 'Basic information reported' },
  stage: { zh: '报送过程信息', en: 'Stage reported' },
  result: { zh: '报送结果信息', en: 'Result reported' },
  document: { zh: '报送文书', en: 'Document reported' },
  procedure: { zh: '报送特别程序', en: 'Special procedure reported' },
};

function reported(report: Report): TimelineEvent {
  const [source] = sourceOf(report);
  const at = report.offeredAt ?? report.at;
  return { at, kind: 'REPORTED', text: ROLES[report.role], ...(source && { source }) };
}

function ofCard(card: Card): readonly TimelineEvent[] {
  const title = alertRulesByCode.get(card.rule)?.title ?? { zh: card.rule, en: card.rule };
  const { raisedAt, lifted } = card;
  const raised: TimelineEvent = { at: raisedAt, kind: 'CARD_RAISED', text: title, card };
  return lifted === undefined ? [raised] : [raised, { at: lifted.at, kind: 'CARD_LIFTED', text: title, card }];
}

const DEEDS: Readonly<Record<string, Bilingual>> = {
  'appeal/FILED': { zh: '提出申诉', en: 'Appeal filed' },
  'appeal/UPHELD': { zh: '申诉成立', en: 'Appeal upheld' },
  'appeal/DISMISSED': { zh: '申诉不成立', en: 'Appeal dismissed' },
  'order/ISSUED': { zh: '发出督办件', en: 'Order issued' },
  'order/REPLIED': { zh: '回复督办件', en: 'Order answered' },
  'order/RETURNED': { zh: '退回督办回复', en: 'Answer returned' },
  'order/COMPLETED': { zh: '督办件办结', en: 'Order completed' },
  'order/ESCALATED': { zh: '督办件逾期升级', en: 'Order passed on as overdue' },
};

function ofDeed({ topic, name, at }: Deed): readonly TimelineEvent[] {
  const text = DEEDS[`${topic}/${name}`];
  return text === undefined ? [] : [{ at, kind: topic === 'appeal' ? 'APPEAL' : 'ORDER', text }];
}
