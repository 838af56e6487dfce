import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aHubFolder, heliograph } from '../run.ts';

const mapping = `
mapping: desk
title: { zh: 测试, en: Test }
specification: jiangsu-2010
records:
  - recordType: INF_PUNISH
    fields: { FACT: { column: 事实 }, NOTE: { column: 说明, optional: true } }
`;

describe('a folder that is to be pulled', () => {
  const hub = aHubFolder();
  const drop = (name: string, text: string): void => writeFileSync(join(hub.folder, 'out', name), text);
  beforeAll(() => {
    mkdirSync(join(hub.folder, 'out'));
    mkdirSync(join(hub.folder, 'mappings'));
    writeFileSync(join(hub.folder, 'mappings', 'desk.yaml'), mapping);
    const text = `
sources:
  - name: desk
    department: JS020000JS
    adapter: directory
    recordType: INF_PUNISH
    settings:
      place: { kind: local, path: ${join(hub.folder, 'out')} }
      files: [{ match: '*.csv', table: CASES }]
      ready: { kind: stable, seconds: 0 }
    tables: { CASES: { recordType: INF_PUNISH, mapping: desk } }
`;
    appendFileSync(hub.config, text);
    const configured = `\nmappingsDirectory: ${join(hub.folder, 'mappings')}`;
    writeFileSync(hub.config, readFileSync(hub.config, 'utf8').replace(/\nmappingsDirectory: .*/, configured));
  });
  afterAll(() => hub.drop());
  const pull = (...argv: string[]) => heliograph('pull', 'desk', ...argv, '--config', hub.config);

  it('is not read where a mapped column is missing, and says how to go on', async () => {
    drop('1.csv', '事实经过,说明\na,b\n');
    const { code, err } = await pull('--period', '2010-09');
    expect(code).toBe(2);
    expect(err).toContain('PULL_SHAPE_DRIFTED');
    expect(err).toContain('heliograph pull desk --accept-shape');
    const accepted = await pull('--period', '2010-09', '--accept-shape');
    expect(accepted.code).toBe(1);
    expect(accepted.out).toContain('1');
  });

  it('is checked with its columns against the mapping, before anything is pulled', async () => {
    const { code, err } = await pull('--check');
    expect(code).toBe(1);
    expect(err).toContain('column CASES.事实 is missing');
    drop('2.csv', '事实,说明\na,b\n');
    expect(await pull('--check')).toMatchObject({ code: 0, err: '' });
  });
});
