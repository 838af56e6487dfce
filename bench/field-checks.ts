import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CheckInput } from '../conformity/check-input.ts';
import { createChecker } from '../conformity/checker.ts';
import { annotations, keywords } from '../conformity/pack/keywords.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { readPacks } from '../conformity/pack/read-packs.ts';
import { recordSchema } from '../conformity/pack/record-schema.ts';
import type { References } from '../conformity/references.ts';
import { ruleKindsByName } from '../conformity/rules/index.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { measure, table, type Candidate } from './measure.ts';
import { penaltyCases, type Quality } from './penalty-deliveries.ts';

/** Kinds of rule that the JSON Schema of a record type says too. */
const FIELD_KINDS: ReadonlySet<string> = new Set(['required', 'type', 'length', 'code-list']);

const references: References = {
  versions: {},
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: () => undefined,
};

/**
 * Field checks two ways: ajv with the pack's JSON Schema, and the checker with the rules that say the same (which also
 * brings values into their one form and makes findings). The grounds of docs/decisions/0002-field-checks.md.
 */
export const benchmark: Benchmark = async (options) => {
  const records = numberOption(options, 'records', 20_000);
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  const pack = packs.find(({ id }) => id === 'jiangsu-2010');
  if (pack === undefined) throw new Error('schemas/specifications has no jiangsu-2010');
  const figures = await measure(candidatesOf(pack, records), {
    unit: 'records',
    rounds: numberOption(options, 'rounds', 9),
  });
  return { text: table(figures), json: { records, figures } };
};

function candidatesOf(pack: SpecificationPack, records: number): readonly Candidate[] {
  const ajv = new Ajv2020({ allErrors: true });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addVocabulary([...annotations]);
  const validate = ajv.compile(recordSchema(pack, 'INF_PUNISH'));
  const fieldsOnly = { ...pack, rules: pack.rules.filter(({ kind }) => FIELD_KINDS.has(kind)) };
  return (['clean', 'failing'] as const).flatMap((quality: Quality) => {
    const lines = [...penaltyCases(pack, records, quality)].map((record) => JSON.stringify(record));
    const parsed = (): Readonly<Record<string, unknown>>[] => lines.map((line) => JSON.parse(line) as never);
    return [
      {
        name: `${quality}: JSON.parse + ajv`,
        run: () => {
          const conforming = parsed().filter((record) => validate(record)).length;
          return expected(quality, conforming, records);
        },
      },
      {
        name: `${quality}: JSON.parse + checker`,
        against: `${quality}: JSON.parse + ajv`,
        run: () => {
          const checker = createChecker({ pack: fieldsOnly, references, findingCap: records });
          const judgements = checker.checkBatch(parsed().map(inputOf), () => undefined);
          return expected(quality, judgements.filter(({ rejected }) => !rejected).length, records);
        },
      },
    ];
  });
}

/** The number of records, once the verdict is what it must be. */
function expected(quality: Quality, conforming: number, records: number): number {
  if (conforming !== (quality === 'clean' ? records : 0)) throw new Error(`${conforming} ${quality} records conform`);
  return records;
}

const inputOf = (fields: Readonly<Record<string, unknown>>, index: number): CheckInput => ({
  recordType: 'INF_PUNISH',
  fields,
  remarks: [],
  place: {},
  row: index + 1,
  sequence: index + 1,
});
