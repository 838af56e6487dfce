import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createChecker } from '../../conformity/checker.ts';
import { conformingCases } from '../../conformity/trial/conforming-cases.ts';
import { missingTest } from '../../conformity/fields/missing.ts';
import type { Field, SpecificationPack } from '../../conformity/pack/pack.ts';
import { checkAll, input, nothingKnown, shippedPacks } from '../support/checking.ts';
import { generatedMonths } from '../support/generated-months.ts';
import { seeded, type Seeded } from '../support/seeded.ts';

type Fields = Readonly<Record<string, unknown>>;

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

describe.each(shippedPacks.map((pack) => [pack.id, pack] as const))('whatever records of %s hold', (_, pack) => {
  const types = Object.values(pack.recordTypes);
  const words = [...new Set(types.flatMap(({ sample }) => Object.values(sample).map(String)))].slice(0, 60);
  const value = fc.oneof(
    fc.constantFrom(...words),
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double(),
    fc.constantFrom(
      'NaN',
      '1e400',
      '-0',
      '９',
      '2010-02-30',
      '9999-12-31 23:59:59',
      '\ud800',
      '\u0000',
      '\u001f',
      '='.repeat(5000),
    ),
  );
  const record = fc.constantFrom(...types).chain(({ name, fields }) =>
    fc
      .dictionary(
        fc.constantFrom(...fields.map((field) => field.name), '__proto__', 'constructor', 'no such field'),
        value,
      )
      .map((set) => ({
        recordType: name,
        set,
      })),
  );

  it('the checker judges each, and counts what it says', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (records) => {
        const checker = createChecker({
          pack,
          references: nothingKnown,
          findingCap: 3,
          department: undefined,
          calendar: undefined,
        });
        const judgements = checker.checkBatch(
          records.map(({ recordType, set }, index) =>
            input(recordType, { ...pack.recordTypes[recordType]!.sample, ...set }, index + 1),
          ),
          () => undefined,
        );
        const { records: counts, findings } = checker.finish();
        expect(judgements).toHaveLength(records.length);
        expect(counts.checked).toBe(records.length);
        expect(counts.rejected).toBe(judgements.filter(({ rejected }) => rejected).length);
        expect(findings.total).toBeGreaterThanOrEqual(findings.stored);
        // What is judged is stored as JSON and read again: it must survive that.
        for (const { fields } of judgements) expect(typeof JSON.stringify(fields)).toBe('string');
      }),
      { seed: 5, numRuns: RUNS },
    );
  });
});

/** Ways of writing a value that the pack reads as the same. */
function otherWriting(pack: SpecificationPack, field: Field, value: unknown, random: Seeded): unknown {
  const isMissing = missingTest(pack.missing, pack.codeLists[field.codeList ?? '']?.codes);
  const text = String(value);
  if (isMissing(text)) return value;
  const blank = random.pick(['', ' ', '\u3000', '\t', ' \u00a0']);
  const [day = '', time] = text.replace('T', ' ').split(' ');
  const isDashed = /^\d{4}-\d{2}-\d{2}$/.test(day);
  switch (field.type) {
    case 'date':
    case 'datetime': {
      if (!isDashed || (time !== undefined && !/^\d{2}:\d{2}:\d{2}$/.test(time))) return value;
      const [year = '', month = '', date = ''] = day.split('-');
      const days = [
        day,
        `${year}/${month}/${date}`,
        `${year}.${Number(month)}.${Number(date)}`,
        `${year}/${Number(month)}/${Number(date)}`,
      ];
      if (time === undefined) return `${blank}${random.pick([...days, `${year}${month}${date}`])}${blank}`;
      const times = [time, ...(time.endsWith(':00') ? [time.slice(0, 5)] : []), `${time}.000`];
      const written = random.pick([
        `${random.pick(days)} ${random.pick(times)}`,
        `${day}T${time}`,
        `${day}T${time}+08:00`,
        `${year}${month}${date}${time.replaceAll(':', '')}`,
      ]);
      return `${blank}${written}${blank}`;
    }
    case 'integer': {
      const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : [random.pick(['', '+']), text];
      return `${blank}${sign}${random.pick(['', '0'])}${digits}${random.pick(['', '.0', '.00'])}${blank}`;
    }
    case 'decimal':
      return random.pick<unknown>([text, `${text}${blank}`, text.includes('.') ? `${text}0` : `${text}.0`]);
    default:
      return `${blank}${text}${blank}`;
  }
}

/** Values for fields that are not there: what stands for "missing" in the wild. */
const nothings = (pack: SpecificationPack, field: Field, random: Seeded): unknown => {
  const codes = pack.codeLists[field.codeList ?? '']?.codes ?? {};
  return random.pick<unknown>([null, '', '  ', ...pack.missing.tokens.filter((token) => !(token in codes))]);
};

function rewritten(pack: SpecificationPack, recordType: string, fields: Fields, random: Seeded): Fields {
  const type = pack.recordTypes[recordType]!;
  const pairs = type.fields.map((field): [string, unknown] => {
    const value = fields[field.name];
    return [field.name, value === undefined ? nothings(pack, field, random) : otherWriting(pack, field, value, random)];
  });
  // The order of columns is the sender's own.
  return Object.fromEntries(random.next() < 0.5 ? pairs : pairs.reverse());
}

describe('a conforming record stays conforming', () => {
  const judge = (
    pack: SpecificationPack,
    department: string | undefined,
    records: readonly { recordType: string; fields: Fields }[],
  ) =>
    checkAll(
      pack,
      records.map(({ recordType, fields }, index) => input(recordType, fields, index + 1)),
      { department },
    );

  it.each(shippedPacks.map((pack) => [pack.id, pack] as const))(
    'in every writing that %s allows: its own samples',
    (_, pack) => {
      const random = seeded(31);
      for (const { records } of conformingCases(pack).slice(0, 30)) {
        const before = judge(pack, undefined, records);
        const again = records.map(({ recordType, fields }) => ({
          recordType,
          fields: rewritten(pack, recordType, fields, random),
        }));
        const after = judge(pack, undefined, again);
        expect(after.judgements.map(({ fields }) => fields)).toEqual(before.judgements.map(({ fields }) => fields));
        expect(after.judgements.map(({ broken }) => broken)).toEqual(before.judgements.map(({ broken }) => broken));
      }
    },
  );

  it('in every writing that jiangsu-2010 allows: months of departments', () => {
    const pack = shippedPacks.find(({ id }) => id === 'jiangsu-2010')!;
    const random = seeded(17);
    for (const { department, records } of generatedMonths({ seed: 9, departments: 4, cases: 10 })) {
      const again = records.map(({ recordType, fields }) => ({
        recordType,
        fields: rewritten(pack, recordType, fields, random),
      }));
      expect(judge(pack, department, again).findings).toEqual([]);
    }
  });
});
