import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { map } from '../../../cli/commands/map.ts';
import { fixedClock } from '../../../kernel/clock.ts';

describe('heliograph map', () => {
  let folder: string;
  let said: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
    said = '';
    writeFileSync(
      join(folder, 'cases.csv'),
      `处罚决定书文号,处罚决定日期,备用\n${Array.from({ length: 12 }, (_, index) => `锡建罚字${String(index)}号,2010-10-01,x\n`).join('')}`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = (action: string, options: Record<string, string>) =>
    map.run(
      { arguments: [action, join(folder, 'cases.csv')], options },
      {
        out: (text) => void (said += text),
        err: () => undefined,
        interactive: false,
        clock: fixedClock('2010-10-05'),
        signal: new AbortController().signal,
      },
    );

  it('suggest writes a mapping that try can use at once, ten rows before and after', async () => {
    expect(await run('suggest', { specification: 'credit-publicity-2018', recordType: 'PENALTY' })).toBe(0);
    expect(said).toMatch(/CF_WSH: .*处罚决定书文号.*%/);
    writeFileSync(join(folder, 'proposed.yaml'), said);
    said = '';
    expect(await run('try', { mapping: join(folder, 'proposed.yaml') })).toBe(0);
    expect(said.match(/←/g)).toHaveLength(10);
    expect(said).toContain('→ PENALTY {"CF_WSH":"锡建罚字0号","CF_JDRQ":"2010-10-01"}');
  });

  it.each([
    ['guess', {}, 'action'],
    ['suggest', { specification: 'none' }, '--specification'],
    ['suggest', { specification: 'credit-publicity-2018', recordType: 'X' }, '--record-type'],
    ['try', {}, '--mapping'],
  ])('%s with %j says which argument is wrong, and what is allowed', async (action, options, argument) => {
    const refused = (async () => run(action, options))();
    await expect(refused).rejects.toMatchObject({ code: 'MAPPING_ARGUMENT_INVALID', details: { argument } });
  });
});
