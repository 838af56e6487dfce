import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { commands } from '../../cli/commands/index.ts';
import { aHubFolder, heliograph } from './run.ts';

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

  it('names the sources that there are when a pull asks for another', async () => {
    const { code, err } = await heliograph('pull', 'nowhere', '--check', '--config', hub.config);
    expect({ code, named: err.split('\n')[0] }).toEqual({ code: 2, named: 'PULL_SOURCE_UNKNOWN' });
  });
});
