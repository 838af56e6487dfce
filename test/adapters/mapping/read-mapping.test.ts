import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseMapping, readMapping } from '../../../adapters/mapping/read-mapping.ts';
import { mappingRefusal, mappingText } from './map-rows.ts';

describe('a mapping file', () => {
  it('tells all its faults together, each with line and path', () => {
    const text = mappingText(
      "A: { colum: x }\nB: { column: b, date: ['YYYY'] }\nC: { column: c, unit: { from: 元, to: 天 } }\nD: { column: d, otherwise: guess }",
    );
    expect(mappingRefusal(text)).toMatch(
      /有 2 处错误[\s\S]*第 7 行 \/ line 7 records\/0\/fields\/A\/colum[\s\S]*第 10 行 \/ line 10 records\/0\/fields\/D\/otherwise/,
    );
  });

  it('tells what the schema cannot: units, date shapes, patterns, sources', () => {
    const refusal = mappingRefusal(
      mappingText(
        "A: { column: a, constant: 1 }\nB: { column: b, date: ['YYYY'] }\nC: { column: c, unit: { from: 元, to: 天 } }\nD: { column: d, split: { pattern: '(', part: 1 } }\nE: { column: e, split: { part: 1 } }\nF: { column: f, codesFrom: nowhere.yaml }\nG: { column: nicht }",
        "reading: { columns: [a, b, c, d, e, f], glued: [{ column: a, pattern: '[' }] }\n",
      ),
    );
    expect(refusal).toContain('有 8 处错误');
    for (const part of [
      'reading/glued/0/pattern',
      'A/column',
      'B/date',
      'C/unit',
      'D/split',
      'E/split',
      'F/codesFrom',
      'G/column',
    ])
      expect(refusal).toContain(part);
    expect(refusal).toContain('第 9 行 / line 9 records/0/fields/B/date');
  });

  it('is refused when it is no YAML, has keys twice, or is something else altogether', () => {
    expect(mappingRefusal('a: [')).toContain('line 1');
    expect(mappingRefusal(mappingText('A: { column: a }\nA: { column: b }'))).toContain('第 8 行');
    expect(mappingRefusal('- 1')).toContain('类型应为 object');
    expect(mappingRefusal('')).toContain('类型应为 object');
  });

  it('is refused when it cannot be opened', () => {
    expect(() => readMapping('/nowhere/x.yaml')).toThrow(expect.objectContaining({ code: 'MAPPING_UNREADABLE' }));
  });

  it('takes code tables from files beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heliograph-mapping-'));
    try {
      writeFileSync(join(folder, 'stages.json'), '{"20": 1}');
      writeFileSync(
        join(folder, 'm.yaml'),
        mappingText("S: { column: s, codesFrom: stages.json, codes: { '30': '2' } }"),
      );
      const mapping = readMapping(join(folder, 'm.yaml')).records[0];
      expect(['20', '30'].map((s) => mapping?.map({ row: 1, values: { s } }).fields['S'])).toEqual(['1', '2']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives each table its record type, and names the sender’s column of a field', () => {
    const mapping = parseMapping(
      `mapping: m\ntitle: { zh: 试, en: t }\nspecification: p\nrecords:\n  - { recordType: A, tables: [TA, ta], same: [NO], fields: { X: { column: [x1, x2] }, K: { constant: 1 }, J: { join: { columns: [j1, j2], with: '' } } } }\n  - { recordType: B, tables: [TB] }\n`,
      'm.yaml',
    );
    expect(['TA', 'ta', 'TB', 'TC', undefined].map((table) => mapping.mappingFor(table)?.recordType)).toEqual([
      'A',
      'A',
      'B',
      undefined,
      undefined,
    ]);
    const record = mapping.mappingFor('TA');
    expect(['NO', 'X', 'K', 'J', 'Y'].map((field) => record?.columnOf(field))).toEqual([
      'NO',
      'x1',
      undefined,
      'j1',
      undefined,
    ]);
    expect(record?.map({ row: 1, values: { NO: null, x2: 1 } }).fields).toEqual({ X: 1, K: 1 });
  });

  it('tells the reader which columns to look for', () => {
    const { reading } = parseMapping(
      mappingText(
        'A: { column: [a, b] }\nB: { column: c, optional: true }',
        'reading: { format: csv, header: none, columns: [a, c] }\n',
      ),
      'm.yaml',
    );
    expect(reading).toEqual({
      format: 'csv',
      header: 'none',
      columns: ['a', 'c'],
      expects: [
        { names: ['a', 'b'], optional: false },
        { names: ['c'], optional: true },
      ],
    });
  });
});
