import { defineCommand, optionalText, text } from '../command.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: {
    zh: '校验一个文件,把成千上万个问题归为几个可能原因,并给出对照文件的最小改法。',
    en: 'Checks a file and collapses its findings into a few probable causes, each with the smallest change of the mapping.',
  },
  arguments: [{ name: '<file>', description: { zh: 'CSV、XLSX 或 NDJSON 文件', en: 'a CSV, XLSX or NDJSON file' } }],
  options: [
    {
      flags: '--specification <id>',
      description: { zh: '规范,如 jiangsu-2010', en: 'the specification, such as jiangsu-2010' },
      mandatory: true,
    },
    { flags: '--record-type <type>', description: { zh: '记录类型', en: 'record type' }, mandatory: true },
    { flags: '--mapping <file>', description: { zh: '映射文件', en: 'a mapping file' } },
    {
      flags: '--fix-mapping',
      description: { zh: '把改法写进映射文件', en: 'write the changes into the mapping file' },
    },
    { flags: '--department <code>', description: { zh: '报送部门编码', en: 'code of the reporting department' } },
    {
      flags: '--specifications <folder>',
      description: { zh: '规范目录,缺省为自带的', en: 'folder of specifications; default: those shipped' },
    },
    {
      flags: '--language <language>',
      description: { zh: '语言', en: 'language' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
  ],
  example:
    'npm run -s heliograph -- explain cases.csv --specification jiangsu-2010 --record-type INF_PUNISH --mapping ours.yaml --fix-mapping',
  run: async (input, io) => {
    const { explainAndFix } = await import('../explain-and-fix.ts');
    return explainAndFix(
      {
        path: input.arguments[0] ?? '',
        recordType: text(input, 'recordType'),
        mapping: optionalText(input, 'mapping'),
        specification: text(input, 'specification'),
        specifications: optionalText(input, 'specifications'),
        department: optionalText(input, 'department'),
        fix: input.options['fixMapping'] === true,
        json: input.options['json'] === true,
        language: text(input, 'language') === 'en' ? 'en' : 'zh',
      },
      io.out,
    );
  },
});
