import type { Language } from '../../kernel/bilingual.ts';
import { defineCommand, text } from '../command.ts';
import { monthTyped } from '../month.ts';
import { configOption, withHub } from '../with-hub.ts';

export const distribution = defineCommand({
  name: 'distribution',
  summary: {
    zh: '某部门某月数据的分布与上月、去年同月相比：件数、代码占比、填写率、恒定列、雷同文字、换号重报；只作提示，不退回、不扣分。',
    en: 'Compares a department’s month with the month before and a year ago: volume, shares of codes, fill rates, constant columns, copied texts, cases under other numbers; warnings that reject nothing.',
  },
  arguments: [],
  options: [
    { flags: '--department <code>', description: { zh: '部门编码', en: 'code of the department' }, mandatory: true },
    { flags: '--period <month>', description: { zh: '月份 YYYY-MM', en: 'the period, YYYY-MM' }, mandatory: true },
    {
      flags: '--json',
      description: { zh: '输出 JSON（含各字段的计数）', en: 'print JSON, with the counts of all fields' },
    },
    {
      flags: '--language <language>',
      description: { zh: '语言', en: 'language' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
    configOption,
  ],
  example: 'npm run -s heliograph -- distribution --department JS020000JS --period 2010-09',
  run: (input, io) =>
    withHub(input, io, async (hub) => {
      const period = monthTyped(text(input, 'period'));
      const found = await hub.cases.distribution(text(input, 'department'), period);
      const language = text(input, 'language') as Language;
      if (input.options['json'] === true) io.out(`${JSON.stringify(found, undefined, 2)}\n`);
      else {
        const { comparedWith, types, warnings } = found;
        const none = { zh: '没有可疑之处。', en: 'Nothing looks odd.' }[language];
        const compared = { zh: '对比月份', en: 'compared with' }[language];
        io.out(`${types.map(({ recordType, records }) => `${recordType} ${records}`).join(' · ') || '—'}\n`);
        io.out(`${compared}: ${comparedWith.join(', ') || '—'}\n`);
        io.out(`${warnings.map(({ kind, message }) => `${kind}: ${message[language]}`).join('\n') || none}\n`);
      }
      return found.warnings.length === 0 ? 0 : 1;
    }),
});
