import type { SpecificationPack } from '../conformity/pack/pack.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Seeded random numbers from 0 to below 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What generated records are: right, or each with several faults. */
export type Quality = 'clean' | 'failing';

/** Penalty cases (INF_PUNISH) made of the pack's sample: always the same for the same seed. */
export function* penaltyCases(
  pack: SpecificationPack,
  count: number,
  quality: Quality,
  seed = 2010,
): Generator<Fields> {
  const sample = pack.recordTypes['INF_PUNISH']?.sample ?? {};
  const random = seededRandom(seed);
  const pick = (most: number): number => Math.floor(random() * most);
  for (let ordinal = 1; ordinal <= count; ordinal += 1) {
    const number = String(ordinal).padStart(10, '0');
    const day = two(1 + pick(28));
    const minute = `${two(pick(60))}:${two(pick(60))}`;
    const record = {
      ...sample,
      NO: `JS020000JS${number}`,
      INTERNAL_NO: `锡建监罚字2010第${number}号`,
      ITEM_ID: `JS020000JS-CF-${String(1 + pick(50)).padStart(4, '0')}`,
      AJ_ADDR: `无锡市示例路${pick(900)}号工地`,
      AJ_OCCUR_DATE: `2010-08-${two(1 + pick(28))} 14:${minute}`,
      FACT: `巡查第${pick(100_000)}号工地,发现其未取得施工许可证擅自施工,现场正在开挖基坑,当事人对事实无异议。`,
      PUNISH_TARGET: `无锡示例建筑工程第${pick(100_000)}公司`,
      TARGET_ADDRESS: `无锡市示例路${pick(900)}号`,
      CREATE_DATE: `2010-09-${day} 09:${minute}`,
      UPDATE_DATE: `2010-09-${day} 18:${minute}`,
    };
    yield quality === 'clean' ? record : { ...record, ...faults(pick(4)) };
  }
}

/** Faults of the kinds that senders really make; several to a record. */
function faults(which: number): Fields {
  const common = { AJ_ADDR: 'null', TARGET_TYPE: '0', TARGET_PAPER_NUMBER: '91320200MA0000023X' };
  switch (which) {
    case 0:
      return { ...common, AJ_OCCUR_DATE: '2010-13-01 09:00:00' };
    case 1:
      return { ...common, PROMISE_TYPE: '3', DEPARTMENT: ' ' };
    case 2:
      return { ...common, ITEM_ID: '1101||1102||1103', ORG_ID: 'JS02' };
    default:
      return { ...common, CREATE_DATE: '2010-08-01 09:00:00', PROMISE: 'ninety' };
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

const CHUNK = 64 * 1024;

/** Records as NDJSON, cut into chunks as a network or a disk hands them over. */
export const asNdjson = (records: Iterable<Fields>): readonly Buffer[] =>
  chunks(lines(records, (record) => JSON.stringify(record)));

/** Records as CSV with all columns of the record type. */
export function asCsv(records: Iterable<Fields>, columns: readonly string[]): readonly Buffer[] {
  const row = (record: Fields): string => columns.map((column) => cell(record[column])).join(',');
  return chunks(
    (function* () {
      yield `${columns.join(',')}\n`;
      yield* lines(records, row);
    })(),
  );
}

function cell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* lines(records: Iterable<Fields>, line: (record: Fields) => string): Generator<string> {
  for (const record of records) yield `${line(record)}\n`;
}

function chunks(texts: Iterable<string>): readonly Buffer[] {
  const whole = Buffer.from([...texts].join(''));
  const cut: Buffer[] = [];
  for (let at = 0; at < whole.length; at += CHUNK) cut.push(whole.subarray(at, at + CHUNK));
  return cut;
}
