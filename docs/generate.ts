import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ruleKindsByName } from '../conformity/rules/index.ts';
import { readPacks } from '../conformity/pack/read-packs.ts';
import { readRuleBooks } from '../subgraphs/supervision/alerts/rule-book.ts';
import { readScoreSheets } from '../subgraphs/supervision/scorecards/score-sheet.ts';
import { readSubsystemPacks } from '../subgraphs/supervision/subsystems/subsystem-pack.ts';
import { errorCatalogues } from './error-catalogues.ts';
import { errorsPage } from './errors-page.ts';
import { rulesPages } from './rules-page.ts';
import { alertRulesPage, scorecardsPage, subsystemsPage } from './supervision-pages.ts';

/** Writes docs/generated/. `npm run check` fails when what is committed differs. */
const pages = new Map<string, string>([
  ['docs/generated/errors.md', errorsPage(errorCatalogues)],
  ['docs/generated/alert-rules.md', alertRulesPage(readRuleBooks())],
  ['docs/generated/subsystems.md', subsystemsPage(readSubsystemPacks())],
  ['docs/generated/scorecards.md', scorecardsPage(readScoreSheets())],
  ...rulesPages(await readPacks('schemas/specifications', ruleKindsByName)),
]);
for (const [path, text] of pages) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${pages.size} pages written to docs/generated/`);
