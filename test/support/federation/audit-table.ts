import { auditAbstract } from './audit-abstract.ts';
import { auditKeys } from './audit-keys.ts';
import { auditRequires } from './audit-requires.ts';

/** Features of the public federation audit that tests of our own show, each with the number of its operations. */
export function auditTable(): string {
  const suites = Object.entries({ ...auditKeys, ...auditRequires, ...auditAbstract });
  const rows = suites.map(([name, { shows, asks, composedByApollo }]) => ({
    name,
    shows: composedByApollo ? `${shows}; composed by @apollo/composition (1)` : shows,
    count: asks.length,
  }));
  rows.push({ name: 'null-keys', shows: 'an entity whose key another subgraph does not know stays null', count: 1 });
  rows.sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    '| suite | what is shown | operations |',
    '| --- | --- | ---: |',
    ...rows.map(({ name, shows, count }) => `| ${name} | ${shows} | ${String(count)} |`),
  ].join('\n');
}
