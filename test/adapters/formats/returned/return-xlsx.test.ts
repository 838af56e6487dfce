import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { makeXlsx, zip, type Cell } from '../make-xlsx.ts';
import { keysOf, mark, returned, rowsOf } from './returning.ts';

const xlsx = { format: 'xlsx' } as const;
const name = { name: '九月.xlsx' };
const rows: readonly (readonly Cell[])[] = [
  ['处罚案件登记表'],
  ['编号', '案由', '地址'],
  ['1号', '占道经营', undefined],
  ['2号', { xml: '<c s="1"><v>40424</v></c>' }, '路2号', '备注在表外'],
  [3, '噪声'],
];
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));
const sheetRow = (sheet: string | undefined, at: number): string =>
  new RegExp(`<row r="${at}"[\\s\\S]*?</row>`).exec(sheet ?? '')?.[0] ?? '';

describe('a workbook that comes back', () => {
  const types = '<Types><Default Extension="xml" ContentType="application/xml"/></Types>';
  const extra = { '[Content_Types].xml': types, 'xl/media/章.bin': '不动', 'docProps/core.xml': '<c/>' };
  const content = makeXlsx({
    sheets: [
      { name: '案件', rows },
      { name: '说明', rows: [['填表须知']], hidden: true },
    ],
    parts: extra,
  });
  const marks = [
    mark(3, '地址', { sheet: '案件' }),
    mark(5, '案由', { sheet: '案件', text: '【警告】=1+1 <b> _x0041_ \u0001' }),
  ];

  it('leaves rows without findings, cells of the others, and all other parts to the letter', async () => {
    const [before, after] = [partsOf(content), partsOf(await returned(xlsx, content, marks, name))];
    const sheet = 'xl/worksheets/sheet1.xml';
    for (const at of [1, 4]) expect(sheetRow(after[sheet], at)).toBe(sheetRow(before[sheet], at));
    for (const at of [3, 5]) {
      const own = sheetRow(before[sheet], at).replace('</row>', '');
      expect(sheetRow(after[sheet], at).startsWith(own)).toBe(true);
    }
    for (const part of Object.keys(before))
      if (!/sheet1|styles|Content_Types|rels/.test(part)) expect([part, after[part]]).toEqual([part, before[part]]);
    expect(after['xl/worksheets/sheet2.xml']).toBe(before['xl/worksheets/sheet2.xml']);
  });

  it('has an error column beyond all that stands in the sheet, and a hidden one of row keys', async () => {
    const out = await returned(xlsx, content, marks, { ...name, note: '；整批：编号不连续' });
    const sheet = partsOf(out)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheetRow(sheet, 2)).toContain(
      '<c r="E2" t="inlineStr"><is><t xml:space="preserve">校验问题；整批：编号不连续',
    );
    expect(sheetRow(sheet, 5)).toContain('【警告】=1+1 &lt;b&gt; _x005F_x0041_ </t>');
    expect(sheet).toContain('<col min="6" max="6" width="9" hidden="1" customWidth="1"/>');
    expect(await rowsOf(xlsx, out)).toEqual(await rowsOf(xlsx, content));
    expect(await keysOf(xlsx, out)).toEqual({
      3: expect.stringMatching(/^hg1\.[0-9a-f]{12}\.3\.e3\.$/),
      5: expect.stringMatching(/\.5\.e2\.$/),
    });
  });

  it('colours the cells that the row’s key names, and says in notes what is wrong with them', async () => {
    const parts = partsOf(await returned(xlsx, content, marks, name));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<conditionalFormatting sqref="A3:D1048576"><cfRule type="expression" dxfId="0"');
    expect(sheet).toContain('ISNUMBER(FIND(".e"&amp;COLUMN()&amp;".",$F3))');
    expect(parts['xl/styles.xml']).toContain(
      '<dxfs count="3"><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/>',
    );
    expect(parts['xl/heliograph/comments1.xml']).toContain(
      '<comment ref="C3" authorId="0"><text><t xml:space="preserve">【错误】地址',
    );
    expect(parts['xl/heliograph/notes1.vml']).toContain('<x:Row>2</x:Row><x:Column>2</x:Column>');
    expect(sheet).toMatch(/<legacyDrawing [^>]*r:id="hg2"\/><\/worksheet>$/);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="/xl/heliograph/comments1.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/heliograph/comments1.xml"');
  });

  it('is marked anew without traces of what was mended', async () => {
    const once = await returned(xlsx, content, marks, name);
    const twice = partsOf(await returned(xlsx, once, [mark(5, '编号', { sheet: '案件' })], name));
    const sheet = twice['xl/worksheets/sheet1.xml'];
    expect(sheetRow(sheet, 3)).toBe(sheetRow(partsOf(content)['xl/worksheets/sheet1.xml'], 3));
    expect(twice['xl/heliograph/comments1.xml']?.match(/ref="[A-Z]+\d+"/g)).toEqual(['ref="A5"']);
    expect(twice['xl/heliograph/notes1.vml']?.match(/<v:shape /g)).toHaveLength(1);
    expect(sheet?.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(twice['xl/styles.xml']?.match(/<dxf>/g)).toHaveLength(3);
    const kept = await returned(xlsx, once, [mark(5, '编号', { sheet: '案件' })], { ...name, others: 'keep' });
    expect(partsOf(kept)['xl/heliograph/comments1.xml']).toContain('ref="C3"');
    expect(Object.keys(await keysOf(xlsx, kept))).toEqual(['3', '5']);
  });

  it('keeps notes, widths, prefixes and the order of elements that another program wrote', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:dimension ref="A1:B2"/><x:cols><x:col min="1" max="16384" width="9"/></x:cols><x:sheetData><x:row r="1" spans="1:2"><x:c r="A1" t="inlineStr"><x:is><x:t>编号</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>案由</x:t></x:is></x:c></x:row>\n<x:row r="2" spans="1:2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells/><x:dataValidations/><x:pageMargins/><x:legacyDrawing r:id="d"/><x:tableParts/></x:worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="c" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="d" Type="http://x/vmlDrawing" Target="../drawings/v.vml"/></Relationships>`,
      'xl/comments1.xml': `<comments><authors><author>老王</author></authors><commentList><comment ref="B2" authorId="0"><text><t>核过</t></text></comment></commentList></comments>`,
      'xl/drawings/v.vml': `<xml xmlns:v="v"><v:shape id="a"><x:Row>1</x:Row><x:Column>1</x:Column></v:shape></xml>`,
    };
    const own = makeXlsx({ sheets: [{ name: '案件', rows: [] }], parts });
    const cells = ['编号', '案由'].map((column) => ({ column, severity: 'warning' as const, note: column }));
    const out = await returned(xlsx, own, [mark(2, '', { cells })], name);
    const after = partsOf(out);
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<x:row r="2" spans="1:4"><x:c r="B2"><x:v>7</x:v></x:c><x:c r="C2" t="inlineStr">');
    expect(sheet).toContain('<x:cols><x:col min="1" max="2" width="9"/><x:col min="3" max="3" width="60"');
    expect(sheet).toContain('<x:col min="5" max="16384" width="9"/></x:cols>');
    expect(sheet).toContain('<x:mergeCells/><x:conditionalFormatting');
    expect(sheet.match(/legacyDrawing/g)).toHaveLength(1);
    expect(after['xl/comments1.xml']).toContain('核过');
    expect(after['xl/comments1.xml']?.match(/ref="\w+"/g)).toEqual(['ref="B2"', 'ref="A2"']);
    expect(after['xl/drawings/v.vml']).toContain('<v:shape id="a">');
    expect(await rowsOf(xlsx, out)).toEqual(await rowsOf(xlsx, own));
  });

  it('may have no styles yet', async () => {
    const bare = { ...partsOf(content) };
    delete bare['xl/styles.xml'];
    bare['xl/_rels/workbook.xml.rels'] = (bare['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship Id="t"[^>]*>/,
      '',
    );
    const parts = partsOf(await returned(xlsx, zip(bare), [], name));
    expect(parts['xl/heliograph/styles.xml']).toContain('<dxfs count="3">');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/heliograph/styles.xml"');
  });

  it('is the same to the byte when it is made again', async () => {
    const [one, other] = [await returned(xlsx, content, marks, name), await returned(xlsx, content, marks, name)];
    expect(one.equals(other)).toBe(true);
  });
});

it('whatever a workbook holds, it comes back with the same rows, and the keys of those that were marked', async () => {
  const cell = fc.oneof(
    fc.constant(undefined),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.integer(),
    fc.constantFrom('=1', '</row>', '&amp;'),
  );
  const clean = (value: Cell): Cell =>
    typeof value === 'string' ? value.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, '') : value;
  const table = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(table, fc.array(fc.nat(9)), async (body, chosen) => {
      const content = makeXlsx({
        sheets: [
          { name: '表', rows: [['编号', '案由', '地址'], ...body.map((row, at) => [`${at}号`, ...row.map(clean)])] },
        ],
      });
      const before = await rowsOf(xlsx, content);
      const marked = before.filter((_, at) => chosen.includes(at)).map(({ row }) => row);
      const out = await returned(
        xlsx,
        content,
        marked.map((row) => mark(row, '案由')),
        name,
      );
      expect(await rowsOf(xlsx, out)).toEqual(before);
      expect(Object.keys(await keysOf(xlsx, out)).map(Number)).toEqual(marked);
      const bare = partsOf(await returned(xlsx, out, [], name))['xl/worksheets/sheet1.xml'] ?? '';
      const sheet = partsOf(content)['xl/worksheets/sheet1.xml'] ?? '';
      for (const { row } of before) expect(sheetRow(bare, row)).toBe(sheetRow(sheet, row));
    }),
    { seed: 7, numRuns: 60 },
  );
});
