import type { Bilingual } from '../../kernel/bilingual.ts';
import { leadingRecords, type CsvDialect } from './csv-records.ts';
import type { Reading } from './reading.ts';

const CANDIDATES = [',', '\t', '|', ';'];
const RECORDS_LOOKED_AT = 200;
const shown = (delimiter: string): string => (delimiter === '\t' ? 'TAB' : delimiter);

interface Vote {
  readonly delimiter: string;
  readonly columns: number;
  readonly records: number;
  readonly all: number;
}

/** Finds delimiter and quote in a sample, as far as the reading does not state them; tells by what evidence. */
export function findDialect(sample: string, reading: Reading, tell: (evidence: Bilingual) => void): CsvDialect {
  const delimiter = reading.delimiter ?? findDelimiter(sample, reading.quote ?? '"', tell);
  return { delimiter, quote: reading.quote ?? findQuote(sample, delimiter, reading) };
}

/** The delimiter that cuts the largest share of records into the same number of columns; the comma where none cuts any. */
function findDelimiter(sample: string, quote: string, tell: (evidence: Bilingual) => void): string {
  const votes = CANDIDATES.map((delimiter) => voteFor(sample, { delimiter, quote }));
  const share = (vote: Vote): number => vote.records / Math.max(1, vote.all);
  const best = votes.reduce((left, right) => (share(right) > share(left) ? right : left));
  if (best.records === 0) return ',';
  const name = shown(best.delimiter);
  tell({
    zh: `分隔符“${name}”：开头 ${best.all} 条中有 ${best.records} 条恰为 ${best.columns} 列`,
    en: `delimiter "${name}": it cuts ${best.records} of the first ${best.all} records into ${best.columns} columns`,
  });
  return best.delimiter;
}

function voteFor(sample: string, dialect: CsvDialect): Vote {
  const counts = new Map<number, number>();
  const records = leadingRecords(sample, dialect, RECORDS_LOOKED_AT);
  for (const { cells } of records) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [columns, most] = [...counts].reduce((left, right) => (right[1] > left[1] ? right : left), [0, 0]);
  return { delimiter: dialect.delimiter, columns, records: most, all: records.length };
}

/** Quotes count as such when those that open values and those that close them agree (stray inch marks do not). */
function findQuote(sample: string, delimiter: string, { lineBreaks }: Reading): string {
  const edge = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const opening = sample.match(new RegExp(`(?:^|${edge})"`, 'gm'))?.length ?? 0;
  const closing = sample.match(new RegExp(`"(?=${edge}|\\r?$)`, 'gm'))?.length ?? 0;
  if (opening + closing === 0) return lineBreaks === 'join' ? '' : '"';
  return Math.abs(opening - closing) <= 0.2 * Math.max(opening, closing) ? '"' : '';
}
