import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explain } from '../../cli/commands/explain.ts';
import { runProgram } from '../../cli/program.ts';
import { penalties } from '../support/penalty-records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runProgram([explain], ['explain', ...argv], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    clock: { now: () => new Date('2010-10-01T00:00:00Z') },
    signal: new AbortController().signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}

const COLUMNS = Object.keys([...penalties(1)][0] ?? {});
const MAPPING = `mapping: ours
title: { zh: 本部门, en: Ours }
specification: jiangsu-2010
records:
  - recordType: INF_PUNISH
    # taken as they are
    same: [${COLUMNS.join(', ')}]
`;

describe('heliograph explain', () => {
  it('names the cause, writes the fix into the mapping, and finds it gone', async () => {
    const [data, mapping] = [join(folder, 'cases.ndjson'), join(folder, 'ours.yaml')];
    const spoiled = [...penalties(60)].map((record) => ({ ...record, PROMISE_TYPE: '工作日' }));
    await writeFile(data, spoiled.map((record) => JSON.stringify(record)).join('\n'));
    await writeFile(mapping, MAPPING);
    const options = ['--specification', 'jiangsu-2010', '--record-type', 'INF_PUNISH', '--mapping', mapping];
    const told = await run(data, ...options, '--fix-mapping', '--language', 'en');
    expect(told).toMatchObject({ code: 1, err: '' });
    expect(told.out).toMatch(/words instead of codes: PROMISE_TYPE .*"工作日"/);
    expect(told.out).toContain(`written to ${mapping}: codes-in-words`);
    const mended = await readFile(mapping, 'utf8');
    expect(mended).toContain('# taken as they are');
    expect(mended).toMatch(/PROMISE_TYPE:\n\s+column: PROMISE_TYPE\n\s+codes:/);
    const again = JSON.parse((await run(data, ...options, '--json')).out);
    expect(again.causes.map(({ cause }: { cause: string }) => cause)).not.toContain('codes-in-words');
  });

  it('leaves the mapping alone unless asked, and says what no mapping can mend', async () => {
    const [data, mapping] = [join(folder, 'lost.ndjson'), join(folder, 'untouched.yaml')];
    const spoiled = [...penalties(60)].map((record) => ({ ...record, TARGET_PAPER_NUMBER: '9.13202E+17' }));
    await writeFile(data, spoiled.map((record) => JSON.stringify(record)).join('\n'));
    await writeFile(mapping, MAPPING);
    const options = ['--specification', 'jiangsu-2010', '--record-type', 'INF_PUNISH', '--mapping', mapping];
    const { out } = await run(data, ...options);
    expect(out).toContain('长号码被 Excel 舍入');
    expect(out).toContain('对照文件改不了');
    expect(await readFile(mapping, 'utf8')).toBe(MAPPING);
  });

  it('refuses a record type that the specification lacks', async () => {
    const data = join(folder, 'none.ndjson');
    await writeFile(data, '{}\n');
    const { code, err } = await run(data, '--specification', 'jiangsu-2010', '--record-type', 'PENALTY');
    expect(code).toBe(2);
    expect(err).toContain('CLI_SPECIFICATION_UNKNOWN');
  });
});
