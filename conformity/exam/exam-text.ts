import type { Language } from '../../kernel/bilingual.ts';
import { detailsOf, OUTCOME_WORDS } from './exam-words.ts';
import type { ExamReport, TaskOutcome } from './judge-exam.ts';

/** The report for a terminal: figures, then every task that was not passed. */
export function examText(report: ExamReport, language: Language): string {
  const { specification, tasks, passed, outcomes, strangers, results } = report;
  const counts = (Object.keys(outcomes) as TaskOutcome[])
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${OUTCOME_WORDS[outcome][language]} ${outcomes[outcome]}`);
  const failed = results.filter(({ outcome }) => outcome !== 'passed');
  return `${[
    `${specification.title[language]} ${specification.id}/${specification.version}`,
    language === 'zh' ? `考题 ${tasks} 道，通过 ${passed} 道` : `${tasks} tasks, ${passed} passed`,
    counts.join(' · '),
    ...(strangers === 0
      ? []
      : [language === 'zh' ? `另有 ${strangers} 条记录不属于任何考题` : `${strangers} records belong to no task`]),
    ...failed.flatMap((result) => [
      `${result.task} ${result.rule} ${result.recordType} ${result.internalNumber} ${OUTCOME_WORDS[result.outcome][language]}：${result.summary[language]}`,
      ...detailsOf(result).map((detail) => `    ${detail[language]}`),
    ]),
  ].join('\n')}\n`;
}
