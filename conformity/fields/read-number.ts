/** Digits that a double holds exactly. */
const EXACT_DIGITS = 15;
const ZERO = 48;

/**
 * A decimal number in its one form: a number where a double holds it, else text without needless zeros.
 * Undefined when the text is not digits with at most one sign and one point.
 */
export function readDecimal(text: string): number | string | undefined {
  const start = text.charCodeAt(0) === 45 || text.charCodeAt(0) === 43 ? 1 : 0;
  let point = -1;
  let whole = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 46 && point < 0) point = at;
    else if (unit < ZERO || unit > ZERO + 9) return undefined;
    else whole = whole * 10 + unit - ZERO;
  }
  const digits = text.length - start - (point < 0 ? 0 : 1);
  if (digits === 0) return undefined;
  // `|| 0`: there is no negative zero.
  if (digits <= EXACT_DIGITS) return (point >= 0 ? Number(text) : text.charCodeAt(0) === 45 ? -whole : whole) || 0;
  return longDecimal(text, start, point < 0 ? text.length : point);
}

/** A whole number in its one form; a fraction of zeros (`90.00`, as spreadsheets write) is none. */
export function readInteger(text: string): number | string | undefined {
  const value = readDecimal(text);
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return value?.includes('.') === true ? undefined : value;
}

/** Whether a number fits NUMBER(precision, scale). */
export function fitsDigits(value: number | string, precision: number, scale: number): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) return Math.abs(value) < 10 ** (precision - scale);
  const text = typeof value === 'string' ? value : plain(value);
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const point = text.indexOf('.');
  const whole = (point < 0 ? text.length : point) - start;
  const fraction = point < 0 ? 0 : text.length - point - 1;
  return fraction <= scale && (whole === 1 && text.charCodeAt(start) === ZERO ? 0 : whole) <= precision - scale;
}

const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
};

function longDecimal(text: string, start: number, point: number): number | string {
  const whole = text.slice(start, point).replace(/^0+(?=\d)/, '') || '0';
  const fraction = text.slice(point + 1).replace(/0+$/, '');
  const unsigned = fraction === '' ? whole : `${whole}.${fraction}`;
  const standard = text.charCodeAt(0) === 45 && unsigned !== '0' ? `-${unsigned}` : unsigned;
  return whole.length + fraction.length <= EXACT_DIGITS ? Number(standard) : standard;
}
