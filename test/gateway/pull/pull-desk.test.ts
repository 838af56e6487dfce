import { beforeEach, describe, expect, it } from '@jest/globals';
import { gatewayError } from '../../../gateway/errors.ts';
import { createMetrics } from '../../../gateway/http/metrics.ts';
import { pullError } from '../../../gateway/pull/errors.ts';
import { createPullDesk, type PullDesk, type PullMeans } from '../../../gateway/pull/pull-desk.ts';
import { createPullHistory, type RunOnRecord } from '../../../gateway/pull/pull-history.ts';
import { createWorkInFlight, type WorkInFlight } from '../../../gateway/work-in-flight.ts';
import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { fakeIntake } from '../http/fake-intake.ts';
import { paperSource } from './paper-source.ts';

const sourceDown = gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: 'stands for any coded failure' });

describe('a pull', () => {
  let paper: ReturnType<typeof paperSource>;
  let intake: ReturnType<typeof fakeIntake>;
  let work: WorkInFlight;
  let events: AuditEvent[];
  let desk: PullDesk;
  let means: PullMeans;
  let notices: string[];
  const clock = fixedClock('2024-03-04T00:00:00Z');
  const note = (kind: string) => (notice: { readonly source: string; readonly code?: string }) =>
    Promise.resolve(void notices.push(`${kind} ${notice.code ?? ''}`.trim()));
  beforeEach(() => {
    clock.set('2024-03-04T00:00:00Z');
    notices = [];
    paper = paperSource();
    intake = fakeIntake();
    work = createWorkInFlight();
    events = [];
    let ids = 0;
    means = {
      sources: [
        {
          name: 'civil-affairs',
          department: 'MZ',
          adapter: 'paper',
          settings: {},
          recordType: 'INF_PUNISH',
          tables: { PAPER: { recordType: 'INF_PUNISH' } },
          scheduled: true,
        },
      ],
      adapters: [paper.adapter],
      secrets: () => '',
      intake,
      history: createPullHistory(intake),
      audit: { append: (event) => Promise.resolve(void events.push(event)) },
      metrics: createMetrics(),
      work,
      clock,
      log: silentLog,
      newId: () => `id-${(ids += 1)}`,
      notices: { failing: note('failing'), well: note('well'), changed: note('changed') },
      mappedColumns: () => [{ names: ['fact'], optional: true }],
    };
    desk = createPullDesk(means);
  });
  const pull = (more = {}) => desk.run({ source: 'civil-affairs', period: '2024-02', ...more });

  it('takes what is new into the intake, tells the source every outcome, and remembers where to go on', async () => {
    paper.put('1', { fact: 'a' });
    paper.put('2', { fact: 'bad' });
    const run = await pull();
    expect(run).toMatchObject({
      state: 'balanced',
      department: 'MZ',
      acknowledged: 2,
      receipt: { verdict: 'DOES_NOT_CONFORM', ledger: { offered: 2, accepted: 1, rejected: 1 } },
    });
    expect(intake.offers[0]).toMatchObject({
      offer: { channel: 'PULL', name: 'civil-affairs', reading: { format: 'pulled', mapping: 'civil-affairs' } },
      text: '{"table":"PAPER","key":"1","row":1,"values":{"fact":"a"}}\n{"table":"PAPER","key":"2","row":2,"values":{"fact":"bad"}}\n',
    });
    expect(paper.rows.get('1')?.verdict).toEqual({ table: 'PAPER', key: '1', accepted: true, reason: '' });
    expect(paper.rows.get('2')?.verdict).toMatchObject({ accepted: false, reason: '不合规范' });
    expect(intake.checkpoints.get('civil-affairs')).toEqual({ position: { after: null }, delivered: '2024-02' });
    expect(events.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['PULL_STARTED', 'success'],
      ['PULL_FINISHED', 'success'],
    ]);
    expect([paper.opened, paper.closed]).toEqual([1, 1]);
  });

  it('says so when nothing came where there was data the month before, instead of being simply well', async () => {
    paper.put('1', { fact: 'a' });
    expect((await pull({ period: '2024-01' })).fault).toBeUndefined();
    const run = await pull();
    expect(run).toMatchObject({ state: 'unbalanced', fault: { code: 'PULL_EMPTY_UNEXPECTEDLY' } });
    expect(run.fault?.message.en).toContain('1 rows the month before');
    expect((await pull({ rehearsal: true })).fault).toBeUndefined();
  });

  it('hands over what the source announces last, so that missing rows are seen', async () => {
    paper.put('1', {});
    paper.announced = 3;
    await pull();
    expect(intake.offers[0]?.offer.announced).toBe(3);
  });

  it('offers an empty delivery once, so that silence is on record, and then nothing until something is new', async () => {
    expect((await pull()).receipt).toMatchObject({ ledger: { offered: 0 } });
    const again = await pull();
    expect(again.state).toBe('balanced');
    expect(again.receipt).toBeUndefined();
    expect(intake.offers).toHaveLength(1);
    paper.announced = 5;
    expect((await pull()).receipt).toBeDefined();
  });

  it('tells the source again what it could not tell before, without reading those rows anew', async () => {
    paper.put('1', { fact: 'a' });
    paper.failAcknowledge = sourceDown;
    const failed = await pull();
    expect(failed).toMatchObject({ state: 'failed', fault: { code: 'SUBGRAPH_UNREACHABLE' }, acknowledged: 0 });
    expect(intake.checkpoints.get('civil-affairs')).toMatchObject({ pending: { submission: 'submission-1' } });
    paper.put('2', { fact: 'b' });
    const next = await pull();
    expect(next).toMatchObject({ state: 'balanced', acknowledged: 2, receipt: { submission: 'submission-2' } });
    expect(intake.offers[1]?.text).not.toContain('"key":"1"');
    expect([...paper.rows.values()].every(({ verdict }) => verdict?.accepted)).toBe(true);
  });

  it('stores nothing of a read that breaks off, and begins again where it began', async () => {
    paper.put('1', {});
    paper.put('2', {});
    paper.failAfter = { rows: 1, error: sourceDown };
    expect(await pull()).toMatchObject({ state: 'failed', fault: { code: 'SUBGRAPH_UNREACHABLE' } });
    expect(intake.offers).toEqual([]);
    expect(await pull()).toMatchObject({ state: 'balanced', receipt: { ledger: { offered: 2 } } });
    expect(paper.readFrom).toEqual([undefined, undefined]);
    expect(paper.closed).toBe(2);
  });

  it('rehearses without storing, acknowledging or moving on', async () => {
    paper.put('1', {});
    const run = await pull({ rehearsal: true });
    expect(run).toMatchObject({ state: 'balanced', rehearsal: true, acknowledged: 0, receipt: { rehearsal: true } });
    expect(intake.checkpoints.has('civil-affairs')).toBe(false);
    expect(paper.acknowledged).toEqual([]);
  });

  it('says when the run was due', async () => {
    await pull({ scheduledAt: '2024-03-01T18:00:00.000Z' });
    expect(intake.offers[0]?.offer.scheduledAt).toBe('2024-03-01T18:00:00.000Z');
  });

  it('names why a source cannot be read, and what to do', async () => {
    paper.causes = [
      {
        cause: 'port-closed',
        subject: '10.0.0.1:5432',
        message: { zh: '10.0.0.1:5432 拒绝连接。', en: '10.0.0.1:5432 refuses.' },
        remedy: { zh: '请启动服务。', en: 'Start it.' },
      },
    ];
    const { fault } = await pull();
    expect(fault).toMatchObject({
      code: 'PULL_SOURCE_NOT_READABLE',
      message: { zh: '数据源“civil-affairs”不可读：10.0.0.1:5432 拒绝连接。' },
      remedy: { en: 'Start it.' },
    });
    expect(events.at(-1)).toMatchObject({ name: 'PULL_FAILED', data: { code: 'PULL_SOURCE_NOT_READABLE' } });
  });

  it('masks a bug', async () => {
    paper.put('1', {});
    paper.failAcknowledge = new Error('password=hunter2');
    const run = await pull();
    expect(run).toMatchObject({ state: 'failed', fault: { code: 'INTERNAL_ERROR' } });
    expect(JSON.stringify(run)).not.toContain('hunter2');
  });

  it('runs one pull of a source at a time, and knows each source that is asked for', async () => {
    const first = pull();
    await expect(pull()).rejects.toMatchObject({ code: 'PULL_ALREADY_RUNNING' });
    await first;
    await expect(pull()).resolves.toMatchObject({ state: 'balanced' });
    await expect(desk.run({ source: 'unknown', period: '2024-02' })).rejects.toMatchObject({
      code: 'PULL_SOURCE_UNKNOWN',
      remedy: { en: 'Configured: civil-affairs' },
    });
    expect(desk.runs()).toHaveLength(1);
  });

  it('puts every run on record, complete once rows came that all conform', async () => {
    const complete = () => (intake.checkpoints.get('runs:civil-affairs') as { complete: boolean }[]).at(-1)?.complete;
    await pull();
    expect(complete()).toBe(false);
    paper.put('1', { fact: 'bad' });
    await pull();
    expect(complete()).toBe(false);
    paper.put('2', {});
    await pull();
    expect(complete()).toBe(true);
    expect(intake.checkpoints.get('runs:civil-affairs')).toMatchObject([
      { kind: 'pull', rows: 0 },
      { rows: 1 },
      { rows: 1, endedAt: '2024-03-04T00:00:00.000Z' },
    ]);
  });

  it('is abandoned by a shutdown in a state from which the next run goes on', async () => {
    paper.put('1', {});
    intake.holdSettling();
    const running = pull();
    while (desk.runs()[0]?.state !== 'checking') await new Promise((resolve) => setImmediate(resolve));
    expect(await work.drain(5)).toBe('abandoned');
    expect(await running).toMatchObject({ state: 'abandoned', fault: { code: 'PULL_ABANDONED' } });
    expect(intake.checkpoints.get('civil-affairs')).toMatchObject({ pending: { submission: 'submission-1' } });
  });

  it('is told by its steps, also on record', async () => {
    paper.put('1', {});
    const states = (await pull()).steps.map(({ state }) => state);
    expect(states).toEqual(['waiting', 'reading', 'checking', 'storing', 'balanced']);
    const [kept] = (await createPullHistory(intake).past('civil-affairs')) as readonly RunOnRecord[];
    expect(kept).toMatchObject({ state: 'balanced', submission: 'submission-1', ledger: { offered: 1 }, attempts: 1 });
    expect(kept?.steps).toHaveLength(5);
    expect(await createPullHistory(intake).underWay('civil-affairs')).toBeUndefined();
    // Another process knows of it by the record.
    expect(await createPullDesk(means).lastRuns()).toMatchObject([{ source: 'civil-affairs', state: 'balanced' }]);
  });

  it('that a killed process left under way is ended on record by the next one', async () => {
    paper.put('1', {});
    intake.holdSettling();
    void pull();
    const history = createPullHistory(intake);
    while ((await history.underWay('civil-affairs'))?.state !== 'checking')
      await new Promise((resolve) => setImmediate(resolve));
    const after = createPullDesk(means);
    await after.recover();
    expect(await history.underWay('civil-affairs')).toBeUndefined();
    expect(await history.past('civil-affairs')).toMatchObject([
      { state: 'abandoned', fault: { code: 'PULL_ABANDONED' }, steps: [{}, {}, {}, { state: 'abandoned' }] },
    ]);
  });

  it('that is refused the lease leaves the run of the other hub under way', async () => {
    const history = createPullHistory(intake);
    const taken = (): never => {
      throw pullError.PULL_LEASED({ source: 'civil-affairs', since: '', seconds: 120 });
    };
    intake.holdSettling();
    void pull();
    while ((await history.underWay('civil-affairs'))?.state !== 'checking')
      await new Promise((resolve) => setImmediate(resolve));
    const other = createPullDesk({ ...means, leases: { take: taken } });
    const refused = await other.run({ source: 'civil-affairs', period: '2024-02' });
    expect(refused).toMatchObject({ state: 'failed', fault: { code: 'PULL_LEASED' } });
    expect(await history.underWay('civil-affairs')).toMatchObject({ state: 'checking' });
  });

  it('that hears nothing is given up, tried again, and failed at last', async () => {
    paper.hangs = true;
    const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      clock.advance(milliseconds);
    };
    const patience = { attempts: 2, budgetSeconds: 3600, firstPauseSeconds: 30, wait, random: () => 1 };
    desk = createPullDesk({ ...means, patience, wait });
    const run = await pull();
    expect(run).toMatchObject({ state: 'failed', attempts: 2, fault: { code: 'PULL_STALLED' } });
    expect(run.steps.map(({ state }) => state).join(' ')).toBe('waiting reading waiting reading failed');
    expect(notices).toEqual(['failing PULL_STALLED']);
  });

  it('says that rows are missing, or that a delivery was refused as a whole, as loudly as any failure', async () => {
    paper.put('1', {});
    paper.announced = 3;
    expect(await pull()).toMatchObject({ state: 'unbalanced', fault: { code: 'PULL_ROWS_MISSING' } });
    paper.announced = undefined;
    paper.put('2', { fact: 'unreadable' });
    expect(await pull()).toMatchObject({ state: 'failed', fault: { code: 'PULL_DELIVERY_REFUSED' } });
    expect(notices).toEqual(['failing PULL_ROWS_MISSING', 'failing PULL_DELIVERY_REFUSED']);
  });

  describe('of a source whose columns change', () => {
    const shape = (columns: Record<string, string>): void => {
      const listed = Object.entries(columns).map(([name, type]) => ({ name, type }));
      paper.shape = [{ name: 'PAPER', declared: true, columns: listed }];
    };
    beforeEach(async () => {
      shape({ fact: 'text' });
      paper.put('1', {});
      expect((await pull()).changes).toBeUndefined();
      notices = [];
    });

    it('goes on where columns are new, and tells the owner once', async () => {
      shape({ fact: 'text', extra: 'text' });
      expect(await pull()).toMatchObject({ state: 'balanced', changes: [{ column: 'extra', kind: 'added' }] });
      expect((await pull()).changes).toBeUndefined();
      expect(notices).toEqual(['well', 'changed PULL_SHAPE_CHANGED', 'well']);
    });

    it('stops before a row is read where a mapped one is missing, until that is mended or accepted', async () => {
      shape({ facts: 'text' });
      const read = paper.readFrom.length;
      for (let time = 0; time < 2; time += 1)
        expect(await pull()).toMatchObject({
          state: 'failed',
          fault: {
            code: 'PULL_SHAPE_DRIFTED',
            message: { en: expect.stringContaining('PAPER.fact is missing') as unknown },
          },
          changes: [
            { column: 'facts', kind: 'added' },
            { column: 'fact', kind: 'missing', mapped: true },
          ],
        });
      expect(paper.readFrom).toHaveLength(read);
      expect(await pull({ acceptShape: true })).toMatchObject({ state: 'balanced' });
      expect((await pull()).changes).toBeUndefined();
    });

    it('goes on or stops as its policy says', async () => {
      const [source] = means.sources;
      const withPolicy = (drift: 'stop' | 'continue') => createPullDesk({ ...means, sources: [{ ...source!, drift }] });
      shape({ fact: 'int', extra: 'text' });
      desk = withPolicy('stop');
      expect(await pull()).toMatchObject({ state: 'failed', fault: { code: 'PULL_SHAPE_DRIFTED' } });
      desk = withPolicy('continue');
      expect(await pull()).toMatchObject({ state: 'balanced', changes: [{ kind: 'retyped' }, { kind: 'added' }] });
    });
  });
});
