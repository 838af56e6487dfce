import { shareOf, textIn, type FieldView, type ObservedRecord } from '../evidence.ts';
import { columnText, defineCause, type Hypothesis } from '../hypothesis.ts';

/** Records whose own columns are looked at. */
const LOOKED_AT = 50;

/** 缺列或列名改变: a field that no record has; perhaps its column bears another name now. */
export const missingColumn = defineCause({
  name: 'missing-column',
  label: { zh: '缺少一列,或列名变了', en: 'a column is missing, or bears another name' },
  suspect: ({ views }) =>
    views.flatMap((view): readonly Hypothesis[] => {
      const { type, field, all } = view;
      if (!field.required || all.length < 3) return [];
      if (shareOf(all, (record) => textIn(record, field.name) === '' && absent(record, view)) < 0.95) return [];
      const column = columnText(view);
      const explains: NonNullable<Hypothesis['explains']> = (finding) => finding.pointer.field === field.name;
      const gone: Hypothesis = {
        recordType: type.name,
        fields: [field.name],
        told: { zh: `没有${column.zh}这一列`, en: `there is no column ${column.en}` },
        certainty: 0.8,
        explains,
      };
      return [gone, ...candidates(view).map((candidate) => renamed(view, candidate))];
    }),
});

/** Whether the row has no such column at all. */
const absent = ({ source }: ObservedRecord, { column }: FieldView): boolean => source[column] === undefined;

/** Columns that feed no field, and are filled. */
function candidates({ type, all }: FieldView): readonly string[] {
  const some = all.slice(0, LOOKED_AT);
  const [first] = some;
  const fed = new Set(type.fields.map(({ name }) => first?.input.columnOf?.(name) ?? name));
  const names = new Set(some.flatMap(({ source }) => Object.keys(source)));
  return [...names].filter(
    (name) => !fed.has(name) && shareOf(some, ({ source }) => String(source[name] ?? '').trim() !== '') > 0.5,
  );
}

function renamed(view: FieldView, candidate: string): Hypothesis {
  const { type, field } = view;
  const column = columnText(view);
  const likeness = alike(candidate, view.column) || alike(candidate, field.name) || alike(candidate, field.label.zh);
  return {
    recordType: type.name,
    fields: [field.name],
    told: {
      zh: `${column.zh}这一列改名为“${candidate}”`,
      en: `the column ${column.en} is now called "${candidate}"`,
    },
    certainty: likeness ? 0.97 : 0.85,
    repair: ({ input, source }) => ({ ...input.fields, [field.name]: source[candidate] }),
    fix: { fields: { [field.name]: { column: [view.column, candidate] } } },
  };
}

/** Two names that share at least two thirds of their pairs of characters. */
function alike(one: string, other: string): boolean {
  const pairs = (text: string): ReadonlySet<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2).toUpperCase()));
  const [a, b] = [pairs(one), pairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared * 3 >= a.size + b.size;
}
