import type { Bilingual } from '../../kernel/bilingual.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import { say } from '../texts.ts';
import type { ExamTask } from './exam-tasks.ts';
import { AIM_WORDS, detailsOf, OUTCOME_WORDS } from './exam-words.ts';
import type { ExamReport, TaskResult } from './judge-exam.ts';

/** The report to hand in: one file, both languages, no script, printable. */
export function examHtml(report: ExamReport): string {
  const { specification, tasks, passed, strangers, results } = report;
  const { id, version, digest, title } = specification;
  return page(
    say('规范对接考核报告', 'Report of the exam'),
    `<p>${both(title)} ${escaped(`${id}/${version}`)}<br><small>SHA-256 ${digest}</small></p>
<p class="${passed === tasks ? 'good' : 'bad'}">${both(say(`考题 ${tasks} 道，通过 ${passed} 道`, `${tasks} tasks, ${passed} passed`))}${
      strangers === 0 ? '' : ` · ${both(say(`不属于考题的记录 ${strangers} 条`, `${strangers} records of no task`))}`
    }</p>
<table><thead><tr>${['考题 Task', '规则 Rule', '记录 Record', '要求 Aim', '结果 Outcome'].map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${results.map(resultRow).join('\n')}</tbody></table>`,
  );
}

/** The tasks to hand out: what is to be entered into the sender's own system. */
export function tasksHtml(pack: SpecificationPack, tasks: readonly ExamTask[]): string {
  const introduction = say(
    '请把下列办件录入本部门系统并照常报出，把系统的输出按记录类型放入 answers 文件夹；注明“不得原样报出”的，系统应当拦住或要求更正。',
    'Enter these cases into your own system and let it report them as it always does; put what it makes into the folder answers, a file per record type. What is marked as wrong should be stopped by your system, or be mended.',
  );
  return page(
    say('规范对接考题', 'Tasks of the exam'),
    `<p>${both(pack.title)} ${escaped(`${pack.id}/${pack.version}`)}</p><p>${both(introduction)}</p>
${tasks.map((task) => taskSection(pack, task)).join('\n')}`,
  );
}

function resultRow(result: TaskResult): string {
  const details = detailsOf(result).map((detail) => `<li>${both(detail)}</li>`);
  return `<tr><td>${result.task}</td><td><code>${escaped(result.rule)}</code> ${both(result.summary)}</td><td>${escaped(result.recordType)}<br>${escaped(result.internalNumber)}</td><td>${both(AIM_WORDS[result.aim])}</td><td class="${result.outcome === 'passed' ? 'good' : 'bad'}">${both(OUTCOME_WORDS[result.outcome])}${details.length === 0 ? '' : `<ul>${details.join('')}</ul>`}</td></tr>`;
}

function taskSection(pack: SpecificationPack, task: ExamTask): string {
  const summary = pack.rules.find(({ code }) => code === task.rule)?.summary ?? say('', '');
  const records = task.records.map(({ recordType, fields }) => {
    const type = pack.recordTypes[recordType];
    const rows = (type?.fields ?? [])
      .filter(({ name }) => fields[name] !== undefined)
      .map(
        ({ name, label }) =>
          `<tr${task.asked.includes(name) ? ' class="asked"' : ''}><td><code>${escaped(name)}</code></td><td>${both(label)}</td><td>${escaped(valueText(fields[name]))}</td></tr>`,
      );
    return `<h3>${escaped(recordType)} ${both(type?.label ?? say('', ''))}</h3><table><tbody>${rows.join('')}</tbody></table>`;
  });
  return `<details><summary>${task.number} <code>${escaped(task.rule)}</code> ${both(summary)}：<b>${both(AIM_WORDS[task.aim])}</b></summary>${records.join('')}</details>`;
}

const valueText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const page = (title: Bilingual, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.zh} ${title.en}</title><style>${STYLE}</style></head>
<body><h1>${both(title)}</h1>
${body}
</body></html>
`;

const both = ({ zh, en }: Bilingual): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
body { font: 14px/1.6 system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
small, [lang="en"] { color: #555; } .good { color: #1a7f37; } .bad { color: #b3261e; } .asked { background: #fff6d6; } tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }
`;
