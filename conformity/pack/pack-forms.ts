import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Bilingual } from '../../kernel/bilingual.ts';
import { pointer as join, type PackFault } from './pack-fault.ts';
import type { PackFile } from './pack-file.ts';

/** Kinds of files that make a pack; each has its `<form>.schema.json`. */
export const FORM_NAMES = ['pack', 'record-type', 'code-list', 'rules'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Judges the form of a file; an empty list means that it may be taken for what its form says. */
export type PackForms = (form: FormName, file: PackFile) => readonly PackFault[];

/**
 * Compiles the forms of pack files from the JSON Schemas (2020-12) in schemas/specifications, by file name; the
 * schemas are an argument since conformity/ reads nothing. A schema that is wrong is a bug: it throws.
 */
export function compileForms(schemas: ReadonlyMap<string, unknown>): PackForms {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  for (const schema of schemas.values()) ajv.addSchema(schema as AnySchemaObject);
  const validators = new Map<FormName, ValidateFunction>();
  for (const name of FORM_NAMES) {
    const schema = schemas.get(`${name}.schema.json`) as AnySchemaObject | undefined;
    if (schema === undefined) throw new Error(`The schema ${name}.schema.json is missing.`);
    validators.set(name, ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema));
  }
  return (form, file) => {
    const validate = validators.get(form);
    return validate === undefined || validate(file.value) ? [] : schemaFaults(file, '', validate.errors ?? []);
  };
}

/** Turns the errors of ajv about the part of a file at `prefix` into faults that name the place. */
export function schemaFaults(file: PackFile, prefix: string, errors: readonly ErrorObject[]): readonly PackFault[] {
  return withoutEcho(errors).map((error) => {
    const extra = error.keyword === 'additionalProperties' ? join(String(error.params['additionalProperty'])) : '';
    const reason = reasonOf(error);
    return file.fault(`${prefix}${error.instancePath}${extra}`, reason.zh, reason.en);
  });
}

/** Of alternatives that all fail, only the innermost "none fits" says something. */
function withoutEcho(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath);
  return errors.filter((error) => {
    if (error.keyword === 'if' || (error.keyword === 'propertyNames' && errors.length > 1)) return false;
    if (error.keyword === 'oneOf') return !alternatives.some((path) => path.startsWith(`${error.instancePath}/`));
    return !alternatives.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
  });
}

function reasonOf(error: ErrorObject): Bilingual {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return { zh: `缺少“${params['missingProperty']}”`, en: `"${params['missingProperty']}" is missing` };
    case 'additionalProperties':
      return { zh: '没有这一项', en: 'there is no such entry' };
    case 'dependentRequired':
      return { zh: `还需要“${params['missingProperty']}”`, en: `"${params['missingProperty']}" is needed too` };
    case 'type':
      return { zh: `类型应为 ${params['type']}`, en: `must be of type ${params['type']}` };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).join(', ');
      return { zh: `应为其中之一:${allowed}`, en: `must be one of: ${allowed}` };
    }
    case 'pattern': {
      const name = error.propertyName === undefined ? '' : `"${error.propertyName}" `;
      return { zh: `${name}写法应符合 ${params['pattern']}`, en: `${name}must match ${params['pattern']}` };
    }
    case 'oneOf':
      return { zh: '不符合任何一种允许的写法', en: 'is none of the forms that are allowed here' };
    default:
      return { zh: `不符合要求(${error.keyword}):${error.message ?? ''}`, en: error.message ?? error.keyword };
  }
}
