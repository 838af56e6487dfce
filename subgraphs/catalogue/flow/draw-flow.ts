import { Graph, layout } from '@dagrejs/dagre';
import type { FlowStep, TimeLimit } from '../library.ts';
import { linesOf, widthOf } from './text-lines.ts';

const FONT = 14;
const LINE = 20;
const PADDING = 12;
const WIDEST = 260;
/** Family of the font that pictures are made with; a browser without it falls back to its own. */
export const FLOW_FONT = 'Noto Sans Hans SC';

interface Box {
  readonly step: FlowStep;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a flow 流程图 as SVG, top down: each step with post, duty, limit, supervision, rights and complaint channel.
 * The same steps give the same bytes. The steps must have passed faultOfFlow.
 */
export function drawFlow(title: string, steps: readonly FlowStep[]): string {
  const graph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 50, marginx: 20, marginy: 50 });
  const boxes = steps.map(boxOf);
  for (const { step, width, height } of boxes) graph.setNode(step.id, { width, height });
  for (const { id, next } of steps)
    for (const { to, when = '' } of next)
      graph.setEdge(
        id,
        to,
        when === '' ? {} : { width: widthOf(when) * FONT, height: LINE, labelpos: 'c' },
        `${to} ${when}`,
      );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const wide = Math.max(width, widthOf(title) * 18 + 40);
  const shift = (wide - width) / 2;
  const edges = steps.flatMap(({ id, next }) =>
    next.map(({ to, when = '' }) => drawEdge(graph.edge(id, to, `${to} ${when}`) as LaidOutEdge, when)),
  );
  const drawn = boxes.map((box) => drawBox(box, graph.node(box.step.id) as Point));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(wide)} ${at(height)}" width="${at(wide)}" height="${at(height)}"`,
    ` font-family="${FLOW_FONT}, sans-serif" font-size="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">`,
    `<path d="M0 0 8 4 0 8Z" fill="#345"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${at(wide / 2)}" y="30" text-anchor="middle" font-size="18" font-weight="bold">${escaped(title)}</text>`,
    `<g transform="translate(${at(shift)} 0)">${edges.join('')}${drawn.join('')}</g></svg>`,
  ].join('');
}

function boxOf(step: FlowStep): Box {
  const lines = [
    [step.name],
    labelled('岗位', step.post),
    labelled('职责', step.duty),
    labelled('时限', step.limit && limitText(step.limit)),
    labelled('监督', step.supervision),
    labelled('权利', step.rights),
    labelled('投诉', step.complaint),
  ].flatMap((texts) => texts.flatMap((text) => linesOf(text, (WIDEST - 2 * PADDING) / FONT)));
  const width = Math.max(...lines.map(widthOf)) * FONT + 2 * PADDING;
  return { step, lines, width: Math.max(width, 100), height: lines.length * LINE + 2 * PADDING };
}

const labelled = (label: string, text: string | undefined): readonly string[] => (text ? [`${label}：${text}`] : []);

const UNITS: Readonly<Record<TimeLimit['unit'], string>> = {
  CALENDAR_DAY: '日',
  WORKING_DAY: '个工作日',
  MONTH: '个月',
  YEAR: '年',
};

/** 5个工作日. */
export const limitText = ({ amount, unit }: TimeLimit): string => `${String(amount)}${UNITS[unit]}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface LaidOutEdge extends Partial<Point> {
  readonly points: readonly Point[];
}

function drawBox({ step, lines, width, height }: Box, { x, y }: Point): string {
  const ends = step.next.length === 0;
  const left = x - width / 2;
  const top = y - height / 2;
  const texts = lines.map(
    (line, index) =>
      `<tspan x="${at(left + PADDING)}" y="${at(top + PADDING + LINE * index + FONT)}"${index === 0 ? ' font-weight="bold"' : ''}>${escaped(line)}</tspan>`,
  );
  return (
    `<g id="${escaped(step.id)}"><rect x="${at(left)}" y="${at(top)}" width="${at(width)}" height="${at(height)}"` +
    ` rx="${ends ? 18 : 4}" fill="${ends ? '#eef6ee' : '#f4f8fc'}" stroke="#345"/><text>${texts.join('')}</text></g>`
  );
}

function drawEdge({ points, x, y }: LaidOutEdge, when: string): string {
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point.x)} ${at(point.y)}`).join('');
  const line = `<path d="${path}" fill="none" stroke="#345" marker-end="url(#arrow)"/>`;
  if (when === '' || x === undefined || y === undefined) return line;
  const width = widthOf(when) * FONT;
  return (
    `${line}<rect x="${at(x - width / 2)}" y="${at(y - LINE / 2)}" width="${at(width)}" height="${LINE}" fill="#fff"/>` +
    `<text x="${at(x)}" y="${at(y + FONT / 3)}" text-anchor="middle">${escaped(when)}</text>`
  );
}

/** Whole tenths: enough for the eye, and the same on every machine. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
