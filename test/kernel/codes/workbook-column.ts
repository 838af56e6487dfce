import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** Text of one column of the first sheet of an .xlsx file, by row; enough for the plain tables of the tests. */
export async function workbookColumn(file: string, column: string): Promise<ReadonlyMap<number, string>> {
  const parts = await unzip(file, ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
  const cells = (parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(
    new RegExp(`<c r="${column}(\\d+)"([^>]*)><v>([^<]*)</v>`, 'g'),
  );
  return new Map(
    [...cells].map(([, row, attributes = '', value = '']) => [
      Number(row),
      attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value,
    ]),
  );
}

async function unzip(file: string, wanted: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(file, { lazyEntries: true });
  const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const parts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      const read = wanted.includes(entry.fileName) ? open(entry).then(textOf) : Promise.resolve(undefined);
      read.then((text) => {
        if (text !== undefined) parts.set(entry.fileName, text);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return parts;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
