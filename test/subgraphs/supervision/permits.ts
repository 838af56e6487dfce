import type { OpenedSupervision } from './open-supervision.ts';

/** When the deliveries of these cases were offered, unless said otherwise. */
export const OFFERED = '2013-05-03T01:00:00.000Z';

const row = (offeredAt: string, id: string, recordType: string, fields: object) => ({
  ...{
    id,
    recordType,
    fields,
    sequence: Number(id.slice(1)),
    submission: { number: 'a'.repeat(24), offeredAt },
  },
});
/** Applied for on 2 April 2013 and promised in ten working days; never finished where `finished` is not given. */
export const permit = (number: number, finished?: string, offeredAt = OFFERED) => ({
  ...{ id: `case-${String(number)}`, department: { code: 'JS020000JS' }, internalNumber: `许${String(number)}` },
  ...{ power: { code: 'JS020000JS-XK-0001' }, type: 'application', period: '2013-04', documents: [] },
  base: row(offeredAt, `b${String(number)}`, 'INF_APPLY', {
    ...{ APPLY_DATE: '2013-04-02 09:00:00', CREATE_DATE: '2013-04-02 09:05:00', PROMISE: 10, PROMISE_TYPE: '1' },
    ...{ CONTENT: '申请领取施工许可证', STUFF: '<DOCUMENT_NAME>申请表</DOCUMENT_NAME>' },
  }),
  stages: [
    row(offeredAt, `s${String(number)}`, 'INF_APPLY_PROCESS', {
      ...{
        NO_ORD: 1,
        STATUS: '7',
        PROMISE: 1,
        PROMISE_TYPE: '1',
        PROMISE_START_SIGN: '1',
        NODE_ID: '01',
        NOTE: '予以受理',
      },
      ...{ BEGIN_DATE: '2013-04-02 09:05:00', PROCESS_DATE: '2013-04-02 10:00:00', CREATE_DATE: '2013-04-02 10:01:00' },
      ATTACHMENT: '<DOCUMENT_NAME>受理通知书</DOCUMENT_NAME>',
    }),
  ],
  result:
    finished === undefined
      ? null
      : row(offeredAt, `r${String(number)}`, 'INF_APPLY_RESULT', {
          ...{ STATUS: '2', NOTE: '准予许可', FINISH_TIME: finished },
          ATTACHMENT: '<DOCUMENT_NAME>许可决定书</DOCUMENT_NAME>',
        }),
});

/** Lets `cases` answer questions beside the feed and standings, by the name of the operation. */
export function answerBeside(
  { cases }: OpenedSupervision,
  answers: Readonly<Record<string, (variables: Record<string, unknown>) => object>>,
): void {
  const execute = cases.execute.bind(cases);
  Object.assign(cases, {
    execute: async (operation: Parameters<typeof execute>[0]) => {
      const answer = answers[/^query (\w+)/.exec(operation.query)?.[1] ?? ''];
      return answer === undefined ? execute(operation) : { data: answer({ ...operation.variables }) };
    },
  });
}
