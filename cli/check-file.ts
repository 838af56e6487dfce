import { createHash } from 'node:crypto';
import { dirname, isAbsolute, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readerFor } from '../adapters/formats/format.ts';
import { asItIs } from '../adapters/mapping/as-it-is.ts';
import { readMapping } from '../adapters/mapping/read-mapping.ts';
import { returnFile, type ReturnedFile } from '../adapters/formats/returned/return-file.ts';
import { accountForFindings } from '../conformity/cause/probable-causes.ts';
import { examine, firstOfEachRule, type ExaminedRecord } from '../conformity/examine.ts';
import { choosePack } from '../conformity/pack/choose-pack.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import type { Finding } from '../conformity/finding.ts';
import { buildReport, type ConformityReport, type ReportView } from '../conformity/report/report.ts';
import { markDelivery, type UnreadPlace } from '../conformity/returned/mark-delivery.ts';
import { createCalendar } from '../kernel/calendar.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import type { Month } from '../kernel/month.ts';
import type { RowBatch, RowMapping, RowReader } from '../kernel/rows.ts';
import { cliError } from './errors.ts';
import { planFor, type OpenFile } from './open-file.ts';
import { referencesOffline } from './references-offline.ts';

/** What is to be checked, and how it is to be read. */
export interface CheckRequest {
  readonly file: OpenFile;
  readonly packs: readonly SpecificationPack[];
  /** `jiangsu-2010`, or with its version `jiangsu-2010/1`. */
  readonly specification: string;
  readonly recordType: string;
  readonly period: Month;
  readonly department?: string | undefined;
  /** Path of a mapping file. */
  readonly mapping?: string | undefined;
  readonly format?: string | undefined;
  readonly view: ReportView;
  /** Whether the file is to be given back: all findings are kept for that, however many there are of one rule. */
  readonly all?: boolean;
  /** Told what was found out about the file: encoding, delimiter, header. */
  readonly tell: (evidence: Bilingual) => void;
  /** Told the share of the bytes and the rows read. */
  readonly progress: (share: number, rows: number) => void;
}

/** A file that was checked. */
export interface CheckedFile {
  readonly report: ConformityReport;
  /** The file with its errors marked 退改. Throws RETURNED_FORMAT_UNSUPPORTED, and what `returnFile` throws. */
  readonly giveBack: () => Promise<ReturnedFile>;
}

/**
 * Checks a file without a hub 离线校验. Throws CLI_SPECIFICATION_UNKNOWN, and the coded errors of packs, mappings and
 * formats.
 */
export async function checkFile(request: CheckRequest): Promise<CheckedFile> {
  const { file, recordType, period, department, view } = request;
  const pack = packOf(request);
  const unread: UnreadPlace[] = [];
  const sheets = new Set<string>();
  const { read, mappingFor } = readingOf(request);
  const [findings, listed]: [Finding[], Finding[]] = [[], []];
  const isListed = firstOfEachRule();
  const { verdict, evidence } = await examine(
    recordsOf(request, { read, mappingFor }, { unread, sheets }),
    { pack, department, references: referencesOffline, calendar: createCalendar() },
    (made) => {
      listed.push(...made.filter(isListed));
      // What is returned says of every row what is wrong with it.
      if (request.all === true) findings.push(...made);
    },
  );
  const sha256 = await digestOf(file);
  const input = {
    ...{ name: file.name, sha256, recordType, period },
    ...(department === undefined ? {} : { department }),
  };
  return {
    report: buildReport({
      ...{ pack, references: referencesOffline, input, verdict, findings: listed, unread, view },
      account: accountForFindings(evidence),
    }),
    giveBack: () => {
      const { marks, note } = markDelivery(request.all === true ? findings : listed, unread, [...sheets]);
      const { format } = planFor(file.name, undefined, request.format);
      const { name } = file;
      return returnFile({
        name,
        digest: sha256,
        format,
        open: () => file.stream(),
        read,
        marks,
        note,
        others: 'clear',
      });
    },
  };
}

/** The pack of that name which judges the record type in that month. */
function packOf({ packs, specification, recordType, period }: CheckRequest): SpecificationPack {
  const [id, version] = specification.split('/');
  const named = packs.filter((pack) => pack.id === id && (version === undefined || pack.version === version));
  const knowing = named.filter((pack) => Object.hasOwn(pack.recordTypes, recordType));
  if (knowing.length === 0) {
    const known = (named.length > 0 ? named : packs)
      .map((pack) => `${pack.id}/${pack.version} (${Object.keys(pack.recordTypes).join(', ')})`)
      .join('; ');
    throw cliError.CLI_SPECIFICATION_UNKNOWN({ specification, recordType, known });
  }
  return choosePack(knowing, recordType, period);
}

/** What reading a file shows beside its records. */
interface SeenInFile {
  readonly unread: UnreadPlace[];
  readonly sheets: Set<string>;
}

async function* recordsOf(
  { file, progress }: CheckRequest,
  { read, mappingFor }: FileReading,
  { unread, sheets }: SeenInFile,
): AsyncGenerator<ExaminedRecord> {
  let share = 0;
  let sequence = 0;
  const bytes = file.stream((done) => (share = done / Math.max(file.bytes, 1)));
  for await (const batch of read(bytes, file.name) as AsyncIterable<RowBatch>) {
    const { place, rows } = batch;
    if (place.sheet !== undefined) sheets.add(place.sheet);
    unread.push(...batch.unread.map(({ row, reason }) => ({ sheet: place.sheet, row, reason })));
    const mapping = mappingFor(place.table ?? place.sheet);
    for (const row of rows) {
      sequence += 1;
      const input = { ...mapping.map(row), place, row: row.row, path: row.path, columnOf: mapping.columnOf, sequence };
      yield { input, source: row.values };
    }
    progress(share, sequence + unread.length);
  }
}

interface FileReading {
  readonly read: RowReader;
  readonly mappingFor: (sheet: string | undefined) => RowMapping;
}

function readingOf({ file, recordType, mapping: path, format, tell }: CheckRequest): FileReading {
  const plan = planFor(file.name, path, format);
  if (path === undefined) {
    const mapping: RowMapping = { ...asItIs(recordType), columnOf: () => undefined };
    return { read: readerFor(plan, { tell }), mappingFor: () => mapping };
  }
  const mapping = readMapping(mappingPath(path));
  const otherType = (): Error => {
    const known = mapping.records.map((record) => record.recordType).join(', ');
    return cliError.CLI_MAPPING_OTHER_TYPE({ mapping: mapping.name, recordType, known });
  };
  if (!mapping.records.some((record) => record.recordType === recordType)) throw otherType();
  return {
    read: readerFor(plan, { reading: mapping.reading, tell }),
    mappingFor: (sheet) => {
      const found = mapping.mappingFor(sheet) ?? mapping.mappingFor(recordType);
      if (found?.recordType !== recordType) throw otherType();
      return found;
    },
  };
}

/** A path, or the name of one of the mappings that come with the project. */
function mappingPath(typed: string): string {
  if (isAbsolute(typed) || existsSync(typed)) return typed;
  const shipped = resolve(dirname(new URL(import.meta.url).pathname), '../mappings', `${typed}.yaml`);
  return existsSync(shipped) ? shipped : typed;
}

async function digestOf(file: OpenFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.stream()) hash.update(chunk);
  return hash.digest('hex');
}
