import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoSecret } from '../../examples/systems/front-door.ts';
import { startSystems, type Systems } from '../../examples/systems/index.ts';
import { createHub } from '../../gateway/composition/create-hub.ts';
import type { Hub } from '../../gateway/composition/hub.ts';
import type { Configuration } from '../../gateway/configuration/configuration.ts';
import { loadConfiguration } from '../../gateway/configuration/load-configuration.ts';
import { secretVariable } from '../../gateway/configuration/secrets.ts';
import { createLog } from '../../gateway/logging/create-log.ts';
import { legalInstant, type Clock } from '../../kernel/clock.ts';
import { assertPortFree } from './assert-port-free.ts';
import { storyClock, type StoryClock } from './story-clock.ts';

/** The hub with the simulated systems beside it, listening. */
export interface Demo {
  readonly hub: Hub;
  /** Address of the hub, without a slash at its end. */
  readonly url: string;
  readonly systems: Systems;
  readonly clock: StoryClock;
  close(): Promise<void>;
}

export interface DemoOptions {
  readonly seed: number;
  /** 0: any free port. */
  readonly port: number;
  /** Whether everything is thrown away in the end; otherwise it stays in .heliograph/demo/<port> until the next run. */
  readonly once: boolean;
  /** How time really passes. */
  readonly clock: Clock;
}

/** When the story begins: the first night of collecting. */
const BEGINNING = legalInstant('2010-10-01', '01:00:00');

/** Starts everything in a work folder made fresh. Throws CLI_PORT_TAKEN, and what createHub throws. */
export async function openDemo({ seed, port, once, clock: real }: DemoOptions): Promise<Demo> {
  // Before the folder is made fresh: it may be that of a demo that is still running.
  await assertPortFree(port);
  const folder = once
    ? mkdtempSync(join(tmpdir(), 'heliograph-demo-'))
    : freshFolder(join('.heliograph/demo', String(port)));
  const clock = storyClock(real, BEGINNING);
  const systems = await startSystems({ seed, clock, folder });
  try {
    const { configuration, secrets } = loadConfiguration({
      environment: secretsOf(systems),
      file: fileURLToPath(new URL('../../examples/wuxi-2010/heliograph.config.yaml', import.meta.url)),
    });
    const hub = await createHub(whenRunning(configuration, { systems, port, folder }), secrets, {
      ...{ clock, log: createLog(configuration.logLevel) },
    });
    const { url } = await hub.start();
    return {
      ...{ hub, url, systems, clock },
      close: async () => {
        await hub.stop();
        await systems.close();
        if (once) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await systems.close();
    throw error;
  }
}

function freshFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Nothing of the machine's own environment gets into the demo. */
const secretsOf = ({ pulled }: Systems): Record<string, string> =>
  Object.fromEntries(pulled.map(({ name }) => [secretVariable(name), demoSecret(name)]));

/** The committed configuration with what only the running systems know. */
function whenRunning(
  configuration: Configuration,
  { systems, port, folder }: { readonly systems: Systems; readonly port: number; readonly folder: string },
): Configuration {
  const running = new Map(systems.pulled.map(({ name, settings }) => [name, settings]));
  return {
    ...configuration,
    server: { ...configuration.server, port },
    dataDirectory: join(folder, 'hub'),
    sources: configuration.sources.map((source) => ({
      ...source,
      settings: { ...source.settings, ...running.get(source.name) },
    })),
  };
}
