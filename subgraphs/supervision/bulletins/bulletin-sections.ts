import { digestOf, type Edition, type EditionItem, type EditionLine } from '../scorecards/edition.ts';
import type { Cell, Section } from './bulletin-parts.ts';
import { setIn, type BulletinForm, type Language } from './bulletin-form.ts';

/** Points out of what could be scored, so that departments without an item are comparable. */
export const share = ({ asWritten, outOf }: EditionLine): number => (outOf === 0 ? 0 : asWritten / outOf);

const percent = (part: number): number => Math.round(part * 1000) / 10;

/** By department code. */
export const byCode = (left: EditionLine, right: EditionLine): number => (left.department < right.department ? -1 : 1);

const meanShare = (lines: readonly EditionLine[]): number =>
  lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + share(line), 0) / lines.length;

const rankedOf = ({ departments }: Edition): readonly EditionLine[] => departments.filter(({ ranked }) => ranked);

/** How many were ranked, how they did on average, who did best and worst; of several months, since the first. */
export function overview(
  editions: readonly Edition[],
  ranked: readonly EditionLine[],
  { texts }: BulletinForm,
  language: Language,
): string {
  const [best, worst, first, last] = [ranked[0], ranked.at(-1), editions[0], editions.at(-1)];
  if (best === undefined || worst === undefined || first === undefined || last === undefined)
    return texts.nobody[language];
  const [then, now] = [percent(meanShare(rankedOf(first))), percent(meanShare(rankedOf(last)))];
  const points = Math.abs(Math.round((now - then) * 10) / 10).toFixed(1);
  const change = setIn((now > then ? texts.up : now < then ? texts.down : texts.same)[language], { points });
  return setIn((editions.length === 1 ? texts.overviewOfMonth : texts.overview)[language], {
    ...{ departments: ranked.length, cases: ranked.reduce((sum, { cases }) => sum + cases, 0), change },
    mean: percent(meanShare(ranked)).toFixed(1),
    ...{ best: best.name, bestShare: percent(share(best)).toFixed(1) },
    ...{ worst: worst.name, worstShare: percent(share(worst)).toFixed(1) },
  });
}

/** Ranking with a chart and every item. */
export function rankingOf(
  ranked: readonly EditionLine[],
  { sections, texts, columns, charts }: BulletinForm,
  language: Language,
): Section {
  const items = ranked[0]?.items ?? [];
  const title = sections.ranking[language];
  const before = [columns.place, columns.department].map((column) => column[language]);
  const after = [columns.points, columns.outOf, columns.share, columns.cases].map((column) => column[language]);
  if (ranked.length === 0) return { title, paragraphs: [texts.nobody[language]] };
  return {
    title,
    paragraphs: [texts.ranking[language]],
    chart: {
      kind: 'bars',
      title: charts.shares[language],
      values: ranked.map((line) => [line.name, percent(share(line))]),
    },
    table: {
      name: title,
      head: [...before, ...items.map((item) => item.title), ...after],
      digits: [0, 0, ...items.map(() => 2), 2],
      rows: ranked.map((line) => [
        ...[ranked.findIndex((other) => share(other) === share(line)) + 1, line.name],
        ...items.map(({ id }) => line.items.find((item) => item.id === id)?.asWritten ?? null),
        ...[line.asWritten, line.outOf, `${percent(share(line)).toFixed(1)}%`, line.cases],
      ]),
    },
  };
}

/** Shares month by month, with a chart of their mean. */
export function courseOf(
  editions: readonly Edition[],
  { sections, columns, charts }: BulletinForm,
  language: Language,
): Section {
  const departments = new Map<string, string>();
  for (const edition of editions) for (const line of rankedOf(edition)) departments.set(line.department, line.name);
  const shareIn = (edition: Edition, code: string): Cell => {
    const line = rankedOf(edition).find(({ department }) => department === code);
    return line === undefined ? null : `${percent(share(line)).toFixed(1)}%`;
  };
  const title = sections.course[language];
  return {
    title,
    paragraphs: [],
    chart: {
      kind: 'line',
      title: charts.course[language],
      values: editions.map((edition) => [edition.period, percent(meanShare(rankedOf(edition)))]),
    },
    table: {
      name: title,
      head: [columns.department[language], ...editions.map(({ period }) => period)],
      rows: [...departments]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([code, name]) => [name, ...editions.map((edition) => shareIn(edition, code))]),
    },
  };
}

/** How many departments are named with an item. */
const NAMED = 3;

/** Items by the points that were lost on them, the most first, with those who lost most. */
export function lossesOf(
  ranked: readonly EditionLine[],
  { texts }: BulletinForm,
  language: Language,
): readonly string[] {
  const items = ranked[0]?.items ?? [];
  const lost = (line: EditionLine, of: EditionItem): number => {
    const points = line.items.find(({ id }) => id === of.id)?.asWritten ?? null;
    return points === null ? 0 : Math.round((of.max - points) * 100);
  };
  const losses = items
    .map((item) => {
      const losers = ranked.filter((line) => lost(line, item) > 0);
      const most = [...losers].sort((left, right) => lost(right, item) - lost(left, item) || byCode(left, right));
      const names = most.slice(0, NAMED).map(({ name }) => name);
      return { item, names, count: losers.length, total: losers.reduce((sum, line) => sum + lost(line, item), 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.total - left.total);
  if (losses.length === 0) return [(ranked.length === 0 ? texts.nobody : texts.noLoss)[language]];
  return losses.map(({ item, names, count, total }) =>
    setIn(texts.loss[language], {
      ...{ item: item.title, count, points: (total / 100).toFixed(2) },
      names: names.join(language === 'zh' ? '、' : ', '),
    }),
  );
}

/** What the bulletin was made of. */
export function editionsOf(
  editions: readonly Edition[],
  { sections, texts, columns, editionKinds }: BulletinForm,
  language: Language,
): Section {
  const title = sections.editions[language];
  return {
    title,
    paragraphs: [texts.editions[language]],
    table: {
      name: title,
      head: [columns.month, columns.kind, columns.asOf, columns.digest].map((column) => column[language]),
      rows: editions.map((edition) => [
        ...[edition.period, editionKinds[edition.kind][language], edition.asOf, digestOf(edition)],
      ]),
    },
  };
}
