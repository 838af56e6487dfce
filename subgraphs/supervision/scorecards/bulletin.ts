import type { Month } from '../../../kernel/month.ts';
import { digestOf, meanOfMonths, type Edition, type EditionLine } from './edition.ts';

/** Titles by how many months a bulletin covers: 月运行跟踪、季情况通报、年度考核总评. */
const TITLES: Readonly<Record<number, string>> = { 1: '月运行跟踪', 3: '季情况通报', 12: '年度考核总评' };

/** Points out of what could be scored, so that departments without an item are comparable. */
const share = ({ asWritten, outOf }: EditionLine): number => (outOf === 0 ? 0 : asWritten / outOf);

/**
 * A bulletin of frozen months as a page for reading and printing (A4, no scripts, nothing loaded from elsewhere).
 * Departments without cases are listed apart. The same editions give the same bytes.
 */
export function bulletinHtml(editions: readonly Edition[]): string {
  const periods = editions.map(({ period }) => period);
  const lines = editions.length === 1 ? (editions[0]?.departments ?? []) : meanOfMonths(editions);
  const ranked = lines
    .filter((line) => line.ranked)
    .sort((left, right) => share(right) - share(left) || order(left, right));
  const apart = lines.filter((line) => !line.ranked).sort(order);
  const items = ranked[0]?.items ?? [];
  const title = `无锡市行政权力网上公开透明运行${TITLES[editions.length] ?? '情况通报'}（${spanOf(periods)}）`;
  const head = ['名次', '部门', ...items.map((item) => item.title), '得分', '计分项目分值', '办件数'];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head><body>
<h1>${escape(title)}</h1>
<p class="basis">依据：锡政办发〔2010〕272号附件2。得分按原文公式计算；“—”为不计分或数据未知。</p>
<table><caption>参与排名的部门</caption><thead><tr>${head.map((cell) => `<th>${escape(cell)}</th>`).join('')}</tr></thead><tbody>
${ranked.map((line, index) => row(line, placeOf(ranked, index))).join('\n')}
</tbody></table>
${chart(ranked)}
<h2>单独列出的部门</h2>
<p>${apart.length === 0 ? '无。' : `当月没有办件或者省垂直管理，不参与排名：${apart.map(({ name }) => escape(name)).join('、')}。`}</p>
<h2>冻结版本</h2>
<ul>${editions.map((edition) => `<li>${edition.period} ${edition.kind} ${edition.asOf} <code>${digestOf(edition)}</code></li>`).join('')}</ul>
</body></html>
`;
}

const order = (left: EditionLine, right: EditionLine): number => (left.department < right.department ? -1 : 1);

const spanOf = (periods: readonly Month[]): string =>
  periods.length === 1 ? String(periods[0]) : `${String(periods[0])} 至 ${String(periods.at(-1))}`;

/** Departments with the same share have the same place. */
const placeOf = (ranked: readonly EditionLine[], index: number): number =>
  ranked.findIndex((line) => share(line) === share(ranked[index] as EditionLine)) + 1;

const points = (value: number | null): string => (value === null ? '—' : value.toFixed(2));

function row({ name, items, asWritten, outOf, cases }: EditionLine, place: number): string {
  const cells = [
    String(place),
    escape(name),
    ...items.map((item) => points(item.asWritten)),
    points(asWritten),
    points(outOf),
    String(cases),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Bars of the shares, as a picture within the page. */
function chart(ranked: readonly EditionLine[]): string {
  const bars = ranked.map((line, index) => {
    const width = Math.round(share(line) * 400);
    const y = 6 + index * 22;
    const percent = (share(line) * 100).toFixed(1);
    return `<text x="150" y="${String(y + 12)}" text-anchor="end">${escape(line.name)}</text><rect x="156" y="${String(y)}" width="${String(width)}" height="15"/><text x="${String(162 + width)}" y="${String(y + 12)}">${percent}%</text>`;
  });
  const height = 12 + ranked.length * 22;
  return `<svg role="img" aria-label="得分率" viewBox="0 0 640 ${String(height)}" width="640" height="${String(height)}">${bars.join('')}</svg>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const STYLE =
  '@page{size:A4 landscape;margin:15mm}body{font:14px/1.6 "FangSong","Noto Serif CJK SC",serif;color:#111}' +
  'h1{text-align:center;color:#b00;font-size:22px}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #555;padding:3px 6px;text-align:center}caption{text-align:left;font-weight:bold}' +
  'tr{break-inside:avoid}rect{fill:#b00}text{font-size:12px}code{font-size:11px}';
