import { describe, expect, it } from '@jest/globals';
import { composeSupergraph, CompositionError } from '../../schemas/compose-supergraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])\n`;
const powers = `${link}type Query { power: Power } type Power @key(fields: "code") { code: String! name: String }`;

const compose = (powersSdl: string, casesSdl: string): string =>
  composeSupergraph([
    { name: 'catalogue', sdl: powersSdl },
    { name: 'cases', sdl: casesSdl, url: 'http://cases.example/graphql' },
  ]);

function faultsOf(powersSdl: string, casesSdl: string): CompositionError {
  try {
    compose(powersSdl, casesSdl);
  } catch (fault) {
    if (fault instanceof CompositionError) return fault;
    throw fault;
  }
  throw new Error('they compose');
}

describe('composeSupergraph', () => {
  it('joins the fields that subgraphs give to one entity', () => {
    const supergraph = compose(powers, `${link}type Power @key(fields: "code") { code: String! cases: Int! }`);
    expect(supergraph).toMatch(/cases: Int! @join__field\(graph: CASES\)/);
  });

  it('gives a subgraph a placeholder URL unless it has one', () => {
    const supergraph = compose(powers, `${link}type Power @key(fields: "code") { code: String! cases: Int! }`);
    expect(supergraph).toContain('http://localhost:4001');
    expect(supergraph).toContain('http://cases.example/graphql');
  });

  it.each([
    [
      'a field of two types',
      'type Power @key(fields: "code") { code: ID! cases: Int! }',
      ['catalogue', 'cases'],
      'Power.code',
      'FIELD_TYPE_MISMATCH',
      'a field has the same type in every subgraph',
    ],
    [
      'a field resolved twice without saying so',
      'type Power @key(fields: "code") { code: String! name: String }',
      ['catalogue', 'cases'],
      'Power.name',
      'INVALID_FIELD_SHARING',
      '须在每处标明 @shareable',
    ],
    [
      'a key that is not a field',
      'type Power @key(fields: "number") { code: String! cases: Int! }',
      ['cases'],
      'Power.number',
      'KEY_INVALID_FIELDS',
      '@key names fields that the type has',
    ],
    [
      'a type that nobody defines',
      'type Power @key(fields: "code") { code: String! cases: [CaseFile!]! }',
      ['cases'],
      'Power.cases',
      'INVALID_GRAPHQL',
      'the SDL itself is not valid',
    ],
    [
      'an SDL that cannot be parsed',
      'type Power @key(fields: "code") {\n  code: String!\n  cases: [Int!\n}',
      ['cases'],
      'Power.cases',
      'INVALID_GRAPHQL',
      'SDL 本身有误',
    ],
  ])('names subgraph, field and rule for %s', (_, cases, subgraphs, place, rule, words) => {
    const error = faultsOf(powers, `${link}${cases}`);
    expect(error.faults[0]).toMatchObject({ subgraphs, place, rule });
    expect(error.message).toContain(words);
    expect(error.message).toContain(place);
  });

  it('names the field that cannot be reached', () => {
    const other = `${link}type Query { other: Power @shareable } type Power @key(fields: "number") { number: String! cases: Int! }`;
    const error = faultsOf(powers, other);
    expect(error.faults[0]).toMatchObject({ place: expect.stringMatching(/^Power\./), rule: 'SATISFIABILITY_ERROR' });
    expect(error.faults[0]?.subgraphs.length).toBeGreaterThan(0);
  });

  it('reports every fault, not only the first', () => {
    const error = faultsOf(powers, `${link}type Power @key(fields: "code") { code: ID! name: Int }`);
    expect(error.faults.map(({ place }) => place)).toEqual(expect.arrayContaining(['Power.code', 'Power.name']));
  });
});
