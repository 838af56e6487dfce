import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOMS = [
  'kernel',
  'conformity',
  'adapters',
  'subgraphs',
  'gateway',
  'cli',
  'console',
  'schemas',
  'bench',
  'docs',
  'examples',
  'test',
];
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...ROOMS], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|vue)$/.test(file) && !file.includes('__generated__'))
  // Named and exported as Vite asks for it.
  .filter((file) => file !== 'console/vite.config.ts');

describe('the files of the house', () => {
  it('are named after what they give, never utils, helpers, common, manager, misc', () => {
    const drawers = files.filter((file) => /^(utils?|helpers?|common|managers?|misc)\b/.test(basename(file)));
    expect(drawers).toEqual([]);
  });

  it('are written in kebab case', () => {
    const others = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|vue)$/.test(basename(file)));
    expect(others).toEqual([]);
  });

  it('have at most 400 lines each', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('export by name only', () => {
    const defaults = files.filter((file) => /^export default /m.test(readFileSync(file, 'utf8')));
    expect(defaults).toEqual([]);
  });
});
