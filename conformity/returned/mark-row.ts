import type { CellMark, MarkSeverity, RowMark } from '../../kernel/row-mark.ts';
import type { Finding } from '../finding.ts';
import { SEVERITIES } from '../findings-sink.ts';
import type { Severity } from '../pack/pack.ts';
import { SEVERITY_WORDS } from '../report/words.ts';

/** Characters of what is said of one row, at most. */
const TEXT = 2000;

const COLOURS: Readonly<Record<Severity, MarkSeverity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  advice: 'advice',
};

/**
 * What a returned file says of one row, in Chinese, the gravest first. `reason` says what findings that were not kept
 * would have said; with neither, the mark says that all is well.
 */
export function markRow(
  { sheet, row }: Pick<RowMark, 'sheet' | 'row'>,
  findings: readonly Finding[],
  reason = '',
): RowMark {
  const ordered = [...findings].sort((one, other) => rank(one) - rank(other));
  const said = ordered.map((finding) => `【${SEVERITY_WORDS[finding.severity].zh}】${sentence(finding)}`);
  const more = reason === '' ? [] : [`【${SEVERITY_WORDS.error.zh}】${reason}`];
  const text = [...said, ...more].join('；').replace(/\s+/g, ' ');
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    text: text.length > TEXT ? `${text.slice(0, TEXT)}…` : text,
    cells: cellsOf(ordered),
  };
}

/** Order of severities; those of the same one stay in the order in which they were found. */
const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

const sentence = ({ rule, pointer, message, remedy }: Finding): string => {
  const column = pointer.column ?? pointer.field;
  return `${column === undefined ? '' : `${column}：`}${message.zh} ${remedy.zh}（${rule}）`;
};

/** One mark a column, in the colour of the gravest finding there. */
function cellsOf(ordered: readonly Finding[]): readonly CellMark[] {
  const byColumn = new Map<string, CellMark>();
  for (const finding of ordered) {
    const column = finding.pointer.column ?? finding.pointer.field;
    if (column === undefined) continue;
    const before = byColumn.get(column);
    const note = noteOf(finding);
    if (before === undefined) byColumn.set(column, { column, severity: COLOURS[finding.severity], note });
    else byColumn.set(column, { ...before, note: `${before.note}\n\n${note}` });
  }
  return [...byColumn.values()];
}

const noteOf = ({ rule, severity, message, expected, remedy }: Finding): string =>
  [
    `【${SEVERITY_WORDS[severity].zh}】${message.zh}`,
    `应为：${expected.zh}`,
    `改正：${remedy.zh}`,
    `规则：${rule}`,
  ].join('\n');
