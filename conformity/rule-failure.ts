import type { Place } from '../kernel/rows.ts';

/**
 * A rule threw: a bug of ours, never the data's fault, and so never a finding. Names the rule and where the record
 * stands; says nothing of what the record holds.
 */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';
  readonly rule: string;
  readonly place: Place;
  /** Row of the record; 0 when the rule failed at the end of the delivery. */
  readonly row: number;

  constructor(rule: string, place: Place, row: number, cause: unknown) {
    const where = [place.file, place.sheet, place.table, row > 0 ? `row ${row}` : 'end of the delivery'];
    super(`Rule ${rule} failed at ${where.filter((part) => part !== undefined).join(', ')}.`, { cause });
    this.rule = rule;
    this.place = place;
    this.row = row;
  }
}
