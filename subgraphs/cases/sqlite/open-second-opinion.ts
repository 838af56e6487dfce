import { join } from 'node:path';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { openDatabase } from '../../sqlite-database.ts';
import type { OpinionScope, SecondOpinion } from '../second-opinion.ts';
import { casesMigrations } from './schema.ts';
import { formOpinion } from './second-opinion/form-opinion.ts';

/** Forms a second opinion over the store in a folder, through a connection of its own. */
export function secondOpinionOver(
  directory: string,
  packs: readonly SpecificationPack[],
  calendar: WorkingCalendar,
  scope: OpinionScope,
): SecondOpinion {
  const database = openDatabase(join(directory, 'cases.sqlite'), casesMigrations);
  try {
    // Tables of a department may be large; they need not be in memory.
    database.exec('PRAGMA temp_store = FILE');
    return formOpinion(database, packs, calendar, scope);
  } finally {
    database.close();
  }
}
