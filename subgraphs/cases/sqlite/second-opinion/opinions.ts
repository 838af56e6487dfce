import type { PackRule, RecordType, SpecificationPack } from '../../../../conformity/pack/pack.ts';
import { say } from '../../../../conformity/texts.ts';
import type { Bilingual } from '../../../../kernel/bilingual.ts';
import type { UnjudgedRule } from '../../second-opinion.ts';
import { UNSAID, type RecordOpinion } from './opinion.ts';
import { recordOpinions } from './record-opinions.ts';
import { caseOpinions, deliveryOpinions, tableOf, type SetOpinion } from './set-opinions.ts';

/** What a rule's opinion looks across: which rows can be compared depends on it. */
export type Reach = 'record' | 'delivery' | 'case';

/** An opinion on one rule, ready to be asked. */
export interface RuleOpinion {
  readonly rule: PackRule;
  readonly reach: Reach;
  /** Record types that it judges. */
  readonly types: readonly string[];
  /** Queries for (submission, sequence) of what breaks the rule. */
  readonly queries: readonly string[];
}

/** The opinions on the rules of a pack, and the rules that there is none on. */
export function opinionsOn(pack: SpecificationPack): {
  readonly opinions: readonly RuleOpinion[];
  readonly unjudged: readonly UnjudgedRule[];
} {
  const opinions: RuleOpinion[] = [];
  const unjudged: UnjudgedRule[] = [];
  for (const rule of pack.rules) {
    const types = (rule.recordTypes ?? Object.keys(pack.recordTypes)).flatMap((name) => pack.recordTypes[name] ?? []);
    const asked = types.map((type) => ({ type, query: queryOf(rule, type, pack) }));
    const said = asked.filter(({ query }) => query !== undefined && query !== UNSAID);
    const unsaid = asked.filter(({ query }) => query === UNSAID).map(({ type }) => type.name);
    const { code, kind } = rule;
    if (unsaid.length > 0)
      unjudged.push({ rule: code, kind, recordTypes: unsaid, reason: REASONS[kind] ?? OTHER_TYPE });
    if (said.length > 0)
      opinions.push({
        rule,
        reach: kind in deliveryOpinions ? 'delivery' : kind in caseOpinions ? 'case' : 'record',
        types: said.map(({ type }) => type.name),
        queries: said.map(({ query }) => query ?? ''),
      });
  }
  return { opinions, unjudged };
}

function queryOf(rule: PackRule, type: RecordType, pack: SpecificationPack): string | undefined {
  const [parameters, context] = [(rule.parameters ?? {}) as never, { pack, type }];
  const ofRecord = (recordOpinions as Readonly<Record<string, RecordOpinion<never>>>)[rule.kind];
  if (ofRecord !== undefined) {
    const breaks = ofRecord(parameters, context);
    if (breaks === undefined || breaks === UNSAID) return breaks;
    return `SELECT submission, sequence FROM ${tableOf(type)} WHERE in_scope AND (${breaks})`;
  }
  const ofSet = ({ ...deliveryOpinions, ...caseOpinions } as Readonly<Record<string, SetOpinion<never>>>)[rule.kind];
  return ofSet === undefined ? UNSAID : ofSet(parameters, context);
}

const MAPPING = say('取决于映射的备注,而备注不入库', 'hangs on remarks of the mapping, which are not stored');
const CATALOGUE = say(
  '取决于当时的权力库或区划版本,事后的版本可能不同',
  'hangs on the edition of the catalogue or of the regions at that hour, which may be another one by now',
);
const OTHER_TYPE = say('字段的类型在 SQL 中没有对应的读法', 'the type of its field has no reading in SQL');

/** Why kinds of rule have no opinion. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  'amount-agrees': say('须读懂文中金额(含中文大写)', 'needs amounts read out of sentences, in Chinese capitals too'),
  'embedded-xml': say('须解析内嵌 XML', 'needs XML parsed'),
  'unknown-field': say('规范以外的字段不入库', 'fields that the specification does not know are not stored'),
  'serial-gap': say('流水号的起讫取决于到达次序', 'where a series begins and ends hangs on the order of arrival'),
  'spreadsheet-damage': say(
    '取决于读取表格时的证据，而证据不入库',
    'hangs on what was seen when the sheet was read, which is not stored',
  ),
  'untranslated-code': MAPPING,
  'unreadable-value': MAPPING,
  'default-used': MAPPING,
  'power-in-catalogue': CATALOGUE,
  'department-known': CATALOGUE,
  'region-known': CATALOGUE,
};
