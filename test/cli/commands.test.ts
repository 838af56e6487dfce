import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { commands } from '../../cli/commands/index.ts';
import type { Receipt, RecordProof } from '../../subgraphs/cases/intake/intake.ts';
import { shippedPack } from '../support/checking.ts';
import { aFile, aHubFolder, heliograph } from './run.ts';

const hub = aHubFolder();
afterAll(() => hub.drop());

describe('the command line', () => {
  it.each(commands.map(({ name }) => name))('explains %s in both languages, with an example', async (name) => {
    const { code, out } = await heliograph(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/\p{Script=Han}/u);
    expect(out).toContain('Example 示例');
    expect(out).toContain('Exit codes 退出码');
  });

  it('ends with 2 for a command that it does not know, and for an option that is missing', async () => {
    expect((await heliograph('frobnicate')).code).toBe(2);
    expect((await heliograph('check', 'x.csv')).code).toBe(2);
  });

  it('issues a token for a department, and refuses an anchor that is none', async () => {
    const { code, out } = await heliograph(
      'token',
      '--role',
      'department',
      '--department',
      'JS020000JS',
      '--config',
      hub.config,
    );
    expect(code).toBe(0);
    expect(out.trim().split('.')).toHaveLength(3);
    expect((await heliograph('verify-audit', 'README.md', '--anchor', '1')).err).toContain('CLI_ANCHOR_INVALID');
  });

  it('proves an exported trail, and finds the byte that was changed', async () => {
    const { out } = await heliograph('export-audit', '--config', hub.config);
    const trail = join(hub.folder, 'trail.ndjson');
    writeFileSync(trail, out);
    const whole = await heliograph('verify-audit', trail);
    expect(whole.code).toBe(0);
    expect((await heliograph('export-audit', '--config', hub.config)).out).toContain('TRAIL_EXPORTED');
    const anchor = whole.out.trim().split('\n').at(-1) ?? '';
    writeFileSync(trail, readFileSync(trail, 'utf8').split('\n').slice(0, -2).join('\n') + '\n');
    const cut = await heliograph('verify-audit', trail, '--anchor', anchor);
    expect({ code: cut.code, said: cut.out }).toEqual({
      code: 1,
      said: expect.stringContaining('ends before the trusted anchor'),
    });
    writeFileSync(trail, out.replace('CATALOGUE_LOADED', 'CATALOGUE_L0ADED'));
    expect((await heliograph('verify-audit', trail)).code).toBe(1);
  });

  it('prints a receipt with proofs of its rows, and the keys to verify it with', async () => {
    const record = JSON.stringify(shippedPack('jiangsu-2010').recordTypes['INF_PUNISH']?.sample);
    const file = aFile(hub.folder, 'penalties.ndjson', `${record}\n`);
    const offer = ['--department', 'JS020000JS', '--period', '2010-09', '--record-type', 'INF_PUNISH'];
    const imported = await heliograph('import', file, ...offer, '--config', hub.config);
    expect({ code: imported.code, err: imported.err }).toEqual({ code: 0, err: '' });
    const number = /回执 receipt (\w+)/.exec(imported.out)?.[1] ?? '';
    const printed = await heliograph('receipt', number, '--rows', '1', '--config', hub.config);
    const { receipt, proofs } = JSON.parse(printed.out) as { receipt: Receipt; proofs: RecordProof[] };
    expect(proofs).toMatchObject([{ submission: number, sequence: 1, path: [], ...receipt.records }]);
    const published = await heliograph('receipt', '--keys', '--config', hub.config);
    expect(published.err).toBe('');
    const { keys } = JSON.parse(published.out) as { keys: object[] };
    expect(keys).toContainEqual(expect.objectContaining({ kid: receipt.signature.split(':')[1] }));
    const odd = await heliograph('distribution', ...offer.slice(0, 4), '--json', '--config', hub.config);
    expect(JSON.parse(odd.out)).toMatchObject({ period: '2010-09', warnings: [], types: [{ records: 1 }] });
    const opinion = await heliograph('second-opinion', '--language', 'en', '--config', hub.config);
    expect({ code: opinion.code, out: opinion.out }).toEqual({
      code: 0,
      out: expect.stringContaining('agrees with the checker'),
    });
    const refused = async (...argv: string[]) => (await heliograph('receipt', ...argv, '--config', hub.config)).err;
    expect(await refused('unknown')).toContain('CLI_SUBMISSION_UNKNOWN');
    expect(await refused(number, '--rows', '0')).toContain('CLI_ROWS_INVALID');
    expect(await refused(number, '--rows', '2')).toContain('RECORD_NOT_PROVABLE');
  });

  it('names the sources that there are when a pull asks for another', async () => {
    const { code, err } = await heliograph('pull', 'nowhere', '--check', '--config', hub.config);
    expect({ code, named: err.split('\n')[0] }).toEqual({ code: 2, named: 'PULL_SOURCE_UNKNOWN' });
  });
});
