import type { Hub } from '../../gateway/composition/hub.ts';
import type { UpwardRun } from '../../gateway/upward/upward-run.ts';
import { causesText } from '../causes-text.ts';
import { defineCommand, type CommandInput, type CommandIo } from '../command.ts';
import { configOption, withHub } from '../with-hub.ts';

export const upward = defineCommand({
  name: 'upward',
  summary: {
    zh: '向上级平台报送符合规范的记录，并取回其答复；--check 只检查能否报送。',
    en: 'Offers conforming records to a platform above and hears its answers; --check only asks whether it can be done.',
  },
  arguments: [
    {
      name: '[destination]',
      description: { zh: '上级平台名称，缺省为全部', en: 'name of the platform; default: all of them' },
    },
  ],
  options: [
    { flags: '--check', description: { zh: '检查连接、表和列', en: 'check connection, tables and columns' } },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
    configOption,
  ],
  example: 'npm run -s heliograph -- upward province',
  run: (input, io) => offerUpward(input, io),
});

function offerUpward(input: CommandInput, io: CommandIo): Promise<number> {
  const one = input.options['check'] === true ? checkOne : offerOne;
  return withHub(input, io, async (hub) => {
    const named = input.arguments[0];
    const destinations = named === undefined ? hub.upward.destinations : [named];
    if (destinations.length === 0)
      io.err('没有配置上级平台（upward 一节）· no platform above is configured (key "upward")\n');
    let clean = true;
    for (const destination of destinations) clean = (await one(hub, destination, input, io)) && clean;
    return clean ? 0 : 1;
  });
}

async function checkOne(hub: Hub, destination: string, _input: CommandInput, io: CommandIo): Promise<boolean> {
  const causes = await hub.upward.check(destination, io.signal);
  io.out(causes.length === 0 ? `${destination}: 可以报送 · can be offered to\n` : causesText(causes));
  return causes.length === 0;
}

async function offerOne(hub: Hub, destination: string, input: CommandInput, io: CommandIo): Promise<boolean> {
  const run = await hub.upward.run(destination, io.signal);
  io.out(input.options['json'] === true ? `${JSON.stringify(run)}\n` : runText(run));
  return run.tally.REFUSED === 0;
}

const runText = ({ destination, offered, taken, refused, tally }: UpwardRun): string =>
  `${destination}: 报送 ${String(offered)}，接收 ${String(taken)}，退回 ${String(refused)}；` +
  `共计接收 ${String(tally.TAKEN)}、退回 ${String(tally.REFUSED)}、待答复 ${String(tally.OFFERED)}\n` +
  `${destination}: offered ${String(offered)}, taken ${String(taken)}, refused ${String(refused)}; ` +
  `in all ${String(tally.TAKEN)} taken, ${String(tally.REFUSED)} refused, ${String(tally.OFFERED)} without an answer\n`;
