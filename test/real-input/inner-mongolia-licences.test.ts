import { createReadStream, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { readerFor } from '../../adapters/formats/format.ts';
import type { MappedRecord } from '../../kernel/rows.ts';
import { readMapping } from '../../adapters/mapping/read-mapping.ts';
import { itWithData, sharedData } from '../kernel/shared-data.ts';
import { readAll } from '../adapters/formats/read-all.ts';

const folder = 'inner_mongolia_licences';

/** Files of a tar archive, by name; enough of the format for ustar and pax. */
function filesOf(tar: Buffer): readonly Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at + 512 <= tar.length;) {
    const size = parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0;
    const type = tar.toString('latin1', at + 156, at + 157);
    if ((type === '0' || type === '\0') && size > 0) files.push(tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

describe('licences of Inner Mongolia as they were published', () => {
  itWithData(folder, 'every joined row is read or counted as glued, and every date is understood', async () => {
    const { reading, mappingFor } = readMapping('mappings/inner-mongolia-licences.yaml');
    const map = mappingFor(undefined)?.map ?? (() => ({ recordType: '', fields: {}, remarks: [] }));
    const read = readerFor({ format: 'csv' }, { reading });
    const seen = { rows: 0, unread: 0, from: 0, to: 0, numbers: 0, remarks: 0 };
    for await (const batch of read(
      createReadStream(sharedData(folder, 'licences_joined.csv')),
      'licences_joined.csv',
    )) {
      seen.unread += batch.unread.filter(({ reason }) => reason === 'ROW_GLUED').length;
      for (const row of batch.rows) {
        const { fields, remarks }: MappedRecord = map(row);
        seen.rows += 1;
        seen.remarks += remarks.length;
        seen.from += 'XK_YXQZ' in fields ? 1 : 0;
        seen.to += 'XK_YXQZI' in fields ? 1 : 0;
        // Building-permit numbers that look like citizen numbers: they stay document numbers, digit for digit.
        if (/^\d{18}$/.test(String(fields['XK_WSH'] ?? ''))) seen.numbers += 1;
      }
    }
    expect(seen).toEqual({ rows: 5015, unread: 25, from: 2637, to: 877, numbers: 190, remarks: 0 });
  });

  itWithData(
    folder,
    'the raw, unquoted files hold the same 5,061 licences: line breaks joined, three glued rows named',
    async () => {
      const { reading } = readMapping('mappings/inner-mongolia-licences-raw.yaml');
      const files = filesOf(gunzipSync(readFileSync(sharedData(folder, 'raw_per_company.tar.gz'))));
      let rows = 0;
      const reasons: string[] = [];
      for (const file of files) {
        const read = await readAll({ format: 'csv' }, file, { reading });
        rows += read.rows.length;
        reasons.push(...read.unread.map(({ reason }) => reason));
      }
      expect({ files: files.length, rows, reasons }).toEqual({
        files: 1379,
        rows: 5055,
        reasons: ['ROW_GLUED', 'ROW_GLUED', 'ROW_GLUED'],
      });
    },
  );
});
