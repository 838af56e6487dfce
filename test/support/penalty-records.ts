import { CONSTRUCTION } from './cases-room.ts';

type Fields = Readonly<Record<string, unknown>>;

const two = (number: number): string => String(number).padStart(2, '0');

/** A conforming penalty case of September 2010, told apart by its ordinal; `department` holds the power. */
export function penalty(ordinal: number, set: Fields = {}, department: string = CONSTRUCTION): Fields {
  const day = two(1 + (ordinal % 28));
  return {
    NO: department + String(ordinal).padStart(10, '0'),
    CHANG_NO: 1,
    ORG_ID: department,
    INTERNAL_NO: `锡建监罚字2010第${String(ordinal).padStart(7, '0')}号`,
    ITEM_ID: `${department}-CF-${String(1 + (ordinal % 50)).padStart(4, '0')}`,
    DEPARTMENT: '建设监察支队',
    AJ_ADDR: `无锡市示例路${String(ordinal % 900)}号工地`,
    AJ_OCCUR_DATE: '2010-08-30 14:00:00',
    SOURCE: '1',
    FACT: `巡查第${String(ordinal)}号工地，发现其未取得施工许可证擅自施工，现场正在开挖基坑，当事人对事实无异议。`,
    TARGET_TYPE: '2',
    PUNISH_TARGET: `无锡示例建筑工程第${String(ordinal)}公司`,
    TARGET_CODE: 'MA0000023',
    TARGET_PAPER_TYPE: '8',
    TARGET_PAPER_NUMBER: '91320200MA0000023Q',
    TARGET_PHONE: '0510-00000002',
    TARGET_ADDRESS: `无锡市示例路${String(ordinal % 700)}号`,
    TARGET_ZIP_CODE: '214000',
    TARGET_EMAIL: `firm${String(ordinal)}@example.com`,
    CONTENT: `未取得施工许可证擅自施工案（${String(ordinal)}）`,
    PROMISE: 90,
    PROMISE_TYPE: '1',
    ISRISK: 0,
    CREATE_DATE: `2010-09-${day} 09:00:00`,
    UPDATE_DATE: `2010-09-${day} 18:00:00`,
    ...set,
  };
}

/** Records as NDJSON, one chunk for some hundreds of lines. */
export async function* ndjson(records: Iterable<Fields>): AsyncGenerator<Uint8Array> {
  let lines: string[] = [];
  for (const record of records) {
    lines.push(JSON.stringify(record));
    if (lines.length < 500) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
}

/** So many conforming penalties, from an ordinal on. */
export function* penalties(count: number, from = 1): Generator<Fields> {
  for (let ordinal = from; ordinal < from + count; ordinal += 1) yield penalty(ordinal);
}
