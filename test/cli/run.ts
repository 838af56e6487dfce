import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commands } from '../../cli/commands/index.ts';
import { runProgram } from '../../cli/program.ts';
import { fixedClock } from '../../kernel/clock.ts';

/** What a command line said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a person would, at noon of 3 October 2010 in Wuxi, in a pipe. */
export const heliograph = (...argv: readonly string[]): Promise<Said> => heliographFed(undefined, ...argv);

/** The same, with something coming through the pipe. */
export async function heliographFed(
  input: Iterable<Uint8Array> | undefined,
  ...argv: readonly string[]
): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await runProgram(commands, argv, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    ...(input === undefined ? {} : { input: fed(input) }),
    interactive: false,
    clock: fixedClock('2010-10-03T04:00:00Z'),
    signal: new AbortController().signal,
  });
  return { code, ...said };
}

/** Pieces as they come through a pipe. */
export async function* fed(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A folder with a configuration of its own; `config` is the path to it. */
export function aHubFolder(): { readonly folder: string; readonly config: string; drop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-cli-'));
  const config = join(folder, 'heliograph.config.yaml');
  const root = resolve('.');
  writeFileSync(
    config,
    [
      'dataDirectory: data',
      'logLevel: silent',
      `specificationDirectories: [${root}/schemas/specifications]`,
      `mappingsDirectory: ${root}/mappings`,
      'catalogue:',
      `  departmentsFile: ${root}/examples/wuxi-2010/departments.yaml`,
      `  powersFile: ${root}/examples/wuxi-2010/powers.yaml`,
    ].join('\n'),
  );
  return { folder, config, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A file in the folder. */
export function aFile(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
