import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { MappingDocument, MappingFault } from './document.ts';

/** The schema's file, read once and only when a mapping is read. */
const SCHEMA = new URL('../../schemas/mapping.schema.json', import.meta.url);
let validator: ValidateFunction<MappingDocument> | undefined;

/** Judges a parsed file by the schema: the document, or all its faults together. */
export function checkDocument(parsed: unknown): { document: MappingDocument } | { faults: readonly MappingFault[] } {
  validator ??= new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile<MappingDocument>(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  if (validator(parsed)) return { document: parsed };
  return { faults: (validator.errors ?? []).map((error) => ({ path: pathOf(error), message: sayFault(error) })) };
}

function pathOf({ instancePath, params, keyword }: ErrorObject): readonly (string | number)[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return keyword === 'additionalProperties' ? [...path, String(params['additionalProperty'])] : path;
}

const sayings: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Bilingual>> = {
  required: (params) => ({
    zh: `缺少“${String(params['missingProperty'])}”`,
    en: `"${String(params['missingProperty'])}" is missing`,
  }),
  additionalProperties: () => ({ zh: '不认识的键', en: 'unknown key' }),
  type: (params) => ({ zh: `类型应为 ${String(params['type'])}`, en: `must be of type ${String(params['type'])}` }),
  enum: (params) => ({
    zh: `只能是 ${String(params['allowedValues'])}`,
    en: `must be one of ${String(params['allowedValues'])}`,
  }),
};

function sayFault({ keyword, params, message = keyword }: ErrorObject): Bilingual {
  return sayings[keyword]?.(params) ?? { zh: `不符合 ${keyword}`, en: message };
}
