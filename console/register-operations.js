import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import * as operations from './src/graph/__generated__/operations.ts';

// Writes the operations of the console's pages as registered operations of the hub, from SHA-256 to text; run by
// `npm run generate` after graphql-codegen.
const texts = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document') && !name.endsWith('FragmentDoc'))
  .map(([, document]) => document.toString());
const manifest = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
writeFileSync('schemas/operations/console.json', `${JSON.stringify(manifest, null, 2)}\n`);
