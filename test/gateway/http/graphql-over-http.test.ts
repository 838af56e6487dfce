import { describe, expect, it, afterAll, beforeAll } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import type { AddressInfo } from 'node:net';
import { openDoor } from './open-door.ts';

/** Answers by GraphQL over HTTP, the specification's draft, as its reference implementation audits them. */
describe('GraphQL over HTTP', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());
  const url = (): string => `http://127.0.0.1:${(door.app.server.address() as AddressInfo).port}/graphql`;

  const audits = serverAudits({ url, fetchFn: fetch });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const outcome = await audit.fn();
    expect(outcome.status === 'ok' ? 'ok' : `${outcome.status}: ${outcome.reason}`).toBe('ok');
  });
});
