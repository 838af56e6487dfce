import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TRAIL_START, type AuditEvent } from '../../../../kernel/audit/audit-trail.ts';
import { verifyTrailExport, type TrailAnchor } from '../../../../kernel/audit/verify-trail.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'auditor' };
const event = (id: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  name: 'SUBMISSION_RECEIVED',
  at: '2013-05-03T01:00:00.000Z',
  actor: { role: 'department', subject: 'js', department: 'JS020000JS' },
  requestId: 'request-1',
  outcome: 'success',
  data: { department: 'JS020000JS', bytes: 1024 },
  ...more,
});

let directory: string;
let opened: OpenedSupervision;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'heliograph-supervision-'));
  opened = await openSupervision(directory);
});
afterEach(async () => {
  await opened.close();
  rmSync(directory, { recursive: true });
});

const headOf = async (of: OpenedSupervision): Promise<TrailAnchor> =>
  (await of.ask('{ auditHead { sequence hash } }', {}, auditor)).data.auditHead;

async function exported(): Promise<string> {
  let text = '';
  for await (const line of opened.supervision.exportTrail()) text += line;
  return text;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

describe('the audit trail', () => {
  it('begins empty', async () => {
    expect(await headOf(opened)).toEqual({ sequence: 0, hash: TRAIL_START });
    expect(await exported()).toBe('');
  });

  it('keeps events that come at once in the order they came, one chain', async () => {
    const names = Array.from({ length: 1200 }, (_, ordinal) => `event-${String(ordinal)}`);
    await Promise.all(names.map((id) => opened.supervision.audit.append(event(id))));
    const lines = (await exported()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).event.id)).toEqual(names);
    expect(await verifyTrailExport(bytesOf(await exported()), await headOf(opened))).toEqual({
      ok: true,
      head: await headOf(opened),
    });
  });

  it('writes an event once, however often it is offered', async () => {
    const { audit } = opened.supervision;
    await Promise.all([audit.append(event('a')), audit.append(event('a'))]);
    await audit.append(event('a', { outcome: 'failure' }));
    expect((await headOf(opened)).sequence).toBe(1);
  });

  it('goes on after a restart where it ended', async () => {
    await opened.supervision.audit.append(event('a'));
    await opened.close();
    opened = await openSupervision(directory);
    await opened.supervision.audit.append(event('a'));
    await opened.supervision.audit.append(event('b'));
    const head = await headOf(opened);
    expect(head.sequence).toBe(2);
    expect(await verifyTrailExport(bytesOf(await exported()), head)).toMatchObject({ ok: true });
  });

  it('refuses an event that JSON cannot say, and only that one', async () => {
    const { audit } = opened.supervision;
    const [bad, good] = await Promise.allSettled([
      audit.append(event('bad', { data: { at: new Date(0) } })),
      audit.append(event('good')),
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) });
    expect(good.status).toBe('fulfilled');
    expect((await headOf(opened)).sequence).toBe(1);
  });

  it('lets a second writer fail rather than fork the chain, from then on', async () => {
    await opened.supervision.audit.append(event('a'));
    const second = await openSupervision(directory);
    await second.supervision.audit.append(event('b'));
    await expect(opened.supervision.audit.append(event('c'))).rejects.toMatchObject({ code: 'AUDIT_SECOND_WRITER' });
    await expect(opened.supervision.audit.append(event('d'))).rejects.toMatchObject({ code: 'AUDIT_SECOND_WRITER' });
    await second.supervision.audit.append(event('e'));
    expect(await verifyTrailExport(bytesOf(await exported()), await headOf(second))).toMatchObject({
      ok: true,
      head: { sequence: 3 },
    });
    await second.close();
  });

  it('writes what was offered before it closes', async () => {
    const pending = opened.supervision.audit.append(event('last'));
    await opened.close();
    await expect(pending).resolves.toBeUndefined();
    opened = await openSupervision(directory);
    expect((await headOf(opened)).sequence).toBe(1);
  });
});

describe('an export', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await opened.supervision.audit.append(event(id));
  });

  it.each([
    ['a changed word', (text: string) => text.replace('1024', '1025'), 'hash', 1],
    ['a missing entry', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), 'sequence', 2],
    ['a missing end', (text: string) => text.split('\n').slice(0, 2).join('\n'), 'cut-short', 3],
  ])('with %s is found out against the anchor', async (_, tamper, reason, sequence) => {
    const anchor = await headOf(opened);
    expect(await verifyTrailExport(bytesOf(tamper(await exported())), anchor)).toMatchObject({
      ok: false,
      reason,
      sequence,
    });
  });
});

describe('the trail in the graph', () => {
  const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id sequence event label { zh en } at actor role requestId outcome data previousHash hash } } }`;

  beforeEach(async () => {
    await opened.supervision.audit.append(event('a'));
    await opened.supervision.audit.append(
      event('b', { name: 'TOKEN_REFUSED', outcome: 'failure', at: '2013-05-04T00:00:00.000Z' }),
    );
  });

  it('is read by auditors, from the first entry on', async () => {
    const { data, errors } = await opened.ask(TRAIL, { first: 1 }, auditor);
    expect(errors).toEqual([]);
    expect(data.auditTrail.totalCount).toBe(2);
    expect(data.auditTrail.nodes[0]).toMatchObject({
      sequence: 1,
      event: 'SUBMISSION_RECEIVED',
      label: { zh: '收到报送', en: 'Submission received' },
      actor: 'js',
      role: 'department',
      requestId: 'request-1',
      outcome: 'SUCCESS',
      data: { department: 'JS020000JS', bytes: 1024 },
      previousHash: TRAIL_START,
    });
    const rest = await opened.ask(TRAIL, { after: data.auditTrail.pageInfo.endCursor }, auditor);
    expect(rest.data.auditTrail.nodes).toHaveLength(1);
    expect(rest.data.auditTrail.nodes[0].previousHash).toBe(data.auditTrail.nodes[0].hash);
  });

  it.each([
    [{ outcome: 'FAILURE' }, 1],
    [{ events: ['TOKEN_REFUSED', 'TOKEN_ISSUED'] }, 1],
    [{ actor: 'js' }, 2],
    [{ from: '2013-05-04T08:00:00+08:00' }, 1],
    [{ before: '2013-05-04T00:00:00Z' }, 1],
  ])('filtered by %j has %i', async (filter, count) => {
    const { data, errors } = await opened.ask(TRAIL, { filter }, auditor);
    expect(errors).toEqual([]);
    expect(data.auditTrail.totalCount).toBe(count);
  });

  it.each<Principal>([
    { role: 'public', subject: 'anonymous' },
    { role: 'portal', subject: 'portal' },
    { role: 'department', subject: 'js', department: 'JS020000JS' },
  ])('is refused to the role $role, with its length', async (principal) => {
    for (const source of [TRAIL, '{ auditHead { sequence } }']) {
      const { errors } = await opened.ask(source, {}, principal);
      expect(errors[0]?.originalError).toMatchObject({ code: 'AUDIT_TRAIL_DENIED', kind: 'auth' });
    }
  });
});
