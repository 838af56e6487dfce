import { extname } from 'node:path';
import type { FormatName } from './reading.ts';

const FORMATS: Readonly<Record<string, Exclude<FormatName, 'xls' | 'pulled'>>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.csv': 'csv',
  '.txt': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  // Workbooks of either kind are told apart by their first bytes.
  '.xls': 'xlsx',
  '.xml': 'xml',
  // A package of XML documents.
  '.zip': 'xml',
};

/** The format that a file's ending stands for, `.gz` taken off; undefined where it says nothing. */
export const formatOfName = (file: string): Exclude<FormatName, 'xls' | 'pulled'> | undefined =>
  FORMATS[extname(file.replace(/\.gz$/i, '')).toLowerCase()];
