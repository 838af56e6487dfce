import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { makeBulletin } from '../../../../subgraphs/supervision/bulletins/make-bulletin.ts';
import { readBulletinForm, setIn } from '../../../../subgraphs/supervision/bulletins/bulletin-form.ts';
import { bulletinHtml } from '../../../../subgraphs/supervision/bulletins/bulletin-html.ts';
import { bulletinXlsx } from '../../../../subgraphs/supervision/bulletins/bulletin-xlsx.ts';
import { digestOf, type Edition } from '../../../../subgraphs/supervision/scorecards/edition.ts';
import { sheetsOf } from './sheets-of.ts';
import { editionsOf2013 } from './editions-of-2013.ts';
import { goldenBulletins } from './golden-bulletins.ts';

const form = readBulletinForm();
const april = editionsOf2013.slice(3, 4);
const textOf = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');

describe('golden bulletins', () => {
  // After a change that is meant: node --import tsx test/subgraphs/supervision/bulletins/golden-bulletins.ts
  it.each(goldenBulletins)('$name', ({ name, html }) => {
    expect(html).toBe(readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8'));
  });
});

describe('a bulletin', () => {
  it.each([
    [1, '行政权力网上公开透明运行月运行跟踪（2013年1月）', '阳光跟踪〔2013〕1号'],
    [3, '关于2013年第一季度行政权力网上公开透明运行情况的通报', '阳光通报〔2013〕1号'],
    [12, '关于2013年度行政权力网上公开透明运行年度考核总评的通报', '阳光总评〔2013〕1号'],
  ])('of %i months has its title and number', (months, title, number) => {
    const bulletin = makeBulletin(editionsOf2013.slice(0, months), form, 'zh');
    expect(bulletin).toMatchObject({ title, number });
  });

  it('ranks by share of what was scored; equal shares share a place; those without cases stand apart', () => {
    const { sections } = makeBulletin(april, form, 'zh');
    // 58.16 of 60; 45.2 of 50 twice; 50 of 60 with the delivery of the first month of a quarter late.
    expect(sections[1]?.table?.rows.map(([place, name, ...rest]) => [place, name, rest.at(-2)])).toEqual([
      [1, '无锡市公安局', '96.9%'],
      [2, '无锡市交通局', '90.4%'],
      [2, '无锡市民政局 <试点>', '90.4%'],
      [4, '无锡市建设局', '83.3%'],
    ]);
    expect(sections[3]?.paragraphs).toEqual(['当月没有办件或者省垂直管理，不参与排名：无锡市地震局、无锡市气象局。']);
  });

  it('says where points were lost, the most first', () => {
    const { sections } = makeBulletin(april, form, 'en');
    expect(sections[2]?.paragraphs[0]).toBe(
      '（二）权力运行: 4 departments lost 11.75 points; most of all 无锡市建设局, 无锡市交通局, 无锡市民政局 <试点>.',
    );
  });

  it('of months in which nobody was ranked says so', () => {
    const nobody = april.map((edition): Edition => ({
      ...edition,
      departments: edition.departments.map((line) => ({ ...line, ranked: false })),
    }));
    expect(textOf(bulletinHtml(makeBulletin(nobody, form, 'zh')))).toContain('没有参与排名的部门。');
  });

  it('is a page of its own that carries no script, loads nothing, and names the editions by digest', () => {
    const html = bulletinHtml(makeBulletin(april, form, 'zh'));
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)|<试点>/);
    expect(html).toContain(digestOf(april[0] as Edition));
    expect(html).toContain('未加盖印章');
    expect(html).toMatch(/<svg[^>]+role="img" aria-label="各部门得分率（%）: 无锡市公安局 96\.9; /);
  });

  it('goes out as a workbook that a reader of workbooks reads, the same bytes each time', async () => {
    const bulletin = makeBulletin(editionsOf2013.slice(0, 3), form, 'zh');
    const bytes = bulletinXlsx(bulletin);
    expect(Buffer.from(bulletinXlsx(bulletin)).equals(Buffer.from(bytes))).toBe(true);
    const sheets = await sheetsOf(bytes);
    expect(Object.keys(sheets)).toEqual(['考评排名', '逐月走势', '数据版本']);
    expect(sheets['考评排名']?.slice(0, 3)).toEqual([
      [bulletin.title],
      [
        '名次',
        '部门',
        '（一）权力公开',
        '（二）权力运行',
        '（三）数据对接',
        '（五）操作规范',
        '得分',
        '计分分值',
        '得分率',
        '办件数',
      ],
      ['1', '无锡市公安局', '9.5', '28.75', '10', '9.91', '58.16', '60', '96.9%', '2439'],
    ]);
  });

  it('does not go out with a figure missing', () => {
    expect(() => setIn('{a} of {b}', { a: 1 })).toThrow('was not given b');
  });
});
