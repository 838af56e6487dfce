import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeSupergraph, CompositionError } from './compose-supergraph.ts';

/**
 * Command: composes schemas/graphql/*.graphql into schemas/supergraph.graphql. Exit code 1, and nothing written,
 * when they do not compose. `--url name=URL` (repeatable) overrides where a router reaches a subgraph.
 */
const { values } = parseArgs({
  options: { url: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } },
});
const urls = new Map(values.url.map((pair): [string, string] => split(pair)));
const subgraphs = ['catalogue', 'cases', 'supervision'].map((name) => {
  const url = urls.get(name);
  const sdl = readFileSync(new URL(`graphql/${name}.graphql`, import.meta.url), 'utf8');
  return { name, sdl, ...(url === undefined ? {} : { url }) };
});

try {
  const supergraph = composeSupergraph(subgraphs);
  writeFileSync(values.out ?? new URL('supergraph.graphql', import.meta.url), supergraph);
} catch (fault) {
  if (!(fault instanceof CompositionError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
