import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse, visit, type ASTNode } from 'graphql';

const folder = 'schemas/graphql';
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

/** Everything in an SDL that a schema explorer may ask about, with its description. */
function described(sdl: string): readonly (readonly [place: string, description: string])[] {
  const found: (readonly [string, string])[] = [];
  visit(parse(sdl), {
    enter: (node, _key, _parent, _path, ancestors) => {
      if (!('name' in node) || !/Definition$/.test(node.kind)) return;
      const above = ancestors.filter((each): each is ASTNode => 'kind' in each && 'name' in each);
      const place = [...above, node].map((each) => ('name' in each ? each.name?.value : '')).join('.');
      found.push([place, 'description' in node ? (node.description?.value ?? '') : '']);
    },
  });
  return found;
}

describe.each(files)('%s', (file) => {
  const entries = described(readFileSync(`${folder}/${file}`, 'utf8'));

  it('is not empty', () => {
    expect(entries.length).toBeGreaterThan(20);
  });

  it('describes every type, field, argument and value in Chinese', () => {
    expect(entries.filter(([, text]) => !/\p{Script=Han}{2}/u.test(text)).map(([place]) => place)).toEqual([]);
  });

  it('describes every type, field, argument and value in English', () => {
    expect(
      entries
        .filter(([, text]) => !/[A-Za-z]{2,}/.test(text.replace(/[\p{Script=Han}].*/u, '')))
        .map(([place]) => place),
    ).toEqual([]);
  });
});
