/** One document in the form of the provincial specification, DOCUMENTDATA 文书; the content is a line of made-up text. */
export function documentData(name: string): string {
  const content = Buffer.from(`演示用${name}`).toString('base64');
  return (
    '<?xml version="1.0" encoding="GBK"?><DOCUMENTDATA><DOCUMENT><DOCUMENT_ID>1</DOCUMENT_ID>' +
    `<DOCUMENT_NAME>${name}</DOCUMENT_NAME><FILE_NAME>${name}.doc</FILE_NAME>` +
    `<FILE_CONTENT>CDATA[${content}]</FILE_CONTENT></DOCUMENT></DOCUMENTDATA>`
  );
}
