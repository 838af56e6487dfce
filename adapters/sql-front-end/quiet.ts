import { sha256 } from '../../kernel/canonical-json.ts';
import { LEGAL_TIME_OFFSET_MS } from '../../kernel/clock.ts';
import type { DatabaseRow } from './dialects/dialect.ts';
import { caseId, type SeenCase } from './look.ts';
import type { FrontEnd } from './settings.ts';

/** Incomplete cases that were seen and left, by case: what they looked like, and since when (ISO 8601, UTC). */
export type Watch = Readonly<Record<string, { readonly print: string; readonly since: string }>>;

/** `ready`: taken now; `look-again`: taken if a second look finds it the same; `hold`: left for the next poll. */
export type Readiness = 'ready' | 'look-again' | 'hold';

/**
 * Judges whether the sender has done with a case. Senders re-push by "delete, then insert", table by table without a
 * transaction, so at any moment a case may stand there with its base but without its stages, or the reverse.
 *
 * - complete and quiet for `settleSeconds`: ready;
 * - complete but fresh, or nobody can tell: a second look after `settleSeconds` must find the same content;
 * - incomplete: held back, until it has been quiet for `patienceSeconds`; then (after a second look) taken as it is, so
 *   that what is missing becomes a finding instead of never being heard of.
 *
 * Quiet since: the newest UPDATE_DATE of its unread rows, if every row has one that is not in the future; otherwise
 * since the hub first saw this content.
 */
export function readiness(seen: SeenCase, frontEnd: FrontEnd, now: Date, watch: Watch): Readiness {
  const quietSeconds = (now.getTime() - quietSince(seen, now, watch)) / 1000;
  if (frontEnd.complete.every((role) => seen.present.has(role)))
    return quietSeconds >= frontEnd.settleSeconds ? 'ready' : 'look-again';
  return quietSeconds >= frontEnd.patienceSeconds ? 'look-again' : 'hold';
}

/** What a case says, over all its unread rows and the tables it stands in; equal before and after means quiet. */
export function casePrint(seen: SeenCase): string {
  const rows = seen.rows.map(({ table, key }) => `${table.name} ${key}`);
  const text = [...seen.present, ...rows].sort().join('\n');
  return sha256(text).slice(0, 16);
}

/** The watch entry of a case that is left: the old one as long as the content is the same. */
export function watched(seen: SeenCase, now: Date, watch: Watch): Watch[string] {
  const print = casePrint(seen);
  const before = watch[caseId(seen.key)];
  return before?.print === print ? before : { print, since: now.toISOString() };
}

function quietSince(seen: SeenCase, now: Date, watch: Watch): number {
  const told = seen.rows.map(({ table, values }) => updatedAt(values, table.columns.updated));
  const newest = Math.max(...told.map((instant) => instant ?? Number.NaN));
  if (!Number.isNaN(newest) && newest <= now.getTime()) return newest;
  return Date.parse(watched(seen, now, watch).since);
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Instant of an UPDATE_DATE; without a zone it is legal time. Undefined where there is none that can be read. */
function updatedAt(row: DatabaseRow, column: string): number | undefined {
  const [, date, time, zone] = DATE_TIME.exec(String(row[column] ?? '').trim()) ?? [];
  if (date === undefined || time === undefined) return undefined;
  if (zone === undefined) return Date.parse(`${date}T${time}Z`) - LEGAL_TIME_OFFSET_MS;
  return Date.parse(`${date}T${time}${/^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone}`);
}
