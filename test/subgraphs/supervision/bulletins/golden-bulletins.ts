import { writeFileSync } from 'node:fs';
import { makeBulletin } from '../../../../subgraphs/supervision/bulletins/make-bulletin.ts';
import { readBulletinForm } from '../../../../subgraphs/supervision/bulletins/bulletin-form.ts';
import { bulletinHtml } from '../../../../subgraphs/supervision/bulletins/bulletin-html.ts';
import { editionsOf2013 } from './editions-of-2013.ts';

const form = readBulletinForm();

/** A month, a quarter and a year as pages, and the names under which they are kept in golden/. */
export const goldenBulletins = (
  [
    ['month.html.golden', 3, 4, 'zh'],
    ['quarter.html.golden', 0, 3, 'zh'],
    ['year.html.golden', 0, 12, 'zh'],
    ['quarter-en.html.golden', 3, 6, 'en'],
  ] as const
).map(([name, from, to, language]) => ({
  name,
  html: bulletinHtml(makeBulletin(editionsOf2013.slice(from, to), form, language)),
}));

// Run by itself it writes them, for reading before they are committed.
if (process.argv[1]?.endsWith('golden-bulletins.ts'))
  for (const { name, html } of goldenBulletins) writeFileSync(new URL(`golden/${name}`, import.meta.url), html);
