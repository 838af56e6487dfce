import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { RecordTypeForm } from './file-forms.ts';
import type { PackRule, RecordPatch, RuleExample } from './pack.ts';
import { pointer, type PackFault } from './pack-fault.ts';
import type { PackFile } from './pack-file.ts';
import { schemaFaults } from './pack-forms.ts';
import type { PackParts } from './pack-parts.ts';
import { parameterFields, type NamedField } from './rule-fields.ts';

/** Kinds of rules by name, each with the JSON Schema (2020-12) of its parameters: an argument, since packs know no code. */
export type RuleKinds = ReadonlyMap<string, { readonly parameters: object }>;

/** Judges the parameters of a kind of rule; undefined: there is no such kind. */
export type ParameterForms = (kind: string) => ValidateFunction | undefined;

/** Compiles the schemas of kinds as they are asked for. */
export function compileKinds(kinds: RuleKinds): ParameterForms {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validators = new Map<string, ValidateFunction>();
  return (kind) => {
    const schema = kinds.get(kind)?.parameters;
    if (schema !== undefined && !validators.has(kind)) validators.set(kind, ajv.compile(schema));
    return validators.get(kind);
  };
}

/** Examples of this kind name fields that the table does not have: that is what it is about. */
const ABOUT_UNKNOWN_FIELDS = 'unknown-field';

interface RuleInFile {
  readonly rule: PackRule;
  readonly file: PackFile;
  /** Pointer to the rule. */
  readonly at: string;
}

/** What is wrong with the rules of a pack, beyond the form of their files. */
export function ruleFaults(parts: PackParts, parameters: ParameterForms): readonly PackFault[] {
  const rules = parts.rules.flatMap(({ file, form }) =>
    form.rules.map((rule, index): RuleInFile => ({ rule, file, at: pointer('rules', index) })),
  );
  return [
    ...repeatedCodes(rules),
    ...rules.flatMap((rule) => [
      ...parameterFaults(rule, parameters(rule.rule.kind)),
      ...recordTypesOfRule(rule, parts),
      ...fieldFaults(rule, parts),
      ...exampleFaults(rule, parts),
    ]),
  ];
}

function repeatedCodes(rules: readonly RuleInFile[]): readonly PackFault[] {
  const first = new Map<string, RuleInFile>();
  return rules.flatMap((found) => {
    const earlier = first.get(found.rule.code);
    if (earlier === undefined) {
      first.set(found.rule.code, found);
      return [];
    }
    const place = `${earlier.file.file}#${earlier.at}`;
    return [found.file.fault(`${found.at}/code`, `编号已用于 ${place}`, `the code is taken by ${place}`)];
  });
}

function parameterFaults({ rule, file, at }: RuleInFile, validate: ValidateFunction | undefined): readonly PackFault[] {
  if (validate === undefined)
    return [file.fault(`${at}/kind`, `没有 ${rule.kind} 这种规则`, `there is no kind of rule ${rule.kind}`)];
  const sound = validate(rule.parameters ?? {});
  const { pattern } = (rule.parameters ?? {}) as { readonly pattern?: unknown };
  return [
    ...(sound ? [] : schemaFaults(file, `${at}/parameters`, validate.errors ?? [])),
    ...(typeof pattern === 'string' && !isPattern(pattern)
      ? [file.fault(`${at}/parameters/pattern`, '不是有效的正则表达式', 'is not a regular expression')]
      : []),
  ];
}

function recordTypesOfRule({ rule, file, at }: RuleInFile, parts: PackParts): readonly PackFault[] {
  return (rule.recordTypes ?? []).flatMap((name, index) =>
    isKnown(name, parts.recordTypes, parts)
      ? []
      : [file.fault(`${at}/recordTypes/${index}`, `没有数据表 ${name}`, `there is no record type ${name}`)],
  );
}

function fieldFaults({ rule, file, at }: RuleInFile, parts: PackParts): readonly PackFault[] {
  const names = rule.recordTypes ?? [...parts.recordTypes.keys()];
  const types = names.flatMap((name) => parts.recordTypes.get(name)?.form ?? []);
  // A record type that cannot be read may well have the field.
  if (types.length < names.length || (rule.recordTypes === undefined && parts.broken.size > 0)) return [];
  const { codeList } = (rule.parameters ?? {}) as { readonly codeList?: unknown };
  const listFaults =
    typeof codeList === 'string' && !isKnown(codeList, parts.codeLists, parts)
      ? [file.fault(`${at}/parameters/codeList`, `没有代码表 ${codeList}`, `there is no code list ${codeList}`)]
      : [];
  const named = parameterFields(rule.parameters, `${at}/parameters`);
  return [
    ...listFaults,
    ...named.flatMap((name) =>
      candidates(name, types, parts).some((type) => Object.hasOwn(type.fields, name.field))
        ? []
        : [
            file.fault(
              name.pointer,
              `所涉数据表没有字段 ${name.field}`,
              `no table concerned has a field ${name.field}`,
            ),
          ],
    ),
  ];
}

function candidates(
  { role }: NamedField,
  types: readonly RecordTypeForm[],
  parts: PackParts,
): readonly RecordTypeForm[] {
  if (role === undefined) return types;
  const families = new Set(types.map((type) => type.family));
  return [...parts.recordTypes.values()]
    .map((part) => part.form)
    .filter((type) => type.role === role && families.has(type.family));
}

function exampleFaults({ rule, file, at }: RuleInFile, parts: PackParts): readonly PackFault[] {
  const patchFaults = (patch: RecordPatch, where: string): readonly PackFault[] => {
    const type = parts.recordTypes.get(patch.recordType)?.form;
    if (type === undefined)
      return parts.broken.has(patch.recordType)
        ? []
        : [file.fault(`${where}/recordType`, `没有数据表 ${patch.recordType}`, `no record type ${patch.recordType}`)];
    if (rule.kind === ABOUT_UNKNOWN_FIELDS) return [];
    return Object.keys(patch.set)
      .filter((field) => !Object.hasOwn(type.fields, field))
      .map((field) =>
        file.fault(
          `${where}/set${pointer(field)}`,
          `数据表 ${type.name} 没有字段 ${field}`,
          `the record type ${type.name} has no field ${field}`,
        ),
      );
  };
  const oneExample = (example: RuleExample, where: string): readonly PackFault[] => [
    ...patchFaults(example, where),
    ...(example.also ?? []).flatMap((other, index) => patchFaults(other, `${where}/also/${index}`)),
    ...(rule.recordTypes === undefined || rule.recordTypes.includes(example.recordType)
      ? []
      : [
          file.fault(
            `${where}/recordType`,
            `本规则不适用于数据表 ${example.recordType}`,
            `the rule does not apply to ${example.recordType}`,
          ),
        ]),
  ];
  return [
    ...rule.pass.flatMap((example, index) => oneExample(example, `${at}/pass/${index}`)),
    ...rule.fail.flatMap((example, index) => oneExample(example, `${at}/fail/${index}`)),
  ];
}

const isKnown = (name: string, sound: ReadonlyMap<string, unknown>, parts: PackParts): boolean =>
  sound.has(name) || parts.broken.has(name);

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
