import type { TableShape } from '../../adapters/contract.ts';
import { folded } from '../../adapters/formats/header.ts';
import type { ExpectedColumn } from '../../adapters/formats/reading.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';

/** What a run does when the shape of its source has changed 结构变化: `stop` at any change, `continue` at every. */
export type DriftPolicy = 'stop' | 'continue';

/** A column of a source that is not as it was 列变化. */
export interface ShapeChange {
  readonly table: string;
  readonly column: string;
  readonly kind: 'added' | 'missing' | 'retyped';
  /** Types, by the source's own words. */
  readonly before?: string;
  readonly now?: string;
  /** Whether a field of the specification is made of it. */
  readonly mapped: boolean;
  /** Whether the source lays its columns down; otherwise they were seen in samples, where one may be missing by chance. */
  readonly declared: boolean;
}

/** The last shape that was read well: by table, the types of the columns. */
export type KnownShape = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Columns that the configuration expects in a table. */
export type ExpectedColumns = (table: string) => readonly ExpectedColumn[];

/**
 * What is new, missing or of another type: against the last good shape, and against what the mapping needs. A table
 * without columns (an empty list) says nothing and is passed over. Pure; in the order of tables and columns.
 */
export function shapeChanges(
  now: readonly TableShape[],
  before: KnownShape,
  expected: ExpectedColumns,
): readonly ShapeChange[] {
  return now
    .filter(({ columns }) => columns.length > 0)
    .flatMap(({ name: table, columns, declared }) => {
      const wanted = expected(table);
      const isMapped = (column: string): boolean => wanted.some(({ names }) => hasName(names, column));
      const change = (
        column: string,
        kind: ShapeChange['kind'],
        types: { before?: string; now?: string },
      ): ShapeChange => ({
        ...{ table, column, kind, declared, mapped: isMapped(column) },
        ...types,
      });
      const known = before[table];
      const present = new Set(columns.map(({ name }) => folded(name)));
      const changed = columns.flatMap(({ name, type }): ShapeChange[] => {
        const old = known?.[name];
        if (known !== undefined && old === undefined) return [change(name, 'added', { now: type })];
        return old !== undefined && isRetyped(old, type) ? [change(name, 'retyped', { before: old, now: type })] : [];
      });
      const needed = wanted
        .filter(({ optional }) => !optional)
        .filter(({ names }) => !names.some((name) => present.has(folded(name))));
      // In samples only what is needed is missed: an optional key comes and goes.
      const gone = declared ? Object.entries(known ?? {}).filter(([name]) => !present.has(folded(name))) : [];
      const missing = new Map<string, string | undefined>([
        ...needed.map(({ names: [name = ''] }) => [name, undefined] as const),
        ...gone,
      ]);
      return [
        ...changed,
        ...[...missing].map(([name, type]) => change(name, 'missing', type === undefined ? {} : { before: type })),
      ];
    });
}

/**
 * Whether a change keeps the source from being read. Unless the configuration says otherwise, a run stops where a field
 * would silently lose its values: a mapped column that the source laid down is missing or of another type.
 */
export function stopsRun({ kind, mapped, declared }: ShapeChange, policy: DriftPolicy | undefined): boolean {
  if (policy !== undefined) return policy === 'stop';
  return declared && mapped && kind !== 'added';
}

/** What is known after a run that went well: declared columns as they are now, those seen in samples beside the old ones. */
export function knownShape(now: readonly TableShape[], before: KnownShape): KnownShape {
  const tables = now
    .filter(({ columns }) => columns.length > 0)
    .map(({ name, columns, declared }) => {
      const types = Object.fromEntries(columns.map((column) => [column.name, column.type] as const));
      return [name, declared ? types : { ...before[name], ...withoutEmpty(types, before[name]) }] as const;
    });
  return { ...before, ...Object.fromEntries(tables) };
}

/** Changes as sentences, at most some of them. */
export function changesText(changes: readonly ShapeChange[]): Bilingual {
  const shown = changes.slice(0, 10).map((change) => textOf(change));
  const more = changes.length > shown.length ? '…' : '';
  return { zh: shown.map(({ zh }) => zh).join('；') + more, en: shown.map(({ en }) => en).join('; ') + more };
}

function textOf({ table, column, kind, before = '', now = '' }: ShapeChange): Bilingual {
  const name = `${table}.${column}`;
  if (kind === 'added') return { zh: `新增列 ${name}（${now}）`, en: `new column ${name} (${now})` };
  if (kind === 'missing') return { zh: `缺少列 ${name}`, en: `column ${name} is missing` };
  return { zh: `列 ${name} 的类型由 ${before} 变为 ${now}`, en: `column ${name} was ${before} and is ${now}` };
}

const hasName = (names: readonly string[], column: string): boolean =>
  names.some((name) => folded(name) === folded(column));

/** Lengths may grow without anybody being hurt; a sample that holds only empty values has no type. */
function isRetyped(before: string, now: string): boolean {
  const plain = (type: string): string =>
    type
      .replace(/\(.*\)/, '')
      .trim()
      .toLowerCase();
  return before !== '' && now !== '' && plain(before) !== plain(now);
}

const withoutEmpty = (
  types: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, type === '' ? (before[name] ?? '') : type]));
