import { createHash } from 'node:crypto';
import { dirname, isAbsolute, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { readerFor } from '../adapters/formats/format.ts';
import { readMapping } from '../adapters/mapping/read-mapping.ts';
import type { CheckInput } from '../conformity/check-input.ts';
import { check } from '../conformity/check.ts';
import type { Finding } from '../conformity/finding.ts';
import { choosePack } from '../conformity/pack/choose-pack.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import {
  buildReport,
  type ConformityReport,
  type ReportView,
  type UnreadInReport,
} from '../conformity/report/report.ts';
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
  /** Told what was found out about the file: encoding, delimiter, header. */
  readonly tell: (evidence: Bilingual) => void;
  /** Told the share of the bytes and the rows read. */
  readonly progress: (share: number, rows: number) => void;
}

/**
 * Checks a file without a hub 离线校验. Throws CLI_SPECIFICATION_UNKNOWN, and the coded errors of packs, mappings and
 * formats.
 */
export async function checkFile(request: CheckRequest): Promise<ConformityReport> {
  const { file, recordType, period, department, view } = request;
  const pack = packOf(request);
  const unread: UnreadInReport[] = [];
  const findings: Finding[] = [];
  const run = check(pack, inputsOf(request, unread), referencesOffline, { department, calendar: createCalendar() });
  let step = await run.next();
  for (; step.done !== true; step = await run.next()) findings.push(step.value);
  const verdict = step.value;
  const input = {
    ...{ name: file.name, sha256: await digestOf(file), recordType, period },
    ...(department === undefined ? {} : { department }),
  };
  return buildReport({ pack, references: referencesOffline, input, verdict, findings, unread, view });
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

async function* inputsOf(request: CheckRequest, unread: UnreadInReport[]): AsyncGenerator<CheckInput> {
  const { file, progress } = request;
  const { read, mappingFor } = readingOf(request);
  let share = 0;
  let sequence = 0;
  const bytes = file.stream((done) => (share = done / Math.max(file.bytes, 1)));
  for await (const batch of read(bytes, file.name) as AsyncIterable<RowBatch>) {
    const { place, rows } = batch;
    unread.push(...batch.unread);
    const mapping = mappingFor(place.table ?? place.sheet);
    for (const row of rows) {
      sequence += 1;
      yield { ...mapping.map(row), place, row: row.row, columnOf: mapping.columnOf, sequence };
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
    const asItIs: RowMapping = {
      recordType,
      map: ({ values }) => ({ recordType, fields: values, remarks: [] }),
      columnOf: () => undefined,
    };
    return { read: readerFor(plan, { tell }), mappingFor: () => asItIs };
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
