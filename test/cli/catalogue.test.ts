import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LIBRARY_COLUMNS } from '../../subgraphs/catalogue/exchange/library-row.ts';
import { fullLibrary } from '../subgraphs/catalogue/full-power.ts';
import { rowsOfLibrary } from '../../subgraphs/catalogue/exchange/rows-of-library.ts';
import { aHubFolder, heliograph, type Said } from './run.ts';

// Each command opens a whole hub, some of them three times in one test.
jest.setTimeout(120_000);

const hub = aHubFolder();
const file = (name: string): string => join(hub.folder, name);
const run = (...argv: readonly string[]): Promise<Said> => heliograph('catalogue', ...argv, '--config', hub.config);
const report = async (...argv: readonly string[]) => {
  const { code, out, err } = await run(...argv, '--json');
  expect(err).toBe('');
  return { code, ...JSON.parse(out) };
};
const VERIFIED = ['--verified-by', '锡法办〔2010〕3号'];

beforeAll(() => {
  writeFileSync(file('library.ndjson'), [...rowsOfLibrary(fullLibrary)].map((row) => JSON.stringify(row)).join('\n'));
});
afterAll(() => hub.drop());

describe('heliograph catalogue', () => {
  it('says what an import would change, and then changes it', async () => {
    const dry = await run('import', file('library.ndjson'), '--dry-run', ...VERIFIED);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('试导入，未入库') });
    expect(dry.out).toContain('+ JS020000JS-CF-0100 对未取得施工许可证擅自施工的处罚');
    const done = await report('import', file('library.ndjson'), ...VERIFIED);
    expect(done).toMatchObject({ code: 0, dryRun: false, powers: { added: 1 } });
    expect(await report('import', file('library.ndjson'), ...VERIFIED)).toMatchObject({ powers: { unchanged: 1 } });
  });

  it.each(['ndjson', 'csv', 'xlsx'])(
    'writes the whole library as %s, which it reads back as the same',
    async (format) => {
      const path = file(`out.${format}`);
      const written = await run('export', path);
      expect(written.code).toBe(0);
      const back = await report('import', path, '--dry-run', ...VERIFIED);
      expect(back).toMatchObject({ code: 0, changes: [], rejected: [], rows: { added: 0, changed: 0, unread: 0 } });
      expect(back.rows.unchanged).toBe(back.rows.offered);
    },
  );

  it('writes a CSV that Excel opens as it should', () => {
    const text = readFileSync(file('out.csv'), 'utf8');
    expect(text.startsWith(`\uFEFF${LIBRARY_COLUMNS.slice(0, 3).join(',')}`)).toBe(true);
  });

  it('ends with 1 when rows are rejected, and says which', async () => {
    writeFileSync(file('bad.csv'), 'record,code,name,department,type\nPOWER,JS020000JS-CF-1,甲,JS020000JS,PENALTY\n');
    const { code, out } = await run('import', file('bad.csv'), ...VERIFIED);
    expect(code).toBe(1);
    expect(out).toContain('✗ 2 JS020000JS-CF-1: 编码 JS020000JS-CF-1 无效');
  });

  it('ends with 2 for a verb, a format or a file that it does not know', async () => {
    expect((await run('delete', file('x.csv'))).err).toContain('CLI_VERB_UNKNOWN');
    expect((await run('export', file('x.doc'))).err).toContain('CLI_FORMAT_UNKNOWN');
    expect((await run('import', file('none.csv'))).err).toContain('CLI_FILE_UNREADABLE');
  });
});

const DATA = '../shared/data';
const real = existsSync(`${DATA}/penalty_power_items`) ? it : it.skip;

describe('real libraries go in by mapping only', () => {
  real('organs and the penalty items of Shenzhen, whose codes hold', async () => {
    const organs = await report('import', `${DATA}/gov_organs_uscc/organs_shenzhen.csv`, '--mapping', 'powers-organs');
    expect(organs).toMatchObject({ code: 0, rows: { offered: 68, added: 68 } });
    const items = `${DATA}/shenzhen_enforcement/_derived_power_items.csv`;
    const taken = await report('import', items, '--mapping', 'powers-shenzhen', ...VERIFIED);
    expect(taken).toMatchObject({ code: 0, rows: { offered: 560, added: 560, rejected: 0, unread: 0 } });
    expect(await report('import', items, '--mapping', 'powers-shenzhen', ...VERIFIED)).toMatchObject({
      rows: { unchanged: 560 },
    });
  });

  real('penalty items with the text of the law, which get their codes here', async () => {
    const items = `${DATA}/penalty_power_items/labor_config.csv`;
    const argv = ['import', items, '--mapping', 'powers-penalty-items', '--department', 'JS020000JS'];
    expect(await report(...argv)).toMatchObject({ code: 0, filings: 42, powers: { added: 0 } });
    const taken = await report(...argv, ...VERIFIED);
    expect(taken).toMatchObject({ rows: { offered: 42, added: 42 }, powers: { added: 42 } });
    expect(taken.changes[0].code).toMatch(/^JS020000JS-CF-\d{4}$/);
  });

  it.each([
    [
      'powers-jiangsu-2008',
      { ITEM_ID: 'JS020000JS-JL-0001', ITEM_TYPE: 'JL', QL_STATE: 'T', ORG_ID: 'JS020000JS', ITEM_NAME: '奖励' },
    ],
    [
      'powers-jiangsu-2015',
      {
        ITEM_ID: '32020000000001420376500600205000',
        ITEM_TYPE: '06',
        QL_STATE: '3',
        ORG_ID: 'JS020000JS',
        ITEM_NAME: '奖励',
      },
    ],
  ])('a row of %s by its own codes of types and states', async (mapping, row) => {
    writeFileSync(file('power.ndjson'), JSON.stringify({ ...row, TIME_LIMIT: '15', PROMISE_TYPE: '1' }));
    const taken = await report('import', file('power.ndjson'), '--mapping', mapping, ...VERIFIED);
    expect(taken).toMatchObject({ rejected: [], powers: { added: 1 } });
    await run('export', file('after.ndjson'));
    const rows = readFileSync(file('after.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.find(({ code }: { code: string }) => code === row.ITEM_ID)).toMatchObject({
      ...{ type: 'REWARD', state: 'SUSPENDED', promisedLimit: '15 WORKING_DAY' },
    });
  });

  it('a row of the national list, where 06 is another type', async () => {
    const row = {
      ...{ task_code: '11440300007541512Q3000620001000', task_type: '06', dept_code: 'JS020000JS', task_name: '检查' },
      by_law: '《水法》第六十条',
    };
    writeFileSync(file('task.ndjson'), JSON.stringify(row));
    const taken = await report('import', file('task.ndjson'), '--mapping', 'powers-national-2020', ...VERIFIED);
    expect(taken).toMatchObject({ rejected: [], powers: { added: 1 } });
    const wrong = { ...row, task_code: '11440300007541512Q3000220001000' };
    writeFileSync(file('task.ndjson'), JSON.stringify(wrong));
    expect(await report('import', file('task.ndjson'), '--mapping', 'powers-national-2020', ...VERIFIED)).toMatchObject(
      {
        rejected: [{ reason: { zh: expect.stringContaining('类型') } }],
      },
    );
  });
});
