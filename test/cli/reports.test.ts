import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { aHubFolder, heliograph } from './run.ts';

const hub = aHubFolder();
afterAll(() => hub.drop());

it('writes evidence that proves itself with the hub’s keys, and with no others', async () => {
  const { out, code } = await heliograph('evidence', 'JS020000JS', '2013-04', 'orders', '--config', hub.config);
  expect(code).toBe(0);
  const [file, keys] = [join(hub.folder, 'evidence.ndjson'), join(hub.folder, 'jwks.json')];
  writeFileSync(file, out);
  writeFileSync(keys, (await heliograph('receipt', '--keys', '--config', hub.config)).out);
  expect(await heliograph('verify-evidence', file, '--keys', keys)).toMatchObject({
    ...{ code: 0, out: expect.stringContaining('Holds: JS020000JS 2013-04 (7) Orders 10/10') },
  });
  writeFileSync(keys, '{"keys":[]}');
  const foreign = await heliograph('verify-evidence', file, '--keys', keys);
  expect({ code: foreign.code, said: foreign.out }).toEqual({
    code: 1,
    said: expect.stringContaining('not signed by this hub'),
  });
  writeFileSync(keys, 'no keys');
  expect((await heliograph('verify-evidence', file, '--keys', keys)).err).toContain('CLI_KEYS_INVALID');
  expect((await heliograph('evidence', 'JS020000JS', '2013', 'orders', '--config', hub.config)).err).toContain(
    'CLI_MONTH_INVALID',
  );
});

it('writes statistics, and says which dimensions there are', async () => {
  const { out } = await heliograph('statistics', '--by', 'MONTH', '--config', hub.config);
  expect(out).toMatch(/^\uFEFF月份 month,办件数 cases,/);
  expect((await heliograph('statistics', '--by', 'PERSON', '--config', hub.config)).err).toContain(
    'CLI_CHOICE_UNKNOWN',
  );
});

it('makes bulletins of frozen months only', async () => {
  const refused = await heliograph(
    'bulletin',
    '2013-01',
    '2013-03',
    '--out',
    join(hub.folder, 'b.html'),
    '--config',
    hub.config,
  );
  expect(refused.err).toContain('SUPERVISION_UNKNOWN');
  expect(() => readFileSync(join(hub.folder, 'b.html'))).toThrow('ENOENT');
  expect((await heliograph('bulletin', '2013-01', '--out', 'b.pdf', '--config', hub.config)).err).toContain(
    'CLI_CHOICE_UNKNOWN',
  );
});
