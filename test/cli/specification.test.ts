import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { specification } from '../../cli/commands/specification.ts';
import { runProgram } from '../../cli/program.ts';
import { penalties, penalty } from '../support/penalty-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'specification-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runProgram([specification], ['specification', ...argv], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    clock: { now: () => new Date('2010-10-01T00:00:00Z') },
    signal: new AbortController().signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('heliograph specification', () => {
  it('lists the packs with their months', async () => {
    const { code, out } = await run('list', '--language', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^jiangsu-2010\/1 {2}2009-01 – {3}8 tables, \d+ rules/m);
    expect(out).toContain('national-2020/1');
    expect(JSON.parse((await run('list', '--json')).out)).toContainEqual(
      expect.objectContaining({ id: 'jiangsu-network-2015', effective: { from: '2015-01' } }),
    );
  });

  it('shows one with columns and rules', async () => {
    const { out } = await run('show', 'jiangsu-network-2015');
    expect(out).toContain('APPLICANT_EMALL 申请者电子邮件');
    expect(out).toContain('JN15-011 error');
  });

  it('tells the difference of two, in both languages and as JSON', async () => {
    const zh = await run('diff', 'jiangsu-2010', 'jiangsu-network-2015/1');
    expect(zh).toMatchObject({ code: 0, err: '' });
    expect(zh.out).toContain('改名 APPLICANT_EMAIL → APPLICANT_EMALL');
    const en = await run('diff', 'jiangsu-2010', 'jiangsu-network-2015', '--language', 'en');
    expect(en.out).toContain('No more INF_PUNISH (Base of a penalty case)');
    const facts = JSON.parse((await run('diff', 'jiangsu-2010', 'jiangsu-2010', '--json')).out);
    expect(facts).toMatchObject({ recordTypes: [], codeLists: [], rules: { added: [], removed: [], changed: [] } });
  });

  it('says what a change does to the records of a file', async () => {
    const file = join(folder, 'penalties.ndjson');
    const records = [...penalties(20), penalty(21, { PROMISE: -1 })];
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    const data = ['--data', file, '--record-type', 'INF_PUNISH', '--language', 'en'];
    const same = await run('diff', 'jiangsu-2010', 'jiangsu-2010', ...data);
    expect(same.code).toBe(0);
    expect(same.out).toContain('21 records: 0 newly fail, 0 newly pass, 1 fail in both');
    const lost = await run('diff', 'jiangsu-2010', 'jiangsu-network-2015', ...data);
    expect(lost).toMatchObject({ code: 2, out: '', err: expect.stringContaining('CLI_SPECIFICATION_UNKNOWN') });
  });

  it('puts the rules of one on trial', async () => {
    const { code, out, err } = await run('trial', 'credit-publicity-2018', '--language', 'en');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^credit-publicity-2018\/1: \d+ mutants, \d+ noticed/);
  });

  it('refuses actions and names that there are not', async () => {
    expect(await run('burn')).toMatchObject({ code: 2, err: expect.stringContaining('CLI_VERB_UNKNOWN') });
    expect(await run('show', 'utopia-1516')).toMatchObject({ code: 2, err: expect.stringContaining('utopia-1516') });
  });
});
