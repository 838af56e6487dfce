import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { silentLog, type Log } from '../../kernel/log.ts';

describe('a log', () => {
  it('can be a pino logger, whose children add their facts to every line', () => {
    const lines: string[] = [];
    const log: Log = pino({ base: null, timestamp: false }, { write: (line) => lines.push(line) });
    log.child({ requestId: 'r1' }).warn({ rows: 3 }, 'Three rows were late.');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 40, requestId: 'r1', rows: 3, msg: 'Three rows were late.' },
    ]);
  });

  it('can keep nothing', () => {
    expect(() => silentLog.child({ a: 1 }).error({}, 'Nobody hears this.')).not.toThrow();
  });
});
