import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ruleKinds, ruleKindsByName } from '../../../conformity/rules/index.ts';
import { shippedPacks } from '../../support/checking.ts';

describe('the kinds of rule', () => {
  it('are one file each: folder and list agree', async () => {
    const files = (await readdir('conformity/rules')).filter((file) => file !== 'index.ts');
    expect(ruleKinds.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('are listed by what they look at: field, record, case, delivery, reference data', () => {
    const scopes = ['field', 'record', 'case', 'delivery', 'reference'];
    const places = ruleKinds.map(({ scope }) => scopes.indexOf(scope));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places).not.toContain(-1);
  });

  it('have parameters that are JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false });
    for (const { name, parameters } of ruleKinds)
      expect([name, typeof ajv.compile({ ...parameters, type: 'object' })]).toEqual([name, 'function']);
  });

  it('take no parameters but their own', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const { name, parameters } of ruleKinds)
      expect([name, ajv.validate(parameters, { nonsense: 1 })]).toEqual([name, false]);
  });

  it('are each used by a pack that the project ships', () => {
    const used = new Set(shippedPacks.flatMap((pack) => pack.rules.map(({ kind }) => kind)));
    expect([...ruleKindsByName.keys()].filter((kind) => !used.has(kind))).toEqual([]);
  });
});
