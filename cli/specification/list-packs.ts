import type { Language } from '../../kernel/bilingual.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';

/** Every pack in one line: name, months, tables, rules, title. */
export function packLines(packs: readonly SpecificationPack[], language: Language): string {
  const lines = packs.map(({ id, version, effective, recordTypes, rules, title }) => {
    const tables = Object.keys(recordTypes).length;
    const counts =
      language === 'zh' ? `${tables} 张表 ${rules.length} 条规则` : `${tables} tables, ${rules.length} rules`;
    return `${id}/${version}  ${effective.from} – ${effective.to ?? ''}  ${counts}  ${title[language]}`;
  });
  return `${lines.join('\n')}\n`;
}

/** What is listed, for machines. */
export const packSummaries = (packs: readonly SpecificationPack[]): object =>
  packs.map(({ id, version, title, effective, digest, recordTypes, rules }) => ({
    id,
    version,
    title,
    effective,
    digest,
    recordTypes: Object.keys(recordTypes),
    rules: rules.length,
  }));
