import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../../kernel/canonical-json.ts';
import { globalId } from '../../../../kernel/global-id.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { evidenceFaults, verifyEvidence } from '../../../../subgraphs/supervision/evidence/verify-evidence.ts';
import { openSupervision, standing, type OpenedSupervision } from '../open-supervision.ts';
import { answerBeside, OFFERED, permit } from '../permits.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };
const AT = 'department: "JS020000JS", period: "2013-04"';
const pageInfo = { hasNextPage: false, endCursor: null };
const pointer = { file: '四月.xlsx', sheet: '基本信息', table: null, row: 7, field: 'APPLY_DATE', column: '申请日期' };
const rejected = (sequence: number, openedAt: string, closedAt: string | null) => ({
  ...{ sequence, row: 7, table: null, recordType: 'INF_APPLY', reason: '日期不存在', openedAt, closedAt },
  ...{
    submission: { number: 'b'.repeat(24) },
    findings: [{ rule: { code: 'R1' }, pointer, message: { zh: '无', en: 'no' } }],
  },
});
const signed = (text: string): string => `test:${sha256(text)}`;
const receipt = (submission: string) => {
  const document = { submission, digest: sha256(submission) };
  return { document, signature: signed(canonicalJson(document)) };
};
/** What the cases subgraph answers beside the feed. */
const answers: Readonly<Record<string, (variables: Record<string, unknown>) => object>> = {
  SupervisionDeliveries: () => ({
    submissions: {
      nodes: [
        {
          number: 'a'.repeat(24),
          recordType: 'INF_APPLY',
          channel: 'PUSH',
          name: '四月',
          state: 'BALANCED',
          verdict: 'CONFORMS',
          offeredAt: OFFERED,
          completeAt: OFFERED,
          ledger: { offered: 3, accepted: 3, revised: 0 },
          timely: true,
          rehearsal: false,
        },
      ],
      pageInfo,
    },
  }),
  SupervisionRejected: () => ({
    quarantine: {
      nodes: [
        rejected(7, '2013-05-03T01:00:00.000Z', null),
        rejected(8, '2013-05-03T01:00:00.000Z', '2013-05-05T01:00:00.000Z'), // corrected in time
        rejected(9, '2013-05-03T01:00:00.000Z', '2013-05-06T01:00:00.000Z'), // corrected after the deadline
        rejected(10, '2013-05-06T02:00:00.000Z', null), // came after the deadline
      ],
      pageInfo,
    },
  }),
  SupervisionReceipts: ({ submissions }) => ({
    _entities: (submissions as { id: string }[]).map(({ id }) => ({
      receipt: receipt(
        ['a', 'b'].map((letter) => letter.repeat(24)).find((number) => globalId('Submission', number) === id) ?? '',
      ),
    })),
  }),
};

let opened: OpenedSupervision;
beforeAll(async () => {
  opened = await openSupervision();
  const { cases } = opened;
  cases.standings = [
    standing({ firstCompleteArrival: OFFERED, rejectedOutstandingAtDeadline: 2, rejectedOutstanding: 2 }),
  ];
  cases.changes = [permit(1), permit(2, '2013-04-15 16:00:00'), permit(3, '2013-04-16 16:00:00')];
  answerBeside(opened, answers);
  await opened.supervision.tick();
  const act = async (mutation: string): Promise<void> => {
    expect((await opened.ask(`mutation { ${mutation} }`, {}, auditor)).errors).toEqual([]);
  };
  for (const [level, manner] of [
    [1, 'ACTIVE'],
    [2, 'ACTIVE'],
    [3, 'PROMPTED'],
    [1, 'DEFAULT'],
  ] as const)
    await act(
      `recordEvaluation(input: { ${AT}, case: "许1", channel: CASE, manner: ${manner}, scale: 3, level: ${String(level)} }) { id }`,
    );
  await act(`recordOfflineCase(${AT}, source: REPORT, description: "未上网")`);
  await act(`deductPoints(${AT}, points: 0.5, reason: "一")`);
  await act(`deductPoints(${AT}, points: 1, reason: "二")`);
});
afterAll(() => opened.close());

const LINE = `kind subject counts text { zh } facts case { id } alert { rule { } }`.replace(
  ' { rule { } }',
  ' { rule level }',
);
const EVIDENCE = `query ($item: String!, $figure: String!, $first: Int, $after: String) {
  evidence(${AT}, item: $item) {
    item { id formula asWritten inputs { name value } } sheet asOf download
    lines(figure: $figure, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ${LINE} power { code } sources { record sequence submission { id } cell { sheet row field column } } }
    }
  }
}`;
const evidence = async (item: string, figure: string, more: object = {}, principal = construction) =>
  (await opened.ask(EVIDENCE, { item, figure, ...more }, principal)).data.evidence;

describe('evidence of a score', () => {
  it.each([
    ['operation', ['online', 'static', 'suspended', 'm']],
    ['publication', ['n']],
    ['library', ['p']],
    ['norm', ['alarmed', 'cases']],
    [
      'satisfaction',
      ['satisfied', 'fairly', 'evaluations', 'satisfiedAnswered', 'fairlyAnswered', 'evaluationsAnswered'],
    ],
    ['orders', ['completed', 'orders']],
    ['other', ['deducted']],
  ])('of %s adds up to its figures', async (item, figures) => {
    for (const figure of figures) {
      const { item: scored, lines } = await evidence(item, figure, { first: 200 });
      const { value } = scored.inputs.find(({ name }: { name: string }) => name === figure);
      const sum = lines.nodes.reduce((total: number, { counts }: { counts: number }) => total + counts, 0);
      expect([figure, Math.round(sum * 1e9) / 1e9]).toEqual([figure, value]);
      expect(lines.totalCount).toBe(lines.nodes.length);
    }
  });

  it('goes from a card to the case, its rule, and the rows that said so', async () => {
    const { lines } = await evidence('norm', 'alarmed');
    expect(lines.nodes[0]).toMatchObject({
      ...{ kind: 'CARD', subject: 'case-1/ALTER_EXPIRED/', counts: 1, case: { id: 'case-1' } },
      alert: { rule: 'ALTER_EXPIRED', level: 'RED' },
    });
    expect(lines.nodes[0].sources).toEqual([
      { record: 'b1', sequence: 1, submission: { id: globalId('Submission', 'a'.repeat(24)) }, cell: null },
      { record: 's1', sequence: 1, submission: { id: globalId('Submission', 'a'.repeat(24)) }, cell: null },
    ]);
  });

  it('pages through cases', async () => {
    const first = await evidence('norm', 'cases', { first: 2 });
    expect(first.lines.nodes.map(({ subject }: { subject: string }) => subject)).toEqual(['case-1', 'case-2']);
    expect(first.lines.pageInfo.hasNextPage).toBe(true);
    const second = await evidence('norm', 'cases', { first: 2, after: first.lines.pageInfo.endCursor });
    expect(second.lines.nodes.map(({ subject }: { subject: string }) => subject)).toEqual(['case-3']);
    expect(second.lines).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
  });

  it('points at the cells of records that were outstanding when it counted, and at no others', async () => {
    const { lines, item } = await evidence('docking', 'docking');
    expect(item.asWritten).toBe(5);
    expect(lines.nodes.map(({ kind, subject }: Record<string, string>) => `${kind ?? ''} ${subject ?? ''}`)).toEqual([
      `DELIVERY ${'a'.repeat(24)}`,
      `REJECTED_RECORD ${'b'.repeat(24)}/7`,
      `REJECTED_RECORD ${'b'.repeat(24)}/9`,
    ]);
    expect(lines.nodes[1].sources[0]).toMatchObject({
      ...{ record: null, sequence: 7, cell: { sheet: '基本信息', row: 7, field: 'APPLY_DATE', column: '申请日期' } },
    });
  });

  it('is not for others, and says what there is not', async () => {
    const codeOf = async (variables: object, principal: Principal) =>
      (await opened.ask(EVIDENCE, { ...variables }, principal)).errors[0]?.originalError;
    expect(await codeOf({ item: 'norm', figure: 'cases' }, transport)).toMatchObject({ code: 'SUPERVISION_DENIED' });
    expect(await codeOf({ item: 'norms', figure: 'cases' }, auditor)).toMatchObject({ code: 'SUPERVISION_UNKNOWN' });
    expect(await codeOf({ item: 'norm', figure: 'm' }, auditor)).toMatchObject({ code: 'SUPERVISION_UNKNOWN' });
  });
});

describe('a file of evidence', () => {
  const fileOf = async (item: string): Promise<string> => {
    const context = { principal: auditor, requestId: `request-${item}` };
    let text = '';
    for await (const line of await opened.supervision.evidenceFile(context, {
      department: 'JS020000JS',
      period: '2013-04',
      item,
    }))
      text += line;
    return text;
  };
  const verify = (text: string, isSigned = (document: string, signature: string) => signature === signed(document)) =>
    verifyEvidence(
      (async function* () {
        yield Buffer.from(text);
      })(),
      isSigned,
    );
  /** The file with something changed and sealed anew, as only the holder of the key could. */
  const resealed = (text: string, change: (lines: string[]) => void): string => {
    const lines = text.trimEnd().split('\n');
    const seal = JSON.parse(lines.pop() ?? '');
    change(lines);
    const body = lines.map((line) => `${line}\n`).join('');
    const isReceipt = (line: string): boolean => line.includes('"receipt":{');
    const receipts = lines.filter(isReceipt).length;
    const sealed = { lines: lines.length - 1 - receipts, receipts, digest: sha256(body) };
    return `${body}${canonicalJson({ ...seal, ...sealed, signature: signed(canonicalJson(sealed)) })}\n`;
  };

  it.each(['publication', 'operation', 'docking', 'library', 'norm', 'satisfaction', 'orders', 'other'])(
    'of %s proves the score without the hub, and is the same each time',
    async (item) => {
      const text = await fileOf(item);
      expect(await verify(text)).toMatchObject({ ok: true, head: { item: { id: item }, department: 'JS020000JS' } });
      expect(await fileOf(item)).toBe(text);
    },
  );

  it('is found out whatever is changed in it', async () => {
    const [norm, docking] = [await fileOf('norm'), await fileOf('docking')];
    const found = async (text: string, isSigned?: (document: string, signature: string) => boolean) => {
      const verdict = await verify(text, isSigned);
      return verdict.ok ? 'ok' : verdict.reason;
    };
    const edit = (text: string, at: number, from: string, to: string): string =>
      resealed(text, (lines) => {
        const changed = (lines[at] ?? '').replace(from, to);
        expect(changed).not.toBe(lines[at]);
        lines[at] = changed;
      });
    expect({
      unreadable: await found('{"format":"other"}\n'),
      incomplete: await found(norm.slice(0, norm.lastIndexOf('{"digest"'))),
      changed: await found(norm.replace('许2', '许9')),
      signature: await found(norm, (document) => !document.includes('"lines"')),
      sum: await found(edit(norm, 0, '"cases":{"value":3}', '"cases":{"value":4}')),
      score: await found(edit(norm, 0, '"asWritten":6.67', '"asWritten":9.67')),
      docking: await found(edit(docking, 0, '"rejectedOutstandingAtDeadline":2', '"rejectedOutstandingAtDeadline":0')),
      'receipt-missing': await found(resealed(norm, (lines) => void lines.pop())),
      'receipt-signature': await found(edit(norm, norm.trimEnd().split('\n').length - 2, '"digest":"', '"digest":"0')),
    } satisfies Record<keyof typeof evidenceFaults, string>).toEqual(
      Object.fromEntries(Object.keys(evidenceFaults).map((name) => [name, name])),
    );
  });

  it('is told in the trail', async () => {
    const { data } = await opened.ask(
      '{ auditTrail(filter: { events: ["EVIDENCE_EXPORTED"] }, last: 1) { nodes { actor data } } }',
      {},
      auditor,
    );
    expect(data.auditTrail.nodes).toEqual([
      { actor: 'inspector', data: { department: 'JS020000JS', period: '2013-04', item: 'other' } },
    ]);
  });
});
