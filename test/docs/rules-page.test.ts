import { describe, expect, it } from '@jest/globals';
import { rulesPages } from '../../docs/rules-page.ts';
import { shippedPacks } from '../conformity/pack/packs.ts';

describe('pages of the rules', () => {
  const pages = rulesPages(shippedPacks);

  it('are one a pack, by path', () => {
    expect([...pages.keys()]).toEqual([
      'docs/generated/rules-credit-publicity-2018-1.md',
      'docs/generated/rules-jiangsu-2010-1.md',
      'docs/generated/rules-jiangsu-network-2015-1.md',
      'docs/generated/rules-national-2020-1.md',
    ]);
  });

  it('tell every rule’s requirement, reason, remedy and basis in both languages', () => {
    for (const pack of shippedPacks) {
      const page = pages.get(`docs/generated/rules-${pack.id}-${pack.version}.md`) ?? '';
      for (const { code, summary, why, remedy, basis } of pack.rules) {
        expect(page).toContain(`### ${code}`);
        for (const text of [summary, why, remedy, basis]) {
          expect(page).toContain(text.zh.replaceAll('|', '\\|'));
          expect(page).toContain(text.en.replaceAll('|', '\\|'));
        }
      }
    }
  });

  it('say of every rule since when it holds, who is affected and how, and show what passes and what fails', () => {
    for (const pack of shippedPacks) {
      const page = pages.get(`docs/generated/rules-${pack.id}-${pack.version}.md`) ?? '';
      for (const { code, since, severity, recordTypes } of pack.rules) {
        const section = page.slice(page.indexOf(`### ${code}\n`)).split('\n### ')[0] ?? '';
        const said = (row: string): string => new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(section)?.[1] ?? '';
        expect({ code, since: said('自 since') }).toEqual({ code, since });
        expect(said('影响谁 who is affected')).toContain(
          severity === 'fatal' || severity === 'error' ? 'loses its points for conformity' : 'no points are lost',
        );
        for (const name of recordTypes ?? [])
          expect(said('影响谁 who is affected')).toContain(pack.recordTypes[name]?.label.zh);
        expect([said('合格 passes'), said('不合格 fails')]).not.toContain('');
      }
    }
  });

  it('hold no broken table: every row of a table has as many cells as its head', () => {
    for (const page of pages.values()) {
      for (const block of page.split('\n\n').filter((text) => text.startsWith('|'))) {
        const widths = block
          .trim()
          .split('\n')
          .map((line) => line.replaceAll('\\|', '').split('|').length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });
});
