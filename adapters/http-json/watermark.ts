/** How far a collection was read, and what stood close before that. */
export interface Mark {
  /** The latest time of change seen; empty: none yet. */
  readonly since: string;
  /** Records within the overlap, by identity, with their time of change: asked for again, but not new. */
  readonly recent: Readonly<Record<string, string>>;
}

/** Beyond so many the list of recent records is dropped; they come twice, which is allowed. */
const MOST_RECENT = 20_000;

/** The mark behind a run: `seen` holds every record's time of change. */
export function markBehind(before: Mark, seen: ReadonlyMap<string, string>, overlapSeconds: number): Mark {
  let since = before.since;
  for (const changed of seen.values()) if (changed > since) since = changed;
  const from = secondsEarlier(since, overlapSeconds);
  const recent = [...seen].filter(([, changed]) => changed >= from);
  return { since, recent: Object.fromEntries(recent.length > MOST_RECENT ? [] : recent) };
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})([ T])(\d{2}:\d{2}:\d{2})(.*)$/;

/** The same kind of text, so many seconds earlier; what is no date and time stays as it is. */
export function secondsEarlier(text: string, seconds: number): string {
  const [, date, between = '', time, rest = ''] = DATE_TIME.exec(text) ?? [];
  if (date === undefined || time === undefined) return text;
  const earlier = new Date(Date.parse(`${date}T${time}Z`) - seconds * 1000).toISOString();
  return earlier.slice(0, 10) + between + earlier.slice(11, 19) + rest;
}
