import type { Bilingual } from '../kernel/bilingual.ts';
import type { CheckInput, Origin } from './check-input.ts';
import type { Finding, FindingPointer } from './finding.ts';
import type { PackRule, Severity } from './pack/pack.ts';
import type { Breach, Sink } from './rule-kind.ts';
import type { NotApplied, RuleCount } from './verdict.ts';

/** Characters of a value that a finding shows. */
const SHOWN = 200;
const NO_FINDINGS: readonly Finding[] = [];
const NO_RULES: readonly string[] = [];

/** Turns breaches into findings, and counts. One for a delivery; told which record and which rule is at work. */
export class FindingsSink implements Sink {
  readonly #rules: readonly PackRule[];
  readonly #cap: number;
  readonly #counts: RuleCounts[];
  #recordType = '';
  #input: CheckInput | undefined;
  #findings: Finding[] | undefined;
  #broken: string[] | undefined;
  #rejected = false;
  /** Index of the rule at work. */
  rule = 0;
  /** 1 as soon as a rule has something to say. */
  spoke = 0;

  constructor(rules: readonly PackRule[], cap: number) {
    this.#rules = rules;
    this.#cap = cap;
    this.#counts = rules.map(() => ({ findings: 0, stored: 0, records: 0, notApplied: 0, reason: undefined }));
  }

  /** Begins a record; undefined: the delivery as a whole. */
  begin(recordType: string, input: CheckInput | undefined): void {
    this.#recordType = recordType;
    this.#input = input;
    this.#findings = undefined;
    this.#broken = undefined;
    this.#rejected = false;
  }

  get findings(): readonly Finding[] {
    return this.#findings ?? NO_FINDINGS;
  }

  get broken(): readonly string[] {
    return this.#broken ?? NO_RULES;
  }

  get rejected(): boolean {
    return this.#rejected;
  }

  report(breach: Breach): void {
    this.spoke = 1;
    const rule = this.#rules[this.rule] as PackRule;
    const counts = this.#counts[this.rule] as RuleCounts;
    counts.findings += 1;
    if (rule.severity === 'error' || rule.severity === 'fatal') this.#rejected = true;
    // Tests of one record run rule by rule, so a rule that is broken twice was the last one.
    if (this.#broken === undefined || this.#broken[this.#broken.length - 1] !== rule.code) {
      (this.#broken ??= []).push(rule.code);
      if (this.#input !== undefined) counts.records += 1;
    }
    if (counts.stored >= this.#cap) return;
    counts.stored += 1;
    (this.#findings ??= []).push(this.#finding(rule, breach));
  }

  notApplied(reason: Bilingual): void {
    this.spoke = 1;
    const counts = this.#counts[this.rule] as RuleCounts;
    counts.notApplied += 1;
    counts.reason ??= reason;
  }

  ruleCounts(): readonly RuleCount[] {
    return this.#rules.flatMap(({ code, severity }, index) => {
      const { findings, stored, records } = this.#counts[index] as RuleCounts;
      return findings === 0 ? [] : [{ rule: code, severity, findings, stored, records }];
    });
  }

  rulesNotApplied(): readonly NotApplied[] {
    return this.#rules.flatMap(({ code }, index) => {
      const { notApplied, reason } = this.#counts[index] as RuleCounts;
      return reason === undefined ? [] : [{ rule: code, reason, records: notApplied }];
    });
  }

  #finding(rule: PackRule, breach: Breach): Finding {
    const { field, expected, message } = breach;
    const found = breach.value ?? (field === undefined ? undefined : this.#input?.fields[field]);
    const value = shown(found);
    const difference = breach.difference?.(found, this.#input?.fields ?? {});
    return {
      rule: rule.code,
      severity: rule.severity,
      recordType: this.#recordType,
      pointer: pointerTo(breach, breach.origin ?? this.#input),
      ...(value === undefined ? {} : { value }),
      expected,
      ...(difference === undefined ? {} : { difference }),
      message,
      remedy: rule.remedy,
    };
  }
}

interface RuleCounts {
  findings: number;
  stored: number;
  records: number;
  notApplied: number;
  reason: Bilingual | undefined;
}

function pointerTo({ field, column: given }: Breach, origin: Origin | undefined): FindingPointer {
  const column = given ?? (field === undefined ? undefined : origin?.columnOf?.(field));
  return {
    ...origin?.place,
    row: origin?.row ?? 0,
    ...(field === undefined ? {} : { field }),
    ...(column === undefined ? {} : { column }),
    ...(origin?.path === undefined ? {} : { path: pathTo(origin.path, column ?? field) }),
  };
}

/** From the record to the value, in the language of the path. */
function pathTo(record: string, name: string | undefined): string {
  if (name === undefined) return record;
  return record.startsWith('$') ? `${record}['${name}']` : `${record}/${name}`;
}

/** As the sender wrote it, long texts cut; nothing was written: absent. */
function shown(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  return typeof value === 'string' && value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

/** Severities in their order, gravest first. */
export const SEVERITIES: readonly Severity[] = ['fatal', 'error', 'warning', 'advice'];
