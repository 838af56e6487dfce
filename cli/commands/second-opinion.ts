import type { Language } from '../../kernel/bilingual.ts';
import { defineCommand, optionalText, text } from '../command.ts';
import { monthTyped } from '../month.ts';
import { opinionText } from '../opinion-text.ts';
import { configOption, withHub } from '../with-hub.ts';

export const secondOpinion = defineCommand({
  name: 'second-opinion',
  summary: {
    zh: '用另一套独立的评判（在库内以 SQL 按集合计算）复核全部已入库与待改的记录；有分歧即为本系统的缺陷，不影响任何部门的结论与得分。',
    en: 'Lets an independent evaluator (set-based, in SQL) judge all that is stored or quarantined; a disagreement is a defect of ours and changes nobody’s verdict or score.',
  },
  arguments: [],
  options: [
    { flags: '--department <code>', description: { zh: '只看该部门', en: 'this department alone' } },
    { flags: '--period <month>', description: { zh: '只看该月份 YYYY-MM', en: 'this period alone, YYYY-MM' } },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
    {
      flags: '--language <language>',
      description: { zh: '语言', en: 'language' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
    configOption,
  ],
  example: 'npm run -s heliograph -- second-opinion --period 2010-09',
  run: (input, io) =>
    withHub(input, io, (hub) => {
      const [department, period] = [optionalText(input, 'department'), optionalText(input, 'period')];
      const opinion = hub.cases.secondOpinion({
        ...(department === undefined ? {} : { department }),
        ...(period === undefined ? {} : { period: monthTyped(period) }),
      });
      io.out(
        input.options['json'] === true
          ? `${JSON.stringify(opinion, undefined, 2)}\n`
          : opinionText(opinion, text(input, 'language') as Language),
      );
      return Promise.resolve(opinion.disagreed === 0 ? 0 : 1);
    }),
});
