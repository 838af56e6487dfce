import type { Bilingual } from '../kernel/bilingual.ts';
import type { PackRule, RecordPatch, RuleExample, Severity, SpecificationPack } from '../conformity/pack/pack.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  fatal: 'fatal 无法归档',
  error: 'error 退回',
  warning: 'warning 存疑',
  advice: 'advice 建议',
};

/** Pages of the rules, one a pack, by path: docs/generated/rules-<id>-<version>.md. */
export function rulesPages(packs: readonly SpecificationPack[]): ReadonlyMap<string, string> {
  return new Map(packs.map((pack) => [`docs/generated/rules-${pack.id}-${pack.version}.md`, rulesPage(pack)]));
}

function rulesPage(pack: SpecificationPack): string {
  const { from, to } = pack.effective;
  return [
    `# ${pack.title.zh}`,
    pack.title.en,
    `Generated from \`schemas/specifications/${pack.id}/${pack.version}\` by \`npm run generate\`; do not edit. 由规范包生成,请勿手改。`,
    `**适用月份 In force** ${from} – ${to ?? ''}`,
    `**依据 Source** ${pack.source.zh}`,
    pack.source.en,
    '## 规则一览 All rules',
    table(
      ['code 编号', 'severity 级别', 'tables 数据表', 'summary 要求'],
      pack.rules.map((rule) => [
        `[${rule.code}](#${rule.code.toLowerCase()})`,
        SEVERITIES[rule.severity],
        tables(rule),
        `${rule.summary.zh}<br>${rule.summary.en}`,
      ]),
    ),
    ...pack.rules.flatMap((rule) => ruleSection(pack, rule)),
    '## 数据表 Tables',
    ...Object.values(pack.recordTypes).flatMap((type) => [
      `### ${type.name} ${type.label.zh}`,
      table(
        ['column 列', 'label 名称', 'type 类型', 'required 必填', 'code list 代码表'],
        type.fields.map((field) => [
          field.name,
          `${field.label.zh}<br>${field.label.en}`,
          typeText(field),
          field.required ? '是 yes' : field.requiredWhen === undefined ? '' : '视条件 conditional',
          field.codeList ?? '',
        ]),
      ),
    ]),
    '## 代码表 Code lists',
    ...[...Object.values(pack.codeLists), ...(pack.otherCodeLists ?? [])].flatMap((list) => [
      `### ${list.id} ${list.version} ${list.label.zh}`,
      `${pack.codeLists[list.id] === list ? '' : '本规范不采用此版本,列出备查。Known, not used. '}${list.source.zh} / ${list.source.en}`,
      table(
        ['code 代码', 'meaning 含义'],
        Object.entries(list.codes).map(([code, meaning]) => [code, both(meaning)]),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function ruleSection(pack: SpecificationPack, rule: PackRule): readonly string[] {
  return [
    `### ${rule.code}`,
    `**${rule.summary.zh}** ${rule.summary.en}`,
    table(
      ['', ''],
      [
        ['级别 severity', SEVERITIES[rule.severity]],
        ['数据表 tables', tables(rule)],
        ['自 since', rule.since],
        ['影响谁 who is affected', both(affected(pack, rule))],
        ['原因 why', both(rule.why)],
        ['怎么办 remedy', both(rule.remedy)],
        ['依据 basis', both(rule.basis)],
        [
          '规则 kind',
          `\`${rule.kind}\`${rule.parameters === undefined ? '' : ` \`${JSON.stringify(rule.parameters)}\``}`,
        ],
        ['合格 passes', rule.pass.map(exampleText).join('<br>')],
        ['不合格 fails', rule.fail.map(exampleText).join('<br>')],
      ],
    ),
  ];
}

/** What a breach does to the record and to the month's points (Wuxi 2010-272, annex 2 (三): 不符合规范，扣5分). */
const EFFECTS: Readonly<Record<Severity, Bilingual>> = {
  fatal: {
    zh: '记录无法归入办件,退回;当月“符合规范”不得分,改正后重报可恢复',
    en: 'the record cannot be placed and is returned; the month loses its points for conformity until it is reported right',
  },
  error: {
    zh: '记录退回待改;当月“符合规范”不得分,改正后重报可恢复',
    en: 'the record is returned; the month loses its points for conformity until it is reported right',
  },
  warning: { zh: '记录照收,标记存疑,不扣分', en: 'the record is stored and marked as doubtful; no points are lost' },
  advice: { zh: '记录照收,建议改进,不扣分', en: 'the record is stored; it could be better, no points are lost' },
};

/** Who reports the records that a rule looks at, and what a breach means for them. */
function affected({ recordTypes }: SpecificationPack, { recordTypes: names, severity }: PackRule): Bilingual {
  const types = (names ?? []).flatMap((name) => recordTypes[name] ?? []);
  const { zh, en } = EFFECTS[severity];
  return {
    zh: `报送${types.map(({ label }) => `“${label.zh}”`).join('、') || '任何数据表'}的部门:${zh}。`,
    en: `Departments that report ${types.map(({ label }) => label.en).join(', ') || 'any table'}: ${en}.`,
  };
}

const tables = (rule: PackRule): string => rule.recordTypes?.join(', ') ?? '全部 all';

const both = (text: Bilingual): string => `${text.zh}<br>${text.en}`;

function exampleText(example: RuleExample): string {
  const others = (example.also ?? []).map((other) => `${patchText(other)}${other.times ? ` × ${other.times}` : ''}`);
  const facts = example.given === undefined ? [] : [`已知 given \`${JSON.stringify(example.given)}\``];
  const remarks = (example.remarks ?? []).map((remark) => `对照 mapping \`${remark.kind}\` ${remark.column}`);
  return [...others, patchText(example), ...remarks, ...facts].join(' · ');
}

const patchText = ({ recordType, set }: RecordPatch): string =>
  Object.keys(set).length === 0 ? `${recordType} 样例 sample` : `${recordType} \`${JSON.stringify(set)}\``;

function typeText(field: SpecificationPack['recordTypes'][string]['fields'][number]): string {
  const size = [field.length, field.scale].filter((part) => part !== undefined).join(',');
  return `${field.type}${size === '' ? '' : `(${size})`}${field.unit === undefined ? '' : ` ${field.unit}`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
