import type { Field } from '../pack/pack.ts';
import { say } from '../texts.ts';
import { defineMutation, type Mutation } from './mutation.ts';

const isDate = (field: Field | undefined): boolean => field?.type === 'date' || field?.type === 'datetime';

/** Dates that do not exist, lie elsewhere in time, or stand in each other's place. */
export const dateMutations: readonly Mutation[] = [
  defineMutation('impossible-date', say('没有这一天', 'a day that does not exist'), ({ field }) =>
    isDate(field) ? '2010-02-30' : undefined,
  ),
  defineMutation('years-later', say('晚十年', 'ten years later'), ({ field, value }) =>
    isDate(field) ? shifted(value, 10) : undefined,
  ),
  defineMutation('years-earlier', say('早十年', 'ten years earlier'), ({ field, value }) =>
    isDate(field) ? shifted(value, -10) : undefined,
  ),
  Object.freeze({
    name: 'swapped-dates',
    label: say('两个时间互换', 'two times in each other’s place'),
    mutate: ({ field, value, record, fields }) =>
      isDate(field)
        ? Object.entries(record)
            .filter(([name, other]) => name > field.name && isDate(fields.get(name)) && other !== value)
            .map(([name, other]) => ({ [field.name]: other, [name]: value }))
        : [],
  } satisfies Mutation),
];

function shifted(value: string | number, years: number): string | undefined {
  const [, year, rest] = /^(\d{4})(.+)$/.exec(String(value)) ?? [];
  // The 29th of February may not exist there; nobody minds the 28th.
  return year === undefined
    ? undefined
    : `${Number(year) + years}${rest?.replace(/^([-/.]?02[-/.]?)29/, '$128') ?? ''}`;
}
