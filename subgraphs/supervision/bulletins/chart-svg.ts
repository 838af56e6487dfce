import type { Chart } from './bulletin-parts.ts';

/** A chart as a picture within a page: no script, nothing loaded, read out by its label, the same bytes each time. */
export const chartSvg = (chart: Chart): string => (chart.kind === 'bars' ? bars(chart) : line(chart));

const WIDTH = 620;
const BAR = 20;

function bars({ title, values }: Chart): string {
  const rows = values.map(([label, value], index) => {
    const y = 4 + index * BAR;
    const width = Math.round(value * 3.6);
    return (
      `<text x="190" y="${String(y + 13)}" text-anchor="end">${escapeXml(label)}</text>` +
      `<rect x="198" y="${String(y + 2)}" width="${String(width)}" height="14"/>` +
      `<text x="${String(204 + width)}" y="${String(y + 13)}">${value.toFixed(1)}</text>`
    );
  });
  return frame(title, values, 8 + values.length * BAR, rows.join(''));
}

const HEIGHT = 200;
const [LEFT, TOP, BOTTOM] = [40, 14, 170];

function line({ title, values }: Chart): string {
  const step = values.length < 2 ? 0 : (WIDTH - LEFT - 30) / (values.length - 1);
  const x = (index: number): string => (LEFT + 10 + index * step).toFixed(1);
  const y = (value: number): string => (BOTTOM - (value / 100) * (BOTTOM - TOP)).toFixed(1);
  const grid = [0, 25, 50, 75, 100].map(
    (value) =>
      `<line x1="${String(LEFT)}" x2="${String(WIDTH - 10)}" y1="${y(value)}" y2="${y(value)}" class="grid"/>` +
      `<text x="${String(LEFT - 6)}" y="${y(value)}" dy="4" text-anchor="end">${String(value)}</text>`,
  );
  const points = values.map(([, value], index) => `${x(index)},${y(value)}`).join(' ');
  const marks = values.map(
    ([label, value], index) =>
      `<circle cx="${x(index)}" cy="${y(value)}" r="3"/>` +
      `<text x="${x(index)}" y="${y(value)}" dy="-7" text-anchor="middle">${value.toFixed(1)}</text>` +
      `<text x="${x(index)}" y="${String(BOTTOM + 18)}" text-anchor="middle">${escapeXml(label)}</text>`,
  );
  return frame(title, values, HEIGHT, `${grid.join('')}<polyline points="${points}"/>${marks.join('')}`);
}

/** The label says every value, for those who cannot see the picture. */
function frame(title: string, values: Chart['values'], height: number, content: string): string {
  const label = `${title}: ${values.map(([name, value]) => `${name} ${value.toFixed(1)}`).join('; ')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(label)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}">${content}</svg>`;
}

/** Text as XML and HTML hold it. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
