import { sha256 } from '../../../kernel/canonical-json.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import { dateOf, isMoment, momentOf, type Moment } from '../clock/moment.ts';
import type { TimeLimit } from '../clock/time-limit.ts';
import type { BaseFacts, CaseFamily, PenaltyKind, Report, ResultFacts, StageFacts } from './case-facts.ts';
import type { CaseReading, ReadColumn } from './case-reading.ts';

/** A record as the cases subgraph gives it. */
export interface RecordOfFeed {
  readonly id: string;
  readonly recordType: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sequence: number;
  /** The delivery that brought it; instants are ISO 8601, UTC. */
  readonly submission: { readonly number: string; readonly offeredAt: string } | null;
}

/** Digits of a digest that are kept: enough to tell copies, too few to guess a text by. */
const DIGEST_LENGTH = 12;

/** Characters of a standard that are kept. */
const STANDARD_LENGTH = 300;

/** Reads one record as a report of a case of a kind; undefined for a record type that no reading knows. */
export function readReport(
  readings: readonly CaseReading[],
  family: CaseFamily,
  record: RecordOfFeed,
  at: Moment,
): Report | undefined {
  const knows = (types: object): boolean => Object.values(types).includes(record.recordType);
  const reading = readings.find(({ families }) => Object.values(families).some(knows));
  if (reading === undefined) return undefined;
  const read = reader(reading.columns[record.recordType] ?? {}, record.fields);
  const { id, sequence, submission } = record;
  const origin =
    submission === null
      ? {}
      : { offeredAt: momentOf(submission.offeredAt), version: `${submission.number}/${String(sequence)}` };
  const common = { at, record: id, ...origin };
  const types = Object.values(reading.families).find(knows) ?? {};
  switch (record.recordType) {
    case types.base:
      return { ...common, role: 'base', key: '', facts: baseFacts(read, reading) };
    case types.stage: {
      const facts = stageFacts(read, reading, family);
      return { ...common, role: 'stage', key: String(facts.ordinal), facts };
    }
    case types.result:
      return { ...common, role: 'result', key: '', facts: resultFacts(read, reading, family) };
    case types.procedure: {
      const [from, to] = [read.moment('from'), read.moment('to')];
      // Without its beginning a procedure takes nothing out of the count.
      if (from === undefined) return undefined;
      const facts = { name: read.text('name') ?? '', from, ...(to === undefined ? {} : { to }) };
      return { ...common, role: 'procedure', key: read.text('ordinal') ?? record.id, facts };
    }
    default: {
      const name = read.text('documentName') ?? '';
      return { ...common, role: 'document', key: record.id, facts: { name } };
    }
  }
}

interface FieldReader {
  /** Whether the form has such a column at all. */
  knows(column: ReadColumn): boolean;
  text(column: ReadColumn): string | undefined;
  number(column: ReadColumn): number | undefined;
  moment(column: ReadColumn): Moment | undefined;
}

function reader(
  columns: Readonly<Partial<Record<ReadColumn, string>>>,
  fields: Readonly<Record<string, unknown>>,
): FieldReader {
  const value = (column: ReadColumn): unknown => fields[columns[column] ?? ''];
  const text = (column: ReadColumn): string | undefined => {
    const found = value(column);
    if (typeof found === 'number') return String(found);
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  return {
    knows: (column) => columns[column] !== undefined,
    text,
    number: (column) => {
      const found = text(column)?.trim() ?? '';
      return found === '' || Number.isNaN(Number(found)) ? undefined : Number(found);
    },
    moment: (column) => {
      const found = value(column);
      return isMoment(found) ? found : undefined;
    },
  };
}

function baseFacts(read: FieldReader, reading: CaseReading): BaseFacts {
  return defined({
    appliedAt: read.moment('appliedAt'),
    occurredAt: read.moment('occurredAt'),
    enteredAt: read.moment('enteredAt'),
    startsAt: read.moment('startsAt'),
    promise: promiseOf(read, reading) ?? promiseUntil(read),
    summary: [...(read.text('summary') ?? '').trim()].length,
    materials: read.knows('materials') ? documentNames(read.text('materials')).length : undefined,
  });
}

function stageFacts(read: FieldReader, reading: CaseReading, family: CaseFamily): StageFacts {
  return defined({
    ordinal: read.number('ordinal') ?? ordinalOf(read.moment('beganAt')),
    name: read.text('name'),
    node: read.text('node'),
    state: reading.codes.stageState?.[family]?.[read.text('state') ?? ''],
    promise: promiseOf(read, reading),
    startsPromise: read.text('startsPromise') === '1',
    beganAt: read.moment('beganAt'),
    handledAt: read.moment('handledAt'),
    enteredAt: read.moment('enteredAt'),
    ...noteOf(read),
    documents: documentNames(read.text('documents')),
    evidence: documentNames(read.text('evidence')).length,
  });
}

function resultFacts(read: FieldReader, reading: CaseReading, family: CaseFamily): ResultFacts {
  return defined({
    outcome: reading.codes.outcome?.[family]?.[read.text('outcome') ?? ''],
    finishedAt: read.moment('finishedAt'),
    enteredAt: read.moment('enteredAt'),
    ...noteOf(read),
    documents: documentNames(read.text('documents')),
    receivable: read.number('receivable'),
    paid: read.number('paid'),
    relieved: read.text('relief') !== undefined,
    procedure: reading.codes.procedure?.[read.text('procedure') ?? ''],
    // Several kinds stand one after the other in one value, with or without something between them.
    penalties: [...(read.text('penalties') ?? '')].flatMap((code): readonly PenaltyKind[] => {
      const kind = reading.codes.penalty?.[code];
      return kind === undefined ? [] : [kind];
    }),
    fine: read.number('fine'),
    standard: read.text('standard')?.slice(0, STANDARD_LENGTH),
    // The column holds XML of no known form, or a figure: only nothing and nought say that no value was stated.
    confiscationStated: read.text('confiscated') !== undefined && read.number('confiscated') !== 0,
    filed: read.text('filed') === '1',
  });
}

function noteOf(read: FieldReader): { readonly note: number; readonly noteDigest: string | undefined } {
  const text = (read.text('note') ?? '').trim();
  return { note: [...text].length, noteDigest: text === '' ? undefined : sha256(text).slice(0, DIGEST_LENGTH) };
}

function promiseOf(read: FieldReader, reading: CaseReading): TimeLimit | undefined {
  const amount = read.number('promise');
  const unit = reading.codes.timeUnit[read.text('promiseUnit') ?? ''];
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}

/** A promise that is given as a day: so many calendar days from where it begins. */
function promiseUntil(read: FieldReader): TimeLimit | undefined {
  const [from, until] = [read.moment('startsAt'), read.moment('promisedUntil')];
  if (from === undefined || until === undefined) return undefined;
  const days = (dayNumber(dateOf(until)) ?? NaN) - (dayNumber(dateOf(from)) ?? NaN);
  return days >= 0 ? { amount: days, unit: 'calendar-day' } : undefined;
}

/** Stages of a form that does not number them stand in the order in which they began: 20200902090000. */
const ordinalOf = (beganAt: Moment | undefined): number => Number((beganAt ?? '').replaceAll(/\D/g, ''));

/** Names of the documents in an embedded XML; a plain text without any counts as none. */
function documentNames(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  return [...xml.matchAll(/<DOCUMENT_NAME>([^<]*)<\/DOCUMENT_NAME>/g)].map(([, name]) => (name ?? '').trim());
}

type Defined<Facts> = { [Key in keyof Facts]: Exclude<Facts[Key], undefined> };

/** Leaves out what is not known, so that it takes no room in the store. */
const defined = <Facts extends object>(facts: Facts): Defined<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Defined<Facts>;
