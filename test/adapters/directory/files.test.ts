import { appendFileSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Checkpoint, Source, SourceBatch } from '../../../adapters/contract.ts';
import { directory } from '../../../adapters/directory/directory.ts';
import { openSource } from '../../../adapters/index.ts';
import { readAll } from '../../contract/adapter.ts';

let folder: string;
let meanwhile: () => void;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
  meanwhile = () => undefined;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Buffer): void => writeFileSync(join(folder, name), text);
const rows = (...nos: readonly string[]): string => `NO,NOTE\n${nos.map((no) => `${no},同意\n`).join('')}`;

function open(changes: object = {}): Source {
  const wait = (): Promise<void> => Promise.resolve(meanwhile());
  const settings = {
    place: { kind: 'local', path: folder },
    files: [
      { match: '*.csv', table: 'CASES' },
      { match: '*.gz', table: 'CASES' },
    ],
    ...changes,
  };
  return openSource([directory({ wait })], { adapter: 'directory', settings }, (name) => name);
}

async function read(source: Source, state?: Checkpoint) {
  const batches = await readAll(source, state);
  const nos = batches.flatMap(({ batch }) => batch.rows.map((row) => String(row.values['NO'])));
  return { nos, state: JSON.parse(JSON.stringify(batches.at(-1)?.checkpoint ?? state ?? {})) as Checkpoint };
}

describe('a file in a folder', () => {
  it('that grows between two looks is left for the next run', async () => {
    put('a.csv', rows('1', '2'));
    put('b.csv', rows('3'));
    meanwhile = () => appendFileSync(join(folder, 'a.csv'), '4,同意\n');
    const first = await read(open());
    expect(first.nos).toEqual(['3']);
    meanwhile = () => undefined;
    expect((await read(open(), first.state)).nos).toEqual(['1', '2', '4']);
  });

  it('is read when its marker stands beside it, and not before', async () => {
    const byMarker = { ready: { kind: 'marker', suffix: '.ok' } };
    put('a.csv', rows('1'));
    const first = await read(open(byMarker));
    expect(first.nos).toEqual([]);
    put('a.csv.ok', '');
    expect((await read(open(byMarker), first.state)).nos).toEqual(['1']);
  });

  it('is read once by its digest: touched, renamed or copied it is not new; changed it is', async () => {
    put('a.csv', rows('1'));
    const first = await read(open());
    utimesSync(join(folder, 'a.csv'), 1, 1);
    put('copy.csv', rows('1'));
    const second = await read(open(), first.state);
    expect(second.nos).toEqual([]);
    put('a.csv', rows('1', '2'));
    expect((await read(open(), second.state)).nos).toEqual(['1', '2']);
  });

  it('that has not changed is not fetched again', async () => {
    put('a.csv', rows('1'));
    const { state } = await read(open());
    expect(await readAll(open(), state)).toEqual([]);
  });

  it('that is cut short ends the run with its refusal; what stood before it is done', async () => {
    put('a.csv', rows('1'));
    put('b.csv.gz', gzipSync(rows('2', '3')).subarray(0, 20));
    put('c.csv', rows('4'));
    const batches: SourceBatch[] = [];
    const reading = (async () => {
      for await (const batch of open().read(undefined, AbortSignal.timeout(10_000))) batches.push(batch);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'FORMAT_CUT_SHORT' });
    expect(batches.flatMap(({ keys }) => keys)).toEqual(['a.csv#2']);
    put('b.csv.gz', gzipSync(rows('2', '3')));
    const { nos } = await read(open(), JSON.parse(JSON.stringify(batches.at(-1)?.checkpoint)) as Checkpoint);
    expect(nos).toEqual(['2', '3', '4']);
  });

  it('that is a link, a folder or hidden is none', async () => {
    put('real.txt', rows('1'));
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.csv'));
    put('.hidden.csv', rows('2'));
    expect((await read(open())).nos).toEqual([]);
  });

  it('that is gone when it is fetched waits for another run; larger than allowed it is refused', async () => {
    put('a.csv', rows('1'));
    meanwhile = () => unlinkSync(join(folder, 'a.csv'));
    expect((await read(open())).nos).toEqual([]);
    meanwhile = () => undefined;
    put('a.csv', rows('1', '2', '3'));
    await expect(readAll(open({ maximumBytes: 10 }))).rejects.toMatchObject({ code: 'SOURCE_ANSWER_TOO_LARGE' });
  });

  it('is asked for by the first pattern that matches, with the options of that', async () => {
    put('x.csv', 'NO|NOTE\n1|a,b\n');
    put('y.dat', rows('2'));
    const files = [
      { match: '?.csv', table: 'A', options: { delimiter: '|' } },
      { match: '*', table: 'B', format: 'csv' },
    ];
    const batches = await readAll(open({ files }));
    expect(batches.flatMap(({ batch }) => batch.rows.map((row) => [batch.place.table, row.values]))).toEqual([
      ['A', { NO: '1', NOTE: 'a,b' }],
      ['B', { NO: '2', NOTE: '同意' }],
    ]);
  });

  it('of no known kind is refused by its name', async () => {
    put('x.bin', 'x');
    await expect(readAll(open({ files: [{ match: '*' }] }))).rejects.toMatchObject({ details: { subject: 'x.bin' } });
  });
});
