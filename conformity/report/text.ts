import type { Language } from '../../kernel/bilingual.ts';
import type { Finding } from '../finding.ts';
import type { ConformityReport } from './report.ts';
import { tellExamined, tellLost, tellStep } from './tell-points.ts';
import { conformsWord, placeOf, SEVERITY_WORDS, valueText } from './words.ts';

/** Findings of one rule that the text shows. */
const SHOWN = 10;

/** The report for a terminal, in one language: verdict, counts, then the findings rule by rule. */
export function reportText(report: ConformityReport, language: Language = 'zh'): string {
  const { specification, input, records, counts, rules, notApplied, unread } = report;
  const zh = language === 'zh';
  const lines = [
    `${input.name}: ${conformsWord(report.conforms)[language]}`,
    zh
      ? `规范 ${specification.id}/${specification.version},文件 SHA-256 ${input.sha256}`
      : `specification ${specification.id}/${specification.version}, SHA-256 of the file ${input.sha256}`,
    zh
      ? `记录 ${records.checked} 条:无问题 ${records.clean},有问题 ${records.withFindings},其中不接收 ${records.rejected};另有 ${records.unread} 行无法读取`
      : `${records.checked} records: ${records.clean} without findings, ${records.withFindings} with findings, of these ${records.rejected} rejected; ${records.unread} rows unread`,
    zh
      ? `问题 ${counts.total} 个(列出 ${counts.stored} 个)`
      : `${counts.total} findings (${counts.stored} of them listed)`,
    ...pointsLines(report, language),
    ...rules.flatMap((rule) => [
      '',
      `${rule.rule} [${SEVERITY_WORDS[rule.severity][language]}] ${rule.summary[language]} × ${rule.findings}${pointsText(rule.points, language)}`,
      ...findingLines(
        report.findings.filter((finding) => finding.rule === rule.rule),
        rule.findings,
        language,
      ),
      `  ${zh ? '处理办法' : 'remedy'}: ${rule.remedy[language]}`,
    ]),
    ...section(
      zh ? '未能执行的规则' : 'Rules not applied',
      notApplied.map(({ rule, reason, records: count }) => `${rule}: ${reason[language]} (${count})`),
    ),
    ...section(
      zh ? '无法读取的行' : 'Rows unread',
      unread.slice(0, SHOWN).map(({ row, reason }) => `${zh ? `第 ${row} 行` : `row ${row}`}: ${reason}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function pointsLines({ points }: ConformityReport, language: Language): readonly string[] {
  if (points === undefined) return [];
  const examined = tellExamined(points);
  return [
    '',
    tellLost(points)[language],
    ...points.steps.map((step, index) => `  ${index + 1}. ${tellStep(step)[language]}`),
    ...(examined === undefined ? [] : [`  ${examined[language]}`]),
  ];
}

const pointsText = (points: number, language: Language): string =>
  points === 0 ? '' : language === 'zh' ? `(关系 ${points} 分)` : ` (${points} points hang on it)`;

function findingLines(findings: readonly Finding[], total: number, language: Language): readonly string[] {
  const shown = findings.slice(0, SHOWN).map((finding) => {
    const value = finding.value === undefined ? '' : ` [${valueText(finding.value)}]`;
    const difference = finding.difference === undefined ? '' : ` ${finding.difference[language]}`;
    return `  ${placeOf(finding)[language]}: ${finding.message[language]}${value}${difference}`;
  });
  const rest = total - shown.length;
  if (rest <= 0) return shown;
  return [...shown, language === 'zh' ? `  ……另有 ${rest} 个` : `  … and ${rest} more`];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
