import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { AlertLevel } from '../alerts/alert-rule.ts';
import type { RuleBook } from '../alerts/rule-book.ts';
import type { CaseReading } from '../facts/case-reading.ts';
import type { CaseFamily } from '../facts/case-facts.ts';
import { DEPARTMENT_FIELD, type SubsystemPack } from './subsystem-pack.ts';

/** A subsystem as the graph shows it, whether its records are its own or the hub's cases. */
export interface SubsystemInGraph {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly recordTypes: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: Bilingual;
    readonly type: 'TEXT' | 'NUMBER' | 'DATE';
    readonly key: boolean;
    readonly required: boolean;
  }[];
  readonly rules: readonly {
    readonly code: string;
    readonly title: Bilingual;
    readonly level: AlertLevel;
    readonly basis: Bilingual;
    readonly condition: unknown;
  }[];
  readonly sample: unknown;
}

const FORMS = { text: 'TEXT', number: 'NUMBER', date: 'DATE' } as const;

/** A subsystem with records of its own. */
export function subsystemOfPack(pack: SubsystemPack): SubsystemInGraph {
  const { id, version, title, source, key, day, fields, rules, sample } = pack;
  return {
    ...{ id, version, title, source, sample, recordTypes: [id] },
    fields: Object.entries(fields).map(([name, { zh, en, type }]) => ({
      ...{ name, label: { zh, en }, type: FORMS[type], key: key.includes(name) },
      required: key.includes(name) || name === day || name === DEPARTMENT_FIELD,
    })),
    rules: rules.map(({ code, title: name, level, basis, when }) => ({
      ...{ code, title: name, level, basis, condition: when },
    })),
  };
}

const TITLES = {
  application: { id: 'approval', title: { zh: '行政审批监察', en: 'Approval' } },
  penalty: { id: 'penalty', title: { zh: '行政处罚监察', en: 'Penalty' } },
} as const;

/** Approval 审批 and penalty 处罚: their records are the cases that the hub takes in, their rules those of the rule book. */
export function subsystemOfCases(
  family: CaseFamily,
  book: RuleBook,
  readings: readonly CaseReading[],
): SubsystemInGraph {
  return {
    ...{ ...TITLES[family], version: book.version, source: book.source, fields: [], sample: null },
    recordTypes: readings.flatMap(({ families, kinds = {} }) =>
      Object.entries(families).flatMap(([name, types]) =>
        (kinds[name] ?? name) === family ? Object.values(types) : [],
      ),
    ),
    rules: book.caseRules
      .filter(({ rule }) => rule.family === undefined || rule.family === family)
      .map(({ rule, level }) => ({
        ...{ code: rule.code, title: rule.title, level, basis: book.source, condition: null },
      })),
  };
}
