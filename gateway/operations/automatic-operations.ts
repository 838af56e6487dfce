/** Operations that clients have sent with their hash and may then send by the hash alone 自动登记的查询. */
export interface AutomaticOperations {
  get(hash: string): string | undefined;
  add(hash: string, text: string): void;
}

/** Keeps the `capacity` operations that were used last. */
export function createAutomaticOperations(capacity: number): AutomaticOperations {
  const kept = new Map<string, string>();
  const add = (hash: string, text: string): void => {
    kept.delete(hash);
    kept.set(hash, text);
    const [oldest] = kept.keys();
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
  };
  return {
    get(hash) {
      const text = kept.get(hash);
      if (text !== undefined) add(hash, text);
      return text;
    },
    add,
  };
}
