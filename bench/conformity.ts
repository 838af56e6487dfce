import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { annotations, keywords } from '../conformity/pack/keywords.ts';
import { recordSchema } from '../conformity/pack/record-schema.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { checkRows, countRows, FORMATS, jiangsu, write, type Format } from './conformity/deliveries.ts';
import { memoryOver, pastedRecord } from './conformity/endless.ts';
import { startThreads, type CheckThreads } from './conformity/threads.ts';
import { measure, table, type Candidate, type Figure } from './measure.ts';
import type { Quality } from './penalty-deliveries.ts';

/** Least ratios to what each is compared with; a pasted record in milliseconds. */
const TARGETS = { clean: 0.5, failing: 0.3, xlsx: 0.8, pastedMs: 5 } as const;

/**
 * Parse and check INF_PUNISH records by all rules of the pack: NDJSON, CSV, XLSX, XML, clean and with several faults
 * each; against JSON.parse of the same bytes (the limit), the bare reader, and plain ajv with allErrors (field checks
 * alone); all by CPU seconds. One and two threads by the clock; one pasted record. `--records N` (60,000; a third of it as XLSX and XML), `--rounds N`,
 * `--memory N` instead: megabytes held over a delivery of N records (5,000,000).
 */
export const benchmark: Benchmark = async (options) => {
  const pack = await jiangsu();
  if (options.includes('--memory')) return memory(pack, numberOption(options, 'memory', 5_000_000));
  const records = numberOption(options, 'records', 60_000);
  const rounds = numberOption(options, 'rounds', options.includes('--quick') ? 3 : 7);
  const threads = await Promise.all(
    [1, 2].map((count) => startThreads(count, { format: 'ndjson', quality: 'clean', records: Math.ceil(records / 2) })),
  );
  try {
    const candidates = FORMATS.flatMap((format) => candidatesOf(pack, format, sizeOf(format, records)));
    const figures = [
      ...(await measure(candidates, { unit: 'records', rounds, clock: 'cpu' })),
      ...(await measure(threadCandidates(threads), { unit: 'records', rounds })),
    ];
    const pasted = pastedRecord(pack);
    const verdicts = verdictsOf(figures, pasted.median);
    return {
      text: `${table(figures)}\n\none pasted record: ${pasted.median.toFixed(2)} ms, the first one ${pasted.first.toFixed(1)} ms, the slowest other ${pasted.slowest.toFixed(1)} ms\n${verdicts.map(({ told }) => told).join('\n')}`,
      json: { records, rules: pack.rules.length, targets: TARGETS, figures, pasted, verdicts },
    };
  } finally {
    await Promise.all(threads.map((each) => each.close()));
  }
};

const sizeOf = (format: Format, records: number): number =>
  format === 'xlsx' || format === 'xml' ? Math.ceil(records / 3) : records;

function candidatesOf(pack: SpecificationPack, format: Format, records: number): readonly Candidate[] {
  return (['clean', 'failing'] as const).flatMap((quality): readonly Candidate[] => {
    const chunks = write(pack, format, records, quality);
    const [limit, bare] = [`${format} ${quality}: JSON.parse`, `${format} ${quality}: bare reader`];
    const isText = format === 'ndjson';
    return [
      ...(isText ? limits(pack, chunks, quality, limit) : []),
      { name: bare, run: () => countRows(chunks, format), ...(isText ? { against: limit } : {}) },
      {
        name: `${format} ${quality}: read + check`,
        against: isText ? limit : bare,
        run: () => checkRows(pack, chunks, format, quality),
      },
    ];
  });
}

/** What NDJSON is compared with: its lines through JSON.parse, and through plain ajv besides. */
function limits(
  pack: SpecificationPack,
  chunks: readonly Buffer[],
  quality: Quality,
  limit: string,
): readonly Candidate[] {
  const ajv = new Ajv2020({ allErrors: true });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addVocabulary([...annotations]);
  const validate = ajv.compile(recordSchema(pack, 'INF_PUNISH'));
  const bytes = Buffer.concat([...chunks]);
  const each = (use: (record: unknown) => void): number => {
    const lines = bytes.toString().split('\n');
    lines.pop();
    for (const line of lines) use(JSON.parse(line));
    return lines.length;
  };
  return [
    { name: limit, run: () => each(() => undefined) },
    {
      name: `ndjson ${quality}: JSON.parse + ajv allErrors`,
      against: limit,
      run: () => each((record) => void validate(record)),
    },
  ];
}

const threadCandidates = ([one, two]: readonly CheckThreads[]): readonly Candidate[] => [
  { name: 'ndjson clean: 1 thread', run: () => one?.run() ?? 0 },
  { name: 'ndjson clean: 2 threads', against: 'ndjson clean: 1 thread', run: () => two?.run() ?? 0 },
];

function verdictsOf(figures: readonly Figure[], pastedMs: number) {
  const ratioOf = (name: string): number => figures.find((figure) => figure.name === name)?.ratio ?? NaN;
  const checks: readonly (readonly [string, number, number, boolean])[] = [
    ['clean NDJSON against JSON.parse', ratioOf('ndjson clean: read + check'), TARGETS.clean, true],
    ['failing NDJSON against JSON.parse', ratioOf('ndjson failing: read + check'), TARGETS.failing, true],
    ['clean XLSX against the bare reader', ratioOf('xlsx clean: read + check'), TARGETS.xlsx, true],
    ['one pasted record, ms', pastedMs, TARGETS.pastedMs, false],
  ];
  return checks.map(([what, figure, target, atLeast]) => {
    const met = atLeast ? figure >= target : figure <= target;
    return {
      what,
      figure,
      target,
      met,
      told: `${what}: ${figure.toFixed(2)}, target ${target}: ${met ? 'met' : 'not met'}`,
    };
  });
}

/** Flat: what is held at the end is not much more than at the first tenth. */
const FLAT = 1.5;

async function memory(pack: SpecificationPack, records: number) {
  const held = await memoryOver(pack, records);
  const growth = (held.at(-1)?.megabytes ?? NaN) / (held[0]?.megabytes ?? NaN);
  const grown = ((held.at(-1)?.megabytes ?? NaN) - (held[0]?.megabytes ?? NaN)) * 1_048_576;
  const perRecord = Math.round(grown / (records * 0.9));
  const lines = held.map((at) => `${at.records.toLocaleString('en')} records: ${at.megabytes} MB`);
  return {
    text: `${lines.join('\n')}\ngrowth ${growth.toFixed(2)}, ${perRecord} bytes a record (keys kept to tell duplicates); target at most ${FLAT}: ${growth <= FLAT ? 'met' : 'not met'}`,
    json: { records, held, growth, perRecord, target: FLAT },
  };
}
