import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';

const subgraphs = ['catalogue', 'cases', 'supervision'].map((name) => ({
  name,
  sdl: readFileSync(`schemas/graphql/${name}.graphql`, 'utf8'),
}));

it('composes the three subgraphs to one graph, in which a department has what each knows of it', () => {
  const supergraph = composeSupergraph(subgraphs);
  const graph = transformSupergraphToPublicSchema(parse(supergraph));
  expect(supergraph).toContain('http://localhost:4003');
  const department = graph.definitions.find((each) => 'name' in each && each.name?.value === 'Department');
  const fields = department !== undefined && 'fields' in department ? (department.fields ?? []) : [];
  expect(fields.map(({ name }) => name.value)).toEqual(
    expect.arrayContaining(['name', 'powerItems', 'submissions', 'dockingScore']),
  );
});
