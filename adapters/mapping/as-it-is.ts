import type { RowMapping } from '../../kernel/rows.ts';
import { damageRemarks } from './damage-remarks.ts';

/** The mapping of rows that are in the columns of the specification already. */
export const asItIs = (recordType: string): RowMapping => ({
  recordType,
  map: ({ values, damage }) => ({
    recordType,
    fields: values,
    remarks: damage === undefined ? [] : damageRemarks(damage, values, (column) => [column]),
  }),
  columnOf: (field) => field,
});
