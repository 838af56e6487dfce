import { describe, expect, it } from '@jest/globals';
import { pulledLine } from '../../../adapters/formats/pulled.ts';
import { readAll } from './read-all.ts';

const plan = { format: 'pulled' } as const;

describe('reading what a pull wrote', () => {
  it('gives back row, key and table as they were written', async () => {
    const content = [
      pulledLine({ table: 'INF_PUNISH', key: 'JS1', row: 1, values: { NO: 'JS1' } }),
      pulledLine({ table: 'INF_PUNISH', key: 'JS2', row: 2, values: { NO: 'JS2' } }),
      pulledLine({ table: 'INF_PUNISH_PROCESS', key: 'JS1-1', row: 1, values: { NO: 'JS1-1' } }),
      pulledLine({ table: 'INF_PUNISH', key: 'JS3', row: 3, values: { NO: 'JS3' } }),
    ].join('');
    const { rows, places } = await readAll(plan, content);
    expect(rows.map(({ key, row }) => [key, row])).toEqual([
      ['JS1', 1],
      ['JS2', 2],
      ['JS1-1', 1],
      ['JS3', 3],
    ]);
    expect(places).toEqual([
      { file: 'cases.file', table: 'INF_PUNISH' },
      { file: 'cases.file', table: 'INF_PUNISH_PROCESS' },
      { file: 'cases.file', table: 'INF_PUNISH' },
    ]);
  });

  it('counts what is no envelope as unread', async () => {
    const { rows, unread } = await readAll(plan, '{"table":"T","row":1,"values":{}}\n{"NO":1}\nx\n');
    expect(rows).toEqual([]);
    expect(unread.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'ROW_ENVELOPE_BROKEN'],
      [2, 'ROW_ENVELOPE_BROKEN'],
      [3, 'ROW_JSON_BROKEN'],
    ]);
  });
});
