import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

describe('the walls between the rooms', () => {
  it('are not crossed by any import, and no imports go in circles', async () => {
    const { stdout } = await run(
      'node_modules/.bin/depcruise',
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'],
      {
        maxBuffer: 16_000_000,
      },
    ).catch((failure: { stdout?: string }) => ({ stdout: failure.stdout ?? String(failure) }));
    expect(stdout).toContain('no dependency violations found');
  }, 60_000);
});
