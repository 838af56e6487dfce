/** Share of slots taken at which a table grows, and by how much: between them no more than 16 bytes are held for an entry. */
const FULLEST = 0.88;
const GROWTH = 1.17;
const FIRST_SLOTS = 1024;

/**
 * What a delivery has shown so far, without holding it: from the 64-bit hash of a key to a mark of 32 bits. Twelve
 * bytes a slot, no objects; two keys of a delivery of five million are taken for one with a chance below one in a
 * million.
 */
export class SeenTable {
  #slots = FIRST_SLOTS;
  /** Slot by slot: two halves of the hash (both zero: free), then the mark. */
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
    const cell = this.#find(hash.high, hash.low || 1);
    if (this.#isFree(cell)) {
      this.#put(cell, hash.high, hash.low || 1, mark | 0);
      this.#size += 1;
    }
    return this.#cells[cell + 2] ?? 0;
  }

  /** Adds the bits to the mark of the key, which a new key has as 0; answers the mark before. */
  addBits(hash: Hash, bits: number): number {
    const before = this.mark(hash, 0);
    if ((before | bits) !== before) this.#cells[this.#find(hash.high, hash.low || 1) + 2] = before | bits;
    return before;
  }

  /** The mark of a key; undefined when it was not seen. */
  markOf(hash: Hash): number | undefined {
    const cell = this.#find(hash.high, hash.low || 1);
    return this.#isFree(cell) ? undefined : this.#cells[cell + 2];
  }

  #isFree(cell: number): boolean {
    return this.#cells[cell + 1] === 0 && this.#cells[cell] === 0;
  }

  /** The cell of the key, or the free one where it belongs. */
  #find(high: number, low: number): number {
    const cells = this.#cells;
    let slot = Math.floor(((high >>> 0) / 0x1_0000_0000) * this.#slots);
    for (;;) {
      const cell = slot * 3;
      if (cells[cell + 1] === low && cells[cell] === high) return cell;
      if (cells[cell + 1] === 0 && cells[cell] === 0) return cell;
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
    this.#slots = Math.ceil(this.#slots * GROWTH);
    this.#cells = new Int32Array(this.#slots * 3);
    for (let cell = 0; cell < old.length; cell += 3) {
      const [high = 0, low = 0, mark = 0] = [old[cell], old[cell + 1], old[cell + 2]];
      if (low !== 0 || high !== 0) this.#put(this.#find(high, low), high, low, mark);
    }
  }
}

/** A hash of 64 bits, made up piece by piece; one object serves for many keys. Not for secrets. */
export class Hash {
  high = 0;
  low = 0;

  reset(seed = 0): this {
    this.high = 0x9e3779b9 ^ seed;
    this.low = 0x85ebca6b ^ seed;
    return this;
  }

  /** Takes in a text; where one ends counts too. */
  add(text: string): this {
    let high = this.high ^ text.length;
    let low = this.low;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    this.high = high ^ (low >>> 15);
    this.low = low ^ (high >>> 13);
    return this;
  }

  /** Spreads the last pieces over all bits; call it once, at the end. */
  finish(): this {
    this.high = Math.imul(this.high ^ (this.high >>> 16), 0x85ebca6b) ^ (this.low >>> 11);
    this.low = Math.imul(this.low ^ (this.low >>> 13), 0xc2b2ae35) ^ (this.high >>> 15);
    this.high = Math.imul(this.high ^ (this.high >>> 13), 0xc2b2ae35);
    return this;
  }
}
