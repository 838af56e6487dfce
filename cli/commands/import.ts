import { theHub } from '../../kernel/principal.ts';
import { defineCommand, optionalText, text } from '../command.ts';
import { monthTyped } from '../month.ts';
import { fileFormats, openFile, planFor } from '../open-file.ts';
import { progressBar } from '../progress-bar.ts';
import { receiptText } from '../receipt-text.ts';
import { configOption, withHub } from '../with-hub.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: {
    zh: '导入一个文件：落盘、校验、入库，打印回执。中断后重新运行同一命令即可接着做，不会重复入库。',
    en: 'Imports a file: keeps the bytes, checks, stores, prints the receipt. After a break run it again: it goes on, and stores nothing twice.',
  },
  arguments: [
    {
      name: '<file>',
      description: {
        zh: 'CSV、XLSX、XLS、XML、JSON 或 NDJSON 文件（可为 .gz；.zip 为 XML 包）',
        en: 'a CSV, XLSX, XLS, XML, JSON or NDJSON file (.gz too; .zip is a package of XML)',
      },
    },
  ],
  options: [
    {
      flags: '--department <code>',
      description: { zh: '报送部门编码', en: 'code of the reporting department' },
      mandatory: true,
    },
    { flags: '--record-type <type>', description: { zh: '记录类型', en: 'record type' }, mandatory: true },
    {
      flags: '--period <month>',
      description: { zh: '所属月份 YYYY-MM', en: 'the period, YYYY-MM' },
      mandatory: true,
    },
    { flags: '--mapping <name>', description: { zh: '映射名称', en: 'name of a mapping' } },
    {
      flags: '--as <format>',
      description: { zh: '文件格式，缺省按扩展名', en: 'the format; default: by the file’s name' },
      choices: fileFormats,
    },
    { flags: '--rehearse', description: { zh: '只校验，不入库', en: 'check, do not store' } },
    { flags: '--json', description: { zh: '输出 JSON 回执', en: 'print the receipt as JSON' } },
    configOption,
  ],
  example:
    'npm run -s heliograph -- import cases.xlsx --department JS020000JS --record-type INF_PUNISH --period 2010-09',
  run: (input, io) =>
    withHub(input, io, async (hub) => {
      const path = input.arguments[0] ?? '';
      const file = openFile(path);
      const bar = progressBar(io, file.name);
      await hub.intake.recover();
      const received = await hub.intake.receive(
        {
          department: text(input, 'department'),
          period: monthTyped(text(input, 'period')),
          recordType: text(input, 'recordType'),
          channel: 'IMPORT',
          principal: theHub,
          requestId: `import-${file.name}`,
          name: file.name,
          reading: planFor(path, optionalText(input, 'mapping'), optionalText(input, 'as')),
          statedBytes: file.bytes,
          rehearsal: input.options['rehearse'] === true,
        },
        file.stream(),
      );
      const receipt = await hub.intake.settle(received.submission, {
        signal: io.signal,
        onProgress: ({ share, ledger }) => bar.to(share, ledger.offered),
      });
      bar.stop();
      io.out(input.options['json'] === true ? `${JSON.stringify(receipt)}\n` : receiptText(receipt));
      return receipt.verdict === 'CONFORMS' ? 0 : receipt.verdict === 'REFUSED' ? 2 : 1;
    }),
});
