import type { Bilingual } from '../../../kernel/bilingual.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { checkContent } from '../check-library.ts';
import { parseItemCode, typesInCode } from '../codes/item-code.ts';
import type { Department, PowerItem, PowerVersion } from '../library.ts';
import { contentOf } from '../lifecycle/effects-of-act.ts';
import type { GatheredPower } from './gather-rows.ts';

/** Why a department cannot be taken. */
export function faultOfDepartment({ parent }: Department, known: (code: string) => boolean): Bilingual | undefined {
  return parent === undefined || known(parent) ? undefined : unknownDepartment(parent);
}

const unknownDepartment = (code: string): Bilingual => ({
  zh: `部门 ${code} 不在目录中`,
  en: `the department ${code} is not in the catalogue`,
});

/** Why a power cannot be taken: its code, its department, its type, its content. */
export function faultOfPower(
  { head, versions }: GatheredPower,
  known: (code: string) => boolean,
  taken: ReadonlySet<string>,
): Bilingual | undefined {
  if (!known(head.department)) return unknownDepartment(head.department);
  const fault = head.code === undefined || taken.has(head.code) ? undefined : faultOfCode(head.code, head.type);
  if (fault !== undefined) return fault;
  try {
    for (const version of versions) checkContent(version, version.name);
    return undefined;
  } catch (refusal) {
    if (isCodedError(refusal)) return refusal.text;
    throw refusal;
  }
}

/** A code that is none, or whose type is another in every list that may be meant. */
function faultOfCode(text: string, type: PowerItem['type']): Bilingual | undefined {
  const code = parseItemCode(text);
  if (!code.ok)
    return { zh: `编码 ${text} 无效：${code.expected.zh}`, en: `the code ${text} is none: ${code.expected.en}` };
  const types = typesInCode(code);
  if (types.length === 0 || types.some((each) => each.type === type)) return undefined;
  return { zh: `编码 ${text} 中的类型与 ${type} 不符`, en: `the type in the code ${text} is not ${type}` };
}

/** The power with what came in: versions of other days stay, one without a day is a new one only if it says other things. */
export function adoptedPower(
  { head, versions, dated }: GatheredPower,
  before: PowerItem | undefined,
  code: string,
): PowerItem {
  const formerCodes = head.formerCodes.length > 0 ? head.formerCodes : before?.formerCodes;
  const own = { code, department: head.department, type: head.type };
  const named = formerCodes === undefined ? own : { ...own, formerCodes };
  if (before === undefined) return { ...named, versions };
  const last = before.versions.at(-1);
  const [only] = versions;
  const said = (version: PowerVersion): string => canonicalJson({ ...contentOf(version), state: version.state });
  if (!dated && last !== undefined && only !== undefined && said(last) === said(only))
    return { ...named, versions: before.versions };
  const byDay = new Map([...before.versions, ...versions].map((version) => [version.from, version]));
  return { ...named, versions: [...byDay.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Names of the parts in which two things differ; of powers those of their latest versions too. */
export function differingParts(before: object, after: object): readonly string[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differ = [...parts].filter((part) => written(before, part) !== written(after, part));
  const [old, now] = [latest(before), latest(after)];
  const inner = old !== undefined && now !== undefined ? differingParts(old, now) : [];
  return [...differ, ...inner.map((part) => `versions.${part}`)].sort();
}

const written = (thing: object, part: string): string =>
  canonicalJson((thing as Readonly<Record<string, unknown>>)[part] ?? null);

const latest = (thing: object): object | undefined =>
  'versions' in thing && Array.isArray(thing.versions) ? (thing.versions.at(-1) as object | undefined) : undefined;
