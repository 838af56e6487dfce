import type { EditionLine } from '../scorecards/edition.ts';

/** A figure that differs between two states of a month's scorecards; null where there is none. */
export interface ScoreDifference {
  readonly department: string;
  /** Name of the score item, or `cases` or `ranked` (0 or 1). */
  readonly item: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Where two states of a month differ: points as written of each item, cases, who is ranked. By department and item. Pure. */
export function compareLines(
  before: readonly EditionLine[],
  after: readonly EditionLine[],
): readonly ScoreDifference[] {
  const [earlier, later] = [before, after].map(
    (lines) => new Map(lines.map((line) => [line.department, figuresOf(line)])),
  );
  const departments = [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].sort();
  return departments.flatMap((department) => {
    const [then, now] = [earlier?.get(department), later?.get(department)];
    const items = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])];
    return items
      .map((item) => ({ department, item, before: then?.get(item) ?? null, after: now?.get(item) ?? null }))
      .filter((each) => each.before !== each.after);
  });
}

const figuresOf = ({ items, cases, ranked }: EditionLine): ReadonlyMap<string, number | null> =>
  new Map<string, number | null>([
    ...items.map(({ id, asWritten }): [string, number | null] => [id, asWritten]),
    ['cases', cases],
    ['ranked', Number(ranked)],
  ]);
