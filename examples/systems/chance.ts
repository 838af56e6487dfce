import { sha256 } from '../../kernel/canonical-json.ts';

/** Chance that can be repeated 可重复的随机数. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** One of a list; the list must not be empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
}

/** Chance for one system: the same seed and name give the same sequence (mulberry32). */
export function chanceOf(seed: number, name: string): Chance {
  let state = Number.parseInt(sha256(`${String(seed)}/${name}`).slice(0, 8), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: (items) => {
      const [first] = items;
      if (first === undefined) throw new RangeError('nothing to pick from');
      return items[whole(0, items.length - 1)] ?? first;
    },
    percent: (share) => whole(1, 100) <= share,
  };
}
