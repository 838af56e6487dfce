import type { Bilingual } from '../../kernel/bilingual.ts';
import { maskText, maskValue } from '../../kernel/mask.ts';
import type { CauseAccount, CauseReport, ProbableCause } from '../cause/probable-causes.ts';
import type { Finding } from '../finding.ts';
import type { PackRule, SpecificationPack } from '../pack/pack.ts';
import { pointsOfBreach, previewPoints, type PointsPreview } from '../points/points-preview.ts';
import { DATA_DOCKING, type PointsRule } from '../points/points-rule.ts';
import type { References } from '../references.ts';
import type { NotApplied, RuleCount, Verdict } from '../verdict.ts';

/** What was checked. */
export interface ReportInput {
  /** As the sender calls it: a file name, the name of a source. */
  readonly name: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly recordType?: string;
  /** `YYYY-MM`. */
  readonly period?: string;
  readonly department?: string;
}

/** A row that could not be read, and so was not checked. */
export interface UnreadInReport {
  readonly row: number;
  /** Code of the error that says why. */
  readonly reason: string;
}

/** Who reads it: the department itself sees values as they are; outside, personal data are masked. */
export type ReportView = 'department' | 'outside';

/**
 * A conformity report 校验报告, in the form of schemas/conformity-report.schema.json. The same input gives the same
 * bytes: no time, no machine, no order that chance decides.
 */
export interface ConformityReport {
  readonly form: 'heliograph-conformity-report/1';
  readonly view: ReportView;
  readonly input: ReportInput;
  readonly specification: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly title: Bilingual;
  };
  /** Versions of code lists, by id. */
  readonly codeLists: Readonly<Record<string, string>>;
  /** Versions of reference data: catalogue, working calendar, regions. */
  readonly references: Readonly<Record<string, string>>;
  readonly conforms: boolean;
  readonly records: Verdict['records'] & { readonly unread: number };
  readonly counts: Verdict['findings'];
  readonly rules: readonly RuleInReport[];
  /** Mistakes that account for many findings; absent where they were not sought. */
  readonly causes?: CauseReport;
  /** What it costs in the month's score, and what to mend first. */
  readonly points?: PointsPreview;
  readonly notApplied: readonly NotApplied[];
  readonly unread: readonly UnreadInReport[];
  /** In the order in which they were made; at most as many of each rule as the cap allows. */
  readonly findings: readonly Finding[];
}

export interface RuleInReport extends RuleCount {
  /** Points of the month's score that a breach keeps away, together with all others that cost. */
  readonly points: number;
  readonly summary: Bilingual;
  readonly remedy: Bilingual;
  readonly basis: Bilingual;
}

/** What a report is made of. */
export interface ReportParts {
  readonly pack: SpecificationPack;
  readonly references: Pick<References, 'versions'>;
  readonly input: ReportInput;
  readonly verdict: Verdict;
  /** Of all records, and those about the delivery as a whole. */
  readonly findings: readonly Finding[];
  readonly unread?: readonly UnreadInReport[];
  readonly account?: CauseAccount;
  readonly pointsRule?: PointsRule;
  readonly view: ReportView;
}

/** Makes the report. Unread rows keep a delivery from conforming, though no rule looked at them. */
export function buildReport({
  pack,
  references,
  input,
  verdict,
  findings,
  unread = [],
  account,
  pointsRule = DATA_DOCKING,
  view,
}: ReportParts): ConformityReport {
  const { id, version, digest, title } = pack;
  const lists = Object.values(pack.codeLists).map((list): [string, string] => [list.id, list.version]);
  const rules = new Map(pack.rules.map((rule) => [rule.code, rule]));
  const shown = view === 'department' ? findings : findings.map((finding) => masked(finding, pack));
  const mask = view === 'department' ? <Cause extends CauseText>(cause: Cause): Cause => cause : withoutPersonal(pack);
  return {
    form: 'heliograph-conformity-report/1',
    view,
    input,
    specification: { id, version, digest, title },
    codeLists: sorted(lists),
    references: sorted(Object.entries(references.versions)),
    conforms: verdict.conforms && unread.length === 0,
    records: { ...verdict.records, unread: unread.length },
    counts: verdict.findings,
    rules: verdict.rules.map((count) => explained(count, rules.get(count.rule), pointsRule)),
    ...(account === undefined ? {} : causesAndPoints({ account, pointsRule, verdict, unread, mask })),
    notApplied: verdict.notApplied,
    unread: unread.map(({ row, reason }) => ({ row, reason })),
    findings: shown,
  };
}

/** The report as bytes of JSON. */
export const reportJson = (report: ConformityReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** A finding as others than the department may see it: personal fields masked, numbers of persons in other texts too. */
function masked(finding: Finding, pack: SpecificationPack): Finding {
  const { value, pointer, recordType } = finding;
  if (value === undefined) return finding;
  const field = pack.recordTypes[recordType]?.fields.find(({ name }) => name === pointer.field);
  const isPublic = field !== undefined && field.personal !== true;
  return { ...finding, value: isPublic && typeof value !== 'object' ? maskText(String(value)) : maskValue(value) };
}

interface PointsParts {
  readonly account: CauseAccount;
  readonly pointsRule: PointsRule;
  readonly verdict: Verdict;
  readonly unread: readonly UnreadInReport[];
  readonly mask: <Cause extends CauseText>(cause: Cause) => Cause;
}

function causesAndPoints({ account, pointsRule, verdict, unread, mask }: PointsParts) {
  const { report, findings } = account;
  const preview = previewPoints(pointsRule, {
    rejected: verdict.records.rejected,
    unread: unread.length,
    findings,
    examined: { records: account.records, of: verdict.records.checked },
  });
  return {
    causes: { ...report, causes: report.causes.map(mask) },
    points: { ...preview, steps: preview.steps.map(mask) },
  };
}

/** What is told of a cause: it may quote values. */
type CauseText = Pick<ProbableCause, 'label' | 'told' | 'fields' | 'fix'> & { readonly recordType?: string };

/** Causes as others than the department may see them: of personal fields only what kind of mistake it is. */
function withoutPersonal(pack: SpecificationPack): <Cause extends CauseText>(cause: Cause) => Cause {
  const isPersonal = ({ recordType = '', fields }: CauseText): boolean =>
    fields.some((name) => pack.recordTypes[recordType]?.fields.find((field) => field.name === name)?.personal === true);
  return (cause) => {
    const { zh, en } = cause.told;
    if (!isPersonal(cause)) return { ...cause, told: { zh: maskText(zh), en: maskText(en) } };
    const { fix: _, ...shown } = { ...cause, told: cause.label };
    return shown as typeof cause;
  };
}

const NOTHING: Bilingual = { zh: '', en: '' };

const explained = (count: RuleCount, rule: PackRule | undefined, points: PointsRule): RuleInReport => ({
  ...count,
  points: pointsOfBreach(points, count.severity),
  summary: rule?.summary ?? NOTHING,
  remedy: rule?.remedy ?? NOTHING,
  basis: rule?.basis ?? NOTHING,
});

const sorted = (entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
