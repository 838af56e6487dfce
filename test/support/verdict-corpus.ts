import { createReadStream, readdirSync } from 'node:fs';
import { readerFor } from '../../adapters/formats/format.ts';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { createChecker } from '../../conformity/checker.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { AnyRuleKind } from '../../conformity/rule-kind.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { sharedData } from '../kernel/shared-data.ts';
import { input, shippedPack, shippedPacks } from './checking.ts';
import { evidenceOf, faultyDelivery } from './faulty-deliveries.ts';
import { faultsAfresh, faultsElsewhere, faultsLast, faultsUnseen } from './faults-elsewhere.ts';
import { generatedMonths } from './generated-months.ts';
import { seededFaults } from './seeded-faults.ts';
import { inCaseOfItsOwn, mutantCases } from './spoiled-records.ts';

/** What the checker says of one delivery: records, those rejected, and records by rule. No content is in it. */
export interface DeliveryVerdict {
  readonly records: number;
  readonly rejected: number;
  readonly rules: Readonly<Record<string, number>>;
}

export type CorpusVerdicts = Readonly<Record<string, DeliveryVerdict>>;

/** Cases of each kind in a generated month: enough that rules across a delivery speak. */
const CASES = 12;

/**
 * Verdicts over generated months of fifty departments, each with one seeded fault (test/support/seeded-faults.ts and
 * faults-elsewhere.ts in turn) and the odd mistakes of people.
 */
export function generatedVerdicts(): CorpusVerdicts {
  const faults = [...seededFaults, ...faultsElsewhere, ...faultsAfresh, ...faultsUnseen, ...faultsLast];
  const months = generatedMonths({ seed: 77, departments: 50, cases: CASES });
  return Object.fromEntries(
    faults.map((fault, index) => {
      const month = months[index % months.length]!;
      const delivery = faultyDelivery(fault, shippedPack(fault.pack), month, 9000 + index);
      const { records, deliveryFindings } = evidenceOf(delivery, delivery.mapping, month.department);
      const findings = records.map((record) => record.findings);
      return [`generated: ${fault.name}`, verdictOf(findings, deliveryFindings)];
    }),
  );
}

/** Kinds of rule without those across a delivery: mutants share what tells records apart. */
const kinds: ReadonlyMap<string, AnyRuleKind> = new Map(
  [...ruleKindsByName].map(([name, kind]) => [
    name,
    kind.scope === 'delivery' ? { ...kind, prepare: () => undefined } : kind,
  ]),
);

/** Records judged at once; a case lies in one batch. */
const AT_ONCE = 500;

/**
 * Verdicts over every mutant of the rules' trial, for every specification: each a case of its own with one field made
 * wrong. They reach rules that faults of whole columns do not.
 */
export function mutantVerdicts(): CorpusVerdicts {
  return Object.fromEntries(
    shippedPacks.map((pack) => {
      const checker = createChecker({
        ...{ pack, kinds, references: ALL_KNOWN, department: undefined, findingCap: Infinity },
        calendar: createCalendar(),
      });
      const findings: Findings[] = [];
      let batch: CheckInput[] = [];
      const judge = (): void => {
        findings.push(...checker.checkBatch(batch, () => undefined).map((judgement) => judgement.findings));
        batch = [];
      };
      let ordinal = 0;
      for (const records of mutantCases(pack)) {
        ordinal += 1;
        for (const { recordType, fields } of inCaseOfItsOwn(pack, records, ordinal))
          batch.push(input(recordType, fields, findings.length + batch.length + 1));
        if (batch.length >= AT_ONCE) judge();
      }
      judge();
      return [`mutants: ${pack.id}`, verdictOf(findings, checker.finish().deliveryFindings)];
    }),
  );
}

type Findings = readonly { readonly rule: string; readonly severity: string }[];

function verdictOf(records: readonly Findings[], delivery: Findings): DeliveryVerdict {
  const rules = new Map<string, number>();
  for (const findings of [...records, delivery])
    for (const rule of new Set(findings.map((finding) => finding.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const isGrave = ({ severity }: Findings[number]): boolean => severity === 'fatal' || severity === 'error';
  return {
    records: records.length,
    rejected: records.filter((findings) => findings.some(isGrave)).length,
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A file of ../shared/data that holds records of a specification, and how it is read. */
export interface SharedRecords {
  readonly folder: string;
  /** Part of the file's name. */
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly mapping: string;
}

/** Every file of ../shared/data that holds records of cases; the others are tables of fields, codes, figures and organs. */
export const sharedRecords: readonly SharedRecords[] = [
  {
    folder: 'inner_mongolia_licences',
    file: 'licences_joined.csv',
    format: 'csv',
    mapping: 'inner-mongolia-licences',
  },
  { folder: 'credit_monitor_json', file: 'pollution_permits', format: 'json', mapping: 'credit-monitor-permits' },
  { folder: 'zhejiang_import_templates', file: 'xzcf.xlsx', format: 'xlsx', mapping: 'zhejiang-xzcf' },
  { folder: 'zhejiang_import_templates', file: 'xzxk.xlsx', format: 'xlsx', mapping: 'zhejiang-xzxk' },
];

export async function sharedVerdict({ folder, file, format, mapping: name }: SharedRecords): Promise<DeliveryVerdict> {
  const mapping = readMapping(`mappings/${name}.yaml`);
  const path = sharedData(folder, readdirSync(sharedData(folder)).find((each) => each.includes(file)) ?? file);
  const inputs: CheckInput[] = [];
  const read = readerFor({ format }, { reading: mapping.reading });
  for await (const { place, rows } of read(createReadStream(path), file))
    for (const row of rows) {
      const record = (mapping.mappingFor(place.sheet ?? place.table) ?? mapping.records[0])!.map(row);
      inputs.push({ ...record, place, row: row.row, sequence: inputs.length + 1 });
    }
  const pack = packFor(mapping.records[0]?.recordType ?? '');
  const checker = createChecker({
    pack,
    references: ALL_KNOWN,
    department: undefined,
    findingCap: Infinity,
    calendar: createCalendar(),
  });
  const findings = checker.checkBatch(inputs, () => undefined).map((judgement) => judgement.findings);
  return verdictOf(findings, checker.finish().deliveryFindings);
}

const packFor = (recordType: string): SpecificationPack =>
  ['credit-publicity-2018', 'jiangsu-2010']
    .map(shippedPack)
    .find(({ recordTypes }) => Object.hasOwn(recordTypes, recordType))!;

const ALL_KNOWN = {
  versions: {},
  powerState: () => 'IN_USE' as const,
  departmentExists: () => true,
  regionExists: () => true,
};

/** Tells what changed between two verdicts over the corpus, by rule first, then delivery by delivery. */
export function tellVerdictChanges(before: CorpusVerdicts, now: CorpusVerdicts): readonly string[] {
  const byRule = new Map<string, { more: number; fewer: number }>();
  const lines = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was === undefined)
      return [`${name}: new in the corpus, ${is?.records ?? 0} records, ${is?.rejected ?? 0} rejected`];
    if (is === undefined) return [`${name}: no longer in the corpus`];
    const changes = [...new Set([...Object.keys(was.rules), ...Object.keys(is.rules)])].sort().flatMap((rule) => {
      const [a, b] = [was.rules[rule] ?? 0, is.rules[rule] ?? 0];
      if (a === b) return [];
      const sum = byRule.get(rule) ?? { more: 0, fewer: 0 };
      byRule.set(rule, { more: sum.more + Math.max(0, b - a), fewer: sum.fewer + Math.max(0, a - b) });
      return [`${rule} ${a} -> ${b}`];
    });
    if (was.records !== is.records) changes.unshift(`records ${was.records} -> ${is.records}`);
    if (was.rejected !== is.rejected) changes.unshift(`rejected ${was.rejected} -> ${is.rejected}`);
    return changes.length === 0 ? [] : [`${name}: ${changes.join(', ')}`];
  });
  const rules = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...rules.map(([rule, { more, fewer }]) => `${rule}: found in ${more} more records, in ${fewer} fewer`),
    ...lines,
  ];
}
