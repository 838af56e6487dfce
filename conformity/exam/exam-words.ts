import type { Bilingual } from '../../kernel/bilingual.ts';
import { say } from '../texts.ts';
import type { ExamTask } from './exam-tasks.ts';
import type { TaskOutcome, TaskResult } from './judge-exam.ts';

export const AIM_WORDS: Readonly<Record<ExamTask['aim'], Bilingual>> = {
  convey: say('应如实报出', 'to be reported as it is'),
  withhold: say('有错，不得原样报出', 'is wrong and must not be reported as it is'),
};

export const OUTCOME_WORDS: Readonly<Record<TaskOutcome, Bilingual>> = {
  passed: say('通过', 'passed'),
  missing: say('未报出', 'not reported'),
  differs: say('值不符', 'reported with other values'),
  breaks: say('违反规范', 'breaks the specification'),
  'let-through': say('错误未拦住', 'let through although wrong'),
};

/** What is to be said of a task that was not passed: rules broken, values that differ. */
export function detailsOf({ broken, differences }: TaskResult): readonly Bilingual[] {
  const shown = (value: unknown): string => (value === null ? '—' : String(value));
  return [
    ...broken.map(({ rule, field = '', message }) =>
      say(`${rule} ${field}：${message.zh}`, `${rule} ${field}: ${message.en}`),
    ),
    ...differences.map(({ field, expected, found }) =>
      say(
        `${field}：应为 ${shown(expected)}，报为 ${shown(found)}`,
        `${field}: ${shown(expected)} became ${shown(found)}`,
      ),
    ),
  ];
}
