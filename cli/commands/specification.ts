import type { Language } from '../../kernel/bilingual.ts';
import { defineCommand, optionalText, text, type CommandInput, type CommandIo } from '../command.ts';
import { cliError } from '../errors.ts';

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
  run: (input, io) => {
    const action = input.arguments[0] ?? '';
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (run === undefined) throw cliError.CLI_ACTION_UNKNOWN({ action, known: Object.keys(ACTIONS).join(', ') });
    return run(input, io);
  },
});

type Action = (input: CommandInput, io: CommandIo) => Promise<number>;

const languageOf = (input: CommandInput): Language => (text(input, 'language') === 'en' ? 'en' : 'zh');

const packsOf = async (input: CommandInput) =>
  (await import('../specification/shipped-packs.ts')).readPacksFrom(optionalText(input, 'specifications'));

/** Prints either form and answers the exit code. */
function print(input: CommandInput, io: CommandIo, facts: object, told: () => string): void {
  io.out(input.options['json'] === true ? `${JSON.stringify(facts)}\n` : told());
}

const list: Action = async (input, io) => {
  const { packLines, packSummaries } = await import('../specification/list-packs.ts');
  const packs = await packsOf(input);
  print(input, io, packSummaries(packs), () => packLines(packs, languageOf(input)));
  return 0;
};

const show: Action = async (input, io) => {
  const [{ packTyped }, { packText }] = await Promise.all([
    import('../specification/shipped-packs.ts'),
    import('../specification/show-pack.ts'),
  ]);
  const pack = packTyped(await packsOf(input), input.arguments[1] ?? '');
  print(input, io, pack, () => packText(pack, languageOf(input)));
  return 0;
};

const diff: Action = async (input, io) => {
  const [{ packTyped }, { comparePacks }, { tellDifference }, { storyText }] = await Promise.all([
    import('../specification/shipped-packs.ts'),
    import('../../conformity/diff/compare-packs.ts'),
    import('../../conformity/diff/tell-difference.ts'),
    import('../specification/story-text.ts'),
  ]);
  const packs = await packsOf(input);
  const [from, to] = [packTyped(packs, input.arguments[1] ?? ''), packTyped(packs, input.arguments[2] ?? '')];
  const difference = comparePacks(from, to);
  const path = optionalText(input, 'data');
  if (path === undefined) {
    print(input, io, difference, () => storyText(tellDifference(difference), languageOf(input)));
    return 0;
  }
  const [{ diffOverFile }, { tellVerdicts }] = await Promise.all([
    import('../specification/diff-packs.ts'),
    import('../../conformity/diff/tell-verdicts.ts'),
  ]);
  const recordType = text(input, 'recordType');
  const verdicts = await diffOverFile(from, to, { path, recordType, mapping: optionalText(input, 'mapping') });
  const story = [...tellDifference(difference), ...tellVerdicts(verdicts, to)];
  print(input, io, { ...difference, data: verdicts }, () => storyText(story, languageOf(input)));
  return verdicts.newlyFail > 0 ? 1 : 0;
};

/** Below this share the rules of a pack do not protect what they should. */
const LEAST_NOTICED = 0.95;

const trial: Action = async (input, io) => {
  const [{ packTyped }, { tryPack }, { tellTrial }, { storyText }, { createCalendar }] = await Promise.all([
    import('../specification/shipped-packs.ts'),
    import('../../conformity/trial/try-pack.ts'),
    import('../../conformity/trial/tell-trial.ts'),
    import('../specification/story-text.ts'),
    import('../../kernel/calendar.ts'),
  ]);
  const pack = packTyped(await packsOf(input), input.arguments[1] ?? '');
  const result = tryPack(pack, { calendar: createCalendar() });
  print(input, io, result, () => storyText(tellTrial(result, pack), languageOf(input)));
  return result.killed / result.mutants.length < LEAST_NOTICED ? 1 : 0;
};

const ACTIONS: Readonly<Record<string, Action>> = { list, show, diff, trial };
