import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { Card } from '../alerts/card.ts';
import { measureOf } from '../statistics/measure.ts';
import { flagsOf, tallied } from '../watch/tally.ts';
import type { WatchChange } from '../watch/watch-store.ts';
import { measureMoves } from './measure-verbs.ts';
import { tallyColumns } from './watch-migrations.ts';

interface Known {
  readonly flags: number;
  readonly measure: number;
}

/** Writes one batch of looks; the tallies are added up first and written once. Call within a transaction. */
export function writeChanges(database: SqliteDatabase, changes: readonly WatchChange[]): void {
  const find = database.statement('SELECT flags, measure FROM watched_case WHERE id = ?');
  const insert = database.statement(
    'INSERT INTO watched_case (id, department, period, power, flags, measure, due, file) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const report = database.statement('UPDATE watched_case SET flags = ?, measure = ?, due = ?, file = ? WHERE id = ?');
  const look = database.statement('UPDATE watched_case SET flags = ?, measure = ?, due = ? WHERE id = ?');
  const deltas = new Map<string, Int32Array>();
  const moves = measureMoves();
  for (const { file, cards, due, reported, raised, lifted } of changes) {
    const flags = flagsOf(file, cards);
    const measure = measureOf(file, flags);
    const known = find.get<Known>(file.id);
    const { id, department, period, power } = file;
    if (known === undefined)
      insert.run(id, department, period, power, flags, measure, due ?? null, JSON.stringify(file));
    else if (reported) report.run(flags, measure, due ?? null, JSON.stringify(file), id);
    else look.run(flags, measure, due ?? null, id);
    addDelta(deltas, [period, department, power], known?.flags ?? 0, flags);
    moves.note([period, department, power], known?.measure, measure);
    writeCards(database, raised, lifted);
  }
  writeTallies(database, deltas);
  moves.write(database);
}

/** Inserts what was raised and marks what was lifted, each with an event that stays. */
export function writeCards(database: SqliteDatabase, raised: readonly Card[], lifted: readonly Card[]): void {
  const insert = database.statement(
    `INSERT INTO card (id, about, rule, level, department, period, raised_at, lifted_at, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = database.statement('UPDATE card SET lifted_at = ?, body = ? WHERE id = ?');
  const tell = database.statement('INSERT INTO card_event (card, event, at, body) VALUES (?, ?, ?, ?)');
  for (const card of raised) {
    const { id, about, rule, level, department, period, raisedAt } = card;
    const body = canonicalJson(card);
    insert.run(id, about, rule, level, department, period, raisedAt, card.lifted?.at ?? null, body);
    tell.run(id, 'RAISED', raisedAt, body);
  }
  for (const card of lifted) {
    const at = card.lifted?.at ?? card.raisedAt;
    const body = canonicalJson(card);
    update.run(at, body, card.id);
    tell.run(card.id, 'LIFTED', at, body);
  }
}

function addDelta(
  deltas: Map<string, Int32Array>,
  key: readonly [period: string, department: string, power: string],
  before: number,
  after: number,
): void {
  if (before === after) return;
  const text = JSON.stringify(key);
  let delta = deltas.get(text);
  if (delta === undefined) deltas.set(text, (delta = new Int32Array(tallied.length)));
  for (let bit = 0; bit < tallied.length; bit += 1)
    delta[bit] = (delta[bit] ?? 0) + ((after >> bit) & 1) - ((before >> bit) & 1);
}

function writeTallies(database: SqliteDatabase, deltas: ReadonlyMap<string, Int32Array>): void {
  const upsert = database.statement(
    `INSERT INTO tally VALUES (?, ?, ?, ${tallyColumns.map(() => '?').join(', ')})
      ON CONFLICT DO UPDATE SET ${tallyColumns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`,
  );
  for (const [key, delta] of deltas) upsert.run(...(JSON.parse(key) as [string, string, string]), ...delta);
}
