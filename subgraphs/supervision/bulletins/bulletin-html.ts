import { createHash } from 'node:crypto';
import type { Bulletin, Cell, Section, Table } from './bulletin-parts.ts';
import { chartSvg, escapeXml } from './chart-svg.ts';

/**
 * A bulletin as a page for reading and printing: A4 with the margins, sizes and red head of GB/T 9704-2012, without a
 * seal; no script, nothing loaded from elsewhere. The same bulletin gives the same bytes.
 */
export function bulletinHtml(bulletin: Bulletin): string {
  const { language, issuer, number, title, addressee, opening, sections, unsealed, date, copies } = bulletin;
  const text = escapeXml;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><style>${STYLE}</style></head><body>
<header><p class="issuer">${text(issuer)}</p><p class="number">${text(number)}</p></header>
<main>
<h1>${text(title)}</h1>
<p class="addressee">${text(addressee)}</p>
<p>${text(opening)}</p>
${sections.map((section, index) => sectionHtml(section, index, language === 'zh')).join('\n')}
<p class="signed">${text(issuer)}<br>${text(date)}<br><small>${text(unsealed)}</small></p>
</main>
<footer><p>${text(copies)}</p><p>${text(issuer)}&#12288;${text(date)}</p></footer>
</body></html>
`;
}

const ORDINALS = '一二三四五六七八九十';

function sectionHtml({ title, paragraphs, chart, table }: Section, index: number, chinese: boolean): string {
  const ordinal = chinese ? `${ORDINALS[index] ?? String(index + 1)}、` : `${String(index + 1)}. `;
  const parts = [
    `<h2>${ordinal}${escapeXml(title)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`),
    ...(table === undefined ? [] : [tableHtml(table)]),
    ...(chart === undefined
      ? []
      : [`<figure>${chartSvg(chart)}<figcaption>${escapeXml(chart.title)}</figcaption></figure>`]),
  ];
  return `<section>${parts.join('\n')}</section>`;
}

function tableHtml({ name, head, rows, digits = [] }: Table): string {
  const line = (cells: readonly Cell[]): string =>
    `<tr>${cells.map((cell, column) => `<td>${shown(cell, digits[column] ?? 0)}</td>`).join('')}</tr>`;
  return `<table aria-label="${escapeXml(name)}"><thead><tr>${head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('')}</tr></thead><tbody>
${rows.map(line).join('\n')}
</tbody></table>`;
}

/** A digest may break anywhere, a number nowhere. */
function shown(cell: Cell, digits: number): string {
  if (cell === null) return '—';
  if (typeof cell === 'number') return cell.toFixed(digits);
  return /^[0-9a-f]{64}$/.test(cell) ? `<code>${cell}</code>` : escapeXml(cell);
}

const STYLE = [
  '@page{size:A4;margin:37mm 26mm 35mm 28mm}',
  'body{margin:0 auto;max-width:156mm;color:#000;font:16pt/28pt FangSong,STFangsong,"Noto Serif CJK SC",serif}',
  'header{text-align:center;border-bottom:2px solid #c00;margin-bottom:24pt}',
  '.issuer{color:#c00;font:bold 26pt/1.4 SimSun,STZhongsong,"Noto Serif CJK SC",serif;margin:0 0 12pt}',
  '.number{margin:0 0 6pt}',
  'h1{font:22pt/1.4 SimSun,STZhongsong,"Noto Serif CJK SC",serif;text-align:center;margin:0 0 18pt}',
  'h2{font:16pt/28pt SimHei,"Noto Sans CJK SC",sans-serif;margin:0;text-indent:2em;break-after:avoid}',
  'p{margin:0;text-indent:2em;text-align:justify}.issuer,.number,.addressee,footer p{text-indent:0;text-align:inherit}',
  'table{border-collapse:collapse;width:100%;font-size:9pt;line-height:1.4;margin:6pt 0}',
  'th,td{border:1px solid #000;padding:2pt 3pt;text-align:center}code{overflow-wrap:anywhere}tr{break-inside:avoid}',
  'figure{margin:8pt 0;text-align:center;break-inside:avoid}figcaption{font-size:10pt;line-height:1.4}',
  'svg{max-width:100%;height:auto}svg text{font:11px sans-serif}svg rect,svg circle{fill:#c00}',
  'svg polyline{fill:none;stroke:#c00;stroke-width:2}svg .grid{stroke:#ccc}',
  '.signed{text-align:right;text-indent:0;margin-top:36pt;break-inside:avoid}small{font-size:10pt}',
  'footer{margin-top:36pt;border-top:1px solid #000;border-bottom:1px solid #000;font-size:14pt;line-height:24pt}',
].join('');

/** What a Content-Security-Policy must allow so that the page is shown as meant: its one style, by digest. */
export const BULLETIN_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;
