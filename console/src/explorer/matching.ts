/** Whether every word that was asked for stands in one of the texts; nothing asked matches all. */
export function matches(asked: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const hay = texts.filter(Boolean).join('\n').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => hay.includes(word));
}
