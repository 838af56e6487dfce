import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { supervisionError } from '../errors.ts';
import type { AlertLevel } from '../alerts/alert-rule.ts';
import { yamlFilesIn } from '../yaml-files.ts';

/** A condition over one record of a subsystem, or over the crowd it stands in. A figure that is missing breaks nothing. */
export type SubsystemCondition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly above: Operand }
  | { readonly field: string; readonly below: Operand }
  | ({ readonly ratio: readonly [string, string] } & Range)
  /** From one date to another; while the second is missing, to the day of judging, and then only `above` can hold. */
  | ({ readonly days: readonly [string, string] } & Range)
  | ({ readonly workingDays: readonly [string, string] } & Range)
  | { readonly missing: string }
  /** So many records alike in these fields. */
  | { readonly repeated: readonly string[]; readonly atLeast: number }
  | { readonly all: readonly SubsystemCondition[] }
  | { readonly any: readonly SubsystemCondition[] }
  | { readonly not: SubsystemCondition };

/** A number, or another field. */
export type Operand = number | { readonly field: string };

/** Beyond one bound, or between two, both included. */
export interface Range {
  readonly above?: number;
  readonly below?: number;
  readonly between?: readonly [number, number];
}

/** A rule of a subsystem, with an example that it finds: a patch on the sample; `also` repeats it so many times. */
export interface SubsystemRule {
  readonly code: string;
  readonly level: AlertLevel;
  readonly title: Bilingual;
  readonly when: SubsystemCondition;
  /** The clause that it rests on, or that its figure was set here. */
  readonly basis: Bilingual;
  readonly fail: Readonly<Record<string, unknown>> & { readonly also?: number };
}

/** A subsystem by field 监察子系统: its record type and its rules, as data. */
export interface SubsystemPack {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly key: readonly string[];
  /** Field by which a record belongs to a month. */
  readonly day: string;
  readonly fields: Readonly<Record<string, Bilingual & { readonly type: 'text' | 'number' | 'date' }>>;
  /** A record in which nothing is wrong. */
  readonly sample: SubsystemRecord;
  readonly rules: readonly SubsystemRule[];
}

/** A record: texts, numbers, dates `YYYY-MM-DD`; null or absent: missing. */
export type SubsystemRecord = Readonly<Record<string, string | number | null>>;

/** The field that says whose a record is, in every pack. */
export const DEPARTMENT_FIELD = 'DEPARTMENT';

const OWN = fileURLToPath(new URL('../../../schemas/supervision/subsystems/', import.meta.url));

/** Reads the packs of a folder, schemas/supervision/subsystems unless said. Throws RULE_BOOK_INVALID. */
export function readSubsystemPacks(directory = OWN): readonly SubsystemPack[] {
  return yamlFilesIn(directory).map((name) =>
    checked(parse(readFileSync(join(directory, name), 'utf8')) as SubsystemPack, name),
  );
}

/** A pack whose rules ask for its own fields only. Throws RULE_BOOK_INVALID. */
export function checked(pack: SubsystemPack, name: string): SubsystemPack {
  for (const { code, when } of pack.rules)
    for (const field of [...fieldsOf(when), ...pack.key, pack.day, DEPARTMENT_FIELD])
      if (!Object.hasOwn(pack.fields, field))
        throw supervisionError.RULE_BOOK_INVALID({ name, reason: `${code}: no field ${field}` });
  return pack;
}

/** Conditions without parts, in their order. */
export function partsOf(condition: SubsystemCondition): readonly SubsystemCondition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? partsOf(condition.not) : [condition];
}

function fieldsOf(condition: SubsystemCondition): readonly string[] {
  if ('all' in condition || 'any' in condition || 'not' in condition) return partsOf(condition).flatMap(fieldsOf);
  if ('missing' in condition) return [condition.missing];
  if ('repeated' in condition) return condition.repeated;
  if ('ratio' in condition) return condition.ratio;
  if ('days' in condition) return condition.days;
  if ('workingDays' in condition) return condition.workingDays;
  const operand = 'above' in condition ? condition.above : 'below' in condition ? condition.below : undefined;
  return typeof operand === 'object' ? [condition.field, operand.field] : [condition.field];
}
