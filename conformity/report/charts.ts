import type { Severity } from '../pack/pack.ts';
import { barChart, type Bar } from './bar-chart.ts';
import type { ConformityReport } from './report.ts';

const COLOURS: Readonly<Record<Severity, string>> = {
  fatal: '#8c1d18',
  error: '#b3261e',
  warning: '#b26a00',
  advice: '#0b57d0',
};

/** Pictures of a report: findings by rule, by cause, by field. Empty when nothing was found. */
export function reportCharts({ rules, causes, findings, counts }: ConformityReport): string {
  if (counts.total === 0) return '';
  const byRule = rules.map(({ rule, severity, findings: value, summary }): Bar => ({
    label: `${rule} ${summary.zh}`,
    value,
    colour: COLOURS[severity],
  }));
  const byCause = (causes?.causes ?? []).map(({ label, fields, findings: value }): Bar => ({
    label: `${label.zh} ${fields.join('、')}`,
    value,
    colour: '#6750a4',
  }));
  const alone: readonly Bar[] =
    causes !== undefined && causes.unexplained > 0 && byCause.length > 0
      ? [{ label: '零散问题 single findings', value: causes.unexplained, colour: '#9aa0a6' }]
      : [];
  const byField = new Map<string, number>();
  for (const { recordType, pointer } of findings) {
    const field = `${recordType} ${pointer.field ?? '(整条 whole record)'}`;
    byField.set(field, (byField.get(field) ?? 0) + 1);
  }
  const listed = counts.stored < counts.total ? '（按列出者计 of those listed）' : '';
  const rest = '其余 others';
  return [
    barChart('按规则 By rule', byRule, rest),
    barChart('按原因 By cause', [...byCause, ...alone], rest),
    barChart(
      `按字段 By field${listed}`,
      [...byField].map(([label, value]) => ({ label, value, colour: '#00696d' })),
      rest,
    ),
  ].join('\n');
}
