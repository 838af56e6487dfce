import type { Bilingual } from '../kernel/bilingual.ts';
import { say } from './texts.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/**
 * How long from one moment to another, both as senders mostly write them; undefined where they write otherwise, or the
 * second is not later. `zh` stands before the time, `en` behind it.
 */
export function tellInterval(from: unknown, to: unknown, zh: string, en: string): Bilingual | undefined {
  const milliseconds = instant(to) - instant(from);
  if (!(milliseconds > 0)) return undefined;
  if (milliseconds >= DAY) {
    const days = Number((milliseconds / DAY).toFixed(1));
    return say(`${zh} ${days} 天`, `${days} days ${en}`);
  }
  if (milliseconds >= HOUR) {
    const hours = Number((milliseconds / HOUR).toFixed(1));
    return say(`${zh} ${hours} 小时`, `${hours} hours ${en}`);
  }
  const minutes = Math.ceil(milliseconds / MINUTE);
  return say(`${zh} ${minutes} 分钟`, `${minutes} minutes ${en}`);
}

/** Both are of the same place, so that its offset does not matter. */
function instant(text: unknown): number {
  const [, date, time = '00:00:00'] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?/.exec(typeof text === 'string' ? text : '') ?? [];
  return date === undefined ? NaN : Date.parse(`${date}T${time}Z`);
}
