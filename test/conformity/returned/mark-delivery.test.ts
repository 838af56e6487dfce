import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../conformity/finding.ts';
import type { Severity } from '../../../conformity/pack/pack.ts';
import { markDelivery } from '../../../conformity/returned/mark-delivery.ts';
import { markRow } from '../../../conformity/returned/mark-row.ts';

const both = (zh: string) => ({ zh, en: `${zh} en` });
const finding = (
  row: number,
  column: string | undefined,
  set: { severity?: Severity; sheet?: string } = {},
): Finding => ({
  rule: 'R-1',
  severity: set.severity ?? 'error',
  recordType: 'T',
  pointer: {
    row,
    ...(set.sheet === undefined ? {} : { sheet: set.sheet }),
    ...(column === undefined ? {} : { field: 'F', column }),
  },
  expected: both('有值'),
  message: both('没有\n填写。'),
  remedy: both('请补填。'),
});

describe('the marks of a row', () => {
  it('say in Chinese, gravest first and on one line, what is wrong, where and what to do', () => {
    const mark = markRow({ row: 7 }, [finding(7, '地址', { severity: 'advice' }), finding(7, '编号')]);
    expect(mark.text).toBe('【错误】编号：没有 填写。 请补填。（R-1）；【建议】地址：没有 填写。 请补填。（R-1）');
  });

  it('colour a cell by the gravest finding there, and tell all of them in its note', () => {
    const { cells } = markRow({ row: 7 }, [
      finding(7, '编号', { severity: 'warning' }),
      finding(7, '编号'),
      finding(7, undefined),
    ]);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ column: '编号', severity: 'error' });
    expect(cells[0]?.note).toContain('应为：有值\n改正：请补填。\n规则：R-1\n\n【警告】');
  });

  it('are empty where nothing is wrong, and give the reason where no finding was kept', () => {
    expect(markRow({ row: 7 }, [])).toEqual({ row: 7, text: '', cells: [] });
    expect(markRow({ row: 7, sheet: '案件' }, [], '编号重复').text).toBe('【错误】编号重复');
    expect(markRow({ row: 7 }, [], '长'.repeat(5000)).text.length).toBeLessThan(2100);
  });
});

describe('the marks of a delivery', () => {
  it('come in the order of sheets and rows, whatever the order of findings', () => {
    const findings = [
      finding(9, '甲', { sheet: '二' }),
      finding(3, '甲', { sheet: '一' }),
      finding(2, '甲', { sheet: '二' }),
      finding(3, '乙', { sheet: '一' }),
    ];
    const { marks, note } = markDelivery(findings, [], ['一', '二']);
    expect(marks.map(({ sheet, row, cells }) => [sheet, row, cells.length])).toEqual([
      ['一', 3, 2],
      ['二', 2, 1],
      ['二', 9, 1],
    ]);
    expect(note).toBe('');
  });

  it('say in the heading what concerns all of it, and which rows could not be read', () => {
    const unread = Array.from({ length: 25 }, (_, at) => ({ row: at + 2, reason: 'ROW_COLUMNS_DIFFER' }));
    const { note } = markDelivery([finding(0, undefined)], unread, []);
    expect(note).toMatch(/^；整批：没有 填写。（R-1）；另有 25 行无法读取：第 2、3、.*、21 等 行$/);
  });
});
