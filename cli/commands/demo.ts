import { defineCommand, optionalText, type CommandInput } from '../command.ts';
import { cliError } from '../errors.ts';

const STANDARD_PORT = 4000;
const STANDARD_SEED = 272;

export const demo = defineCommand({
  name: 'demo',
  summary: {
    zh: '演示无锡 2010 年 9 月的数据对接：十一个自建系统与枢纽一起启动，抽取、推送、校验、考评。',
    en: 'Plays September 2010 in Wuxi: eleven self-built systems start beside the hub; it pulls, is pushed to, checks and scores.',
  },
  arguments: [],
  options: [
    { flags: '--once', description: { zh: '演完即停', en: 'stop when the story is told' } },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
    {
      flags: '--port <number>',
      description: { zh: '端口，缺省 4000；--once 时任意', en: 'port; default: 4000, with --once any' },
    },
    {
      flags: '--seed <number>',
      description: { zh: '虚构数据的随机种子，缺省 272', en: 'seed of the made-up data; default: 272' },
    },
  ],
  example: 'npm run demo',
  run: async (input, io) => {
    const stops = input.options['once'] === true;
    const choice = {
      once: stops,
      json: input.options['json'] === true,
      port: whole(input, 'port', 65_535) ?? (stops ? 0 : STANDARD_PORT),
      seed: whole(input, 'seed', Number.MAX_SAFE_INTEGER) ?? STANDARD_SEED,
    };
    // Loaded when needed: `--help` must not wait for a hub.
    const { runDemo } = await import('../demo/run-demo.ts');
    return runDemo(choice, io);
  },
});

function whole(input: CommandInput, name: string, most: number): number | undefined {
  const typed = optionalText(input, name);
  if (typed === undefined) return undefined;
  const value = Number(typed);
  if (/^\d+$/.test(typed) && value <= most) return value;
  throw cliError.CLI_NUMBER_INVALID({ option: name, value: typed.slice(0, 20), most });
}
