import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { accountForFindings } from '../../../conformity/cause/probable-causes.ts';
import { reportCsv } from '../../../conformity/report/csv.ts';
import { reportHtml } from '../../../conformity/report/html.ts';
import { reportSheets } from '../../../conformity/report/report-sheets.ts';
import { buildReport, reportJson, type ConformityReport, type ReportView } from '../../../conformity/report/report.ts';
import { reportText } from '../../../conformity/report/text.ts';
import { sha256 } from '../../../kernel/canonical-json.ts';
import { checkAll, input, nothingKnown, sampleWith, shippedPack } from '../../support/checking.ts';

const pack = shippedPack('jiangsu-2010');
const PARTY = '王小明';
const NUMBER = '11010519491231002A';

/** A small delivery with faults in personal fields, in public ones, and markup in a value. */
function report(view: ReportView = 'department', findingCap = 1000) {
  const faulty = {
    PUNISH_TARGET: PARTY.repeat(40),
    TARGET_PAPER_TYPE: '0',
    TARGET_PAPER_NUMBER: NUMBER,
    AJ_ADDR: `=HYPERLINK("x") <script>alert(1)</script> 电话13900001234 ${'路'.repeat(100)}`,
    TARGET_TYPE: '7',
  };
  const records = [1, 2, 3].map((row) =>
    input(
      'INF_PUNISH',
      sampleWith(pack, 'INF_PUNISH', {
        ...faulty,
        INTERNAL_NO: `${row}号`,
        NO: `JS020000JS000000000${row}`,
        MY_OWN: PARTY,
      }),
      row,
    ),
  );
  const { verdict, findings, judgements } = checkAll(pack, records, { findingCap });
  const observed = records.map((record, at) => ({
    ...{ input: record, source: record.fields, findings: judgements[at]?.findings ?? [] },
  }));
  const references = { ...nothingKnown, versions: { regions: 'GB/T 2260 201607', calendar: 'chinese-days 1.5.7' } };
  return buildReport({
    pack,
    references,
    verdict,
    findings,
    view,
    input: { name: '九月.csv', sha256: sha256('九月'), recordType: 'INF_PUNISH', period: '2010-09' },
    unread: [{ row: 7, reason: 'ROW_COLUMNS_DIFFER' }],
    account: accountForFindings({ pack, records: observed, deliveryFindings: [] }),
  });
}

describe('a conformity report', () => {
  it('is of the published form, in either view', async () => {
    const schema = JSON.parse(await readFile('schemas/conformity-report.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
    for (const view of ['department', 'outside'] as const) {
      expect(validate(JSON.parse(reportJson(report(view))))).toBe(true);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...report(), extra: 1 })).toBe(false);
  });

  it('is the same to the byte for the same input', () => {
    for (const write of [reportJson, reportText, reportCsv, reportHtml]) expect(write(report())).toBe(write(report()));
    expect(reportSheets(report())).toEqual(reportSheets(report()));
  });

  it('says by what it was judged', () => {
    expect(report()).toMatchObject({
      specification: { id: 'jiangsu-2010', version: pack.version, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      codeLists: { 'C-PUNISHCLASS': '1', 'C-PERSONTYPE': expect.any(String) },
      references: { calendar: 'chinese-days 1.5.7', regions: 'GB/T 2260 201607' },
      input: { sha256: sha256('九月') },
      conforms: false,
      records: { checked: 3, rejected: 3, unread: 1 },
    });
    expect(Object.keys(report().references)).toEqual(['calendar', 'regions']);
    expect(report().notApplied.map(({ rule }) => rule)).toContain('JS10-131');
  });

  it('does not conform when rows could not be read, even if all the others are right', () => {
    const { verdict } = checkAll(pack, []);
    const parts = {
      pack,
      references: nothingKnown,
      verdict,
      findings: [],
      view: 'outside',
      input: { name: 'x', sha256: sha256('') },
    } as const;
    expect(buildReport(parts).conforms).toBe(true);
    expect(buildReport({ ...parts, unread: [{ row: 1, reason: 'ROW_JSON_BROKEN' }] }).conforms).toBe(false);
  });

  it('shows the department its own values, and others none that are personal', () => {
    const asSheets = (shown: ConformityReport): string => JSON.stringify(reportSheets(shown));
    for (const write of [reportJson, reportText, reportCsv, reportHtml, asSheets]) {
      const inside = write(report('department'));
      expect(inside).toContain(PARTY);
      expect(inside).toContain(NUMBER);
      const outside = write(report('outside'));
      for (const secret of [PARTY, NUMBER, '13900001234']) expect(outside).not.toContain(secret);
      expect(outside).toContain('JS10-003');
    }
  });

  it('counts truly where it lists less', () => {
    const capped = report('department', 1);
    expect(capped.rules.find(({ rule }) => rule === 'JS10-004')).toMatchObject({ findings: 3, stored: 1, records: 3 });
    expect(reportText(capped, 'en')).toContain('… and 2 more');
    expect(reportHtml(capped)).toContain('另有 2 个未列出');
  });
});

describe('as text', () => {
  it('speaks Chinese unless asked for English', () => {
    expect(reportText(report())).toMatch(/^九月\.csv: 不符合规范\n/);
    expect(reportText(report())).toContain('第 2 行 TARGET_TYPE');
    expect(reportText(report(), 'en')).toMatch(/^九月\.csv: does not conform\n/);
    expect(reportText(report(), 'en')).toContain('row 7: ROW_COLUMNS_DIFFER');
  });
});

describe('as CSV', () => {
  it('is read back by a CSV reader, and holds no formula', () => {
    const text = reportCsv(report());
    expect(text.startsWith('\ufeff规则 rule,')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(report().findings.length + 1);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([21]));
    expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(text).toContain(`'=HYPERLINK`);
  });
});

describe('as a page', () => {
  it('is one file that needs nothing and runs nothing', () => {
    const page = reportHtml(report());
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('校验报告');
    expect(page).toContain('Conformity report');
    expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).toContain('<figcaption>按规则 By rule</figcaption>');
  });
});

describe('what a delivery costs', () => {
  it('is said beside the findings, in every form, with what to mend first', () => {
    const { points, rules } = report();
    expect(points).toMatchObject({
      lost: 10,
      parts: [
        { id: 'timely', lost: 5 },
        { id: 'conforming', lost: 5, left: 3 },
      ],
    });
    expect(points?.steps[0]).toMatchObject({ kind: 'unread-rows', mendings: 1, pointsBack: 5 });
    expect(points?.steps.at(-1)).toMatchObject({ left: 0, pointsBack: 5 });
    expect(new Set(rules.map(({ severity, points: cost }) => `${severity} ${cost}`))).toContain('error 5');
    for (const write of [reportText, reportHtml]) expect(write(report())).toContain('“数据对接”扣 10 分');
    expect(reportText(report(), 'en')).toContain('5 points back');
    expect(JSON.stringify(reportSheets(report()))).toContain('“数据对接”扣 10 分');
  });

  it('is nothing where nothing is rejected', () => {
    const { verdict } = checkAll(pack, []);
    const clean = buildReport({
      ...{ pack, references: nothingKnown, verdict, findings: [], view: 'outside' },
      input: { name: 'x', sha256: sha256('') },
      account: accountForFindings({ pack, records: [], deliveryFindings: [] }),
    });
    expect(clean.points).toMatchObject({ lost: 0, steps: [] });
    expect(reportText(clean)).toContain('不扣分');
  });
});
