import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isBalanced } from '../../../../subgraphs/catalogue/exchange/import-report.ts';
import type { LibraryCells, LibraryRow } from '../../../../subgraphs/catalogue/exchange/library-row.ts';
import type { ImportTerms } from '../../../../subgraphs/catalogue/exchange/import-powers.ts';
import { fullLibrary, fullPower } from '../full-power.ts';
import { construction, legalOffice, openCatalogue } from '../open-catalogue.ts';

let opened: Awaited<ReturnType<typeof openCatalogue>>;
beforeEach(async () => {
  opened = await openCatalogue();
});
afterEach(() => opened.catalogue.close());

const verified: ImportTerms = { verifiedBy: '锡法办〔2013〕3号' };
const rowsFrom = (cells: readonly LibraryCells[]): LibraryRow[] =>
  cells.map(({ record = '', ...rest }, index) => ({ row: index + 2, record, cells: rest }));
const take = (cells: readonly LibraryCells[], terms: ImportTerms = verified) =>
  opened.catalogue.importRows(rowsFrom(cells), terms, { principal: legalOffice, requestId: 'test' });
const exported = async (): Promise<LibraryCells[]> => {
  const rows: LibraryCells[] = [];
  for await (const row of opened.catalogue.exportRows()) rows.push(row);
  return rows;
};
const penalty = (code: string, name = '对超限运输的处罚'): LibraryCells => ({
  ...{ record: 'POWER', code, name, department: 'JS020000JT', type: 'PENALTY' },
  legalBasis: '《公路法》第七十六条',
});

describe('a library in table form', () => {
  it('comes back as it went out, with everything a power can say', async () => {
    await opened.catalogue.load(fullLibrary);
    const rows = await exported();
    const other = await openCatalogue({ departments: [], powers: [] });
    const report = await other.catalogue.importRows(rowsFrom(rows), verified, {
      principal: legalOffice,
      requestId: 'x',
    });
    expect(report).toMatchObject({ rejected: [], powers: { added: 7 }, departments: { added: 4 } });
    expect(isBalanced(report)).toBe(true);
    const source = `{ powerItem(code: "${fullPower.code}") { version formerCodes content { name legalBasis
      publicFlow { steps { id next { to when } } } discretion { grade rangeKind low top words } } }
      department(code: "JS020000JS") { delegations { to paper } } }`;
    expect((await other.ask(source)).data).toEqual((await opened.ask(source)).data);
    const again = await other.catalogue.importRows(rowsFrom(rows), verified, {
      principal: legalOffice,
      requestId: 'x',
    });
    expect(again.rows).toMatchObject({ offered: rows.length, unchanged: rows.length });
    await other.catalogue.close();
  });

  it('is told what it would change by a dry run, which stores nothing', async () => {
    const { edition } = await opened.catalogue.load({ departments: [], powers: [] });
    const report = await take(
      [penalty('JS020000JT-CF-0009'), { ...penalty('JS020000JT-CF-0001', '对无证经营客运的处罚'), from: '2013-05-01' }],
      { ...verified, dryRun: true },
    );
    expect(report.changes).toEqual([
      { kind: 'POWER', what: 'added', code: 'JS020000JT-CF-0009', name: '对超限运输的处罚', parts: [] },
      {
        ...{ kind: 'POWER', what: 'changed', code: 'JS020000JT-CF-0001', name: '对无证经营客运的处罚' },
        parts: ['versions', 'versions.from', 'versions.legalBasis', 'versions.name'],
      },
    ]);
    expect((await opened.catalogue.load({ departments: [], powers: [] })).edition).toBe(edition);
    expect(opened.events).toEqual([]);
  });

  it('keeps the versions of other days', async () => {
    await take([{ ...penalty('JS020000JT-CF-0001', '对无证经营客运的处罚'), from: '2013-05-01' }]);
    const { data } = await opened.ask('{ powerItem(code: "JS020000JT-CF-0001") { versions { from name } } }');
    expect(data.powerItem.versions).toEqual([
      { from: '2010-01-01', name: '对无证客运的处罚' },
      { from: '2013-05-01', name: '对无证经营客运的处罚' },
    ]);
  });
});

describe('rows without codes', () => {
  const codeless: LibraryCells = {
    ...{ record: 'POWER', name: '对超限运输的处罚', department: 'JS020000JT', type: 'PENALTY' },
    legalBasis: '《公路法》第七十六条',
  };

  it('are given codes once, and are known again by what they say', async () => {
    expect(await take([codeless, codeless])).toMatchObject({ rows: { offered: 2, added: 1, duplicate: 1 } });
    const found = await opened.ask(
      '{ powerItem(code: "JS020000JT-CF-0003") { name acts { act paper } } }',
      {},
      legalOffice,
    );
    expect(found.data.powerItem).toEqual({
      name: '对超限运输的处罚',
      acts: [{ act: 'ADOPT', paper: '锡法办〔2013〕3号' }],
    });
    expect((await take([codeless])).rows).toMatchObject({ offered: 1, unchanged: 1 });
  });

  it('that nobody verified enter filings as cleared, once, and are not in use', async () => {
    const report = await take([codeless], {});
    expect(report).toMatchObject({ filings: 1, powers: { added: 0 }, rows: { added: 1 } });
    expect((await take([codeless], {})).rows).toMatchObject({ unchanged: 1 });
    const { data } = await opened.ask(
      '{ powerFilings { nodes { step kind } } powerItems { totalCount } }',
      {},
      legalOffice,
    );
    expect(data).toEqual({
      powerFilings: { nodes: [{ step: 'CLEARED', kind: 'NEW' }] },
      powerItems: { totalCount: 6 },
    });
  });
});

describe('a row is rejected with its reason', () => {
  it.each<[string, LibraryCells, string]>([
    ['with a code that is none', penalty('JS020000JT-CF-1'), '编码'],
    ['with a type that its code denies', { ...penalty('JS020000JT-XK-0001'), type: 'PENALTY' }, '类型'],
    ['with a type that does not exist', { ...penalty('JS020000JT-CF-0007'), type: '罚' }, '权力类型'],
    ['of a department nobody knows', { ...penalty('JS020000JT-CF-0007'), department: 'JS990000XX' }, '部门'],
    ['without a department', { record: 'POWER', name: '甲', type: 'PENALTY' }, '实施部门'],
    ['without a name', { record: 'POWER', type: 'PENALTY', department: 'JS020000JT' }, 'name'],
    ['at a step that only acts reach', { ...penalty('JS020000JT-CF-0007'), state: 'VERIFIED' }, '办理流程'],
    ['with a limit without unit', { ...penalty('JS020000JT-CF-0007'), promisedLimit: '15' }, '单位'],
    ['of a version on a day that is none', { ...penalty('JS020000JT-CF-0007'), from: '2013-02-30' }, '日期'],
    ['of a power that was not told', { record: 'MATERIAL', code: 'JS020000JT-CF-0007', name: '甲' }, '前面没有'],
    ['of a kind that does not exist', { record: 'NONSENSE' }, '前面没有'],
    [
      'of a department of no kind',
      { record: 'DEPARTMENT', code: 'A', name: '甲', region: '320200', kind: 'X' },
      '类别',
    ],
    ['of a department in no region', { record: 'DEPARTMENT', code: 'A', name: '甲', region: '3202' }, '六位'],
    [
      'below a department nobody knows',
      { record: 'DEPARTMENT', code: 'A', name: '甲', region: '320200', parent: 'B' },
      '部门',
    ],
  ])('%s', async (_, cells, reason) => {
    const report = await take([cells]);
    expect(report.rows).toMatchObject({ offered: 1, rejected: 1 });
    expect(report.rejected[0]?.row).toBe(2);
    expect(report.rejected[0]?.reason.zh).toContain(reason);
  });

  it('when it would change a power without a verification, or while a filing changes it', async () => {
    const changed = { ...penalty('JS020000JT-CF-0001', '另一名称'), from: '2013-05-01' };
    expect((await take([changed], {})).rejected[0]?.reason.zh).toContain('核定文件');
    const change = `mutation { changePower(code: "JS020000JT-CF-0001", content: { name: "甲", legalBasis: [] },
      terms: { paper: "说明", cause: { reason: "修法" } }) { id } }`;
    expect((await opened.ask(change, {}, legalOffice)).errors).toEqual([]);
    expect((await take([changed])).rejected[0]?.reason.zh).toContain('在办');
  });

  it('with its parts, and the ledger balances', async () => {
    const code = 'JS020000JT-CF-0007';
    const report = await take(
      [
        penalty(code),
        { record: 'STEP', code, flow: 'PUBLIC', step: 'a', name: '立案', next: 'nowhere' },
        { record: 'RISK', code, description: '丢失' },
        penalty('JS020000JT-CF-0008'),
      ],
      { ...verified, unread: 1 },
    );
    expect(report.rows).toEqual({
      offered: 5,
      added: 1,
      changed: 0,
      unchanged: 0,
      duplicate: 0,
      rejected: 3,
      unread: 1,
    });
    expect(isBalanced(report)).toBe(true);
  });
});

it('is open to administrators only, and told to the audit trail', async () => {
  const actor = { principal: construction, requestId: 'test' };
  await expect(opened.catalogue.importRows([], verified, actor)).rejects.toMatchObject({
    code: 'CATALOGUE_ACT_DENIED',
  });
  await take([penalty('JS020000JT-CF-0009')]);
  expect(opened.events).toMatchObject([
    { name: 'POWERS_IMPORTED', outcome: 'success', data: { verifiedBy: '锡法办〔2013〕3号', powers: { added: 1 } } },
  ]);
});
