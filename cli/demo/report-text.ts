import type { SelfBuiltSystem } from '../../examples/systems/system.ts';
import { PERIOD } from '../../examples/systems/the-month.ts';
import type { SecondOpinion } from '../../subgraphs/cases/second-opinion.ts';
import type { DepartmentReport } from './ask-report.ts';

/** Rules that are shown of a department. */
const TOP = 3;

/** How many columns of a terminal a text takes: Chinese characters and full-width punctuation take two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);

const left = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

const COLUMNS = [
  ['应收', 'offered'],
  ['新收', 'accepted'],
  ['修订', 'revised'],
  ['重复', 'duplicate'],
  ['取代', 'superseded'],
  ['退回', 'rejected'],
  ['未读', 'unread'],
] as const;

/** The month in a table, for a person at a terminal. */
export function reportText(reports: readonly DepartmentReport[], systems: readonly SelfBuiltSystem[]): string {
  const shown = reports.filter(
    ({ kind, code }) => kind === 'SELF_BUILT' || systems.some((one) => one.department === code),
  );
  const lines = shown.flatMap((report) => {
    const technique = systems.find(({ department }) => department === report.code)?.technique;
    return [rowOf(report), `    ${technique?.zh ?? ''} · ${technique?.en ?? ''}`, ...findingsOf(report), ''];
  });
  const title = `数据对接 ${PERIOD} Data docking (锡政办发〔2010〕272 号附件 2(三) · Wuxi 2010-272, annex 2 (三))`;
  return `\n${[title, '', headOf(0, '得分'), headOf(1, 'score'), '', ...lines].join('\n')}`;
}

const headOf = (language: 0 | 1, score: string): string =>
  left('', 30) + COLUMNS.map((column) => right(column[language], 11)).join('') + right(score, 8);

function rowOf({ name, ledger, score, reason }: DepartmentReport): string {
  const figures = COLUMNS.map(([, key]) => right(String(ledger[key]), 11)).join('');
  return `${left(name, 30)}${figures}${right(score === null ? '—' : String(score), 8)}\n    ${reason.zh} ${reason.en}`;
}

const findingsOf = ({ findings }: DepartmentReport): string[] =>
  findings
    .slice(0, TOP)
    .map(
      ({ rule, severity, total, summary }) =>
        `    ${rule} ${left(severity, 8)}${right(String(total), 5)} × ${summary.zh} · ${summary.en}`,
    );

/** The month as one JSON value: the departments with systems of their own, and what the second opinion 复核 says. */
export function reportJson(
  reports: readonly DepartmentReport[],
  { packs, disagreed }: Pick<SecondOpinion, 'packs' | 'disagreed'>,
): object {
  const rows = packs.reduce((sum, pack) => sum + pack.rows, 0);
  const departments = reports
    .filter(({ kind }) => kind === 'SELF_BUILT')
    .map(({ code, name, ledger, verdict, timely, conforming, score }) => ({
      ...{ code, name, ledger, verdict, timely, conforming, score },
    }));
  return { period: PERIOD, departments, secondOpinion: { rows, disagreed } };
}
