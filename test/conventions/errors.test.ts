import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { errorCatalogues } from '../../docs/error-catalogues.ts';
import { errorsPage } from '../../docs/errors-page.ts';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('test/') && !file.startsWith('docs/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const catalogues = Object.values(errorCatalogues);
const codes = catalogues.flatMap((catalogue) => Object.keys(catalogue));

// Where a code stands outside its catalogue, it is thrown, or a table leads to it.
const thrown = sources.filter(({ text }) => !/= defineErrors\(/.test(text));

describe('the error catalogues', () => {
  it('are all listed in docs/error-catalogues.ts', () => {
    const declaring = sources.filter(({ text }) => /= defineErrors\(/.test(text)).map(({ file }) => file);
    const listing = readFileSync('docs/error-catalogues.ts', 'utf8');
    expect(declaring.filter((file) => !listing.includes(`'../${file}'`))).toEqual([]);
  });

  it('give every code once', () => {
    expect(codes.length).toBe(new Set(codes).size);
  });

  it('have no dead code: each is thrown somewhere', () => {
    const dead = codes.filter((code) => !thrown.some(({ text }) => new RegExp(`\\b${code}\\b`).test(text)));
    expect(dead).toEqual([]);
  });

  it('speak both languages and say what to do', () => {
    for (const catalogue of catalogues) {
      for (const [code, { entry }] of Object.entries(catalogue)) {
        // A text that is one placeholder alone is filled in both languages by whoever throws it.
        for (const text of [entry.message, entry.remedy]) {
          expect({ code, zh: /\p{Script=Han}|^\{\w+\}$/u.test(text.zh), en: text.en.length > 5 }).toEqual({
            code,
            zh: true,
            en: true,
          });
        }
        const placeholders = (template: string): string[] =>
          (template.match(/\{\w+\}/g) ?? []).map((name) => name.replace(/(zh|en)\}$/i, '}')).sort();
        expect({ code, zh: placeholders(entry.message.zh) }).toEqual({ code, zh: placeholders(entry.message.en) });
      }
    }
  });

  it('are all on the generated page, and nothing else is', () => {
    expect(readFileSync('docs/generated/errors.md', 'utf8')).toBe(errorsPage(errorCatalogues));
  });
});
