import { escapedText } from './escaped-text.ts';

/** One bar: what it stands for, how much it is, and its colour. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly colour: string;
}

const [WIDTH, ROW, LABELS, NUMBERS] = [880, 26, 330, 70];
/** Characters of a label; the whole of it is told when pointed at. */
const LABEL = 26;

/** Horizontal bars as SVG, longest first; what stands beyond `most` is put together as the last bar. Empty without bars. */
export function barChart(title: string, all: readonly Bar[], rest: string, most = 12): string {
  const ordered = [...all].sort((one, other) => other.value - one.value);
  const others = ordered.slice(most).reduce((sum, { value }) => sum + value, 0);
  const bars = [...ordered.slice(0, most), ...(others > 0 ? [{ label: rest, value: others, colour: '#9aa0a6' }] : [])];
  if (bars.length === 0) return '';
  const longest = Math.max(...bars.map(({ value }) => value), 1);
  const height = bars.length * ROW + 4;
  const rows = bars.map(({ label, value, colour }, index) => {
    const [y, width] = [index * ROW + 2, Math.max(2, Math.round(((WIDTH - LABELS - NUMBERS) * value) / longest))];
    const [full, short] = [escapedText(label), escapedText(label.length > LABEL ? `${label.slice(0, LABEL)}…` : label)];
    return `<g><title>${full}: ${value}</title><text x="${LABELS - 8}" y="${y + 16}" text-anchor="end">${short}</text><rect x="${LABELS}" y="${y + 3}" width="${width}" height="${ROW - 8}" rx="2" fill="${colour}"/><text x="${LABELS + width + 6}" y="${y + 16}">${value}</text></g>`;
  });
  return `<figure><figcaption>${escapedText(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" aria-label="${escapedText(title)}" font-size="13" fill="#1b1b1b">${rows.join('')}</svg></figure>`;
}
