import { describe, expect, it } from '@jest/globals';
import { documentDataFault } from '../../conformity/document-data.ts';

const data = (content: string): string =>
  `<?xml version="1.0" encoding="GBK"?><DOCUMENTDATA><DOCUMENT><DOCUMENT_ID>1</DOCUMENT_ID><DOCUMENT_NAME>笔录</DOCUMENT_NAME><FILE_NAME/>\n  <FILE_CONTENT>${content}</FILE_CONTENT></DOCUMENT></DOCUMENTDATA>`;

describe('documents inside a column', () => {
  it.each([
    ['the literal text CDATA[ … ]', data('CDATA[6Ziz5YWJ]')],
    ['a true CDATA section', data('<![CDATA[6Ziz5YWJ]]>')],
    ['bare base64, over lines', data('6Ziz\n5YWJ\n')],
    ['an escaped section with the malformed &gt', data('&lt;![CDATA[6Ziz5YWJ]]&gt')],
    ['an escaped section', data('&lt;![CDATA[6Ziz5YWJ]]&gt;')],
    ['no file', data('')],
    ['padding', data('6Ziz5Q==')],
    ['no document', '<DOCUMENTDATA></DOCUMENTDATA>'],
    ['nothing at all', ' <DOCUMENTDATA/> '],
    ['brackets in a name', data('').replace('笔录', '<![CDATA[<笔录>]]>')],
  ])('may be written with %s', (_how, xml) => expect(documentDataFault(xml)).toBeUndefined());

  it.each([
    ['root', '附件'],
    ['root', '<?xml version="1.0"'],
    ['root', '<DOCUMENTS></DOCUMENTS>'],
    ['structure', '<DOCUMENTDATA><DOCUMENT></DOCUMENTDATA>'],
    ['structure', '<DOCUMENTDATA></DOCUMENTDATA><x/>'],
    ['structure', data('').replace('</DOCUMENT_NAME>', '')],
    ['structure', data('').slice(0, -5)],
    ['structure', data('').replace('笔录', '<b>笔录</b>')],
    ['content', data('决定书')],
    ['content', data('CDATA[6Ziz5YW]')],
    ['content', data('CDATA[6Ziz5YWJ')],
    ['content', data('6Zi=5YWJ')],
  ])('have a fault in their %s', (fault, xml) => expect(documentDataFault(xml)).toBe(fault));

  it('are judged in time that grows with their length only', () => {
    const hostile = `<DOCUMENTDATA>${'<DOCUMENT><A>'.repeat(20_000)}`;
    expect(documentDataFault(hostile)).toBe('structure');
    expect(documentDataFault(data('A'.repeat(4_000_000)))).toBeUndefined();
  });
});
