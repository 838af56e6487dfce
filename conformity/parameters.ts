/** JSON Schema (2020-12) of a rule's parameters. */
export type ParametersSchema = Readonly<Record<string, unknown>>;

/** Name of a field of the specification. */
export const FIELD = { type: 'string', minLength: 1 } as const;
/** Names of fields; those that a record type lacks are passed over in it. */
export const FIELDS = { type: 'array', items: FIELD, minItems: 1, uniqueItems: true } as const;
/** A condition over the fields of one record (conformity/pack/pack.ts). */
export const WHEN = { $ref: '#/$defs/condition' } as const;
/** Days by code of a time unit. */
export const UNIT_DAYS = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'number', exclusiveMinimum: 0 },
} as const;

const TEXTS = { type: 'array', items: { type: 'string' }, minItems: 1 } as const;
const CONDITIONS = { type: 'array', items: WHEN, minItems: 1 } as const;
const CONDITION = {
  oneOf: [
    closed({ field: FIELD, in: TEXTS }, ['field', 'in']),
    closed({ field: FIELD, contains: TEXTS }, ['field', 'contains']),
    closed({ field: FIELD, present: { type: 'boolean' } }, ['field', 'present']),
    closed({ all: CONDITIONS }, ['all']),
    closed({ any: CONDITIONS }, ['any']),
    closed({ not: WHEN }, ['not']),
  ],
} as const;

/** An object with these properties and no others. */
export function closed(
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): ParametersSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Schema of a kind's parameters. */
export function parameters(
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): ParametersSchema {
  const conditional = Object.values(properties).includes(WHEN);
  return { ...closed(properties, required), ...(conditional ? { $defs: { condition: CONDITION } } : {}) };
}

/** Schema of a kind that takes no parameters. */
export const NO_PARAMETERS = parameters({});
