import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { annotations, keywords } from '../../conformity/pack/keywords.ts';
import { recordSchema } from '../../conformity/pack/record-schema.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { createChecker } from '../../conformity/checker.ts';
import { input, nothingKnown, sampleWith, shippedPacks, typeOf } from '../support/checking.ts';

const FIELD_KINDS: ReadonlySet<string> = new Set(['required', 'type', 'length', 'code-list']);

/** Values that senders write where anything else belongs. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    'null',
    'NULL',
    '无',
    '/',
    '0',
    '1',
    '3',
    '9',
    '13',
    'A',
    '2010-09-01',
    '2010-13-01',
    '20100901',
    '1900-01-01',
  ),
  fc.constantFrom<unknown>(
    '2010-09-01 08:00:00',
    '2010/9/1 8:00',
    '40422',
    '2018年7月5日',
    '长期',
    '12345',
    '1.5',
    '-1',
    '0.1234567',
    '1e3',
  ),
  fc.constantFrom<unknown>(
    null,
    0,
    1,
    90,
    12345,
    1.5,
    -1,
    true,
    {},
    [],
    '警告;罚款',
    '警告,罚款',
    '路'.repeat(101),
    'a'.repeat(201),
  ),
  fc.string({ maxLength: 30 }),
);

describe.each(shippedPacks.map((pack) => [pack.id, pack] as const))('field checks of %s', (_id, pack) => {
  const ajv = new Ajv2020();
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addVocabulary([...annotations]);
  const fieldsOnly: SpecificationPack = { ...pack, rules: pack.rules.filter(({ kind }) => FIELD_KINDS.has(kind)) };
  const checker = createChecker({ pack: fieldsOnly, references: nothingKnown, findingCap: 1 });

  it.each(Object.keys(pack.recordTypes))('judge records of %s as the published schema does', (recordType) => {
    const validate = ajv.compile(recordSchema(pack, recordType));
    const names = typeOf(pack, recordType).fields.map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 3 }), (set) => {
        const record = { ...sampleWith(pack, recordType), ...set };
        const [judgement] = checker.checkBatch([input(recordType, record)], () => undefined);
        expect({ record, conforms: judgement?.broken.length === 0 }).toEqual({ record, conforms: validate(record) });
      }),
      { numRuns: 150, seed: 2010 },
    );
  });
});
