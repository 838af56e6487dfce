import { writeFileSync } from 'node:fs';
import { addMonths, type Month } from '../../kernel/month.ts';
import { editionKinds } from '../../subgraphs/supervision/scorecards/edition.ts';
import { defineCommand, text } from '../command.ts';
import { cliError } from '../errors.ts';
import { monthTyped } from '../month.ts';
import { configOption, withHub } from '../with-hub.ts';

export const bulletin = defineCommand({
  name: 'bulletin',
  summary: {
    zh: '由冻结考评编制月运行跟踪、季情况通报、年度考核总评，写成网页（可打印为 PDF）或工作簿。',
    en: 'Makes a bulletin of frozen months (month, quarter, year) as a page that prints to PDF, or as a workbook.',
  },
  arguments: [
    { name: '<from>', description: { zh: '首月，如 2013-01', en: 'first month, 2013-01 for example' } },
    { name: '[to]', description: { zh: '末月，缺省同首月', en: 'last month; the same unless given' } },
  ],
  options: [
    {
      flags: '--out <file>',
      description: { zh: '写入的文件：.html 或 .xlsx', en: 'file to write: .html or .xlsx' },
      mandatory: true,
    },
    {
      flags: '--kind <kind>',
      description: { zh: '冻结时点', en: 'at which time the months were frozen' },
      choices: editionKinds,
      standard: 'DEADLINE',
    },
    {
      flags: '--language <language>',
      description: { zh: '语言', en: 'language' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
    configOption,
  ],
  example: 'npm run -s heliograph -- bulletin 2013-01 2013-03 --out bulletin.html',
  run: (input, io) => {
    const [from = '', to = from] = input.arguments;
    const file = text(input, 'out');
    if (!/\.(html|xlsx)$/.test(file))
      throw cliError.CLI_CHOICE_UNKNOWN({ option: 'out', value: file.slice(0, 80), known: '….html, ….xlsx' });
    const periods = monthsBetween(monthTyped(from), monthTyped(to));
    const kind = editionKinds.find((each) => each === text(input, 'kind')) ?? 'DEADLINE';
    const asked = { periods, kind, language: text(input, 'language') === 'en' ? 'en' : 'zh' } as const;
    return withHub(input, io, async ({ supervision: { bulletins } }) => {
      writeFileSync(file, await (file.endsWith('.html') ? bulletins.html(asked) : bulletins.xlsx(asked)));
      io.out(`${file}\n`);
      return 0;
    });
  },
});

/** The months from one to another; more than a year of them is refused where bulletins are made. */
function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months = [from];
  for (let month = addMonths(from, 1); month <= to && months.length < 13; month = addMonths(month, 1))
    months.push(month);
  return months;
}
