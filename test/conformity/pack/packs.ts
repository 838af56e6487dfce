import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotations, keywords } from '../../../conformity/pack/keywords.ts';
import { compileForms, type PackForms } from '../../../conformity/pack/pack-forms.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { readPacks } from '../../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../../conformity/rules/index.ts';

export const SPECIFICATIONS = 'schemas/specifications';

/** The packs that the project ships. */
export const shippedPacks = await readPacks(SPECIFICATIONS, ruleKindsByName);

export function shippedPack(id: string): SpecificationPack {
  const pack = shippedPacks.find((candidate) => candidate.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

export async function readForms(): Promise<PackForms> {
  const names = (await readdir(SPECIFICATIONS)).filter((name) => name.endsWith('.schema.json'));
  const read = names.map(
    async (name) => [name, JSON.parse(await readFile(join(SPECIFICATIONS, name), 'utf8')) as unknown] as const,
  );
  return compileForms(new Map(await Promise.all(read)));
}

/** An ajv as an integrator would set it up. */
export function integratorsAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addVocabulary([...annotations]);
  return ajv;
}

/** Kinds for packs written in tests. */
export const testKinds = new Map([
  ['required', { parameters: { type: 'object', additionalProperties: false } }],
  [
    'pattern',
    {
      parameters: {
        type: 'object',
        additionalProperties: false,
        required: ['fields', 'pattern'],
        properties: { fields: { type: 'array' }, pattern: { type: 'string' }, when: { type: 'object' } },
      },
    },
  ],
]);

/** A small sound pack, by path. */
export const smallPack: ReadonlyMap<string, string> = new Map([
  [
    'pack.yaml',
    `id: small
version: '1'
title: { zh: 小规范, en: Small }
source: { zh: 测试, en: Test }
effective: { from: 2010-01 }
lengthUnit: gbk-bytes
missing: { tokens: ['null'], dates: ['1900-01-01'] }
codeListVersions: { STATES: '2' }
`,
  ],
  [
    'record-types/CASE.yaml',
    `name: CASE
label: { zh: 办件, en: Case }
family: case
role: base
case: { department: ORG, internalNumber: NO }
key: []
businessDate: DAY
fields:
  ORG: { type: text(10), zh: 部门, en: Department, required: true }
  NO: { type: text(20), zh: 编号, en: Number, required: true }
  DAY: { type: date, zh: 日期, en: Day, required: true }
  STATE: { type: text(1), zh: 状态, en: State, codeList: STATES }
  FINE: { type: 'decimal(8,2)', zh: 罚款, en: Fine, requiredWhen: { field: STATE, in: ['1'] } }
sample: { ORG: A, NO: '1', DAY: '2010-09-01' }
`,
  ],
  [
    'code-lists/STATES.yaml',
    `id: STATES
label: { zh: 状态, en: States }
versions:
  '1': { source: { zh: 旧, en: Old }, codes: { '1': { zh: 开, en: Open } } }
  '2': { source: { zh: 新, en: New }, codes: { '1': { zh: 关, en: Closed }, '2': { zh: 开, en: Open } } }
`,
  ],
  [
    'rules.yaml',
    `rules:
  - code: SM10-001
    kind: pattern
    severity: error
    parameters: { fields: [NO], pattern: '^\\d+$', when: { field: STATE, present: true } }
    since: 2010-01
    summary: { zh: 数字, en: Digits }
    why: { zh: 原因, en: Why }
    remedy: { zh: 办法, en: Remedy }
    basis: { zh: 依据, en: Basis }
    pass: [{ recordType: CASE, set: {} }]
    fail: [{ recordType: CASE, set: { NO: x, STATE: '1' } }]
`,
  ],
]);

/** The small pack with texts of a file replaced, in order. */
export function smallPackWith(path: string, ...changes: readonly (readonly [string, string])[]): Map<string, string> {
  const files = new Map(smallPack);
  let text = files.get(path) ?? '';
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replace(from, to);
  }
  return files.set(path, text);
}
