import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ruleKindsByName } from '../conformity/rules/index.ts';
import { readPacks } from '../conformity/pack/read-packs.ts';
import { errorCatalogues } from './error-catalogues.ts';
import { errorsPage } from './errors-page.ts';
import { rulesPages } from './rules-page.ts';

/** Writes docs/generated/. `npm run check` fails when what is committed differs. */
const pages = new Map<string, string>([
  ['docs/generated/errors.md', errorsPage(errorCatalogues)],
  ...rulesPages(await readPacks('schemas/specifications', ruleKindsByName)),
]);
for (const [path, text] of pages) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${pages.size} pages written to docs/generated/`);
