import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { penaltyCases, asNdjson } from '../penalty-deliveries.ts';
import { judgeAlone } from '../../subgraphs/catalogue/judge-alone.ts';
import { medianOf } from '../measure.ts';
import { checkerOf, read } from './deliveries.ts';

/** CPU milliseconds for one pasted record, as the graph judges it: the very first, which makes the checker, and those after. */
export interface PastedRecord {
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

export function pastedRecord(pack: SpecificationPack): PastedRecord {
  let first = 0;
  const times: number[] = [];
  for (let time = 0; time < 120; time += 1) {
    const text = JSON.stringify([...penaltyCases(pack, 1, time % 2 === 0 ? 'clean' : 'failing')][0]);
    const begun = cpuMilliseconds();
    judgeAlone(pack, 'INF_PUNISH', JSON.parse(text));
    const took = cpuMilliseconds() - begun;
    if (time === 0) first = took;
    else times.push(took);
  }
  return { first, median: medianOf(times), slowest: Math.max(...times) };
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes held after each tenth of a delivery, told as it goes; numbers go on from chunk to chunk. */
export async function memoryOver(
  pack: SpecificationPack,
  records: number,
): Promise<readonly { readonly records: number; readonly megabytes: number }[]> {
  const checker = checkerOf(pack);
  const held: { records: number; megabytes: number }[] = [];
  let checked = 0;
  for await (const { rows, place } of read(endless(pack, records), 'ndjson')) {
    const inputs = rows.map(({ values, row }) => ({
      ...{ recordType: 'INF_PUNISH', fields: values, remarks: [], place, row },
      sequence: (checked += 1),
    }));
    checker.checkBatch(inputs, () => undefined);
    if (checked >= ((held.length + 1) * records) / 10)
      held.push({ records: checked, megabytes: Math.round(process.memoryUsage.rss() / 1_048_576) });
  }
  checker.finish();
  return held;
}

const PIECE = 20_000;

/** Chunks of a delivery that is never there as a whole: the same pieces with other numbers. */
function* endless(pack: SpecificationPack, records: number): Generator<Uint8Array> {
  const piece = Buffer.concat([...asNdjson(penaltyCases(pack, PIECE, 'clean'))]).toString();
  for (let made = 0, turn = 1000; made < records; made += PIECE, turn += 1)
    yield Buffer.from(piece.replace(/"(NO|INTERNAL_NO)":"([^"]*?)(\d{4})(\D*)"/g, `"$1":"$2${turn}$3$4"`));
}
