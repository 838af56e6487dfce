import type { Bilingual } from '../../kernel/bilingual.ts';

/** One place where a pack is wrong: the file, the JSON pointer in it, where a person finds it, and why. */
export interface PackFault {
  readonly file: string;
  /** RFC 6901; empty for the file as a whole. */
  readonly pointer: string;
  /** From 1; absent when the file cannot be placed (it is missing). */
  readonly line?: number;
  readonly column?: number;
  readonly reason: Bilingual;
}

/** One line a fault: `file:line:column pointer: reason`. */
export function describeFault(fault: PackFault, language: keyof Bilingual): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}:${fault.column ?? 1}`;
  return `${place} ${fault.pointer || '/'}: ${fault.reason[language]}`;
}

/** Faults once each, in the order of files and lines. */
export function orderFaults(faults: readonly PackFault[]): readonly PackFault[] {
  const unique = new Map(faults.map((fault) => [describeFault(fault, 'en'), fault]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.pointer, b.pointer),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Writes a JSON pointer from its steps. */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Steps of a JSON pointer. */
export function pointerSteps(text: string): readonly string[] {
  return text
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
