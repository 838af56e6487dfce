import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisationCheckCharacter } from '../../../../kernel/codes/organisation-code.ts';
import { composePowerCode } from '../../../../kernel/codes/power-code.ts';
import {
  composeImplementationCode,
  parseImplementationCode,
} from '../../../../subgraphs/catalogue/codes/implementation-code.ts';
import { parseItemCode, typesInCode } from '../../../../subgraphs/catalogue/codes/item-code.ts';
import { createCodeMaker } from '../../../../subgraphs/catalogue/codes/next-code.ts';
import {
  codeOfType,
  powerTypeList,
  powerTypeLists,
  typeOfCode,
} from '../../../../subgraphs/catalogue/codes/power-types.ts';
import { openCatalogue } from '../open-catalogue.ts';

const CREDIT_CODE = '11440300007541512Q';
const digits = (length: number): fc.Arbitrary<string> =>
  fc.nat({ max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));

describe('generators and parsers of codes are inverses', () => {
  it('of the first generation', () => {
    const letters = Object.keys(powerTypeList('jiangsu-itemtype', '2008')?.codes ?? {});
    fc.assert(
      fc.property(fc.constantFrom(...letters), digits(4), (type, serial) => {
        const code = composePowerCode({ generation: 'first', department: 'JS020000JS', type, serial });
        expect(parseItemCode(code)).toMatchObject({ ok: true, generation: 'first', type, serial });
      }),
      { seed: 6 },
    );
  });

  it('of the second', () => {
    fc.assert(
      fc.property(digits(12), digits(8), digits(2), digits(5), digits(3), (region, body, type, mainItem, subItem) => {
        const organisationCode = `${body}${organisationCheckCharacter(body, 0) ?? ''}`;
        const parts = { generation: 'second', region, organisationCode, marker: '0', type, mainItem, subItem } as const;
        expect(parseItemCode(composePowerCode(parts))).toMatchObject({ ok: true, ...parts });
      }),
      { seed: 6 },
    );
  });

  it('of the national list, in both lengths', () => {
    fc.assert(
      fc.property(digits(6), digits(1), digits(12), (serial, level, basicCode) => {
        expect(parseItemCode(composeImplementationCode({ creditCode: CREDIT_CODE, serial }))).toMatchObject({
          ok: true,
          serial,
        });
        const long = composeImplementationCode({ creditCode: CREDIT_CODE, level, basicCode });
        expect(parseItemCode(long)).toMatchObject({ ok: true, level, basicCode, creditCode: CREDIT_CODE });
      }),
      { seed: 6 },
    );
  });
});

describe('an implementation code', () => {
  it.each([
    ['11440300007541512Q02000', 'length'],
    ['11440300007541512X020002', 'credit-code'],
    ['11440300007541512Q02000.', 'digits'],
  ])('%s is none: %s', (code, reason) => {
    expect(parseImplementationCode(code)).toMatchObject({ ok: false, reason });
  });

  it('is not made of parts that make none', () => {
    expect(() => composeImplementationCode({ creditCode: '1', serial: '000001' })).toThrow(RangeError);
  });
});

describe('types of powers', () => {
  it('mean other things under the same digits in the provincial and the national list', () => {
    const provincial = powerTypeList('jiangsu-itemtype')!;
    const national = powerTypeList('gbt39046-task-type')!;
    const differing = Object.keys(provincial.codes).filter(
      (code) => typeOfCode(provincial, code) !== typeOfCode(national, code),
    );
    expect(differing).toEqual(expect.arrayContaining(['06', '08', '09']));
    expect(typeOfCode(provincial, '06')).toBe('REWARD');
    expect(typeOfCode(national, '06')).toBe('INSPECTION');
    expect(codeOfType(provincial, 'INSPECTION')).toBeUndefined();
  });

  it('are one code each in a list', () => {
    for (const { codes } of powerTypeLists) expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length);
  });

  it('within a code are told list by list', () => {
    const second = parseItemCode('32050900000001420376501000205000');
    expect(second.ok && typesInCode(second).map(({ list, type }) => [list.id, list.version, type])).toEqual([
      ['jiangsu-itemtype', '2015', 'OTHER'],
    ]);
  });
});

describe('a maker of codes', () => {
  it('goes on after the highest, whatever was abolished, and gives none out twice', () => {
    const maker = createCodeMaker(['JS020000JS-CF-0007', 'JS020000JS-XK-0100', 'odd']);
    expect(maker.next('JS020000JS', 'PENALTY')).toBe('JS020000JS-CF-0008');
    expect(maker.next('JS020000JS', 'PENALTY')).toBe('JS020000JS-CF-0009');
    expect(maker.next('JS020000JT', 'PENALTY')).toBe('JS020000JT-CF-0001');
    expect(maker.next(CREDIT_CODE, 'PENALTY')).toBe(`${CREDIT_CODE}000001`);
  });

  it('refuses when the serials are used up, or the department has a code of no known form', () => {
    const full = createCodeMaker(['JS020000JS-CF-9999']);
    expect(() => full.next('JS020000JS', 'PENALTY')).toThrow('No code can be made');
    expect(() => full.next('SOMEWHERE', 'PENALTY')).toThrow('No code can be made');
  });
});

it('a code is taken apart for whoever asks', async () => {
  const { ask, catalogue } = await openCatalogue();
  const source = `query ($code: String!) { powerCode(code: $code) { code valid expected { zh } generation department region
    organisationCode creditCode typeCode serial types { list version type } } }`;
  const apart = async (code: string) => (await ask(source, { code })).data.powerCode;
  expect(await apart('js020000js-xk-0001')).toMatchObject({
    code: 'JS020000JS-XK-0001',
    valid: true,
    generation: 'FIRST',
    department: 'JS020000JS',
    typeCode: 'XK',
    serial: '0001',
  });
  expect(await apart('32050900000001420376501000205000')).toMatchObject({
    generation: 'SECOND',
    region: '320509000000',
    organisationCode: '014203765',
    typeCode: '10',
  });
  expect(await apart(`${CREDIT_CODE}020002`)).toMatchObject({
    generation: 'NATIONAL',
    creditCode: CREDIT_CODE,
    organisationCode: '007541512',
    serial: '020002',
    types: [],
  });
  expect(await apart('JS')).toMatchObject({
    valid: false,
    generation: null,
    expected: { zh: expect.stringContaining('18 位') },
  });
  const lists = await ask(
    '{ powerTypeLists { id version from to codes { code type } } indicators { name structured provincial national withheld { zh } } }',
  );
  expect(lists.data.powerTypeLists).toHaveLength(3);
  expect(lists.data.indicators.length).toBeGreaterThan(60);
  await catalogue.close();
});
