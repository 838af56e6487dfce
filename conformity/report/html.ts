import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Finding } from '../finding.ts';
import { say } from '../texts.ts';
import { reportCharts } from './charts.ts';
import { escapedText } from './escaped-text.ts';
import type { ConformityReport, RuleInReport } from './report.ts';
import { tellExamined, tellLost, tellStep } from './tell-points.ts';
import { conformsWord, placeOf, SEVERITY_WORDS, valueText } from './words.ts';

/**
 * The report as one file for people: both languages, no script, nothing loaded from elsewhere, fit for printing. All
 * findings that the report holds are in it.
 */
export function reportHtml(report: ConformityReport): string {
  const verdict = conformsWord(report.conforms);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.input.name)}: ${both(verdict)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>校验报告 <small lang="en">Conformity report</small></h1>
<p class="verdict ${report.conforms ? 'good' : 'bad'}">${both(verdict)}</p>
${facts(report)}
${counts(report)}
${points(report)}
${reportCharts(report)}
${report.rules.map((rule) => ruleSection(rule, report.findings)).join('\n')}
${notApplied(report)}
${unread(report)}
</body>
</html>
`;
}

function facts({ input, specification, codeLists, references, view }: ConformityReport): string {
  const versions = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ');
  return definitionList([
    [say('文件', 'File'), input.name],
    [say('文件摘要', 'SHA-256'), input.sha256],
    [say('部门', 'Department'), input.department],
    [say('所属月份', 'Period'), input.period],
    [say('数据表', 'Record type'), input.recordType],
    [
      say('规范', 'Specification'),
      `${specification.title.zh} ${specification.title.en} ${specification.id}/${specification.version}`,
    ],
    [say('规范摘要', 'Digest of the specification'), specification.digest],
    [say('代码表版本', 'Code lists'), versions(codeLists)],
    [say('参照数据版本', 'Reference data'), versions(references)],
    [
      say('个人信息', 'Personal data'),
      view === 'department' ? '原样(仅限本部门) as they are (for the department only)' : '已脱敏 masked',
    ],
  ]);
}

function counts({ records, counts: { total, stored, bySeverity } }: ConformityReport): string {
  const severities = (['fatal', 'error', 'warning', 'advice'] as const).map((severity): [Bilingual, string] => [
    SEVERITY_WORDS[severity],
    String(bySeverity[severity]),
  ]);
  return `<h2>汇总 <small lang="en">Counts</small></h2>
${definitionList([
  [say('记录', 'Records'), String(records.checked)],
  [say('无问题', 'Without findings'), String(records.clean)],
  [say('有问题', 'With findings'), String(records.withFindings)],
  [say('不接收', 'Rejected'), String(records.rejected)],
  [say('无法读取的行', 'Rows unread'), String(records.unread)],
  [say('问题', 'Findings'), String(total)],
  [say('其中列出', 'Of these listed'), String(stored)],
  ...severities,
])}`;
}

function points({ points: preview }: ConformityReport): string {
  if (preview === undefined) return '';
  const [lost, examined] = [tellLost(preview), tellExamined(preview)];
  const steps = preview.steps.map((step) => `<li>${both(tellStep(step))}</li>`).join('\n');
  return `<h2>扣分预估 <small lang="en">What it costs</small></h2>
<p class="verdict ${preview.lost === 0 ? 'good' : 'bad'}">${both(lost)}</p>
<p><small>${both(preview.rule.basis)}</small></p>${steps === '' ? '' : `\n<h2>最省力的改正顺序 <small lang="en">What to mend first</small></h2>\n<ol>\n${steps}\n</ol>`}${examined === undefined ? '' : `\n<p><small>${both(examined)}</small></p>`}`;
}

function ruleSection(rule: RuleInReport, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.rule === rule.rule);
  const hidden = rule.findings - own.length;
  return `<section>
<h2><code>${escaped(rule.rule)}</code> <span class="${rule.severity}">${both(SEVERITY_WORDS[rule.severity])}</span> × ${rule.findings}${rule.points > 0 ? ` <small>${both(say(`关系 ${rule.points} 分`, `${rule.points} points hang on it`))}</small>` : ''}</h2>
<p>${both(rule.summary)}</p>
<p>处理办法 <small lang="en">Remedy</small>: ${both(rule.remedy)}<br>依据 <small lang="en">Basis</small>: ${both(rule.basis)}</p>
<table>
<thead><tr>${HEADINGS.map((heading) => `<th>${both(heading)}</th>`).join('')}</tr></thead>
<tbody>
${own.map(findingRow).join('\n')}
</tbody>
</table>${hidden > 0 ? `\n<p>另有 ${hidden} 个未列出。 <span lang="en">${hidden} more are not listed.</span></p>` : ''}
</section>`;
}

const HEADINGS: readonly Bilingual[] = [
  say('位置', 'Where'),
  say('值', 'Value'),
  say('应为', 'Expected'),
  say('问题', 'Finding'),
];

const findingRow = (finding: Finding): string =>
  `<tr><td>${both(placeOf(finding))}</td><td>${escaped(valueText(finding.value))}</td><td>${both(finding.expected)}${finding.difference === undefined ? '' : `<br>${both(finding.difference)}`}</td><td>${both(finding.message)}</td></tr>`;

function notApplied({ notApplied: rules }: ConformityReport): string {
  if (rules.length === 0) return '';
  const items = rules.map(
    ({ rule, reason, records }) => `<li><code>${escaped(rule)}</code> × ${records}: ${both(reason)}</li>`,
  );
  return `<h2>未能执行的规则 <small lang="en">Rules not applied</small></h2>\n<ul>${items.join('\n')}</ul>`;
}

function unread({ unread: rows }: ConformityReport): string {
  if (rows.length === 0) return '';
  const items = rows.map(({ row, reason }) => `<li>第 ${row} 行 row ${row}: <code>${escaped(reason)}</code></li>`);
  return `<h2>无法读取的行 <small lang="en">Rows unread</small></h2>\n<ul>${items.join('\n')}</ul>`;
}

const definitionList = (entries: readonly (readonly [Bilingual, string | undefined])[]): string =>
  `<dl>${entries
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([name, text]) => `<dt>${both(name)}</dt><dd>${escaped(text ?? '')}</dd>`)
    .join('')}</dl>`;

const both = ({ zh, en }: Bilingual): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

const escaped = escapedText;

const STYLE = `
body { font: 14px/1.6 system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } small, [lang="en"] { color: #555; font-weight: normal; }
.verdict { font-size: 1.2rem; padding: .5rem 1rem; border-left: 6px solid; } .good { border-color: #1a7f37; } .bad { border-color: #b3261e; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.fatal, .error { color: #b3261e; } .warning { color: #8a5300; } .advice { color: #0b57d0; }
figure { margin: 1.5rem 0; break-inside: avoid; } figcaption { font-weight: bold; margin-bottom: .3rem; }
section { break-inside: auto; } tr { break-inside: avoid; } thead { display: table-header-group; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }
`;
