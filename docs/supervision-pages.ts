import type { RuleBook } from '../subgraphs/supervision/alerts/rule-book.ts';
import { alertRulesByCode } from '../subgraphs/supervision/alerts/rules/index.ts';
import type { ScoreSheet } from '../subgraphs/supervision/scorecards/score-sheet.ts';
import type { SubsystemPack } from '../subgraphs/supervision/subsystems/subsystem-pack.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${cell(zh)}<br>${cell(en)}`;
const data = (value: unknown): string => `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;

/** docs/generated/alert-rules.md: what raises a card, by the books that are in force and have been. */
export function alertRulesPage(books: readonly RuleBook[]): string {
  return [
    '# Rules of alerts 预警规则',
    '',
    'Generated from the rule books in `schemas/supervision/rule-books` by `npm run generate`; do not edit. A case is judged by',
    'the book in force on the day that it began. REMINDER 提醒 does not count, YELLOW 黄牌 and RED 红牌 do.',
    '',
    ...books.toReversed().flatMap(bookChapter),
  ].join('\n');
}

function bookChapter({ version, title, source, effective, ...book }: RuleBook): readonly string[] {
  const evaluated = [...book.caseRules, ...book.periodRules, ...book.orderRules].map(({ rule, level, parameters }) => {
    const days = book.orderRules.find((each) => each.rule === rule)?.workingDays;
    const set = days === undefined ? parameters : { workingDays: days };
    const words = Object.keys(set).length === 0 ? '' : data(set);
    return `| \`${rule.code}\` | ${level} | ${both(rule.title)} | ${both(rule.condition)} | ${words} |`;
  });
  const unevaluated = book.unevaluated.flatMap((code) => {
    const rule = alertRulesByCode.get(code);
    return rule?.scope === 'unevaluated' ? [`| \`${code}\` | ${both(rule.title)} | ${both(rule.reason)} |`] : [];
  });
  return [
    `## ${version}: ${title.zh} ${title.en}`,
    '',
    `${effective.from} – ${effective.to ?? ''}`.trim(),
    '',
    cell(source.zh),
    '',
    cell(source.en),
    '',
    '| code 代码 | level 级别 | title 名称 | condition 条件 | parameters 参数 |',
    '|---|---|---|---|---|',
    ...evaluated,
    '',
    ...(unevaluated.length === 0
      ? []
      : [
          'Not evaluated 不作判断：',
          '',
          '| code 代码 | title 名称 | reason 原因 |',
          '|---|---|---|',
          ...unevaluated,
          '',
        ]),
  ];
}

/** docs/generated/subsystems.md: fields and rules of the subsystems by field. */
export function subsystemsPage(packs: readonly SubsystemPack[]): string {
  return [
    '# Subsystems by field 监察子系统',
    '',
    'Generated from `schemas/supervision/subsystems` by `npm run generate`; do not edit. Records are reported by the mutation',
    '`reportSubsystemRecords`; **bold** fields are the key, fields with a star must be given. Approval 审批 and penalty 处罚 are',
    'the cases of the hub, judged by the [rules of alerts](alert-rules.md).',
    '',
    ...packs.flatMap(packChapter),
  ].join('\n');
}

function packChapter({ id, title, source, key, day, fields, rules, sample }: SubsystemPack): readonly string[] {
  const required = new Set([...key, day, 'DEPARTMENT']);
  return [
    `## ${id}: ${title.zh} ${title.en}`,
    '',
    `${cell(source.zh)} ${cell(source.en)}`,
    '',
    '| field 字段 | type 类型 | meaning 含义 | sample 样例 |',
    '|---|---|---|---|',
    ...Object.entries(fields).map(([name, field]) => {
      const shown = `${key.includes(name) ? `**${name}**` : name}${required.has(name) ? ' \\*' : ''}`;
      return `| ${shown} | ${field.type} | ${both(field)} | ${cell(String(sample[name] ?? ''))} |`;
    }),
    '',
    '| rule 规则 | level 级别 | title 名称 | condition 条件 | basis 依据 |',
    '|---|---|---|---|---|',
    ...rules.map(
      ({ code, level, title: name, when, basis }) =>
        `| \`${code}\` | ${level} | ${both(name)} | ${data(when)} | ${both(basis)} |`,
    ),
    '',
  ];
}

/** docs/generated/scorecards.md: items, formulas and inputs of both annexes, as written and as intended. */
export function scorecardsPage(sheets: readonly ScoreSheet[]): string {
  return [
    '# Scorecards 考评办法',
    '',
    'Generated from `schemas/supervision/scorecards` by `npm run generate`; do not edit. No item falls below nought nor rises',
    'above its worth; points are exact and rounded to two digits at the end.',
    '',
    ...sheets.flatMap(({ id, version, title, items }) => [
      `## ${id}@${version}: ${title.zh} ${title.en}`,
      '',
      '| item 项目 | worth 分值 | as written 按原文 | as intended 按应有含义 | inputs 输入 | nothing out of nothing 零除以零 |',
      '|---|---|---|---|---|---|',
      ...items.map(({ title: name, max, asWritten, asIntended, inputs, empty }) => {
        const intended = asIntended === undefined ? '' : `${data(asIntended.formula.text)}<br>${both(asIntended.why)}`;
        const named = Object.entries(inputs).map(
          ([input, label]) => `\`${input}\` ${cell(label.zh)} ${cell(label.en)}`,
        );
        const nothing = empty === undefined ? '' : both(empty);
        return `| ${both(name)} | ${String(max)} | ${data(asWritten.text)} | ${intended} | ${named.join('<br>')} | ${nothing} |`;
      }),
      '',
    ]),
  ].join('\n');
}
