import { pinyin } from 'pinyin-pro';
import { isCalendarDay } from '../../kernel/day-number.ts';
import { parseCreditCode } from '../../kernel/codes/credit-code.ts';

/** A field that a mapping may fill, as a specification describes it. */
export interface TargetField {
  readonly name: string;
  readonly label: string;
  /** The label in English, for senders whose columns are English words. */
  readonly english?: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'date' | 'datetime' | 'xml';
  readonly required: boolean;
  /** Codes that are allowed; absent: any text. */
  readonly codes?: readonly string[];
}

/** A column of a sender with some of its values. */
export interface SenderColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** What the sender says of the column, where it has a dictionary of its own. */
  readonly label?: string;
}

/** Which column may feed a field, how sure that is (0 to 1), and by what evidence. */
export interface Suggestion {
  readonly field: string;
  readonly column: string;
  readonly confidence: number;
  readonly evidence: 'name' | 'label' | 'pinyin' | 'words';
}

const THRESHOLD = 0.5;

/** Proposes at most one column for each field and one field for each column, the surest first. */
export function suggestFields(columns: readonly SenderColumn[], fields: readonly TargetField[]): readonly Suggestion[] {
  const prepared = fields.map((field) => ({
    field,
    words: [wordsOf(field.name), wordsOf(field.english ?? '')],
    spelt: spellings(field.label),
  }));
  const pairs = columns
    .flatMap((column) => prepared.map((target) => judge(column, target)))
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((one, other) => other.confidence - one.confidence);
  const taken = new Set<string>();
  return pairs.filter(({ field, column }) => {
    if (taken.has(`f ${field}`) || taken.has(`c ${column}`)) return false;
    taken.add(`f ${field}`).add(`c ${column}`);
    return true;
  });
}

interface Prepared {
  readonly field: TargetField;
  readonly words: readonly (readonly string[])[];
  readonly spelt: readonly string[];
}

function judge(column: SenderColumn, target: Prepared): Suggestion {
  const { field } = target;
  const found = [byName(column, target), byLabel(column, target), byPinyin(column, target), byWords(column, target)];
  const best = found.reduce((left, right) => (right.score > left.score ? right : left));
  const confidence = Math.min(1, Math.max(0, best.score * agreement(column.values, field)));
  return {
    field: field.name,
    column: column.name,
    confidence: Math.round(confidence * 100) / 100,
    evidence: best.evidence,
  };
}

interface Score {
  readonly score: number;
  readonly evidence: Suggestion['evidence'];
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function byName({ name }: SenderColumn, { field }: Prepared): Score {
  const same = name === field.name ? 1 : bare(name) === bare(field.name) ? 0.97 : 0;
  return { score: same, evidence: 'name' };
}

function byLabel({ name, label = name }: SenderColumn, { field }: Prepared): Score {
  const one = common(label);
  if (!/\p{Script=Han}/u.test(one)) return { score: 0, evidence: 'label' };
  const scores = readingsOf(field.label).map((other) => likeness(one, other));
  return { score: Math.max(...scores), evidence: 'label' };
}

function likeness(one: string, other: string): number {
  if (one === other) return 0.98;
  // A label that holds the whole of the other says more than pairs of characters that happen to be common.
  const within = one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one)) ? 0.72 : 0;
  return Math.max(within, 0.95 * dice(pairsOf(one), pairsOf(other)));
}

/** `wsh` for 文书号, `wenshuhao`, and the initials of a Chinese header in a field's name. */
function byPinyin({ name, label = name }: SenderColumn, { field, spelt }: Prepared): Score {
  const plain = bare(name);
  const parts = field.name.toLowerCase().split('_').filter(Boolean);
  if (plain.length >= 3 && spelt.includes(plain)) return { score: 0.85, evidence: 'pinyin' };
  const heard = /\p{Script=Han}/u.test(label) ? spellings(label) : [];
  const last = parts.slice(1).join('');
  if (last.length >= 3 && heard.some((spelling) => spelling === last)) return { score: 0.8, evidence: 'pinyin' };
  const tail = last.length >= 3 && plain.length > last.length && plain.endsWith(last);
  return { score: tail ? 0.6 : 0, evidence: 'pinyin' };
}

function byWords({ name }: SenderColumn, { words }: Prepared): Score {
  return { score: Math.max(...words.map((own) => 0.85 * dice(wordsOf(name), own))), evidence: 'words' };
}

/** Words that departments use for one another. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/企业名称|单位名称|当事人名称|被处罚人|申请人名称/g, '相对人名称'],
  [/当事人/g, '相对人'],
  [/种类/g, '类别'],
  [/签发日期|作出日期/g, '日期'],
  [/工商注册号/g, '注册号'],
];

const common = (text: string): string =>
  SYNONYMS.reduce((said, [words, word]) => said.replace(words, word), bare(text));

/** A label as it is, and what stands in its brackets: 代码_1(统一社会信用代码) is known by either. */
function readingsOf(label: string): readonly string[] {
  const inside = /[(（]([^()（）]+)[)）]/.exec(label)?.[1];
  return [label, ...(inside === undefined ? [] : [inside])].map(common);
}

/** Initials and whole syllables of a Chinese label. */
function spellings(label: string): readonly string[] {
  const options = { toneType: 'none', type: 'array', nonZh: 'removed' } as const;
  const syllables = pinyin(label, options);
  return [syllables.map((syllable) => syllable[0] ?? '').join(''), syllables.join('')];
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => word.replace(/s$/, '').replace('license', 'licence'));

const STOP_WORDS = new Set(['of', 'the', 'a', 'and', 'or', 'gmt', 'is']);

const pairsOf = (text: string): readonly string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** Share of what two lists have in common. */
function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = [...other];
  const common = one.filter((item) => {
    const at = left.indexOf(item);
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
  return (2 * common.length) / (one.length + other.length);
}

/** How far the values can be such a field's: 1 where they say nothing, less where they contradict it, more where they fit. */
function agreement(values: readonly string[], { type, codes, label }: TargetField): number {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return 1;
  const share = (test: (value: string) => boolean): number => filled.filter(test).length / filled.length;
  if (type === 'date' || type === 'datetime') return share(isDate) > 0.5 ? 1.1 : 0.6;
  if (type === 'integer' || type === 'decimal')
    return share((value) => /^-?[\d,]+(\.\d+)?\p{Script=Han}*$/u.test(value)) > 0.5 ? 1.05 : 0.5;
  if (codes !== undefined) return share((value) => codes.includes(value)) > 0.5 ? 1.1 : 0.95;
  if (/统一社会信用代码/.test(label)) return share((value) => parseCreditCode(value).ok) > 0.5 ? 1.1 : 0.9;
  return share(isDate) > 0.8 ? 0.7 : 1;
}

function isDate(value: string): boolean {
  const [, year, month, day] = /^((?:19|20)\d{2})\D?(\d{1,2})\D?(\d{1,2})(?:\D.*)?$/.exec(value) ?? [];
  return year !== undefined && isCalendarDay(Number(year), Number(month), Number(day));
}
