import type { Checkpoint, Source, TableShape } from '../../adapters/contract.ts';
import { isCodedError } from '../../kernel/coded-error.ts';
import type { Intake } from '../../subgraphs/cases/intake/intake.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import { pullError } from './errors.ts';
import {
  changesText,
  knownShape,
  shapeChanges,
  stopsRun,
  type ExpectedColumns,
  type KnownShape,
  type ShapeChange,
} from './shape-drift.ts';

/** What one look at a source's shape showed. */
export interface ShapeSeen {
  readonly changes: readonly ShapeChange[];
  /** Changes that were not there at the last run; the owner is told of these. */
  readonly fresh: readonly ShapeChange[];
  /** The run must not go on. */
  readonly stop?: Error;
  /** Takes the shape for the good one; called when a run went well. */
  accept(): Promise<void>;
}

/** What is remembered of a source's shape. */
interface ShapeMemory {
  readonly tables: KnownShape;
  readonly told: readonly string[];
}

/** More is kept of no run. */
const MOST_CHANGES = 50;
/** A source's name cannot hold a colon. */
const placeOf = (source: string): string => `shape:${source}`;

/**
 * Looks at the shape of a source before it is read, and compares it with the last good one and with what its mappings
 * need. A source that cannot say its shape just now is read all the same: the reading names the fault.
 */
export async function seeShape(
  { name, drift }: SourceConfiguration,
  source: Source,
  means: {
    readonly intake: Pick<Intake, 'checkpoint' | 'saveCheckpoint'>;
    readonly expected: ExpectedColumns;
    readonly position: Checkpoint | undefined;
    readonly signal: AbortSignal;
  },
): Promise<ShapeSeen> {
  const { intake, expected, position, signal } = means;
  const now = await shapeOf(source, position, signal);
  const { tables = {}, told = [] } = ((await intake.checkpoint(placeOf(name))) ?? {}) as Partial<ShapeMemory>;
  const changes = shapeChanges(now, tables, expected).slice(0, MOST_CHANGES);
  const stopping = changes.filter((change) => stopsRun(change, drift));
  const { zh: changesZh, en: changesEn } = changesText(stopping);
  return {
    changes,
    fresh: changes.filter((change) => !told.includes(idOf(change))),
    ...(stopping.length > 0 ? { stop: pullError.PULL_SHAPE_DRIFTED({ source: name, changesZh, changesEn }) } : {}),
    accept: () =>
      intake.saveCheckpoint(placeOf(name), {
        tables: knownShape(now, tables),
        told: changes.map(idOf),
      } satisfies ShapeMemory),
  };
}

const idOf = ({ table, column, kind, now = '' }: ShapeChange): string => `${kind} ${table}.${column} ${now}`;

async function shapeOf(
  source: Source,
  position: Checkpoint | undefined,
  signal: AbortSignal,
): Promise<readonly TableShape[]> {
  try {
    if (source.shape !== undefined) return await source.shape(position, signal);
    return (await source.discover(signal)).map(({ name, columns }) => ({ name, columns, declared: false }));
  } catch (error) {
    if (signal.aborted || !isCodedError(error)) throw error;
    return [];
  }
}
