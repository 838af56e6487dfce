import { fileURLToPath } from 'node:url';
import type { Language } from '../../kernel/bilingual.ts';
import { cliError } from '../errors.ts';
import { pastedFile } from '../pasted-file.ts';
import { REPORT_FORMS, writtenReport, type ReportForm } from '../written-report.ts';
import { defineCommand, optionalText, text } from '../command.ts';
import { monthTyped } from '../month.ts';
import { fileFormats, openFile } from '../open-file.ts';
import { assertWritable, writeFileWhole } from '../write-file.ts';
import { progressBar } from '../progress-bar.ts';

export const check = defineCommand({
  name: 'check',
  summary: {
    zh: '在本机校验一个文件或一条粘贴的记录（文件名写 -），不入库、不联网：规范、对照文件和校验程序都在本机；参照数据（权力事项库）不在本机，相关规则会注明未执行。',
    en: 'Checks a file, or a pasted record (- for the file), on this machine: nothing is stored, and no network is used, for specifications, mappings and the checker are all here. Rules that ask the catalogue are named as not applied.',
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
      flags: '--specification <id>',
      description: {
        zh: '规范编号，如 jiangsu-2010 或 jiangsu-2010/1',
        en: 'the specification: jiangsu-2010, or jiangsu-2010/1',
      },
      mandatory: true,
    },
    { flags: '--record-type <type>', description: { zh: '记录类型', en: 'record type' }, mandatory: true },
    { flags: '--period <month>', description: { zh: '所属月份 YYYY-MM', en: 'the period, YYYY-MM' }, mandatory: true },
    {
      flags: '--mapping <file>',
      description: { zh: '映射文件，或自带映射的名称', en: 'a mapping file, or the name of one that is shipped' },
    },
    { flags: '--department <code>', description: { zh: '报送部门编码', en: 'code of the reporting department' } },
    {
      flags: '--format <format>',
      description: { zh: '报告格式', en: 'form of the report' },
      choices: REPORT_FORMS,
      standard: 'text',
    },
    {
      flags: '--output <file>',
      description: {
        zh: '把报告写入文件（xlsx 必须写入文件）',
        en: 'write the report to a file; a report as xlsx needs one',
      },
    },
    {
      flags: '--returned <file>',
      description: {
        zh: '另写一份同格式的退改文件（CSV、XLSX）：加错误列，错格着色并附批注，带隐藏行标；改后可再次校验或报送',
        en: 'also write the same file (CSV, XLSX) with its errors in a column, coloured cells, notes and hidden row keys; correct it and check or send it again',
      },
    },
    {
      flags: '--as <format>',
      description: { zh: '文件格式，缺省按扩展名', en: 'the file’s format; default: by its name' },
      choices: fileFormats,
    },
    {
      flags: '--language <language>',
      description: { zh: '文本报告的语言', en: 'language of the text report' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
    {
      flags: '--masked',
      description: {
        zh: '隐去个人信息（报告要给部门以外的人看时）',
        en: 'mask personal data, for a report that leaves the department',
      },
    },
  ],
  example:
    'npm run -s heliograph -- check cases.csv --specification jiangsu-2010 --record-type INF_PUNISH --period 2010-09',
  run: async (input, io) => {
    const period = monthTyped(text(input, 'period'));
    const form = text(input, 'format') as ReportForm;
    const output = optionalText(input, 'output');
    if (form === 'xlsx' && output === undefined) throw cliError.CLI_OUTPUT_NEEDED({ format: form });
    const path = input.arguments[0] ?? '';
    const returned = optionalText(input, 'returned');
    for (const written of [output, returned]) if (written !== undefined) assertWritable(written, path);
    const isPasted = path === '-' && io.input !== undefined;
    const file = isPasted ? await pastedFile(io.input) : openFile(path);
    const [{ checkFile }, { readPacks }, { ruleKindsByName }] = await Promise.all([
      import('../check-file.ts'),
      import('../../conformity/pack/read-packs.ts'),
      import('../../conformity/rules/index.ts'),
    ]);
    const bar = progressBar(io, file.name);
    const { report, giveBack } = await checkFile({
      file,
      packs: await readPacks(fileURLToPath(new URL('../../schemas/specifications', import.meta.url)), ruleKindsByName),
      specification: text(input, 'specification'),
      recordType: text(input, 'recordType'),
      period,
      department: optionalText(input, 'department'),
      mapping: optionalText(input, 'mapping'),
      format: optionalText(input, 'as'),
      view: input.options['masked'] === true ? 'outside' : 'department',
      all: returned !== undefined,
      tell: ({ zh, en }) => io.interactive && io.err(`${zh} · ${en}\n`),
      progress: (share, rows) => bar.to(share, rows),
    }).finally(() => bar.stop());
    if (returned !== undefined) await writeFileWhole(returned, (await giveBack()).bytes);
    const written = writtenReport(report, form, text(input, 'language') as Language);
    if (output !== undefined) await writeFileWhole(output, written);
    else for await (const piece of written) io.out(String(piece));
    return report.conforms ? 0 : 1;
  },
});
