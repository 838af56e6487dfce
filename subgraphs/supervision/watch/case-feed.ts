import { defineQuestion } from '../ask-subgraph.ts';
import { readReport, type RecordOfFeed } from '../facts/read-report.ts';
import type { CaseReading } from '../facts/case-reading.ts';
import type { CaseFamily, Report } from '../facts/case-facts.ts';
import type { SubgraphLink } from '../../link.ts';
import type { ReportedCase } from './watch.ts';

/** A case that something was reported of, with all its records. */
interface ChangedCase {
  readonly id: string;
  readonly department: { readonly code: string };
  readonly internalNumber: string;
  readonly power: { readonly code: string } | null;
  readonly type: string;
  readonly period: string;
  readonly base: RecordOfFeed | null;
  readonly stages: readonly RecordOfFeed[];
  readonly result: RecordOfFeed | null;
  readonly documents: readonly RecordOfFeed[];
}

const text = { type: 'string' };
const record = {
  type: 'object',
  required: ['id', 'recordType', 'fields', 'sequence'],
  properties: { id: text, recordType: text, fields: { type: 'object' }, sequence: { type: 'integer' } },
};
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const coded = { type: 'object', required: ['code'], properties: { code: text } };

/** Asks `cases` what was reported since a cursor. */
export const caseChangesQuestion = defineQuestion<
  { readonly after: string | null; readonly first: number },
  { readonly caseChanges: { readonly cases: readonly ChangedCase[]; readonly cursor: string; readonly more: boolean } }
>(
  `query SupervisionCaseChanges($after: String, $first: Int) {
    caseChanges(after: $after, first: $first) {
      cursor more
      cases {
        id department { code } internalNumber power { code } type period
        base { ...Reported } stages { ...Reported } result { ...Reported } documents { ...Reported }
      }
    }
  }
  fragment Reported on CaseRecord { id recordType fields sequence submission { number offeredAt } }`,
  {
    type: 'object',
    required: ['caseChanges'],
    properties: {
      caseChanges: {
        type: 'object',
        required: ['cases', 'cursor', 'more'],
        properties: {
          cursor: text,
          more: { type: 'boolean' },
          cases: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'department', 'internalNumber', 'type', 'period', 'stages', 'documents'],
              properties: {
                ...{
                  id: text,
                  department: coded,
                  internalNumber: text,
                  power: orNull(coded),
                  type: text,
                  period: text,
                },
                ...{ base: orNull(record), result: orNull(record) },
                stages: { type: 'array', items: record },
                documents: { type: 'array', items: record },
              },
            },
          },
        },
      },
    },
  },
);

const PAGE = 200;

/** A stretch of what was reported, and how far it reaches. */
export interface FeedPage {
  readonly reported: readonly ReportedCase[];
  readonly cursor: string;
}

/** Everything reported since a cursor, page by page. Kinds of case that no reading knows are passed over. */
export async function* readCaseFeed(
  cases: SubgraphLink,
  readings: readonly CaseReading[],
  from: string | undefined,
  requestId: string,
): AsyncGenerator<FeedPage> {
  let after = from ?? null;
  for (;;) {
    const { caseChanges } = await caseChangesQuestion.ask(cases, { after, first: PAGE }, requestId);
    const { cases: changed, cursor, more } = caseChanges;
    if (cursor !== after) yield { reported: changed.flatMap((each) => reportedOf(each, readings)), cursor };
    if (!more) return;
    after = cursor;
  }
}

function reportedOf(changed: ChangedCase, readings: readonly CaseReading[]): readonly ReportedCase[] {
  const { id, department, internalNumber, power, period, type, base, stages, result, documents } = changed;
  const family = kindOf(type, readings);
  if (family === undefined) return [];
  const records = [base, ...stages, result, ...documents].filter((each): each is RecordOfFeed => each !== null);
  // When they are taken in is the watch's to say.
  const reports = records.flatMap((each): readonly Report[] => {
    const report = readReport(readings, family, each, '');
    return report === undefined ? [] : [report];
  });
  const identity = { id, department: department.code, power: power?.code ?? '', family, internalNumber, period };
  return reports.length === 0 ? [] : [{ case: identity, reports }];
}

/** The kind of case that a family of a specification is; undefined where no reading knows it. */
function kindOf(type: string, readings: readonly CaseReading[]): CaseFamily | undefined {
  const reading = readings.find(({ families }) => Object.hasOwn(families, type));
  const kind = reading?.kinds?.[type] ?? type;
  return reading !== undefined && (kind === 'application' || kind === 'penalty') ? kind : undefined;
}
