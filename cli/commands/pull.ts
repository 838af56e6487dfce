import { gatewayError } from '../../gateway/errors.ts';
import type { Source } from '../../adapters/contract.ts';
import type { Configuration, SourceConfiguration } from '../../gateway/configuration/configuration.ts';
import type { PullRun } from '../../gateway/pull/pull-run.ts';
import { changesText, type ShapeChange } from '../../gateway/pull/shape-drift.ts';
import { causesText } from '../causes-text.ts';
import { defineCommand, optionalText, type CommandInput, type CommandIo } from '../command.ts';
import { monthDue, monthTyped } from '../month.ts';
import { receiptText } from '../receipt-text.ts';
import { configOption, withHub } from '../with-hub.ts';

export const pull = defineCommand({
  name: 'pull',
  summary: {
    zh: '从已配置的数据源抽取一次；--check 只检查能否读取，--rehearse 读取并校验但不入库。',
    en: 'Pulls once from a configured source; --check only asks whether it can be read, --rehearse reads and checks without storing.',
  },
  arguments: [{ name: '<source>', description: { zh: '数据源名称', en: 'name of the source' } }],
  options: [
    {
      flags: '--period <month>',
      description: { zh: '所属月份，缺省为上月', en: 'the period; default: last month' },
    },
    { flags: '--check', description: { zh: '检查连接、表和列', en: 'check connection, tables and columns' } },
    { flags: '--rehearse', description: { zh: '试抽取', en: 'rehearse' } },
    {
      flags: '--accept-shape',
      description: {
        zh: '数据源现有的列结构是对的，按此抽取并记为基准',
        en: 'the columns that the source has now are right: read it, and take them for good from now on',
      },
    },
    { flags: '--json', description: { zh: '输出 JSON', en: 'print JSON' } },
    configOption,
  ],
  example: 'npm run -s heliograph -- pull construction --period 2010-09',
  run: (input, io) => (input.options['check'] === true ? checkSource(input, io) : pullOnce(input, io)),
});

async function checkSource(input: CommandInput, io: CommandIo): Promise<number> {
  const [{ createAdapters, openSource }, { waitReally }, { loadConfiguration }] = await Promise.all([
    import('../../adapters/index.ts'),
    import('../../adapters/waiting.ts'),
    import('../../gateway/configuration/load-configuration.ts'),
  ]);
  const file = optionalText(input, 'config');
  const { configuration, secrets } = loadConfiguration(file === undefined ? {} : { file });
  const name = input.arguments[0] ?? '';
  const configured = configuration.sources.find((source) => source.name === name);
  if (configured === undefined) {
    const known = configuration.sources.map((source) => source.name).join(', ');
    throw gatewayError.PULL_SOURCE_UNKNOWN({ source: name, known });
  }
  const adapters = createAdapters({ fetch, clock: io.clock, wait: waitReally, random: () => 0.5 });
  const source = openSource(adapters, configured, secrets);
  try {
    const causes = await source.check(io.signal);
    io.out(causesText(causes));
    if (causes.length > 0) return 1;
    io.out(`${name}: 可以读取 · can be read\n`);
    return await compareColumns(configured, configuration, source, io);
  } finally {
    await source.close();
  }
}

/** What the mappings of a source need and its columns do not have. */
async function compareColumns(
  configured: SourceConfiguration,
  { mappingsDirectory }: Configuration,
  source: Source,
  io: CommandIo,
): Promise<number> {
  const { createMappedColumns } = await import('../../gateway/pull/mapped-columns.ts');
  const { readMappings } = await import('../../gateway/reading.ts');
  const { seeShape } = await import('../../gateway/pull/shape-watch.ts');
  const mapped = createMappedColumns(readMappings(mappingsDirectory), []);
  const { changes } = await seeShape(configured, source, {
    // Without the hub's memory: what a run compares with its last good shape is not known here.
    intake: { checkpoint: () => Promise.resolve(undefined), saveCheckpoint: () => Promise.resolve() },
    expected: (table) => mapped(configured, table),
    ...{ position: undefined, signal: io.signal },
  });
  tellChanges(changes, io);
  return changes.length === 0 ? 0 : 1;
}

function pullOnce(input: CommandInput, io: CommandIo): Promise<number> {
  return withHub(input, io, async (hub) => {
    const typed = optionalText(input, 'period');
    const run = await hub.pull.run({
      source: input.arguments[0] ?? '',
      period: typed === undefined ? monthDue(io.clock) : monthTyped(typed),
      rehearsal: input.options['rehearse'] === true,
      acceptShape: input.options['acceptShape'] === true,
      signal: io.signal,
    });
    if (input.options['json'] === true) io.out(`${JSON.stringify(run)}\n`);
    else tell(run, io);
    if (run.state === 'failed' || run.state === 'abandoned') return 2;
    return run.state === 'balanced' && (run.receipt?.verdict ?? 'CONFORMS') === 'CONFORMS' ? 0 : 1;
  });
}

function tell({ source, receipt, fault, changes = [] }: PullRun, io: CommandIo): void {
  tellChanges(changes, io);
  if (fault)
    io.err(`${fault.code}\n  ${fault.message.zh}\n  ${fault.message.en}\n→ ${fault.remedy.zh}\n→ ${fault.remedy.en}\n`);
  if (receipt) io.out(receiptText(receipt));
  else if (!fault) io.out(`${source}: 没有新数据 · nothing new\n`);
}

function tellChanges(changes: readonly ShapeChange[], io: CommandIo): void {
  for (const change of changes) {
    const { zh, en } = changesText([change]);
    io.err(`! ${zh}\n  ${en}\n`);
  }
}
