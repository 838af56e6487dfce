import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Reading } from '../formats/reading.ts';

/** A mapping file 映射, as schemas/mapping.schema.json lays it down. */
export interface MappingDocument {
  /** Name under which configuration and command line know it. */
  readonly mapping: string;
  readonly title: Bilingual;
  /** Id of the specification pack whose fields it fills. */
  readonly specification: string;
  readonly reading?: Omit<Reading, 'expects'>;
  /** Values that stand for "nothing" with this sender, beside those that every pack knows. */
  readonly missing?: readonly string[];
  readonly records: readonly RecordSection[];
}

/** How rows of one table become records of one type. */
export interface RecordSection {
  readonly recordType: string;
  /** Tables or sheets whose rows these are; absent: all. */
  readonly tables?: readonly string[];
  /** Columns that already have the name and form of the field. */
  readonly same?: readonly string[];
  readonly fields?: Readonly<Record<string, FieldSection>>;
}

/** Where a field gets its value (`column`, `join` or `constant`), and what is done to it, in the order written here. */
export interface FieldSection {
  /** Column of the sender, or its aliases: the first that a row has. */
  readonly column?: string | readonly string[];
  readonly join?: { readonly columns: readonly string[]; readonly with: string };
  readonly constant?: string | number;
  /** A file without this column is accepted. */
  readonly optional?: boolean;
  readonly width?: 'half';
  readonly brackets?: BracketStyle;
  readonly split?: { readonly by?: string; readonly pattern?: string; readonly part: number };
  readonly codes?: Readonly<Record<string, string | number>>;
  readonly codesFrom?: string;
  /** A code without translation is remarked in any case; `keep` (default) leaves it, `missing` drops it. */
  readonly otherwise?: 'keep' | 'missing';
  readonly date?: readonly string[];
  readonly as?: 'date' | 'datetime';
  readonly unit?: { readonly from: string; readonly to: string };
  /** Stands in for a missing value, and is remarked. */
  readonly default?: string | number;
}

/** `round` （…）, `ascii` (…), `year` 〔2016〕 around a year of four digits only, as document numbers are written. */
export type BracketStyle = 'round' | 'ascii' | 'year';

/** One fault of a mapping file; `path` as in `records/0/fields/XK_JDRQ/date`. */
export interface MappingFault {
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}
