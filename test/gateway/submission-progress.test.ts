import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import type { Principal } from '../../kernel/principal.ts';
import { auditor, construction, hubOnDisk, traffic } from './hub-on-disk.ts';

interface Told {
  readonly submissionProgress: {
    readonly state: string;
    readonly share: number;
    readonly done: boolean;
    readonly ledger: { readonly offered: number; readonly accepted: number };
    readonly submission: { readonly verdict: string; readonly department: { readonly name: string } };
  };
}

const query = `subscription ($id: ID!) {
  submissionProgress(id: $id) { state share done ledger { offered accepted } submission { verdict department { name } } }
}`;

describe('the progress of a submission', () => {
  let hub: Awaited<ReturnType<typeof hubOnDisk>>;
  beforeAll(async () => {
    hub = await hubOnDisk();
  });
  afterAll(() => hub.remove());
  /** Received, and not settled yet. */
  const receive = async (rows: number): Promise<string> => {
    const number = (at: number): string => `JS020000JS${String(at).padStart(10, '0')}`;
    const records = Array.from({ length: rows }, (_, at) =>
      hub.record({ INTERNAL_NO: `锡建罚${at}号`, NO: number(at) }),
    );
    const { submission } = await hub.hub().intake.receive(
      {
        ...{ department: 'JS020000JS', period: '2010-09', recordType: 'INF_PUNISH', channel: 'PUSH' },
        ...{ principal: construction, requestId: 'request-1', name: 'september', reading: { format: 'ndjson' } },
      },
      Readable.from(records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`))),
    );
    return submission;
  };
  const follow = (id: string, as?: Principal) => {
    const headers = as ? { authorization: `Bearer ${hub.hub().issueToken(as)}` } : {};
    const client = createClient({ url: `${hub.url()}/graphql`, headers, retryAttempts: 0 });
    return client.iterate<Told>({ query, variables: { id } });
  };

  it('is told to its department and to auditors until it is settled, with what other subgraphs know', async () => {
    const id = await receive(600);
    const listeners = [follow(id, construction), follow(id, auditor)];
    for (const listener of listeners)
      expect((await listener.next()).value).toMatchObject({
        data: { submissionProgress: { state: 'RECEIVED', share: 0, done: false, ledger: { offered: 0 } } },
      });
    const settled = hub.hub().intake.settle(id);
    for (const listener of listeners) {
      const steps: Told['submissionProgress'][] = [];
      for await (const { data } of listener) steps.push(data!.submissionProgress);
      expect(steps.at(-1)).toEqual({
        ...{ state: 'BALANCED', share: 1, done: true, ledger: { offered: 600, accepted: 600 } },
        submission: { verdict: 'CONFORMS', department: { name: '无锡市建设局' } },
      });
      const offered = steps.map(({ ledger }) => ledger.offered);
      expect(offered).toEqual([...offered].sort((one, other) => one - other));
    }
    await settled;
    const late = follow(id, auditor);
    expect((await late.next()).value).toMatchObject({ data: { submissionProgress: { done: true, share: 1 } } });
    expect(await late.next()).toMatchObject({ done: true });
  });

  it("is nobody else's business", async () => {
    const id = await receive(1);
    for (const as of [traffic, undefined])
      expect((await follow(id, as).next()).value).toMatchObject({
        errors: [{ extensions: { code: 'SUBMISSION_NOT_FOUND' } }],
      });
  });
});
