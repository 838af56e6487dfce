import { causeOf } from '../causes.ts';
import type { Adapter, CheckCause, Checkpoint, Secrets, Source } from '../contract.ts';
import { checkFrontEnd } from './check-front-end.ts';
import { frontEndDestination, type Attached } from './front-end-destination.ts';
import { connect } from './connection.ts';
import { dialects } from './dialects/index.ts';
import { discoverFrontEnd, shapeOfFrontEnd } from './discover-front-end.ts';
import type { Reader } from './look.ts';
import { markRows } from './mark-rows.ts';
import { readCases, type FrontEndCheckpoint, type Pace } from './read-cases.ts';
import { settingsSpec } from './settings-spec.ts';
import { withDefaults, type SqlFrontEndSettings } from './settings.ts';
import { writeStatements } from './statements.ts';

/**
 * Front-end database 前置库: the sender inserts rows, the hub polls those whose sign is null and writes 1 or 2 with the
 * reason. Reading and marking go through short transactions; nothing is held open while the hub works.
 */
export function sqlFrontEnd(pace: Pace): Adapter<SqlFrontEndSettings> {
  return {
    name: 'sql-front-end',
    label: { zh: '前置数据库', en: 'SQL front-end database' },
    spec: settingsSpec,
    open: (settings, secrets) => openSource(settings, secrets, pace),
    offerTo: (settings, secrets) => {
      const attached = attachment(settings, secrets);
      return { ...frontEndDestination(withDefaults(settings), attached), check: (signal) => check(attached, signal) };
    },
  };
}

/** Makes the way to attach to a front-end database for one piece of work. */
function attachment(settings: SqlFrontEndSettings, secrets: Secrets): Attached {
  const attach = attacher(settings, secrets);
  return async (signal, work) => {
    const reader = await attach(signal);
    try {
      return await work(reader);
    } finally {
      await reader.connection.close();
    }
  };
}

const check = (attached: Attached, signal: AbortSignal): Promise<readonly CheckCause[]> =>
  attached(signal, (reader) => checkFrontEnd(reader, signal)).catch(namedCause);

function attacher(settings: SqlFrontEndSettings, secrets: Secrets): (signal: AbortSignal) => Promise<Reader> {
  const frontEnd = withDefaults(settings);
  const dialect = dialects[frontEnd.dialect];
  const statements = writeStatements(dialect, frontEnd);
  return async (signal) => {
    const password = frontEnd.password === undefined ? '' : secrets(frontEnd.password);
    return { connection: await connect(dialect, frontEnd, password, signal), dialect, frontEnd, statements };
  };
}

function openSource(settings: SqlFrontEndSettings, secrets: Secrets, pace: Pace): Source {
  const attach = attacher(settings, secrets);
  const attached = attachment(settings, secrets);
  return {
    check: (signal) => check(attached, signal),
    discover: (signal) => attached(signal, (reader) => discoverFrontEnd(reader, signal)),
    shape: (_state, signal) => attached(signal, shapeOfFrontEnd),
    async *read(state, signal) {
      const reader = await attach(signal);
      try {
        yield* readCases(reader, pace, parseCheckpoint(state), signal);
      } finally {
        await reader.connection.close();
      }
    },
    acknowledge: async (verdicts, signal) => {
      if (verdicts.length === 0) return;
      await attached(signal, (reader) => markRows(reader, verdicts, pace.clock.now(), signal));
    },
    close: () => Promise.resolve(),
  };
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): FrontEndCheckpoint {
  return { after: null, watch: {}, ...(state as Partial<FrontEndCheckpoint> | undefined) };
}

/** Turns a failure with a named cause into the answer of `check`; anything else goes on. */
function namedCause(error: unknown): readonly CheckCause[] {
  const cause = causeOf(error);
  if (cause === undefined) throw error;
  return [cause];
}
