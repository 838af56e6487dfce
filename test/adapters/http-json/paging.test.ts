import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Source, SourceBatch } from '../../../adapters/contract.ts';
import { httpJson } from '../../../adapters/http-json/http-json.ts';
import { openSource } from '../../../adapters/index.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { readAll } from '../../contract/adapter.ts';
import { json, makeItems, startJsonServer, type Item, type JsonServer } from './json-server.ts';

describe('a list that moves while it is paged through', () => {
  let server: JsonServer;
  beforeEach(async () => {
    server = await startJsonServer(makeItems(40));
  });
  afterEach(() => server.close());

  it('is walked again when a record before the border is deleted, and nothing is lost', async () => {
    const [gone, ...others] = keys(makeItems(40));
    server.before = (ordinal) => {
      if (ordinal === 2) server.items.shift();
      return false;
    };
    const read = rows(await readAll(source()));
    expect(new Set(read)).toEqual(new Set([gone, ...others]));
    expect(read).toHaveLength(40);
  });

  it('is walked again when a record comes in at the front, and nothing is doubled', async () => {
    const newcomer = { ...makeItems(1)[0], NO: 'N999' } as Item;
    server.before = (ordinal) => {
      if (ordinal === 3) server.items.unshift(newcomer);
      return false;
    };
    const read = rows(await readAll(source()));
    expect(read.sort()).toEqual([...keys(makeItems(40)), 'N999']);
  });

  it('is walked again when a record jumps to the front, as lists sorted by change do', async () => {
    server.before = (ordinal) => {
      if (ordinal === 2) server.items.unshift(...server.items.splice(30, 1));
      return false;
    };
    expect(rows(await readAll(source())).sort()).toEqual(keys(makeItems(40)));
  });

  it('does not take a page that comes twice for two pages', async () => {
    let last: unknown;
    server.before = (ordinal, request, response) => {
      const from = Number(new URL(request.url ?? '', server.baseUrl).searchParams.get('offset'));
      const page = { code: 0, data: { list: server.items.slice(from, from + 15), total: 40 } };
      if (ordinal === 3) return json(response, last);
      last = page;
      return false;
    };
    expect(rows(await readAll(source())).sort()).toEqual(keys(makeItems(40)));
  });

  it('is read to its total even where the source gives smaller pages than asked for', async () => {
    server.before = (_, request, response) => {
      const from = Number(new URL(request.url ?? '', server.baseUrl).searchParams.get('offset'));
      return json(response, { code: 0, data: { list: server.items.slice(from, from + 8), total: 40 } });
    };
    expect(rows(await readAll(source()))).toEqual(keys(makeItems(40)));
  });

  it('keeps two records that are alike in every way within a page', async () => {
    server.items.splice(35, 0, { ...(server.items[35] as Item) });
    expect(rows(await readAll(source()))).toHaveLength(41);
  });

  it('is given up as SOURCE_DRIFTS when it never comes to rest', async () => {
    server.before = () => {
      server.items.unshift({ NO: `X${String(server.requests.length)}`, UPDATE_DATE: '2010-10-02 08:00:00' });
      return false;
    };
    await expect(readAll(source())).rejects.toMatchObject({ code: 'SOURCE_DRIFTS', retryable: true });
  });

  it('is not called complete when the total says that something is missing', async () => {
    server.before = (_, __, response) => json(response, { code: 0, data: { list: [], total: 40 } });
    await expect(readAll(source())).rejects.toMatchObject({ code: 'SOURCE_DRIFTS' });
  });

  it('loses and doubles nothing, whatever moves at random', async () => {
    const move = fc.record({
      at: fc.integer({ min: 2, max: 9 }),
      from: fc.nat(39),
      to: fc.nat(39),
      drop: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 4 }), async (moves) => {
        server.items.splice(0, Infinity, ...makeItems(40));
        server.requests.length = 0;
        server.before = (ordinal) => {
          for (const { at, from, to, drop } of moves) {
            if (at !== ordinal) continue;
            const taken = server.items.splice(Math.min(from, server.items.length - 1), 1);
            if (!drop) server.items.splice(to, 0, ...taken);
          }
          return false;
        };
        const read = rows(await readAll(source()));
        expect(new Set(read).size).toBe(read.length);
        expect(read).toEqual(expect.arrayContaining(keys(server.items)));
      }),
      { seed: 20101005, numRuns: 60 },
    );
  });

  it('asks the next time only for what changed, with an overlap, and yields only that', async () => {
    const since = { parameter: 'since', field: '/UPDATE_DATE', overlapSeconds: 300 };
    const first = await readAll(source({ since }));
    server.items[4] = { ...(server.items[4] as Item), UPDATE_DATE: '2010-10-01 09:00:00', CONTENT: '更正' };
    const from = server.requests.length;
    const second = await readAll(source({ since }), first.at(-1)?.checkpoint);
    expect(server.requests[from]?.url.searchParams.get('since')).toBe('2010-10-01 08:34:00');
    expect(rows(second)).toEqual(['N005']);
  });

  it('announces the total of a list that is read whole', async () => {
    expect((await readAll(source())).at(-1)?.announced).toBe(40);
  });

  function source(more: object = {}): Source {
    const paging = { kind: 'offset', size: 10 };
    const collection = { table: 'CASES', path: 'cases', records: '/data/list', total: '/data/total', paging, ...more };
    const settings = { baseUrl: server.baseUrl, collections: [collection] };
    const surroundings = { fetch, clock: fixedClock('2010-10-05'), wait: () => Promise.resolve(), random: () => 0.5 };
    return openSource([httpJson(surroundings)], { adapter: 'http-json', settings }, (name) => name);
  }
});

const rows = (batches: readonly SourceBatch[]): string[] => batches.flatMap((batch) => batch.keys);
const keys = (items: readonly Item[]): string[] => items.map(({ NO }) => NO).sort();
