import { defineCommand } from '../command.ts';

export const exam = defineCommand({
  name: 'exam',
  summary: {
    zh: '考核报送系统：--write 发出考题（规范中全部样例），再对系统交回的输出判卷，得出可上交的报告；不联网。',
    en: 'Examines a reporting system: --write hands out tasks (all examples of the specification); then judges what the system made of them and prints a report to hand in. No network.',
  },
  arguments: [
    {
      name: '<folder>',
      description: {
        zh: '考题所在文件夹；系统的输出放在其中的 answers/<记录类型>.csv（或 ndjson、xlsx …）',
        en: 'folder of the exam; what the system makes goes into answers/<RECORD_TYPE>.csv in it (or ndjson, xlsx …)',
      },
    },
  ],
  options: [
    { flags: '--write', description: { zh: '发出考题', en: 'hand out the tasks' } },
    {
      flags: '--specification <id>',
      description: {
        zh: '发出考题时：规范，如 jiangsu-2010',
        en: 'when handing out: the specification, jiangsu-2010 for example',
      },
    },
    { flags: '--mapping <file>', description: { zh: '系统输出的映射', en: 'mapping of what the system makes' } },
    {
      flags: '--format <format>',
      description: { zh: '报告格式', en: 'form of the report' },
      choices: ['text', 'json', 'html'],
      standard: 'text',
    },
    {
      flags: '--specifications <folder>',
      description: { zh: '规范目录，缺省为自带的', en: 'folder of specifications; default: those shipped' },
    },
    {
      flags: '--language <language>',
      description: { zh: '文本报告的语言', en: 'language of the text report' },
      choices: ['zh', 'en'],
      standard: 'zh',
    },
  ],
  example: 'npm run -s heliograph -- exam exam-2010 --write --specification jiangsu-2010',
  run: async (input, io) => {
    const { judgeFolder, writeExam } = await import('../exam/exam-folder.ts');
    return input.options['write'] === true ? writeExam(input, io) : judgeFolder(input, io);
  },
});
