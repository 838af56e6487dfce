import type { RecordRole, Severity } from '../../../conformity/pack/pack.ts';
import type { RecordRole as RoleWord, Severity as SeverityWord } from '../__generated__/resolvers.ts';

/** Severities as the graph writes them. */
export const SEVERITIES: Readonly<Record<Severity, SeverityWord>> = {
  fatal: 'FATAL',
  error: 'ERROR',
  warning: 'WARNING',
  advice: 'ADVICE',
};

/** Roles as the graph writes them. */
export const ROLES: Readonly<Record<RecordRole, RoleWord>> = {
  base: 'BASE',
  stage: 'STAGE',
  result: 'RESULT',
  document: 'DOCUMENT',
};

/** Severities of the house for words of the graph. */
export const severitiesOf = (words: readonly SeverityWord[]): readonly Severity[] =>
  (Object.keys(SEVERITIES) as Severity[]).filter((severity) => words.includes(SEVERITIES[severity]));
