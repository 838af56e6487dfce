import { missingTest } from '../../fields/missing.ts';
import { columnOf, kindOf, shareOf, textIn, type FieldView } from '../evidence.ts';
import { columnText, defineCause, type Clues, type Hypothesis } from '../hypothesis.ts';
import type { Field } from '../../pack/pack.ts';

/** Fields whose columns may have been exchanged with a failing one; others stand too far away. */
const MOST_FIELDS = 40;

/** 两列颠倒: two columns in each other's place. */
export const swappedColumns = defineCause({
  name: 'swapped-columns',
  label: { zh: '两列颠倒', en: 'two columns in each other’s place' },
  suspect(clues) {
    const seen = new Set<string>();
    return (
      clues.views
        .filter(({ failing, all }) => failing.length >= Math.max(3, all.length * 0.05))
        // Nearly anything fits into a longer column: that says nothing of where it belongs.
        .filter(
          ({ findings }) => shareOf(findings, (finding) => kindOf(clues.evidence.pack, finding) === 'length') < 0.5,
        )
        .flatMap((view) =>
          partnersOf(view).flatMap((other) => {
            const key = [view.type.name, ...[view.field.name, other.name].sort()].join(' ');
            if (seen.has(key)) return [];
            seen.add(key);
            return hypothesis(view, other, clues);
          }),
        )
    );
  },
});

/** Fields of the same nature of which most failing records hold something. */
function partnersOf({ type, field, failing }: FieldView): readonly Field[] {
  return type.fields
    .filter((other) => other.name !== field.name && other.technical !== true)
    .filter((other) => isDate(other) === isDate(field) && other.type !== 'xml')
    .filter((other) => failing.slice(0, 20).some((record) => textIn(record, other.name) !== ''))
    .slice(0, MOST_FIELDS);
}

const isDate = ({ type }: Field): boolean => type === 'date' || type === 'datetime';

function hypothesis(view: FieldView, other: Field, { evidence }: Clues): readonly Hypothesis[] {
  const { type, field, failing } = view;
  const first = evidence.records.find(({ input }) => input.recordType === type.name);
  const otherColumn = columnOf(first, other.name);
  const [one, two] = [columnText(view), columnText({ field: other, column: otherColumn })];
  const failed = new Set(failing);
  const isMissing = missingTest(evidence.pack.missing);
  return [
    {
      recordType: type.name,
      fields: [field.name, other.name],
      told: { zh: `${one.zh}与${two.zh}颠倒`, en: `${one.en} and ${two.en} are swapped` },
      certainty: 0.92,
      repair: (record) => {
        const { fields } = record.input;
        const [value, partner] = [textIn(record, field.name), textIn(record, other.name)];
        if (!failed.has(record) || value === partner || isMissing(value) || isMissing(partner)) return undefined;
        return { ...fields, [field.name]: fields[other.name], [other.name]: fields[field.name] };
      },
      fix: { fields: { [field.name]: { column: otherColumn }, [other.name]: { column: view.column } } },
    },
  ];
}
