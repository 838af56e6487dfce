import { pino, type DestinationStream } from 'pino';
import type { Log } from '../../kernel/log.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * The hub's log: one JSON object a line, to standard error unless told otherwise. Secrets are cut by their names,
 * citizen and telephone numbers wherever they stand, so that a careless line gives nobody away.
 */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return cleaned(pino(options, destination));
}

function cleaned(log: Log): Log {
  const clean = (facts: object): object => withoutSecrets(facts) as object;
  const text = (message: string): string => String(withoutSecrets(message));
  return {
    debug: (facts, message) => log.debug(clean(facts), text(message)),
    info: (facts, message) => log.info(clean(facts), text(message)),
    warn: (facts, message) => log.warn(clean(facts), text(message)),
    error: (facts, message) => log.error(clean(facts), text(message)),
    child: (facts) => cleaned(log.child(clean(facts))),
  };
}
