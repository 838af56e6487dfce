import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { Department, LoadCounts, PowerItem } from '../library.ts';
import { enterPower } from './power-entries.ts';

/** What was done with one thing. */
export type Outcome = keyof LoadCounts;

/** Writes departments and powers with everything that finds them. */
export interface PowerWriter {
  department(department: Department): Outcome;
  power(power: PowerItem): Outcome;
  /** Builds anew what finds powers, from their bodies. */
  reindex(): void;
  /** How much was written by now; another number says that the catalogue may have changed. */
  written(): number;
}

/** Statements are those of the database, which keeps them compiled. */
export function createPowerWriter(database: SqliteDatabase): PowerWriter {
  let writes = 0;
  const run = (sql: string, ...values: readonly SqliteValue[]): void => {
    database.statement(sql).run(...values);
  };
  const department = (thing: Department): Outcome => {
    const { code, name, kind, region, parent } = thing;
    const body = canonicalJson(thing);
    const digest = sha256(body);
    const known = database.statement('SELECT body FROM department WHERE code = ?').get<{ body: string }>(code);
    if (known?.body === body) return 'unchanged';
    writes += 1;
    run(
      `INSERT OR REPLACE INTO department (code, name, kind, region, parent, body, digest) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[code, name, kind, region, parent ?? null, body, digest],
    );
    return known === undefined ? 'added' : 'changed';
  };
  const power = (thing: PowerItem): Outcome => {
    const { code, type } = thing;
    const body = canonicalJson(thing);
    const digest = sha256(body);
    const known = database.statement('SELECT digest FROM power WHERE code = ?').get<{ digest: string }>(code);
    if (known?.digest === digest) return 'unchanged';
    writes += 1;
    run(
      'INSERT OR REPLACE INTO power (code, department, type, body, digest) VALUES (?, ?, ?, ?, ?)',
      ...[code, thing.department, type, body, digest],
    );
    enterPower(database, thing);
    return known === undefined ? 'added' : 'changed';
  };
  const reindex = (): void => {
    for (const { code, body } of database.statement('SELECT code, body FROM department').all<Stored>())
      run('UPDATE department SET digest = ? WHERE code = ?', sha256(body), code);
    for (const { code, body } of database.statement('SELECT code, body FROM power').all<Stored>()) {
      run('UPDATE power SET digest = ? WHERE code = ?', sha256(body), code);
      enterPower(database, JSON.parse(body) as PowerItem);
    }
  };
  return { department, power, reindex, written: () => writes };
}

interface Stored {
  readonly code: string;
  readonly body: string;
}
