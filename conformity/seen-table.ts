/** Share of slots taken at which a table grows, and by how much: between them no more than 16 bytes are held for an entry. */
const FULLEST = 0.88;
const GROWTH = 1.17;
/** Small tables may be roomier: up to here (1.5 MB) they double. */
const SMALL_SLOTS = 65_536;
const FIRST_SLOTS = 1024;

/**
 * What a delivery has shown so far, without holding it: from the 64-bit hash of a key to a mark of 32 bits. Twelve
 * bytes a slot, no objects; two keys of a delivery of five million are taken for one with a chance below one in a
 * million.
 */
export class SeenTable {
  #slots = FIRST_SLOTS;
  /** Slot by slot: two halves of the hash (the second zero: free), then the mark. */
  #cells = new Int32Array(FIRST_SLOTS * 3);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#cells.byteLength;
  }

  /** The mark that the key has; the one given when it is new, after which the key has that. */
  mark(hash: Hash, mark: number): number {
    if (this.#size >= this.#slots * FULLEST) this.#grow();
    const high = spread(hash[0]);
    const low = spread(hash[1]) || 1;
    const cell = this.#find(high, low);
    if (this.#isFree(cell)) {
      this.#put(cell, high, low, mark | 0);
      this.#size += 1;
    }
    return this.#cells[cell + 2] ?? 0;
  }

  /** Adds the bits to the mark of the key; answers the mark before, or the bits when it is new. */
  addBits(hash: Hash, bits: number): number {
    const before = this.mark(hash, bits);
    if ((before | bits) !== before) this.#cells[this.#find(spread(hash[0]), spread(hash[1]) || 1) + 2] = before | bits;
    return before;
  }

  /** The mark of a key; undefined when it was not seen. */
  markOf(hash: Hash): number | undefined {
    const cell = this.#find(spread(hash[0]), spread(hash[1]) || 1);
    return this.#isFree(cell) ? undefined : this.#cells[cell + 2];
  }

  #isFree(cell: number): boolean {
    return this.#cells[cell + 1] === 0;
  }

  /** The cell of the key, or the free one where it belongs. */
  #find(high: number, low: number): number {
    const cells = this.#cells;
    let slot = Math.floor(((high >>> 0) / 0x1_0000_0000) * this.#slots);
    for (;;) {
      const cell = slot * 3;
      if (cells[cell + 1] === low && cells[cell] === high) return cell;
      if (cells[cell + 1] === 0) return cell;
      slot = slot + 1 === this.#slots ? 0 : slot + 1;
    }
  }

  #put(cell: number, high: number, low: number, mark: number): void {
    this.#cells[cell] = high;
    this.#cells[cell + 1] = low;
    this.#cells[cell + 2] = mark;
  }

  #grow(): void {
    const old = this.#cells;
    this.#slots = Math.ceil(this.#slots * (this.#slots <= SMALL_SLOTS ? 2 : GROWTH));
    this.#cells = new Int32Array(this.#slots * 3);
    for (let cell = 0; cell < old.length; cell += 3) {
      const high = old[cell] ?? 0;
      const low = old[cell + 1] ?? 0;
      if (low !== 0) this.#put(this.#find(high, low), high, low, old[cell + 2] ?? 0);
    }
  }
}

/** A hash of 64 bits in two halves, filled text by text. Not for secrets. */
export type Hash = Int32Array;

/** An empty hash; one serves for many keys, begun anew by `begin`. */
export const newHash = (): Hash => new Int32Array(2);

/** Begins a hash, where another one stopped if one is given. */
export function begin(hash: Hash, from?: Hash): void {
  hash[0] = from?.[0] ?? 0;
  hash[1] = from?.[1] ?? 0;
}

/** Takes in a text; where one text ends and the next begins counts too. */
export function take(hash: Hash, text: string): void {
  let high = (hash[0] ?? 0) ^ text.length;
  let low = hash[1] ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  hash[0] = high ^ (high >>> 15);
  hash[1] = low ^ (low >>> 13);
}

/** Takes a text into 32 bits, for telling two texts under one key apart. */
export function mixed(mark: number, text: string): number {
  let hash = mark ^ text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Spreads the last texts over all bits. */
function spread(half: number | undefined): number {
  const once = Math.imul((half ?? 0) ^ ((half ?? 0) >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) ^ (once >>> 16);
}
