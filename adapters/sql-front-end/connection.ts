import { causeError, codesOf, driverError } from '../causes.ts';
import type { CauseName } from '../contract.ts';
import { sourceError } from '../errors.ts';
import type { DatabaseRow, Dialect, RawConnection } from './dialects/dialect.ts';
import type { FrontEnd } from './settings.ts';

/** A connection whose every step ends in time, obeys the signal, and fails with coded errors. */
export interface Connection {
  /** Runs one statement; `subject` is the table that an error names. */
  query(
    subject: string,
    sql: string,
    parameters?: readonly (string | number | null)[],
  ): Promise<readonly DatabaseRow[]>;
  /** Commits when `work` returns, rolls back when it throws. */
  transact<Result>(begin: string, work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens a connection. Throws the named causes as coded errors, and the signal's reason when it is aborted. */
export async function connect(
  dialect: Dialect,
  frontEnd: FrontEnd,
  password: string,
  signal: AbortSignal,
): Promise<Connection> {
  const server =
    frontEnd.file ?? `${frontEnd.host ?? ''}${frontEnd.port === undefined ? '' : `:${String(frontEnd.port)}`}`;
  const opening = dialect.connect(frontEnd, password);
  const within = limits(dialect, frontEnd.timeoutSeconds, signal);
  const about = (cause: CauseName): string => (cause === 'database-missing' ? databaseName(frontEnd) : server);
  const raw = await within(
    about,
    () => opening.destroy(),
    () => opening.ready(),
  );
  const query: Connection['query'] = (subject, sql, parameters) =>
    within(
      subject,
      () => raw.destroy(),
      () => raw.query(sql, parameters),
    );
  return {
    query,
    transact: (begin, work) => transact(query, begin, work),
    close: () => closeQuietly(raw),
  };
}

const databaseName = (frontEnd: FrontEnd): string => frontEnd.file ?? frontEnd.database ?? '';

async function transact<Result>(
  query: Connection['query'],
  begin: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await query('BEGIN', begin);
  try {
    const result = await work();
    await query('COMMIT', 'COMMIT');
    return result;
  } catch (error) {
    // The first failure is the one to tell; a connection that is gone has rolled back by itself.
    await query('ROLLBACK', 'ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function closeQuietly(raw: RawConnection): Promise<void> {
  await raw.close().catch(() => {
    raw.destroy();
  });
}

type Within = <Result>(
  subject: string | ((cause: CauseName) => string),
  breakOff: () => void,
  work: () => Promise<Result>,
) => Promise<Result>;

/** Makes the one wrapper through which everything goes: signal, time limit, translation of errors. */
function limits(dialect: Dialect, seconds: number, signal: AbortSignal): Within {
  return async (subject, breakOff, work) => {
    signal.throwIfAborted();
    const overdue = AbortSignal.timeout(seconds * 1000);
    const stop = AbortSignal.any([signal, overdue]);
    const name = (cause: CauseName): string => (typeof subject === 'string' ? subject : subject(cause));
    return new Promise((resolve, reject) => {
      const stopped = (): void => {
        breakOff();
        reject(signal.aborted ? (signal.reason as Error) : causeError('timed-out', name('timed-out')));
      };
      stop.addEventListener('abort', stopped, { once: true });
      work()
        .then(resolve, (error: unknown) => {
          reject(translated(error, name, dialect));
        })
        .finally(() => {
          stop.removeEventListener('abort', stopped);
        });
    });
  };
}

function translated(error: unknown, name: (cause: CauseName) => string, dialect: Dialect): Error {
  const [code = ''] = codesOf(error);
  if (dialect.busyCodes.includes(code))
    return sourceError.SOURCE_BUSY({ subject: name('timed-out'), attempts: 1 }, error);
  return driverError(error, name, dialect.causes);
}
