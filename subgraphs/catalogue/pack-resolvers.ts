import { comparePacks } from '../../conformity/diff/compare-packs.ts';
import { tellDifference } from '../../conformity/diff/tell-difference.ts';
import type { Severity } from '../../conformity/pack/pack.ts';
import { connection, pageArguments } from '../../kernel/connection.ts';
import { pageOfList } from '../page-of-list.ts';
import type { QueryResolvers, Resolvers, RuleFilter } from './__generated__/resolvers.ts';
import { judgeAlone } from './judge-alone.ts';
import { ruleCursor, rulesOf, type PackShelf, type RuleSelection } from './pack-shelf.ts';

type PackQueries = Pick<
  QueryResolvers,
  | 'specificationPack'
  | 'specificationPacks'
  | 'specificationInForce'
  | 'specificationChanges'
  | 'judgeRecord'
  | 'rule'
  | 'rules'
>;

/** Resolvers of the part of the catalogue's graph that specification packs answer. */
export function packResolvers(shelf: PackShelf): Omit<Resolvers, 'Query'> & { readonly Query: PackQueries } {
  return {
    Query: packQueries(shelf),
    SpecificationPack: {
      // A copy: the federation runtime marks what it is given with its type name, and packs are frozen and shared.
      __resolveReference: ({ id, version }) => {
        const pack = shelf.pack(id, version);
        return pack === undefined ? null : { ...pack };
      },
      effectiveFrom: ({ effective }) => effective.from,
      effectiveTo: ({ effective }) => effective.to ?? null,
      recordTypes: (pack, { name }) =>
        Object.values(pack.recordTypes)
          .filter((recordType) => name == null || recordType.name === name)
          .map((recordType) => ({ pack, recordType })),
      codeLists: ({ codeLists }) => Object.values(codeLists),
      rules: (pack, { filter }) => rulesOf(pack, selectionOf(filter)),
    },
    ...innerTypes,
    RecordFinding: {
      rule: ({ pack, finding }) => {
        const rule = pack.rules.find(({ code }) => code === finding.rule);
        if (rule === undefined) throw new Error(`Finding of ${finding.rule}, which its pack does not hold.`);
        return { pack, rule };
      },
      severity: ({ finding }) => SEVERITIES[finding.severity],
      field: ({ finding }) => finding.pointer.field ?? null,
      value: ({ finding }) => finding.value ?? null,
      expected: ({ finding }) => finding.expected,
      message: ({ finding }) => finding.message,
      remedy: ({ finding }) => finding.remedy,
    },
    Rule: {
      __resolveReference: ({ code }) => shelf.rule(code) ?? null,
      code: ({ rule }) => rule.code,
      pack: ({ pack }) => pack,
      kind: ({ rule }) => rule.kind,
      severity: ({ rule }) => SEVERITIES[rule.severity],
      recordTypes: ({ rule }) => rule.recordTypes ?? null,
      parameters: ({ rule }) => rule.parameters ?? null,
      since: ({ rule }) => rule.since,
      summary: ({ rule }) => rule.summary,
      why: ({ rule }) => rule.why,
      remedy: ({ rule }) => rule.remedy,
      basis: ({ rule }) => rule.basis,
      pass: ({ rule }) => rule.pass.map((example) => ({ ...example, also: example.also ?? null })),
      fail: ({ rule }) => rule.fail.map((example) => ({ ...example, also: example.also ?? null })),
    },
  };
}

function packQueries(shelf: PackShelf): PackQueries {
  return {
    specificationPack: (_, { id, version }) => shelf.pack(id, version) ?? null,
    specificationPacks: () => shelf.packs,
    specificationInForce: (_, { recordType, period }) => shelf.inForce(recordType, period) ?? null,
    specificationChanges: (_, { from, fromVersion, to, toVersion }) => {
      const [before, after] = [shelf.pack(from, fromVersion), shelf.pack(to, toVersion)];
      return before === undefined || after === undefined ? null : [...tellDifference(comparePacks(before, after))];
    },
    judgeRecord: (_, { pack: id, version, recordType, fields }) => {
      const pack = shelf.pack(id, version);
      if (pack === undefined) return null;
      const { conforms, findings } = judgeAlone(pack, recordType, fields);
      return { conforms, findings: findings.map((finding) => ({ pack, finding })) };
    },
    rule: (_, { code }) => shelf.rule(code) ?? null,
    rules: (_, { filter, ...asked }) => {
      const page = pageArguments(asked, { maximum: 200, standard: 20 });
      const rules = shelf.rules(selectionOf(filter));
      return {
        ...connection(page, pageOfList(rules, page, ruleCursor), ruleCursor),
        count: () => Promise.resolve(rules.length),
      };
    },
  };
}

/** Types that need nothing but what they are handed. */
const innerTypes: Pick<Resolvers, 'RecordType' | 'Field' | 'CodeList' | 'RuleConnection'> = {
  RecordType: {
    name: ({ recordType }) => recordType.name,
    label: ({ recordType }) => recordType.label,
    family: ({ recordType }) => recordType.family,
    role: ({ recordType }) => ROLES[recordType.role],
    key: ({ recordType }) => recordType.key,
    revision: ({ recordType }) => recordType.revision ?? null,
    businessDate: ({ recordType }) => recordType.businessDate,
    fields: ({ pack, recordType }) => recordType.fields.map((field) => ({ pack, field })),
    sample: ({ recordType }) => recordType.sample,
  },
  Field: {
    name: ({ field }) => field.name,
    label: ({ field }) => field.label,
    type: ({ field }) => FIELD_TYPES[field.type],
    length: ({ field }) => field.length ?? null,
    unit: ({ field }) => (field.unit === undefined ? null : UNITS[field.unit]),
    scale: ({ field }) => field.scale ?? null,
    required: ({ field }) => field.required,
    requiredWhen: ({ field }) => field.requiredWhen ?? null,
    codeList: ({ pack, field }) => (field.codeList === undefined ? null : (pack.codeLists[field.codeList] ?? null)),
    codeSeparator: ({ field }) => field.codeSeparator ?? null,
    personal: ({ field }) => field.personal ?? false,
    technical: ({ field }) => field.technical ?? false,
  },
  CodeList: { codes: ({ codes }) => Object.entries(codes).map(([code, label]) => ({ code, label })) },
  RuleConnection: { totalCount: (page) => page.count() },
};

// The graph's names for a pack's own words.
const SEVERITIES = { fatal: 'FATAL', error: 'ERROR', warning: 'WARNING', advice: 'ADVICE' } as const;
const ROLES = { base: 'BASE', stage: 'STAGE', result: 'RESULT', document: 'DOCUMENT' } as const;
const UNITS = { characters: 'CHARACTERS', 'gbk-bytes': 'GBK_BYTES', 'utf8-bytes': 'UTF8_BYTES' } as const;
const FIELD_TYPES = {
  text: 'TEXT',
  integer: 'INTEGER',
  decimal: 'DECIMAL',
  date: 'DATE',
  datetime: 'DATETIME',
  xml: 'XML',
} as const;

function selectionOf(filter: RuleFilter | null | undefined): RuleSelection {
  const { severities, ...rest } = filter ?? {};
  return { ...rest, severities: severities && severityWords.filter((word) => severities.includes(SEVERITIES[word])) };
}

const severityWords: readonly Severity[] = ['fatal', 'error', 'warning', 'advice'];
