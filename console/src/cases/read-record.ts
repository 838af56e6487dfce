import type { RecordShownFragment, RecordTypesInForceQuery } from '../graph/__generated__/operations.ts';
import { instant } from '../shown/format.ts';
import { plainValue } from '../submission/plain-value.ts';
import { say } from '../texts/language.ts';

type RecordType = NonNullable<RecordTypesInForceQuery['specificationInForce']>['recordTypes'][number];

/** A record in the words of its specification. */
export interface ReadRecord {
  /** What it is called: the field that the specification calls a name 名称, else the record type. */
  readonly name: string;
  /** Instants of it, each with its label, in the order of the specification. */
  readonly moments: readonly { readonly label: string; readonly at: string }[];
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  /** Latest instant, for putting records in order; empty when there is none. */
  readonly latest: string;
}

/** Puts a record into the words of its type: labels for names, meanings for codes. Unknown types are shown as they are. */
export function readRecord(record: RecordShownFragment, types: readonly RecordType[]): ReadRecord {
  const type = types.find(({ name }) => name === record.recordType);
  const held = record.fields as Readonly<Record<string, unknown>>;
  const filled = (type?.fields ?? []).filter(({ name }) => plainValue(held[name]) !== '');
  const moments = filled.filter(({ type: kind, technical }) => kind === 'DATETIME' && !technical);
  const named = record.role === 'STAGE' ? filled.find(({ label }) => label.zh.endsWith('名称')) : undefined;
  const times = (moments.length ? moments : filled.filter(({ name }) => name === type?.businessDate)).map((field) => ({
    label: say(field.label),
    raw: plainValue(held[field.name]),
  }));
  return {
    name: named ? plainValue(held[named.name]) : type ? say(type.label) : record.recordType,
    moments: times.map(({ label, raw }) => ({ label, at: spokenTime(raw) })),
    fields: type
      ? filled.map((field) => ({
          ...{ name: field.name, label: say(field.label) },
          value: meaningOf(field, plainValue(held[field.name])),
        }))
      : Object.entries(held).map(([name, value]) => ({ name, label: name, value: plainValue(value) })),
    latest:
      times
        .map(({ raw }) => raw)
        .toSorted()
        .at(-1) ??
      record.day ??
      '',
  };
}

function meaningOf({ codeList }: RecordType['fields'][number], value: string): string {
  const code = codeList?.codes.find((one) => one.code === value);
  return code ? `${say(code.label)}（${value}）` : value;
}

/** Times of records are legal time, written without a zone. */
const spokenTime = (raw: string): string =>
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(raw) ? instant(`${raw.replace(' ', 'T')}+08:00`) : raw;
