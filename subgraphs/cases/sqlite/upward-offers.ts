import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { CasesReader, CasesUnit } from '../store.ts';
import { UPWARD_STATES, type UpwardFilter, type UpwardOffer, type UpwardState } from '../upward/upward-offer.ts';
import { Conditions, readStretch } from './keyset.ts';
import { count } from './read-submissions.ts';

interface OfferRow {
  readonly id: number;
  readonly destination: string;
  readonly record: number;
  readonly case_id: number;
  readonly record_type: string;
  readonly place: string;
  readonly key: string;
  readonly department: string;
  readonly period: string;
  readonly version: string;
  readonly state: UpwardState;
  readonly reason: string;
  readonly offered_at: string;
  readonly answered_at: string | null;
}

const OFFERS = `SELECT upward_offer.*, record.case_id, record.record_type FROM upward_offer
  JOIN record ON record.id = upward_offer.record`;

/** Questions about what was offered upward. */
export function upwardReader(
  database: SqliteDatabase,
): Pick<CasesReader, 'versionsOffered' | 'upwardPage' | 'upwardCount' | 'upwardTally'> {
  return {
    versionsOffered: async (destination, records) => {
      const rows = database
        .statement(
          `SELECT record, version FROM upward_offer
            WHERE destination = ? AND record IN (SELECT value FROM json_each(?))`,
        )
        .all<{ record: number; version: string }>(destination, JSON.stringify(records));
      return new Map(rows.map(({ record, version }) => [record, version]));
    },
    upwardPage: async (filter, stretch) =>
      readStretch<OfferRow>(database, OFFERS, conditions(filter), ['upward_offer.id'], 'ASC', stretch).map(offerOf),
    upwardCount: async (filter) => {
      const { where, values } = conditions(filter);
      const from = `FROM upward_offer JOIN record ON record.id = upward_offer.record ${where}`;
      return count(database, from, ...(values as string[]));
    },
    upwardTally: async (destination) => {
      const rows = database
        .statement('SELECT state, count(*) AS n FROM upward_offer WHERE destination = ? GROUP BY state')
        .all<{ state: UpwardState; n: number }>(destination);
      const found = new Map(rows.map(({ state, n }) => [state, n]));
      return Object.fromEntries(UPWARD_STATES.map((state) => [state, found.get(state) ?? 0])) as Record<
        UpwardState,
        number
      >;
    },
  };
}

/** Deeds about what was offered upward; they run inside the transaction that is open. */
export function upwardDeeds(database: SqliteDatabase): Pick<CasesUnit, 'noteOffers' | 'noteAnswers'> {
  return {
    noteOffers: async (destination, offers, at) => {
      const note = database.statement(
        `INSERT INTO upward_offer (destination, record, place, key, department, period, version, state, reason,
            offered_at, answered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (destination, record) DO UPDATE SET place = excluded.place, key = excluded.key,
            version = excluded.version, state = excluded.state, reason = excluded.reason,
            offered_at = excluded.offered_at, answered_at = excluded.answered_at`,
      );
      for (const { record, table, key, department, period, version, state, reason } of offers) {
        const answeredAt = state === 'OFFERED' ? null : at;
        note.run(destination, record, table, key, department, period, version, state, reason, at, answeredAt);
      }
    },
    noteAnswers: async (destination, answers, at) => {
      const note = database.statement(
        `UPDATE upward_offer SET state = ?, reason = ?, answered_at = ?
          WHERE destination = ? AND place = ? AND key = ? AND state = 'OFFERED'`,
      );
      for (const { table, key, accepted, reason } of answers)
        note.run(accepted ? 'TAKEN' : 'REFUSED', reason, at, destination, table, key);
    },
  };
}

const conditions = ({ destination, departments, states, case: ofCase }: UpwardFilter): Conditions =>
  new Conditions()
    .given(destination, 'destination = ?')
    .oneOf(departments, 'department')
    .oneOf(states, 'state')
    .given(ofCase, 'record.case_id = ?');

function offerOf({ case_id, record_type, place, offered_at, answered_at, ...row }: OfferRow): UpwardOffer {
  return {
    ...row,
    case: case_id,
    recordType: record_type,
    table: place,
    offeredAt: offered_at,
    ...(answered_at === null ? {} : { answeredAt: answered_at }),
  };
}
