import type { Language } from '../../kernel/bilingual.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { fieldText } from '../../conformity/diff/tell-field.ts';

/** A pack for a person at a terminal: where it comes from, its tables with their columns, its rules. */
export function packText(pack: SpecificationPack, language: Language): string {
  const { id, version, title, source, effective, recordTypes, rules, digest } = pack;
  return [
    `${id}/${version} ${title[language]}  ${effective.from} – ${effective.to ?? ''}`,
    source[language],
    `SHA-256 ${digest}`,
    ...Object.values(recordTypes).flatMap(({ name, label, fields }) => [
      '',
      `${name} ${label[language]}`,
      ...fields.map(
        (field) => `  ${fieldText(field)[language]}${field.codeList === undefined ? '' : `  ${field.codeList}`}`,
      ),
    ]),
    '',
    ...rules.map(({ code, severity, summary }) => `${code} ${severity}  ${summary[language]}`),
    '',
  ].join('\n');
}
