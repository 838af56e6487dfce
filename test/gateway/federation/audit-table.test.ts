import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { auditTable } from '../../support/federation/audit-table.ts';

const page = new URL('../../../docs/federation-audit.md', import.meta.url);
const MARK = '<!-- made from test/support/federation/audit-*.ts; UPDATE=1 npm test -- audit-table -->';

describe('docs/federation-audit.md', () => {
  it('lists the suites as the tests have them', async () => {
    const text = readFileSync(page, 'utf8');
    const made = await format(`${text.split(MARK)[0] ?? ''}${MARK}\n\n${auditTable()}\n`, {
      parser: 'markdown',
      printWidth: 120,
    });
    if (process.env['UPDATE'] === '1') writeFileSync(page, made);
    expect(readFileSync(page, 'utf8')).toBe(made);
  });
});
