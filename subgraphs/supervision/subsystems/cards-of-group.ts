import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import type { Card } from '../alerts/card.ts';
import type { Moment } from '../clock/moment.ts';
import { judgeRecords } from './judge-records.ts';
import { partsOf, type SubsystemPack } from './subsystem-pack.ts';
import type { StoredRecord } from './subsystem-store.ts';

/** What a card about a record is about: `subsystem/key`. */
export const aboutRecord = (subsystem: string, key: string): string => `${subsystem}/${key}`;

/**
 * Cards about the records of a department's month, and those that are lifted since the record was reported anew: what
 * was missing and came is mended 已补正, anything else never held. Pure.
 */
export function cardsOfGroup(
  pack: SubsystemPack,
  stored: readonly StoredRecord[],
  cardsOf: (about: string) => readonly Card[],
  { at, today, calendar }: { readonly at: Moment; readonly today: string; readonly calendar: WorkingCalendar },
): { readonly raised: readonly Card[]; readonly lifted: readonly Card[] } {
  const book = sha256(canonicalJson(pack));
  const byKey = new Map(stored.map((each) => [each.key, each]));
  const records = stored.map(({ record }) => record);
  const found = new Set<string>();
  const raised = judgeRecords(pack, records, calendar, today).flatMap(({ rule, level, record, evidence }) => {
    const about = aboutRecord(pack.id, record);
    const id = `${about}/${rule}`;
    found.add(id);
    const { department, period, version } = byKey.get(record) as StoredRecord;
    if (cardsOf(about).some((card) => card.id === id)) return [];
    const of = { id, about, rule, subject: '', level, class: 'RISK' as const, department, power: '', period };
    return [{ ...of, raisedAt: at, evidence: { ...evidence, version }, book } satisfies Card];
  });
  const mended = new Set(
    pack.rules.filter(({ when }) => partsOf(when).some((part) => 'missing' in part)).map(({ code }) => code),
  );
  const lifted = stored
    .flatMap(({ key }) => cardsOf(aboutRecord(pack.id, key)))
    .filter(({ id, lifted: before }) => before === undefined && !found.has(id))
    .map((card): Card => ({ ...card, lifted: { at, reason: mended.has(card.rule) ? 'REMEDIED' : 'REFUTED' } }));
  return { raised, lifted };
}
