import type { RecordJudgement } from './check-input.ts';
import type { Finding } from './finding.ts';
import { SEVERITIES, type FindingsSink } from './findings-sink.ts';
import type { Severity } from './pack/pack.ts';
import type { Verdict } from './verdict.ts';

/** Counts the records of a delivery. */
export class Tally {
  #checked = 0;
  #clean = 0;
  #rejected = 0;
  readonly #byType = new Map<string, number>();

  add(recordType: string, { broken, rejected }: RecordJudgement): void {
    this.#checked += 1;
    if (broken.length === 0) this.#clean += 1;
    if (rejected) this.#rejected += 1;
    this.#byType.set(recordType, (this.#byType.get(recordType) ?? 0) + 1);
  }

  verdict(sink: FindingsSink, deliveryFindings: readonly Finding[]): Verdict {
    const rules = sink.ruleCounts();
    const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
    for (const { severity, findings } of rules) bySeverity[severity] += findings;
    const sum = (key: 'findings' | 'stored'): number => rules.reduce((total, count) => total + count[key], 0);
    return {
      conforms: bySeverity.fatal + bySeverity.error === 0,
      records: {
        checked: this.#checked,
        clean: this.#clean,
        withFindings: this.#checked - this.#clean,
        rejected: this.#rejected,
        byType: Object.fromEntries([...this.#byType].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      findings: { total: sum('findings'), stored: sum('stored'), bySeverity },
      rules,
      notApplied: sink.rulesNotApplied(),
      deliveryFindings,
    };
  }
}
