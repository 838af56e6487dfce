import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';

/** Path of real public data beside the project; they are not part of it and may be absent. */
export const sharedData = (...path: readonly string[]): string => join('..', 'shared', 'data', ...path);

/** A test that runs where the folder of real data exists, and is shown as skipped where it does not. */
export function itWithData(folder: string, name: string, test: () => void | Promise<void>): void {
  if (existsSync(sharedData(folder))) it(name, test);
  else it.skip(`${name} (skipped: ../shared/data/${folder} is not here)`, test);
}
