import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { returnFile } from '../../../../adapters/formats/returned/return-file.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import type { Receipt } from '../../../../subgraphs/cases/intake/intake.ts';
import { auditor, construction, transport } from '../../../support/cases-room.ts';
import { openRoom, penaltyOffer, type Room } from '../../../support/open-room.ts';
import { penalty } from '../../../support/penalty-records.ts';

const records = [
  penalty(1),
  penalty(2, { AJ_ADDR: '' }),
  penalty(3, { INTERNAL_NO: '' }),
  penalty(4),
  penalty(5, { SOURCE: '不在代码表' }),
];
const columns = Object.keys(penalty(1));
const line = (record: Readonly<Record<string, unknown>>): string =>
  columns.map((column) => `"${String(record[column] ?? '')}"`).join(',');
const csv = `${[columns.join(','), ...records.map(line)].join('\r\n')}\r\n`;

describe('a delivery that is returned and comes again', () => {
  let room: Room;
  let first: Receipt;
  beforeEach(async () => {
    room = await openRoom();
    first = await deliver(csv);
  });
  afterEach(() => room.drop());

  const bytesOf = async function* (text: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  };
  const deliver = async (text: string): Promise<Receipt> => {
    const offer = penaltyOffer({ name: '九月.csv', reading: { format: 'csv' } });
    return room.cases.intake.settle((await room.cases.intake.receive(offer, bytesOf(text))).submission);
  };
  const fetchBack = async (submission: string, principal: Principal = construction): Promise<string | undefined> => {
    const delivery = await room.cases.returned.delivery(submission, principal);
    if (delivery === undefined) return undefined;
    const pieces: Uint8Array[] = [];
    for await (const piece of (await returnFile(delivery)).bytes) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };
  const sendBack = async (submission: string, text: string, principal: Principal = construction) => {
    const received = await room.cases.returned.takeBack(submission, bytesOf(text), { principal, requestId: 'r' });
    return received === undefined ? undefined : room.cases.intake.settle(received.submission);
  };
  const waiting = async (): Promise<readonly string[]> => {
    const { data } = await room.ask('{ quarantine(filter: { waiting: true }) { nodes { rules { code } } } }');
    return data?.['quarantine'].nodes.flatMap(({ rules }: { rules: { code: string }[] }) =>
      rules.map(({ code }) => code),
    );
  };

  it('has the errors of its rejected rows in it, and the others to the letter', async () => {
    expect(first.ledger).toMatchObject({ offered: 5, accepted: 2, rejected: 3 });
    const text = (await fetchBack(first.submission)) ?? '';
    for (const record of [records[0], records[3]]) expect(text).toContain(`\r\n${line(record ?? {})}\r\n`);
    expect(text.match(/【错误】/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toMatch(/【错误】SOURCE：[^\r\n]*,hg1\.[0-9a-f]{12}\.6\.\r\n/);
  });

  it('says all that is wrong where findings were beyond the cap', async () => {
    await room.restart({ findingCap: 1 });
    const other = csv.replace(line(penalty(4)), line(penalty(4, { SOURCE: '也不在这里' }))).replaceAll('巡查', '夜查');
    const { submission } = await deliver(other);
    const rows = ((await fetchBack(submission)) ?? '').split('\r\n');
    expect(rows.filter((row) => row.includes('hg1.')).every((row) => row.includes('【错误】'))).toBe(true);
    expect(rows.filter((row) => row.includes('JS10-003'))).toHaveLength(2);
  });

  it('only what has changed is checked and stored, and what was mended waits no longer, a missing number too', async () => {
    const text = (await fetchBack(first.submission)) ?? '';
    const mended = text
      .replace(line(records[1] ?? {}), line(penalty(2)))
      .replace(line(records[2] ?? {}), line(penalty(3)))
      .replace(line(records[3] ?? {}), line(penalty(4, { AJ_ADDR: '改过的地址' })));
    const second = await sendBack(first.submission, mended);
    expect(second).toMatchObject({ channel: 'IMPORT', name: '九月.csv', verdict: 'CONFORMS' });
    expect(second?.ledger).toMatchObject({ offered: 3, accepted: 2, revised: 1, rejected: 0 });
    expect(await waiting()).toEqual(['JS10-003']);
    const { data } = await room.ask('{ quarantine { nodes { closedBy { number } } } }');
    expect(data?.['quarantine'].nodes).toEqual([
      { closedBy: { number: second?.submission } },
      { closedBy: { number: second?.submission } },
      { closedBy: null },
    ]);
  });

  it('may go to and fro until all is well: what is still wrong waits once, what was not touched stays marked', async () => {
    const text = (await fetchBack(first.submission)) ?? '';
    const half = text.replace(line(records[2] ?? {}), line(penalty(3, { INTERNAL_NO: '', AJ_ADDR: '' })));
    const second = await sendBack(first.submission, half);
    expect(second?.ledger).toMatchObject({ offered: 1, rejected: 1 });
    expect(await waiting()).toHaveLength(3);
    const again = (await fetchBack(second?.submission ?? '')) ?? '';
    expect(again.match(/,hg1\./g)).toHaveLength(3);
    expect(again).toMatch(/"","[^\r\n]*【错误】AJ_ADDR/);
    const whole = again
      .replace(line(records[1] ?? {}), line(penalty(2)))
      .replace(line(penalty(3, { INTERNAL_NO: '', AJ_ADDR: '' })), line(penalty(3)))
      .replace(line(records[4] ?? {}), line(penalty(5)));
    expect(await sendBack(second?.submission ?? '', whole)).toMatchObject({
      verdict: 'CONFORMS',
      ledger: { offered: 3 },
    });
    expect(await waiting()).toEqual([]);
    const { data } = await room.ask('{ cases { totalCount } }');
    expect(data).toEqual({ cases: { totalCount: 5 } });
  });

  it('is refused when nothing in it has changed, or rows are those of another delivery', async () => {
    const text = (await fetchBack(first.submission)) ?? '';
    const sorted = text.trimEnd().split('\r\n');
    const moved = [sorted[0], ...sorted.slice(1).reverse(), ''].join('\r\n');
    expect(await sendBack(first.submission, moved)).toMatchObject({ state: 'REFUSED', refusal: 'RETURNED_UNCHANGED' });
    const other = await deliver(csv.replace('巡查第1号', '巡查第11号'));
    const foreign = ((await fetchBack(other.submission)) ?? '').replace('示例路2号', '示例路22号');
    expect(await sendBack(first.submission, foreign)).toMatchObject({ refusal: 'RETURNED_OTHER_DELIVERY' });
    expect(await waiting()).toHaveLength(6);
  });

  it('is the department’s own: auditors may look at it, others know nothing of it', async () => {
    expect(await fetchBack(first.submission, auditor)).toContain('【错误】');
    expect(await fetchBack(first.submission, transport)).toBeUndefined();
    await expect(sendBack(first.submission, csv, auditor)).rejects.toMatchObject({ code: 'CASES_NOT_YOURS' });
    expect(await sendBack(first.submission, csv, transport)).toBeUndefined();
    const broken = await deliver('编号,案由\n1,甲\n2');
    expect(broken.state).toBe('REFUSED');
    await expect(fetchBack(broken.submission)).rejects.toMatchObject({ code: 'RETURNED_NOT_SETTLED' });
  });

  it('shows in the graph: where it is fetched, what it returns to, what it costs and what to mend first', async () => {
    const query = `query ($id: ID!) { submission(id: $id) { returnedFile returns { number } pointsPreview {
      lost recordsExamined title { zh } parts { points left lost } steps { kind mendings frees left pointsBack fix }
    } } }`;
    const ask = async (id: string | undefined) => (await room.ask(query, construction, { id })).data?.['submission'];
    const before = await ask(first.submission);
    expect(before).toMatchObject({
      returnedFile: `/intake/submissions/${first.submission}/returned`,
      returns: null,
      pointsPreview: {
        lost: 5,
        recordsExamined: 3,
        parts: [
          { left: 0, lost: 0 },
          { points: 5, left: 3, lost: 5 },
        ],
      },
    });
    expect(before.pointsPreview.steps.at(-1)).toMatchObject({ left: 0, pointsBack: 5 });
    const text = (await fetchBack(first.submission)) ?? '';
    const mended = text
      .replace(line(records[1] ?? {}), line(penalty(2)))
      .replace(line(records[2] ?? {}), line(penalty(3)));
    const second = await sendBack(first.submission, mended);
    expect(await ask(second?.submission)).toMatchObject({
      returns: { number: first.submission },
      pointsPreview: { lost: 0, steps: [] },
    });
    expect((await ask(first.submission)).pointsPreview).toMatchObject({ lost: 5, recordsExamined: 1 });
    const { data } = await room.ask(
      '{ submissions { nodes { findings(first: 1) { nodes { difference { zh } pointer { path } } } } } }',
    );
    expect(data?.['submissions'].nodes).toHaveLength(2);
  });

  it('settles the same way after a stop in the midst', async () => {
    const mended = ((await fetchBack(first.submission)) ?? '').replace(line(records[1] ?? {}), line(penalty(2)));
    const offer = { principal: construction, requestId: 'r' };
    const received = await room.cases.returned.takeBack(first.submission, bytesOf(mended), offer);
    await room.restart();
    await room.cases.intake.recover();
    expect(await room.cases.intake.receipt(received?.submission ?? '')).toMatchObject({
      ledger: { offered: 1, accepted: 1 },
    });
    expect(await waiting()).toHaveLength(2);
  });
});
