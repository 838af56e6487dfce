/** An exact number: no score may hang on how a computer rounds 0.1. */
export interface Fraction {
  readonly top: bigint;
  /** Above nought. */
  readonly bottom: bigint;
}

/** Makes a fraction; undefined where the bottom is nought. */
export function fraction(top: bigint, bottom: bigint): Fraction | undefined {
  if (bottom === 0n) return undefined;
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatest(top < 0n ? -top : top, sign * bottom);
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

/** Reads a decimal such as `0.1` or `-3`. */
export function decimal(text: string): Fraction {
  const [whole = '0', digits = ''] = text.split('.');
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length)) as Fraction;
}

/** The number of a count, or of points with at most four digits after the point. */
export const fractionOf = (value: number): Fraction =>
  Number.isInteger(value) ? { top: BigInt(value), bottom: 1n } : decimal(value.toFixed(4));

/** Rounded to so many digits, a half away from nought. */
export function rounded({ top, bottom }: Fraction, digits: number): number {
  const scale = 10n ** BigInt(digits);
  const magnitude = (2n * (top < 0n ? -top : top) * scale + bottom) / (2n * bottom);
  return Number(top < 0n ? -magnitude : magnitude) / Number(scale);
}

const greatest = (left: bigint, right: bigint): bigint => (right === 0n ? left || 1n : greatest(right, left % right));
