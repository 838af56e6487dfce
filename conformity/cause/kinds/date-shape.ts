import { isCalendarDay } from '../../../kernel/day-number.ts';
import { shareOf, textIn, type FieldView, type ObservedRecord } from '../evidence.ts';
import { columnText, defineCause, type Hypothesis } from '../hypothesis.ts';

/** Shapes that the specification does not read by itself, as mappings name them. */
interface Shape {
  readonly name: string;
  readonly pattern: RegExp;
  /** Which group is year, month, day, and the time if there is one. */
  readonly order: readonly [year: number, month: number, day: number];
}

const TIME = '(?: (\\d{1,2}:\\d{2}(?::\\d{2})?))?';
const SHAPES: readonly Shape[] = [
  { name: 'D/M/YYYY', pattern: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`), order: [3, 2, 1] },
  { name: 'M/D/YYYY', pattern: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`), order: [3, 1, 2] },
  { name: 'D-M-YYYY', pattern: new RegExp(`^(\\d{1,2})-(\\d{1,2})-(\\d{4})${TIME}$`), order: [3, 2, 1] },
  { name: 'D.M.YYYY', pattern: new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}$`), order: [3, 2, 1] },
  { name: 'YYYY M D', pattern: new RegExp(`^(\\d{4}) (\\d{1,2}) (\\d{1,2})${TIME}$`), order: [1, 2, 3] },
  { name: 'YYYY、M、D', pattern: new RegExp(`^(\\d{4})、(\\d{1,2})、(\\d{1,2})${TIME}$`), order: [1, 2, 3] },
  { name: 'YYYY年M月D日', pattern: new RegExp(`^(\\d{4})年(\\d{1,2})月(\\d{1,2})日${TIME}$`), order: [1, 2, 3] },
];
const SERIAL = /^[345]\d{4}(?:\.\d+)?$/;

/** 日期写法改变: dates in a shape that is not read, from a day on or throughout. */
export const dateShape = defineCause({
  name: 'date-shape',
  label: { zh: '日期换了写法', en: 'dates are written in another shape' },
  suspect: ({ views }) =>
    views
      .filter(({ field }) => field.type === 'date' || field.type === 'datetime')
      .flatMap((view) => [...SHAPES.flatMap((shape) => written(view, shape)), ...serials(view)]),
});

function written(view: FieldView, shape: Shape): readonly Hypothesis[] {
  const values = view.failing.map((record) => textIn(record, view.field.name));
  const matching = values.filter((value) => shape.pattern.test(value));
  if (matching.length < 2 || matching.length < values.length * 0.5) return [];
  if (!matching.every((value) => read(value, shape) !== undefined)) return [];
  const timed = shareOf(matching, (value) => value.includes(':')) > 0.5;
  const name = `${shape.name}${timed ? (matching.some((value) => /:\d{2}:\d{2}$/.test(value)) ? ' H:mm:ss' : ' H:mm') : ''}`;
  return [hypothesis(view, name, (value) => read(value, shape), matching[0] ?? '')];
}

function serials(view: FieldView): readonly Hypothesis[] {
  const values = view.failing.map((record) => textIn(record, view.field.name));
  if (shareOf(values, (value) => SERIAL.test(value)) < 0.5) return [];
  return [hypothesis(view, 'excel-serial', fromSerial, values.find((value) => SERIAL.test(value)) ?? '')];
}

function hypothesis(
  view: FieldView,
  name: string,
  meant: (value: string) => string | undefined,
  example: string,
): Hypothesis {
  const { type, field, failing } = view;
  const column = columnText(view);
  const failed = new Set<ObservedRecord>(failing);
  return {
    recordType: type.name,
    fields: [field.name],
    told: {
      zh: `${column.zh}的日期写成 ${name}(如 ${example})`,
      en: `${column.en} has dates written as ${name} (such as ${example})`,
    },
    certainty: 0.95,
    repair: (record) => {
      const date = failed.has(record) ? meant(textIn(record, field.name)) : undefined;
      return date === undefined ? undefined : { ...record.input.fields, [field.name]: date };
    },
    fix: { fields: { [field.name]: { date: ['any', name], as: field.type } } },
  };
}

function read(value: string, { pattern, order }: Shape): string | undefined {
  const match = pattern.exec(value);
  const [year = '', month = '', day = ''] = order.map((group) => match?.[group]);
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = match?.[4];
  return time === undefined ? date : `${date} ${time}`;
}

/** Day 25,569 of the 1900 date system is 1970-01-01. */
function fromSerial(value: string): string | undefined {
  if (!SERIAL.test(value)) return undefined;
  const moment = new Date(Math.round((Number(value) - 25_569) * 86_400) * 1000);
  return moment.toISOString().slice(0, 19).replace('T', ' ');
}
