import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../../gateway/logging/create-log.ts';
import { gatewayError } from '../../../gateway/errors.ts';

describe('the log', () => {
  const written = (level: 'debug' | 'info' | 'silent' = 'info') => {
    const lines: string[] = [];
    return { log: createLog(level, { write: (line) => void lines.push(line) }), lines };
  };

  it('writes one JSON object a line, with time, level, facts and sentence', () => {
    const { log, lines } = written();
    log.child({ requestId: 'ticket-1' }).info({ rows: 3 }, 'Taken in.');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      requestId: 'ticket-1',
      rows: 3,
      msg: 'Taken in.',
    });
    expect(lines[0]).toMatch(/"time":"\d{4}-\d{2}-\d{2}T.*Z"/);
  });

  it('cuts secrets by their names, however deep', () => {
    const { log, lines } = written();
    log.info(
      { settings: { db: { password: 'hunter2', host: 'db' } }, headers: { Authorization: 'Bearer x' } },
      'Opened.',
    );
    expect(lines[0]).not.toMatch(/hunter2|Bearer/);
    expect(lines[0]).toContain('"host":"db"');
  });

  it('masks numbers of persons in facts, sentences, errors and their causes', () => {
    const { log, lines } = written();
    const error = new Error('duplicate key 320211198001011234', { cause: new Error('phone 13812345678') });
    log.error({ error, fault: gatewayError.HUB_STOPPING({}, error) }, 'Case of 320211198001011234.');
    expect(lines[0]).not.toMatch(/19800101|13812345/);
    expect(lines[0]).toContain('HUB_STOPPING');
    expect(lines[0]).toContain('stack');
  });

  it('does not stumble over what cannot be written', () => {
    const { log, lines } = written();
    const round: Record<string, unknown> = { big: 1n };
    round['self'] = round;
    log.info(round, 'Round.');
    expect(lines).toHaveLength(1);
  });

  it('leaves out what is below its level', () => {
    const quiet = written('silent');
    quiet.log.error({}, 'Nobody hears.');
    const { log, lines } = written();
    log.debug({}, 'Too fine.');
    expect([...quiet.lines, ...lines]).toEqual([]);
  });
});
