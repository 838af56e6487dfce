import { SaxesParser } from 'saxes';
import type { RowBatch } from '../../kernel/rows.ts';
import { XmlMender } from '../xml/mend-xml.ts';
import { BatchBuilder } from './batch.ts';
import { decode } from './decode.ts';
import { formatError } from './errors.ts';
import { containerOf, peek } from './leading-bytes.ts';
import type { ReadingContext } from './reading.ts';
import { openPackage } from './xlsx-package.ts';
import { XmlRecords } from './xml-records.ts';

/**
 * Reads XML: elements that hold two or more plain values are rows, each in the table of its name. The declared encoding
 * is not believed (GBK is declared in Unicode documents); what senders write wrongly is mended and told. A zip is a
 * package of such documents, read one by one in the order of their names.
 */
export async function* readXml(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const { head, all } = await peek(bytes, 4);
  if (containerOf(head) !== 'zip') return yield* readDocument(all, context);
  const zip = await openPackage(all, context);
  try {
    const documents = zip.parts.filter((part) => /\.xml$/i.test(part)).sort();
    if (documents.length === 0) throw formatError.FORMAT_EMPTY({ file: context.file });
    for (const part of documents) yield* readDocument(zip.open(part), { ...context, file: `${context.file}/${part}` });
  } finally {
    await zip.close();
  }
}

async function* readDocument(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const { file, tell } = context;
  const tables = new Map<string, BatchBuilder>();
  const builderOf = (table: string): BatchBuilder => {
    const builder = tables.get(table) ?? new BatchBuilder({ file, table });
    tables.set(table, builder);
    return builder;
  };
  const parser = new SaxesParser({ xmlns: false, position: true });
  const records = new XmlRecords(context, builderOf);
  let ended = false;
  parser.on('error', (cause) => {
    const where = `第 ${parser.line} 行 / line ${parser.line}`;
    throw ended
      ? formatError.FORMAT_CUT_SHORT({ file, where }, cause)
      : formatError.XML_BROKEN({ file, line: parser.line }, cause);
  });
  parser.on('doctype', () => {
    throw formatError.XML_DOCTYPE({ file });
  });
  parser.on('xmldecl', ({ encoding = '' }) => {
    if (/^gb/i.test(encoding))
      tell({ zh: `声明的编码为 ${encoding}，以实际字节为准`, en: `it declares ${encoding}; the bytes decide` });
  });
  parser.on('opentag', ({ name, attributes }) => {
    records.open(name, attributes, parser.line);
  });
  parser.on('closetag', () => {
    records.close();
  });
  const text = (piece: string): void => {
    records.text(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const mender = new XmlMender();
  let begun = false;
  for await (const piece of decode(bytes, context)) {
    const mended = mender.push(begun ? piece : piece.replace(/^[\s\ufeff]+/, ''));
    begun ||= piece.trim() !== '';
    parser.write(mended);
    for (const builder of tables.values()) yield* builder.take();
  }
  if (!begun) throw formatError.FORMAT_EMPTY({ file });
  parser.write(mender.end());
  ended = true;
  parser.close();
  if (mender.mended > 0)
    tell({ zh: `修补了 ${mender.mended} 处不规范的 XML`, en: `${mender.mended} places of malformed XML were mended` });
  records.end();
  for (const builder of tables.values()) yield* builder.take(true);
}
