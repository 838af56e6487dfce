import type { CheckInput, RecordJudgement } from '../../../conformity/check-input.ts';
import type { Checker } from '../../../conformity/checker.ts';
import type { RecordType, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { recordIdentity, textOf } from '../identity.ts';
import type { JudgedRow, RuleFindings, Shown } from '../settling.ts';

/** Longest reason that goes back to a source (SYNC_ERROR_DESC). */
const REASON_LENGTH = 1000;
/** Longest power code that a ledger line of its own is kept for; damaged rows must not make endless lines. */
const POWER_LENGTH = 100;

/** Asia/Shanghai as ISO 8601 writes it. */
const LEGAL_TIME_ZONE = '+08:00';

/** What the checker says of a record, as a row to be stored. */
export function judgedRow(
  department: string,
  pack: SpecificationPack,
  input: CheckInput,
  judgement: RecordJudgement,
  sourceKey: string | undefined,
): JudgedRow {
  const type = pack.recordTypes[input.recordType];
  if (type === undefined) throw new Error(`The checker passed ${input.recordType}, which the pack does not know.`);
  const { fields, broken: rules, revision } = judgement;
  const { sequence, row } = input;
  const table = input.place.table ?? input.place.sheet;
  const power = judgement.powerCode?.slice(0, POWER_LENGTH) ?? '';
  const day = judgement.businessDate ?? '';
  const identity = recordIdentity(department, type, fields);
  const content = JSON.stringify(fields);
  if (judgement.rejected || identity === undefined)
    return {
      kind: 'rejected',
      sequence,
      row,
      table,
      sourceKey,
      power,
      day,
      content,
      recordType: type.name,
      identity,
      rules,
      reason: reasonOf(pack, judgement),
    };
  const { role } = type;
  const shown = shownOf(type, fields);
  // Written out, since a spread for each of a million rows is dear.
  return { kind: 'conforming', sequence, row, table, sourceKey, power, day, content, identity, role, revision, shown };
}

/** What the sender reads: the messages, or, of findings beyond the cap, what the rule says. */
function reasonOf(pack: SpecificationPack, { broken, findings }: RecordJudgement): string {
  const grave = findings.filter(({ severity }) => severity === 'fatal' || severity === 'error');
  const told = new Set(grave.map(({ rule }) => rule));
  const others = pack.rules.filter(
    ({ code, severity }) => broken.includes(code) && !told.has(code) && (severity === 'fatal' || severity === 'error'),
  );
  const sentences = [
    ...grave.map(({ rule, message }) => `${message.zh}（${rule}）`),
    ...others.map(({ code, summary }) => `${summary.zh}（${code}）`),
  ];
  return (sentences.join('；') || '缺少办件标识，无法归入办件').slice(0, REASON_LENGTH);
}

/** What a record says of its case for lists. */
function shownOf({ shows, businessDate }: RecordType, fields: Readonly<Record<string, unknown>>): Shown {
  return {
    title: shows?.title === undefined ? undefined : textOf(fields[shows.title]),
    party: shows?.party === undefined ? undefined : textOf(fields[shows.party]),
    outcome: shows?.outcome === undefined ? undefined : textOf(fields[shows.outcome]),
    at: instantOf(fields[businessDate]),
  };
}

/** Instant of a date or datetime in its one form, which is in legal time; undefined for what is neither. */
function instantOf(moment: unknown): string | undefined {
  if (typeof moment !== 'string' || (moment.length !== 10 && moment.length !== 19)) return undefined;
  const instant = Date.parse(`${moment}${moment.length === 10 ? 'T00:00:00' : ''}${LEGAL_TIME_ZONE}`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

/** Counts what a checker has found since the last call, by rule. */
export function findingCounter(checker: Checker): () => readonly RuleFindings[] {
  const before = new Map<string, number>();
  return () =>
    checker.counts().flatMap(({ rule, severity, findings }) => {
      const count = findings - (before.get(rule) ?? 0);
      before.set(rule, findings);
      return count === 0 ? [] : [{ rule, severity, count }];
    });
}
