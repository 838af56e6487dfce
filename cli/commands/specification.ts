import { defineCommand } from '../command.ts';

export const specification = defineCommand({
  name: 'specification',
  summary: {
    zh: '查看规范:list 列出;show 显示一个;diff 说明两个之间有何变化(给出数据则说明哪些部门多少记录受影响);trial 让规则受审。',
    en: 'Specifications: list them; show one; diff tells what changed between two (given data: whose records are affected); trial puts the rules of one on trial.',
  },
  arguments: [
    { name: '<action>', description: { zh: 'list、show、diff 或 trial', en: 'list, show, diff or trial' } },
    {
      name: '[names...]',
      description: {
        zh: '规范,如 jiangsu-2010 或 jiangsu-2010/1',
        en: 'specifications: jiangsu-2010, or jiangsu-2010/1',
      },
    },
  ],
  options: [
    {
      flags: '--data <file>',
      description: { zh: 'diff:用这个文件的记录比较', en: 'diff: compare over the records of this file' },
    },
    { flags: '--record-type <type>', description: { zh: '文件的记录类型', en: 'record type of the file' } },
    { flags: '--mapping <file>', description: { zh: '文件的映射', en: 'mapping of the file' } },
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
  example: 'npm run -s heliograph -- specification diff jiangsu-2010 jiangsu-network-2015',
  run: async (input, io) => (await import('../specification/actions.ts')).runAction(input, io),
});
