const DAY = 86_400_000;
/** Serial 1 is 1900-01-01, and 60 a day that never was (1900-02-29). */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/**
 * An Excel serial as text: `YYYY-MM-DD`, with ` HH:mm:ss` where there is a time of day, `HH:mm:ss` alone for a serial
 * below 1. Undefined for what is no date (negative, the day that never was, beyond the year 9999).
 */
export function excelDate(serial: number, date1904 = false): string | undefined {
  if (!(serial >= 0) || serial > LAST_SERIAL + 1) return undefined;
  const seconds = Math.round((serial % 1) * 86_400);
  const day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (day === 0 && !date1904) return time;
  if (day === 60 && !date1904) return undefined;
  const instant = date1904 ? EPOCH_1904 + day * DAY : EPOCH_1900 + (day > 60 ? day - 1 : day) * DAY;
  const date = new Date(instant).toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? date : `${date} ${time}`;
}
