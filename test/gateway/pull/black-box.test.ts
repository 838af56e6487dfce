import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { sourceError } from '../../../adapters/errors.ts';
import type { Source, SourceBatch } from '../../../adapters/contract.ts';
import { createDisguise } from '../../../gateway/pull/black-box/disguise.ts';
import type { Exchange } from '../../../gateway/pull/black-box/exchange.ts';
import { recorded } from '../../../gateway/pull/black-box/recorded.ts';
import { replayCase } from '../../../gateway/pull/black-box/replay-case.ts';
import { createReplay } from '../../../gateway/pull/black-box/replay-source.ts';
import { projectPacks } from '../../support/cases-room.ts';
import { aHubFolder, heliograph } from '../../cli/run.ts';

const PERSON = '王小明';
const CITIZEN = '11010519491231002X';
const PHONE = '13812345678';

describe('the black box of a source', () => {
  const hub = aHubFolder();
  const folder = join(hub.folder, 'replay');
  afterAll(() => hub.drop());
  beforeAll(async () => {
    appendFileSync(
      hub.config,
      `
sources:
  - name: construction
    department: JS020000JS
    adapter: sql-front-end
    recordType: INF_PUNISH
    settings: { dialect: sqlite, file: front-end.sqlite, tables: [{ name: INF_PUNISH, role: base }], complete: [base], settleSeconds: 0 }
    tables: { INF_PUNISH: { recordType: INF_PUNISH } }
`.replace('front-end.sqlite', join(hub.folder, 'front-end.sqlite')),
    );
    const pack = (await projectPacks()).find(({ id }) => id === 'jiangsu-2010');
    const { sample = {} } = pack?.recordTypes['INF_PUNISH'] ?? {};
    const named = {
      ...sample,
      PUNISH_TARGET: PERSON,
      TARGET_PAPER_NUMBER: CITIZEN,
      TARGET_MOBILE: PHONE,
      SECRET_NOTE: PERSON,
    };
    const database = new DatabaseSync(join(hub.folder, 'front-end.sqlite'));
    const columns = Object.keys(named);
    database.exec(`CREATE TABLE INF_PUNISH (${columns.join(', ')}, SYNC_SIGN, SYNC_ERROR_DESC, SYNC_DATE)`);
    for (const record of [named, { ...named, NO: 'JS020000JS0000000009', INTERNAL_NO: '第0009号', ORG_ID: '' }])
      database
        .prepare(`INSERT INTO INF_PUNISH (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
        .run(...Object.values(record).map((value) => (typeof value === 'number' ? value : String(value))));
    database.close();
    await heliograph('pull', 'construction', '--period', '2010-09', '--config', hub.config);
  });

  it('keeps what was said, for the hub alone, and nothing by which a person could be told', async () => {
    const boxes = join(hub.folder, 'data', 'black-box', 'construction');
    const [file = ''] = readdirSync(boxes);
    const text = readFileSync(join(boxes, file), 'utf8');
    expect(statSync(join(boxes, file)).mode & 0o077).toBe(0);
    for (const secret of [PERSON, CITIZEN, PHONE, '小明', '第0009号']) expect(text).not.toContain(secret);
    expect(text).toContain('"ITEM_ID":"JS020000JS-CF-0012"');
    const { out } = await heliograph('blackbox', 'construction', '--config', hub.config);
    expect(out).toContain('balanced · offered 2, rejected 1');
  });

  it('becomes a test by one command, which leads to what it led to', async () => {
    const said = await heliograph('blackbox', 'construction', '--test', folder, '--config', hub.config);
    expect(said).toMatchObject({ code: 0, err: '' });
    const test = readFileSync(join(folder, 'replay.test.ts'), 'utf8');
    const [, player = ''] = /from '(.*replay-case\.ts)'/.exec(test) ?? [];
    expect(existsSync(join(folder, player))).toBe(true);
    const outcome = await replayCase(folder);
    expect(outcome).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
    expect(outcome).toMatchObject({ state: 'balanced', ledger: { offered: 2 } });
    expect(readdirSync(folder).sort()).toEqual([
      'departments.yaml',
      'exchanges.ndjson',
      'expected.json',
      'heliograph.config.yaml',
      'mappings',
      'powers.yaml',
      'replay.test.ts',
    ]);
  });

  it('says which runs are kept when another is asked for', async () => {
    const argv = ['--run', 'none', '--test', folder, '--config', hub.config];
    const { code, err } = await heliograph('blackbox', 'construction', ...argv);
    expect(code).toBe(2);
    expect(err).toContain('CLI_RECORDING_UNKNOWN');
    expect((await heliograph('blackbox', 'other', '--config', hub.config)).out).toContain('nothing is kept');
  });
});

describe('what a source said', () => {
  const never = new AbortController().signal;
  const batch = (row: number): SourceBatch => ({
    batch: { place: { table: 'T' }, rows: [{ row, values: { A: row } }], unread: [] },
    keys: [String(row)],
    checkpoint: row,
  });
  const failure = sourceError.SOURCE_BUSY({ subject: 'land', attempts: 3 });
  const all = async (source: Source): Promise<unknown[]> => {
    const rows: unknown[] = [];
    try {
      for await (const { batch: read } of source.read(undefined, never))
        rows.push(...read.rows.map(({ values }) => values['A']));
    } catch (error) {
      rows.push((error as { code: string }).code);
    }
    return rows;
  };

  it('is said again call by call: a reading that failed, and the next one that did not', async () => {
    const exchanges: Exchange[] = [];
    let tries = 0;
    const source: Source = {
      check: () => Promise.resolve([]),
      discover: () => Promise.resolve([]),
      shape: () => Promise.resolve([{ name: 'T', declared: true, columns: [{ name: 'A', type: 'int' }] }]),
      async *read() {
        yield await Promise.resolve(batch(1));
        if ((tries += 1) === 1) throw failure;
        yield batch(2);
      },
      acknowledge: () => (tries < 2 ? Promise.reject(new Error('hunter2')) : Promise.resolve()),
      close: () => Promise.resolve(),
    };
    const play = async (player: Source): Promise<unknown[]> => [
      await player.check(never),
      await player.shape?.(undefined, never),
      await all(player),
      await player.acknowledge([], never).catch((error: unknown) => (error as { code?: string }).code ?? 'a bug'),
      await all(player),
      await player.acknowledge([], never),
    ];
    const first = await play(recorded(source, (exchange) => exchanges.push(exchange)));
    expect(first.slice(2)).toEqual([[1, 'SOURCE_BUSY'], 'a bug', [1, 2], undefined]);
    expect(JSON.stringify(exchanges)).not.toContain('hunter2');
    const header = {
      source: 's',
      requestId: 'r',
      period: '2010-09',
      rehearsal: false,
      startedAt: '',
      batchesCut: 0,
      rowsCut: 0,
    };
    const again = createReplay({ header: { ...header, state: 'balanced' }, exchanges }).open({}, () => '');
    expect(await play(again)).toEqual([...first.slice(0, 3), 'INTERNAL_ERROR', ...first.slice(4)]);
  });

  it('is disguised: of the same form, the same for the same, and another for another', () => {
    const disguise = createDisguise('salt');
    const hidden = disguise('锡建罚字〔2010〕第0012号 aB', 'closed') as string;
    expect(hidden).toMatch(/^\p{Script=Han}{4}〔\d{4}〕\p{Script=Han}\d{4}\p{Script=Han} [a-z][A-Z]$/u);
    expect(hidden).not.toContain('2010');
    expect(disguise('锡建罚字〔2010〕第0012号 aB', 'closed')).toBe(hidden);
    expect(disguise('锡建罚字〔2010〕第0013号 aB', 'closed')).not.toBe(hidden);
    expect(disguise(PERSON, 'ascii')).not.toContain('小');
    expect(disguise(`联系 ${PHONE}`, 'open')).not.toContain(PHONE);
    expect(disguise({ name: PERSON, list: [12345, null, true] }, 'open')).not.toMatchObject({ name: PERSON });
    expect(disguise('JS020000JS', 'ascii')).toBe('JS020000JS');
  });
});
