import { columnOf, kindOf, shareOf, split, textIn, type FieldView, type ObservedRecord } from '../evidence.ts';
import { columnText, defineCause, type Clues, type Hypothesis } from '../hypothesis.ts';
import { median, numbersIn } from '../numbers.ts';

/** How many of the unit that came make one of the unit that is meant, and their names in mappings. */
const UNITS: readonly { readonly factor: number; readonly from: string; readonly to: string; readonly en: string }[] = [
  { factor: 24, from: '小时', to: '天', en: 'hours instead of days' },
  { factor: 8, from: '工作小时', to: '工作日', en: 'working hours instead of working days' },
  { factor: 1440, from: '分钟', to: '天', en: 'minutes instead of days' },
  { factor: 10_000, from: '元', to: '万元', en: 'yuan instead of 10,000 yuan' },
  { factor: 1 / 10_000, from: '万元', to: '元', en: '10,000 yuan instead of yuan' },
  { factor: 100, from: '分', to: '元', en: 'fen instead of yuan' },
];
/** Units that a mapping can convert; working hours are the calendar's. */
const CONVERTIBLE = new Set(['小时', '分钟', '元', '万元', '分']);
/** Kinds of rules that bound a number, and the parameter that names its field. */
const BOUNDS: Readonly<Record<string, string>> = {
  'duration-plausible': 'value',
  'amount-agrees': 'amount',
  range: 'field',
};

/** 单位改变: numbers in another unit, from a day on or throughout. */
export const unitChanged = defineCause({
  name: 'unit-changed',
  label: { zh: '数值的单位变了', en: 'numbers are in another unit' },
  suspect: (clues) => boundedViews(clues).flatMap((view) => [...throughout(view, clues), ...fromADayOn(view)]),
});

/** Numbers that rules bound, with the findings of those rules: they may point to the unit instead of the number. */
function boundedViews({ evidence: { pack, records } }: Clues): readonly FieldView[] {
  return Object.values(pack.recordTypes).flatMap((type) => {
    const all = records.filter(({ input }) => input.recordType === type.name);
    return pack.rules.flatMap((rule): readonly FieldView[] => {
      const name = rule.parameters?.[BOUNDS[rule.kind] ?? ''];
      const field = type.fields.find((candidate) => candidate.name === name);
      const findings = all.flatMap((record) => record.findings.filter((finding) => finding.rule === rule.code));
      if (field === undefined || findings.length === 0) return [];
      const [failing, passing] = split(all, (record) => record.findings.some((finding) => finding.rule === rule.code));
      return [{ type, field, column: columnOf(all[0], field.name), all, failing, passing, findings }];
    });
  });
}

/** Findings that name the right amount tell the factor themselves. */
function throughout(view: FieldView, { evidence }: Clues): readonly Hypothesis[] {
  const ratios = view.findings
    .filter((finding) => kindOf(evidence.pack, finding) === 'amount-agrees')
    .map(({ value, expected }) => Number(value) / (numbersIn(expected.en)[0] ?? NaN));
  const unit = UNITS.find(({ factor }) => shareOf(ratios, (ratio) => isNear(ratio, factor, 0.01)) > 0.8);
  if (unit === undefined || ratios.length < 3) return [];
  return [hypothesis(view, unit, (record) => Number(textIn(record, view.field.name)) > 0, undefined)];
}

/** Before a day values are of one size, after it of another. */
function fromADayOn(view: FieldView): readonly Hypothesis[] {
  const [day = ''] = view.failing.map((record) => dayOf(record, view)).sort();
  const sized = (records: readonly ObservedRecord[]): readonly number[] =>
    records.map((record) => Number(textIn(record, view.field.name))).filter((number) => number > 0);
  const before = sized(view.all.filter((record) => dayOf(record, view) < day));
  const after = sized(view.all.filter((record) => dayOf(record, view) >= day));
  if (before.length < 3 || after.length < 3) return [];
  const ratio = median(after) / median(before);
  const unit = [...UNITS].sort((a, b) => distance(ratio, a.factor) - distance(ratio, b.factor))[0];
  if (unit === undefined || !isNear(ratio, unit.factor, 0.35)) return [];
  const border = Math.sqrt(median(after) * median(before));
  return [hypothesis(view, unit, (record) => Number(textIn(record, view.field.name)) > border, { day, border })];
}

function hypothesis(
  view: FieldView,
  unit: (typeof UNITS)[number],
  isMeant: (record: ObservedRecord) => boolean,
  since: { readonly day: string; readonly border: number } | undefined,
): Hypothesis {
  const { type, field } = view;
  const column = columnText(view);
  const when = since === undefined ? { zh: '', en: '' } : { zh: `自 ${since.day} 起`, en: ` from ${since.day} on` };
  // A mapping converts a whole column: where only part of it changed, no fix is right.
  const fix = since === undefined && CONVERTIBLE.has(unit.from);
  return {
    recordType: type.name,
    fields: [field.name],
    told: {
      zh: `${column.zh}${when.zh}的单位由“${unit.to}”变成“${unit.from}”`,
      en: `${column.en} is in ${unit.en}${when.en}`,
    },
    certainty: 0.9,
    repair: (record) =>
      isMeant(record)
        ? { ...record.input.fields, [field.name]: divided(Number(textIn(record, field.name)), unit.factor, field.type) }
        : undefined,
    explains: (finding) =>
      finding.pointer.field === field.name && since !== undefined && Number(finding.value) > since.border,
    ...(fix ? { fix: { fields: { [field.name]: { unit: { from: unit.from, to: unit.to } } } } } : {}),
  };
}

const divided = (value: number, factor: number, type: string): number =>
  type === 'integer' ? Math.max(1, Math.round(value / factor)) : Number((value / factor).toPrecision(12));

const dayOf = (record: ObservedRecord, { type }: FieldView): string => textIn(record, type.businessDate).slice(0, 10);

const distance = (ratio: number, factor: number): number => Math.abs(Math.log(ratio / factor));

const isNear = (ratio: number, factor: number, tolerance: number): boolean => distance(ratio, factor) < tolerance;
