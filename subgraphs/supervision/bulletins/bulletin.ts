import { legalDate } from '../../../kernel/clock.ts';
import type { Month } from '../../../kernel/month.ts';
import { digestOf, meanOfMonths, type Edition, type EditionItem, type EditionLine } from '../scorecards/edition.ts';
import { setIn, type BulletinForm, type Language } from './bulletin-form.ts';

/** A cell of a table; null is nothing to say. */
export type Cell = string | number | null;

/** A table of a bulletin. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  /** Digits after the point of numbers, by column; none unless given. */
  readonly digits?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart: values in percent by label; drawn as bars, or as a line over time. */
export interface Chart {
  readonly kind: 'bars' | 'line';
  readonly title: string;
  readonly values: readonly (readonly [label: string, percent: number])[];
}

export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly chart?: Chart;
  readonly table?: Table;
}

/** A bulletin 月运行跟踪、季情况通报、年度考核总评, before it is laid out. */
export interface Bulletin {
  readonly language: Language;
  readonly issuer: string;
  readonly number: string;
  readonly title: string;
  readonly addressee: string;
  readonly opening: string;
  readonly sections: readonly Section[];
  readonly unsealed: string;
  /** Day of the last edition, in words. */
  readonly date: string;
  readonly copies: string;
}

/** Makes a bulletin of frozen months, oldest first: a month, a quarter, a year. The same editions make the same one. */
export function makeBulletin(editions: readonly Edition[], form: BulletinForm, language: Language): Bulletin {
  const word = (of: { readonly zh: string; readonly en: string }): string => of[language];
  const periods = editions.map(({ period }) => period);
  const lines = editions.length === 1 ? (editions[0]?.departments ?? []) : meanOfMonths(editions);
  const ranked = lines
    .filter((line) => line.ranked)
    .sort((left, right) => share(right) - share(left) || byCode(left, right));
  const apart = lines.filter((line) => !line.ranked).sort(byCode);
  const kind = form.kinds[String(editions.length)] ?? form.kinds['3'];
  const span = spanOf(periods, language);
  const facts = { span, year: (periods[0] ?? '').slice(0, 4), serial: serialOf(periods) };
  const list = (of: readonly EditionLine[]): string => of.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  return {
    language,
    ...{ issuer: word(form.issuer), addressee: word(form.addressee), copies: word(form.copies) },
    ...{ number: kind === undefined ? '' : setIn(word(kind.number), facts), unsealed: word(form.unsealed) },
    ...{ title: kind === undefined ? span : setIn(word(kind.title), facts), opening: setIn(word(form.basis), facts) },
    sections: [
      { title: word(form.sections.overview), paragraphs: [overview(editions, ranked, form, language)] },
      rankingOf(ranked, form, language),
      ...(editions.length > 1 ? [courseOf(editions, form, language)] : []),
      { title: word(form.sections.losses), paragraphs: lossesOf(ranked, form, language) },
      {
        title: word(form.sections.apart),
        paragraphs: [
          apart.length === 0 ? word(form.texts.noneApart) : setIn(word(form.texts.apart), { names: list(apart) }),
        ],
      },
      editionsOf(editions, form, language),
    ],
    date: dateOf(editions.at(-1)?.asOf ?? '', language),
  };
}

/** Points out of what could be scored, so that departments without an item are comparable. */
const share = ({ asWritten, outOf }: EditionLine): number => (outOf === 0 ? 0 : asWritten / outOf);

const percent = (part: number): number => Math.round(part * 1000) / 10;

const byCode = (left: EditionLine, right: EditionLine): number => (left.department < right.department ? -1 : 1);

const meanShare = (lines: readonly EditionLine[]): number =>
  lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + share(line), 0) / lines.length;

const rankedOf = ({ departments }: Edition): readonly EditionLine[] => departments.filter(({ ranked }) => ranked);

function overview(
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

function rankingOf(
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

function courseOf(
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

function lossesOf(ranked: readonly EditionLine[], { texts }: BulletinForm, language: Language): readonly string[] {
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

function editionsOf(
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

/** Ordinal of the month, the quarter or the year among its like within a year. */
function serialOf(periods: readonly Month[]): number {
  const month = Number(periods[0]?.slice(5) ?? 1);
  return Math.floor((month - 1) / Math.max(1, periods.length)) + 1;
}

function spanOf(periods: readonly Month[], language: Language): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const year = first.slice(0, 4);
  const named = (month: Month): string =>
    language === 'zh' ? `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月` : month;
  if (periods.length === 1) return named(first);
  if (periods.length === 12 && first.endsWith('-01')) return language === 'zh' ? `${year}年度` : year;
  if (periods.length === 3 && Number(first.slice(5)) % 3 === 1) {
    const quarter = Math.ceil(Number(first.slice(5)) / 3);
    return language === 'zh'
      ? `${year}年第${'一二三四'[quarter - 1] ?? ''}季度`
      : `quarter ${String(quarter)} of ${year}`;
  }
  return language === 'zh' ? `${named(first)}至${named(last)}` : `${named(first)} to ${named(last)}`;
}

function dateOf(instant: string, language: Language): string {
  const date = instant === '' ? '' : legalDate(new Date(instant));
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'zh' ? `${year}年${String(Number(month))}月${String(Number(day))}日` : date;
}
