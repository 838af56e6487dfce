import { join, resolve } from 'node:path';
import type { Recording } from '../../gateway/pull/black-box/exchange.ts';
import { defineCommand, optionalText, type CommandInput, type CommandIo } from '../command.ts';
import { cliError } from '../errors.ts';
import { configOption } from '../with-hub.ts';

export const blackbox = defineCommand({
  name: 'blackbox',
  summary: {
    zh: '列出与数据源的最近往来（机密与个人信息已替换）；--test 将其中一次变成可重放的测试。',
    en: 'Lists the last exchanges with a source (without secrets and personal data); --test turns one of them into a test that replays it.',
  },
  arguments: [{ name: '<source>', description: { zh: '数据源名称', en: 'name of the source' } }],
  options: [
    {
      flags: '--test <folder>',
      description: {
        zh: '写入测试的文件夹，如 test/replays/land',
        en: 'folder for the test, such as test/replays/land',
      },
    },
    {
      flags: '--run <id>',
      description: {
        zh: '运行编号（或其开头），缺省为最近一次',
        en: 'id of the run, or its beginning; default: the last one',
      },
    },
    configOption,
  ],
  example: 'npm run -s heliograph -- blackbox construction --test test/replays/construction',
  run: async (input, io) => {
    const [{ loadConfiguration }, { BLACK_BOXES, readBoxes }] = await Promise.all([
      import('../../gateway/configuration/load-configuration.ts'),
      import('../../gateway/pull/black-box/black-box.ts'),
    ]);
    const file = optionalText(input, 'config');
    const { configuration } = loadConfiguration(file === undefined ? {} : { file });
    const source = input.arguments[0] ?? '';
    const recordings = readBoxes(join(configuration.dataDirectory, BLACK_BOXES), source);
    const folder = optionalText(input, 'test');
    if (folder === undefined) return list(source, recordings, io);
    const chosen = chosenFrom(recordings, source, input);
    const { writeCase } = await import('../../gateway/pull/black-box/write-case.ts');
    const outcome = await writeCase(configuration, chosen, resolve(folder));
    io.out(`${join(folder, 'replay.test.ts')}\n`);
    io.out(`重放 replayed: ${wordsOf(outcome)}\n当时 that run: ${wordsOf(chosen.header)}\n`);
    return 0;
  },
});

function list(source: string, recordings: readonly Recording[], io: CommandIo): number {
  if (recordings.length === 0) io.out(`${source}: 没有留存的往来 · nothing is kept\n`);
  for (const { header, exchanges } of recordings)
    io.out(
      `${header.requestId}  ${header.startedAt}  ${header.period}  ${wordsOf(header)}  (${String(exchanges.length)})\n`,
    );
  return 0;
}

/** Throws CLI_RECORDING_UNKNOWN. */
function chosenFrom(recordings: readonly Recording[], source: string, input: CommandInput): Recording {
  const wanted = optionalText(input, 'run') ?? '';
  const chosen = recordings.findLast(({ header }) => header.requestId.startsWith(wanted));
  if (chosen !== undefined) return chosen;
  const known = recordings.map(({ header }) => header.requestId).join(', ');
  throw cliError.CLI_RECORDING_UNKNOWN({ source, run: wanted, known });
}

const wordsOf = ({ state, fault, ledger }: Partial<Recording['header']>): string =>
  [state, fault, ledger && `offered ${String(ledger.offered)}, rejected ${String(ledger.rejected)}`]
    .filter((word) => word !== undefined)
    .join(' · ');
