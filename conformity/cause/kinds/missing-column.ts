import type { SpecificationPack } from '../../pack/pack.ts';
import { columnOf, shareOf, textIn, type FieldView, type ObservedRecord } from '../evidence.ts';
import { columnText, defineCause, type Hypothesis } from '../hypothesis.ts';

/** Records whose own columns are looked at. */
const LOOKED_AT = 50;

/** 缺列或列名改变: fields that no record has; perhaps their columns bear other names now. */
export const missingColumn = defineCause({
  name: 'missing-column',
  label: { zh: '缺少一列,或列名变了', en: 'a column is missing, or bears another name' },
  suspect: ({ views, evidence }) =>
    Object.values(evidence.pack.recordTypes).flatMap((type): readonly Hypothesis[] => {
      const missing = views.filter((view) => view.type === type && isMissing(view));
      const renames = missing.map((view) => ({ view, names: candidates(view, evidence.pack, missing.length) }));
      // A candidate that only its values can prove may prove to be none.
      const gone = renames.filter(({ view, names }) => !names.some((name) => isAlike(name, view)));
      return [
        ...(gone.length === 0 ? [] : [leftOut(gone.map(({ view }) => view))]),
        ...renames.flatMap(({ view, names }) => names.map((name) => renamed(view, name))),
      ];
    }),
});

function isMissing(view: FieldView): boolean {
  const { field, all } = view;
  if (!field.required || all.length < 3) return false;
  return shareOf(all, (record) => textIn(record, field.name) === '' && absent(record, view)) >= 0.95;
}

function leftOut(views: readonly FieldView[]): Hypothesis {
  const names = new Set(views.map(({ field }) => field.name));
  const columns = views.map(columnText);
  return {
    recordType: views[0]?.type.name ?? '',
    fields: [...names],
    told: {
      zh: `没有这些列:${columns.map(({ zh }) => zh).join('、')}`,
      en: `there is no column ${columns.map(({ en }) => en).join(', ')}`,
    },
    certainty: 0.8,
    explains: (finding) => names.has(finding.pointer.field ?? ''),
  };
}

/** Whether the row has no such column at all. */
const absent = ({ source }: ObservedRecord, { column }: FieldView): boolean => source[column] === undefined;

/**
 * Columns that feed no field, are filled, and may be the missing one: by their name, because the field has a form that
 * values can prove, or because nothing else is missing and nothing else is left.
 */
function candidates(view: FieldView, pack: SpecificationPack, missing: number): readonly string[] {
  const some = view.all.slice(0, LOOKED_AT);
  const fed = new Set(view.type.fields.map(({ name }) => columnOf(some[0], name)));
  const names = [...new Set(some.flatMap(({ source }) => Object.keys(source)))].filter(
    (name) => !fed.has(name) && shareOf(some, ({ source }) => String(source[name] ?? '').trim() !== '') > 0.5,
  );
  if (hasForm(view, pack) || (missing === 1 && names.length === 1)) return names;
  return names.filter((name) => isAlike(name, view));
}

/** Whether values show by themselves that they belong here. */
const hasForm = ({ field, type }: FieldView, { rules }: SpecificationPack): boolean =>
  field.codeList !== undefined ||
  field.type !== 'text' ||
  rules.some(
    ({ kind, recordTypes, parameters }) =>
      kind === 'code-format' &&
      recordTypes?.includes(type.name) !== false &&
      [parameters?.['fields']].flat().includes(field.name),
  );

const isAlike = (name: string, { column, field }: FieldView): boolean =>
  [column, field.name, field.label.zh].some((known) => alike(name, known));

function renamed(view: FieldView, candidate: string): Hypothesis {
  const { type, field } = view;
  const column = columnText(view);
  return {
    recordType: type.name,
    fields: [field.name],
    told: {
      zh: `${column.zh}这一列改名为“${candidate}”`,
      en: `the column ${column.en} is now called "${candidate}"`,
    },
    certainty: isAlike(candidate, view) ? 0.97 : 0.85,
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
