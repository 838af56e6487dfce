import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createResolveReading, readMappings } from '../../gateway/reading.ts';
import type { SourceConfiguration } from '../../gateway/configuration/configuration.ts';
import type { RowBatch } from '../../kernel/rows.ts';

const mappingText = `
mapping: desk
title: { zh: 测试, en: Test }
specification: jiangsu-2010
records:
  - recordType: INF_PUNISH
    tables: [CASES]
    fields: { FACT: { column: WHAT } }
`;
const source: SourceConfiguration = {
  name: 'civil-affairs',
  department: 'MZ',
  adapter: 'paper',
  settings: {},
  recordType: 'INF_PUNISH',
  tables: { CASES: { recordType: 'INF_PUNISH', mapping: 'desk' }, STAGES: { recordType: 'INF_PUNISH_PROCESS' } },
  scheduled: true,
};

describe('how a delivery is read', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'heliograph-reading-'));
    writeFileSync(join(directory, 'desk.yaml'), mappingText);
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const resolve = () => createResolveReading(readMappings(directory), [source]);
  const row = (values: Record<string, unknown>) => ({ row: 1, values });

  it('without a mapping: in the columns of the specification', async () => {
    const { read, mappingFor } = resolve()({ format: 'ndjson' }, 'INF_PUNISH');
    const batches: RowBatch[] = [];
    for await (const batch of read(
      (async function* () {
        yield await Promise.resolve(Buffer.from('{"FACT":"a"}\n'));
      })(),
      'f.ndjson',
    ))
      batches.push(batch);
    const mapping = mappingFor(undefined);
    expect(mapping?.map(batches[0]!.rows[0]!)).toEqual({
      recordType: 'INF_PUNISH',
      fields: { FACT: 'a' },
      remarks: [],
    });
    expect(mapping?.columnOf('FACT')).toBe('FACT');
  });

  it('by a mapping file', () => {
    const { mappingFor } = resolve()({ format: 'csv', mapping: 'desk' }, 'INF_PUNISH');
    expect(mappingFor('CASES')?.map(row({ WHAT: 'a' })).fields).toEqual({ FACT: 'a' });
  });

  it('pulled from a source: table by table as it is configured, and no other table', () => {
    const { mappingFor } = resolve()({ format: 'pulled', mapping: 'civil-affairs' }, 'INF_PUNISH');
    expect(mappingFor('CASES')?.map(row({ WHAT: 'a' })).fields).toEqual({ FACT: 'a' });
    expect(mappingFor('STAGES')).toMatchObject({ recordType: 'INF_PUNISH_PROCESS' });
    expect(mappingFor('STAGES')?.columnOf('FACT')).toBe('FACT');
    expect(mappingFor('OTHER')).toBeUndefined();
    expect(mappingFor(undefined)).toBeUndefined();
  });

  it.each([
    [{ format: 'csv', mapping: 'absent' }, 'desk'],
    [{ format: 'pulled', mapping: 'absent' }, 'civil-affairs'],
    [{ format: 'pulled' }, 'civil-affairs'],
  ] as const)('refuses a mapping that is not there: %j', (plan, known) => {
    expect(() => resolve()(plan, 'INF_PUNISH')).toThrow(
      expect.objectContaining({
        code: 'READING_MAPPING_UNKNOWN',
        details: expect.objectContaining({ known }) as object,
      }),
    );
  });

  it('needs no folder of mappings', () => {
    expect(readMappings(join(directory, 'absent')).size).toBe(0);
  });
});
