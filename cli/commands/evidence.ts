import { theHub } from '../../kernel/principal.ts';
import { defineCommand } from '../command.ts';
import { monthTyped } from '../month.ts';
import { configOption, withHub } from '../with-hub.ts';

export const evidence = defineCommand({
  name: 'evidence',
  summary: {
    zh: '输出某考评项目的全部依据（签名的 NDJSON，直至所报送的行与回执），供 verify-evidence 离线核验。',
    en: 'Writes everything that a score was made of (signed NDJSON, down to delivered rows and receipts), for verify-evidence.',
  },
  arguments: [
    { name: '<department>', description: { zh: '部门编码', en: 'code of the department' } },
    { name: '<month>', description: { zh: '所属月份，如 2013-04', en: 'the month, 2013-04 for example' } },
    {
      name: '<item>',
      description: {
        zh: '考评项目：publication、operation、docking、library、norm、satisfaction、orders、other',
        en: 'score item: publication, operation, docking, library, norm, satisfaction, orders, other',
      },
    },
  ],
  options: [configOption],
  example: 'npm run -s heliograph -- evidence JS020000JS 2013-04 norm > evidence.ndjson',
  run: (input, io) =>
    withHub(input, io, async (hub) => {
      const [department = '', month = '', item = ''] = input.arguments;
      const context = { principal: theHub, requestId: `cli-${io.clock.now().toISOString()}` };
      const asked = { department, period: monthTyped(month), item };
      for await (const line of await hub.supervision.evidenceFile(context, asked)) io.out(line);
      return 0;
    }),
});
