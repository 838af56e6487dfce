import type { Hub } from '../gateway/composition/hub.ts';
import type { Configuration } from '../gateway/configuration/configuration.ts';
import { optionalText, type CommandInput, type CommandIo, type CommandOption } from './command.ts';

/** `--config`, for every command that works on a hub's own data. */
export const configOption: CommandOption = {
  flags: '--config <file>',
  description: {
    zh: '配置文件，缺省为当前目录的 heliograph.config.yaml',
    en: 'the configuration file; default: heliograph.config.yaml here',
  },
};

/** Opens the hub that the configuration describes, without listening, and closes it in the end. */
export async function withHub<Result>(
  input: CommandInput,
  io: CommandIo,
  work: (hub: Hub, configuration: Configuration) => Promise<Result>,
): Promise<Result> {
  // Loaded when needed: `--help` and commands that need no hub must not wait for one.
  // One after the other: they share most of what they load.
  const { createHub } = await import('../gateway/composition/create-hub.ts');
  const { loadConfiguration } = await import('../gateway/configuration/load-configuration.ts');
  const { createLog } = await import('../gateway/logging/create-log.ts');
  const file = optionalText(input, 'config');
  const { configuration, secrets } = loadConfiguration(file === undefined ? {} : { file });
  // A person at a terminal wants the result, not the log; a service wants both.
  const level = io.interactive && configuration.logLevel === 'info' ? 'warn' : configuration.logLevel;
  const hub = await createHub(configuration, secrets, { clock: io.clock, log: createLog(level) });
  try {
    return await work(hub, configuration);
  } finally {
    await hub.stop();
  }
}
