import { fitsUnit, lengthIn } from '../fields/text-length.ts';
import type { LengthUnit } from '../pack/pack.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind, type Breach, type Target } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

/** 长度: a text must fit its column, counted as the database counts. */
export const length = defineRuleKind({
  name: 'length',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, context) {
    const limited = context
      .targets(context.recordType.fields.filter(isLimitedText).map(({ name }) => name))
      .map((target) => ({ at: target.at, ...limitOf(target) }));
    if (limited.length === 0) return undefined;
    return {
      test({ values }, sink) {
        for (const { at, safe, limit, fits, breach } of limited) {
          const value = values[at];
          if (typeof value === 'string' && value.length > safe && !fits(value, limit)) sink.report(breach);
        }
      },
    };
  },
});

const isLimitedText = ({ type, length: limit }: Target['field']): boolean =>
  (type === 'text' || type === 'xml') && limit !== undefined;

const UNITS: Readonly<Record<LengthUnit, { readonly zh: string; readonly en: string; readonly most: number }>> = {
  characters: { zh: '个字符', en: 'characters', most: 1 },
  'gbk-bytes': { zh: '字节(GBK,每个汉字 2 字节)', en: 'bytes in GBK (two for a Chinese character)', most: 2 },
  'utf8-bytes': { zh: '字节(UTF-8,每个汉字 3 字节)', en: 'bytes in UTF-8 (three for a Chinese character)', most: 3 },
};

function limitOf({ field }: Target) {
  const limit = field.length ?? Infinity;
  const unit = field.unit ?? 'characters';
  const { zh, en, most } = UNITS[unit];
  const breach: Breach = {
    field: field.name,
    expected: say(`最多 ${limit} ${zh}`, `at most ${limit} ${en}`),
    message: say(`${named(field).zh}超过规定长度。`, `${named(field).en} is too long.`),
    difference: (value) => {
      const more = typeof value === 'string' ? lengthIn[unit](value.trim()) - limit : 0;
      return more > 0 ? say(`超出 ${more} ${zh}`, `${more} ${en} too many`) : undefined;
    },
  };
  // Texts up to `safe` UTF-16 units fit whatever they hold.
  return { limit, safe: Math.floor(limit / most), fits: fitsUnit[unit], breach };
}
