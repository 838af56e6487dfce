/** Number of the case that a global id names; none when it names something else. */
export function caseOf(id: string): string | undefined {
  try {
    return /^Case:(\d+)$/.exec(atob(id.replaceAll('-', '+').replaceAll('_', '/')))?.[1];
  } catch {
    return undefined;
  }
}
