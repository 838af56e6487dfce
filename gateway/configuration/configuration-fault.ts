import type { ErrorObject } from 'ajv';
import type { Bilingual } from '../../kernel/bilingual.ts';

/** One fault of the configuration: which key, what it holds (left out for secrets), what is allowed. */
export interface ConfigurationFault {
  /** `server.port`, `sources[2].adapter`, or the variable that set it. */
  readonly key: string;
  /** Absent: the key itself is missing, or its value is not to be shown. */
  readonly value?: unknown;
  readonly allowed: Bilingual;
}

/** One line of the report, in both languages. */
export function describeFault({ key, value, allowed }: ConfigurationFault): Bilingual {
  const shown = value === undefined ? '' : ` = ${excerpt(JSON.stringify(value))}`;
  return { zh: `${key}${shown}：应为 ${allowed.zh}`, en: `${key}${shown}: must be ${allowed.en}` };
}

/** Faults that a JSON Schema found; `root` is put before the keys. Needs ajv's `verbose`. */
export function faultsOfSchema(errors: readonly ErrorObject[], root = ''): ConfigurationFault[] {
  return errors.filter((error) => error.keyword !== 'if').map((error) => faultOf(error, root));
}

function faultOf(error: ErrorObject, root: string): ConfigurationFault {
  const schema = (error.parentSchema ?? {}) as SchemaNode;
  const params = error.params as Readonly<Record<string, unknown>>;
  const at = root + keyOf(error.instancePath, root !== '');
  if (error.keyword === 'required') {
    const name = String(params['missingProperty']);
    const described = schema.properties?.[name];
    return { key: join(at, name), allowed: described ? allowedBy(described) : { zh: '必填', en: 'present' } };
  }
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    const known = Object.keys(schema.properties ?? {}).join(', ');
    return { key: join(at, name), allowed: { zh: `下列键之一：${known}`, en: `one of the keys ${known}` } };
  }
  const value: unknown = error.data;
  return { key: at, ...(schema.writeOnly === true ? {} : { value }), allowed: allowedBy(schema, error.message) };
}

interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly allowed?: Bilingual;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly writeOnly?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '非空文本', en: 'a text that is not empty' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键值对', en: 'a group of keys' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
};

function allowedBy(schema: SchemaNode, otherwise = 'as the schema says'): Bilingual {
  if (schema.allowed) return schema.allowed;
  if (schema.enum) {
    const list = schema.enum.join(', ');
    return { zh: `${list} 之一`, en: `one of ${list}` };
  }
  const name = typeNames[schema.type ?? ''];
  if (!name) return { zh: otherwise, en: otherwise };
  const { minimum, maximum } = schema;
  if (minimum === undefined) return name;
  return maximum === undefined
    ? { zh: `${name.zh}，至少 ${minimum}`, en: `${name.en} of at least ${minimum}` }
    : { zh: `${name.zh}，${minimum} 至 ${maximum}`, en: `${name.en} from ${minimum} to ${maximum}` };
}

/** `/sources/2/adapter` -> `sources[2].adapter`. */
function keyOf(pointer: string, continued: boolean): string {
  const parts = pointer.split('/').slice(1);
  return parts.reduce((key, part) => {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(name) ? `${key}[${name}]` : key === '' && !continued ? name : `${key}.${name}`;
  }, '');
}

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
const excerpt = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text);
