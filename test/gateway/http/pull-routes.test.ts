import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import { administrator, auditor, desk, openDoor } from './open-door.ts';

describe('/pulls', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());
  const headers = (as?: Principal) => (as ? { authorization: door.bearer(as) } : {});
  const look = (as?: Principal) => door.call({ url: '/pulls', headers: headers(as) });
  const order = (payload: object, as?: Principal) =>
    door.call({ url: '/pulls', method: 'POST', payload, headers: headers(as) });

  it('tells an auditor of all sources, a department of its own, the public of none', async () => {
    expect((await look(auditor)).json<{ runs: object[] }>().runs).toHaveLength(2);
    expect((await look(desk)).json()).toMatchObject({ runs: [{ source: 'civil-affairs' }] });
    expect((await look({ role: 'portal', subject: 'p' })).json()).toEqual({ runs: [] });
    expect((await look()).statusCode).toBe(401);
  });

  it('lets an administrator pull now, and nobody else', async () => {
    const asked = { source: 'civil-affairs', period: '2024-02' };
    const answer = await order(asked, administrator);
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toMatchObject({ run: { source: 'civil-affairs' } });
    await order({ ...asked, acceptShape: true }, administrator);
    expect(door.begun).toEqual([
      { ...asked, rehearsal: false },
      { ...asked, rehearsal: false, acceptShape: true },
    ]);
    expect((await order(asked, desk)).json()).toMatchObject({ code: 'AUTH_FORBIDDEN' });
    expect((await order(asked)).statusCode).toBe(401);
  });

  it('says what is wrong with an order', async () => {
    expect((await order({ source: 'x', period: '2024-02' }, administrator)).json()).toMatchObject({
      code: 'PULL_SOURCE_UNKNOWN',
    });
    expect((await order({ source: 'civil-affairs', period: 'now' }, administrator)).statusCode).toBe(400);
  });
});
