import { readFileSync } from 'node:fs';
import { buildASTSchema, parse, validate } from 'graphql';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { describe, expect, it } from '@jest/globals';

const supergraph = parse(readFileSync('schemas/supergraph.graphql', 'utf8'));
const schema = buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true });

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  it('shows queries that the graph answers', () => {
    const queries = [...readFileSync(page, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, query = '']) => query,
    );
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
  });
});
