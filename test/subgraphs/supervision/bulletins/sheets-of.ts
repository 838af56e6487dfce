import { tmpdir } from 'node:os';
import { standardLimits, type ReadingContext } from '../../../../adapters/formats/reading.ts';
import { openPackage } from '../../../../adapters/formats/xlsx-package.ts';
import { sheetRows } from '../../../../adapters/formats/xlsx-sheet.ts';
import { openWorkbook } from '../../../../adapters/formats/xlsx-workbook.ts';

const nothing = (): void => undefined;
const context: ReadingContext = {
  ...{ file: 'bulletin.xlsx', reading: {}, scratch: tmpdir(), tell: nothing, learn: nothing },
  limits: standardLimits,
};

/** Texts of the cells that hold something, by sheet and row, as the hub's own reader of workbooks reads them. */
export async function sheetsOf(bytes: Uint8Array): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  const xlsx = await openPackage(
    (async function* () {
      yield bytes;
    })(),
    context,
  );
  const workbook = await openWorkbook(xlsx, context);
  const sheets: Record<string, (readonly string[])[]> = {};
  for (const sheet of workbook.sheets) {
    const rows: (readonly string[])[] = (sheets[sheet.name] = []);
    for await (const piece of sheetRows(xlsx, workbook, sheet, 'bulletin.xlsx'))
      rows.push(...piece.map(({ texts }) => texts));
  }
  await xlsx.close();
  return sheets;
}
