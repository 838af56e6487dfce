import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { mendXml, XmlMender } from '../../../adapters/xml/mend-xml.ts';
import { plainText } from '../../../adapters/xml/plain-text.ts';
import { xmlTree } from '../../../adapters/xml/xml-tree.ts';
import { zip } from './make-xlsx.ts';
import { readAll, refusal } from './read-all.ts';

const XML = { format: 'xml' } as const;
const values = async (...call: Parameters<typeof readAll>) => (await readAll(...call)).rows.map((row) => row.values);

const CASES = `<?xml version="1.0" encoding="GBK"?>
<PACKAGE><Head><Sender>JS020000JS</Sender><Count>2</Count></Head>
<CASE><NO>1</NO><CONTENT>占道堆放建筑材料</CONTENT>
  <STEPS><STEP><NO>1-1</NO><NOTE>立案</NOTE></STEP><STEP><NO>1-2</NO><NOTE>结案</NOTE></STEP></STEPS></CASE>
<CASE><NO>2</NO><CONTENT/></CASE></PACKAGE>
`;

describe('an XML package of a department', () => {
  it('is read into the tables of its elements, parents and nested rows alike, without its own head', async () => {
    const { rows, places } = await readAll(XML, CASES);
    expect(places).toEqual([
      { file: 'cases.file', table: 'STEP' },
      { file: 'cases.file', table: 'CASE' },
    ]);
    expect(rows.map((row) => row.values)).toEqual([
      { NO: '1-1', NOTE: '立案' },
      { NO: '1-2', NOTE: '结案' },
      { NO: '1', CONTENT: '占道堆放建筑材料' },
      { NO: '2', CONTENT: '' },
    ]);
    expect(rows.map((row) => row.row)).toEqual([4, 4, 3, 5]);
  });

  it.each([
    ['UTF-8 although it declares GBK', Buffer.from(CASES)],
    ['GBK as it declares', iconv.encode(CASES, 'gbk')],
  ])('is read by its bytes: %s', async (_, bytes) => {
    const { rows, told } = await readAll(XML, bytes, { pieceSize: 7 });
    expect(rows[2]?.values).toEqual({ NO: '1', CONTENT: '占道堆放建筑材料' });
    expect(told).toContain('it declares GBK; the bytes decide');
  });

  it('may hold its Base64 in literal CDATA[ ], in true CDATA, or bare, and entities without semicolon', async () => {
    const xml = `<DOCUMENTDATA>
      <DOCUMENT><ID>1</ID><FILE_CONTENT>CDATA[aGVsaW8=]</FILE_CONTENT></DOCUMENT>
      <DOCUMENT><ID>2</ID><FILE_CONTENT><![CDATA[aGVsaW8=]]></FILE_CONTENT></DOCUMENT>
      <DOCUMENT><ID>3</ID><FILE_CONTENT>aGVsaW8=</FILE_CONTENT></DOCUMENT>
      <DOCUMENT><ID>4</ID><FILE_CONTENT>a &gt b &amp; c & d &nbsp; e</FILE_CONTENT></DOCUMENT></DOCUMENTDATA>`;
    for (const pieceSize of [1, 3, 64, 4096]) {
      const { rows, told } = await readAll(XML, xml, { pieceSize });
      expect(rows.map((row) => row.values['FILE_CONTENT'])).toEqual([
        ...['aGVsaW8=', 'aGVsaW8=', 'aGVsaW8='],
        'a > b & c & d &nbsp; e',
      ]);
      expect(told).toContain('3 places of malformed XML were mended');
    }
  });

  it('may be a zip of documents, read in the order of their names', async () => {
    const document = (no: string): string => `<ROWS><ROW><NO>${no}</NO><NOTE>x</NOTE></ROW></ROWS>`;
    const bytes = zip({ 'b.xml': document('2'), 'a.xml': document('1'), 'readme.txt': 'no' });
    expect(await values(XML, bytes)).toEqual([
      { NO: '1', NOTE: 'x' },
      { NO: '2', NOTE: 'x' },
    ]);
    expect(await refusal(XML, bytes.subarray(0, bytes.length - 30))).toMatchObject({ code: 'FORMAT_CUT_SHORT' });
  });

  it('takes attributes as values, and joins a value that stands there twice', async () => {
    expect(await values(XML, '<rows><z:row xmlns:z="#RowsetSchema" NO="1" NOTE="同意"/></rows>')).toEqual([
      { NO: '1', NOTE: '同意' },
    ]);
    const repeated = '<rows><row><item>A-1</item><item>A-2</item><no>1</no></row></rows>';
    expect(await values(XML, repeated)).toEqual([{ item: 'A-1||A-2', no: '1' }]);
  });

  it('takes as rows only what is asked for, or what holds the columns that a mapping expects', async () => {
    expect(await values({ format: 'xml', options: { record: 'STEP' } }, CASES)).toHaveLength(2);
    const expects = ['no', 'content'].map((name) => ({ names: [name], optional: false }));
    expect(await values(XML, CASES, { reading: { expects } })).toEqual([
      { no: '1', content: '占道堆放建筑材料' },
      { no: '2', content: '' },
    ]);
  });
});

describe('an XML file that cannot be trusted', () => {
  it.each([
    ['cut short', CASES.slice(0, 200), 'FORMAT_CUT_SHORT'],
    ['with crossed tags', '<a><b><c>1</c><d>2</d></a></b>', 'XML_BROKEN'],
    ['with entities of its own', '<!DOCTYPE a [<!ENTITY e "x">]><a><b>&e;</b></a>', 'XML_DOCTYPE'],
    ['with two roots', '<a><r><b>1</b><c>1</c></r></a><a/>', 'XML_BROKEN'],
    ['without rows', '<a><Head><b>1</b><c>2</c></Head></a>', 'XML_NO_RECORDS'],
    ['of blanks alone', ' \n ', 'FORMAT_EMPTY'],
    ['nested without end', '<a>'.repeat(100), 'XML_BROKEN'],
    ['that is a page', '<html><body><br>维护中</body></html>', 'XML_BROKEN'],
  ])('is refused: %s', async (_, xml, code) => {
    expect(await refusal(XML, xml)).toMatchObject({ code });
  });

  it('leaves a row unread that is longer than allowed, and goes on', async () => {
    const xml = `<r><row><NO>1</NO><A>${'长'.repeat(600)}</A></row><row><NO>2</NO><A>短</A></row></r>`;
    const { rows, unread } = await readAll(XML, xml, { limits: { rowCharacters: 500 } });
    expect(unread.map(({ reason }) => reason)).toEqual(['ROW_TOO_LONG']);
    expect(rows.map((row) => row.values['NO'])).toEqual(['2']);
  });
});

describe('mending', () => {
  it('touches nothing inside true CDATA and nothing that is right', () => {
    const right = '<a><![CDATA[x & y &gt z]]>&gt;&#38;&lt;</a>';
    expect(mendXml(right)).toBe(right);
    expect(mendXml('<a>CDATA[x]]></a>')).toBe('<a>CDATA[x]]&gt;</a>');
  });

  it('gives the same whatever the pieces', () => {
    const text = '<a b="1 & 2">x &gt y ]]> <![CDATA[&gt ]] ]]></a>';
    for (let size = 1; size < 20; size += 1) {
      const mender = new XmlMender();
      let made = '';
      for (let at = 0; at < text.length; at += size) made += mender.push(text.slice(at, at + size));
      expect(made + mender.end()).toBe(mendXml(text));
    }
  });

  it('takes literal CDATA[ ] off only where it is around the whole text', () => {
    expect([plainText('CDATA[x]'), plainText('CDATA[x]]>'), plainText('see CDATA[x] there')]).toEqual([
      ...['x', 'x', 'see CDATA[x] there'],
    ]);
  });

  it('makes a tree of an answer, without prefixes, with lists where elements repeat', () => {
    const tree = xmlTree('\ufeff<s:a xmlns:s="u" x="1"><s:b>1</s:b><b>2</b><c/></s:a>');
    expect(JSON.parse(JSON.stringify(tree))).toEqual({ a: { '@x': '1', b: ['1', '2'], c: '' } });
    expect(() => xmlTree('<!DOCTYPE a><a/>')).toThrow('DOCTYPE');
  });
});
