import { linked, type AuditSuite } from './audit-suite.ts';

const base = 'type Query { cases: [Case!]! case: Case }';

/** `@requires` and `@provides`. */
export const auditRequires: Readonly<Record<string, AuditSuite>> = {
  'simple-requires-provides': {
    shows: '@requires and @provides side by side',
    graph: linked({
      a: 'type Query { me: Clerk } type Clerk @key(fields: "id") { id: ID! name: String }',
      b: 'type Case @key(fields: "id") { id: ID! days: Int price: Int shelf: Boolean } ',
      c: 'type Case @key(fields: "id") { id: ID! days: Int @external price: Int @external cost: Int @requires(fields: "price days") }',
      d: 'type Note @key(fields: "id") { id: ID! by: Clerk @provides(fields: "name") of: Case } type Clerk @key(fields: "id") { id: ID! name: String @external notes: [Note] } type Case @key(fields: "id") { id: ID! notes: [Note] } type Query { case: Case }',
    }),
    asks: ['{ case { cost notes { by { name } } } }', '{ me { notes { of { cost shelf } by { id name } } } }'],
  },
  'requires-requires': {
    shows: 'a requirement of a requirement, over three subgraphs',
    graph: linked({
      a: `${base} type Case @key(fields: "id") { id: ID! days: Int! hasDays: Boolean! }`,
      b: 'type Case @key(fields: "id") { id: ID! days: Int! @external late: Boolean! @requires(fields: "days") }',
      c: 'type Case @key(fields: "id") { id: ID! late: Boolean! @external card: Boolean! @requires(fields: "late") }',
      d: 'type Case @key(fields: "id") { id: ID! card: Boolean! @external late: Boolean! @external word: String! @requires(fields: "card late") }',
    }),
    asks: ['{ case { word } }', '{ cases { card days } }', '{ case { late card word hasDays } }'],
  },
  'requires-circular': {
    shows: 'two subgraphs require of each other, field by field',
    graph: linked({
      a: 'type Query { cases: [Case] } type Case @key(fields: "id") { id: ID! novice: Boolean! @external expert: Boolean! @requires(fields: "novice") } type Clerk @key(fields: "id") { id: ID! name: String! years: Int! }',
      b: 'type Case @key(fields: "id") { id: ID! clerk: Clerk! novice: Boolean! @requires(fields: "clerk { years }") } type Clerk @key(fields: "id") { id: ID! years: Int! @external }',
    }),
    asks: ['{ cases { novice } }', '{ cases { expert } }', '{ cases { expert novice clerk { name } } }'],
  },
  'requires-interface': {
    shows: 'a requirement that is an interface',
    graph: linked({
      a: 'type Query { a: Person } type Person @key(fields: "id") { id: ID! name: String! @external address: Address @external city: String @requires(fields: "name address { id }") country: String @requires(fields: "address { street }") } interface Address { id: ID! street: String } type Home implements Address { id: ID! @external street: String @external } type Work implements Address { id: ID! @external street: String @external }',
      b: 'type Query { b: Person } type Person @key(fields: "id") { id: ID! name: String! address: Address } interface Address { id: ID! street: String } type Home implements Address { id: ID! street: String } type Work implements Address { id: ID! street: String }',
    }),
    asks: ['{ a { city } }', '{ b { city country } }', '{ a { country address { street __typename } } }'],
  },
  'requires-with-argument': {
    shows: 'a requirement asks a field with arguments, whatever the client asks it with',
    graph: linked({
      a: `${base} type Case @key(fields: "id") { id: ID! price(currency: String): Int comments(limit: Int): [Comment] weight: Int } type Comment @key(fields: "id") { id: ID! date: String }`,
      b: 'type Case @key(fields: "id") { id: ID! price(currency: String): Int @external weight: Int @external estimate: Int @requires(fields: "price(currency: \\"CNY\\") weight") } type Comment @key(fields: "id") { id: ID! body: String }',
      c: 'type Case @key(fields: "id") { id: ID! comments(limit: Int): [Comment] @external author: String @requires(fields: "comments(limit: 3) { id }") } type Comment @key(fields: "id", resolvable: false) { id: ID! @external }',
    }),
    asks: [
      '{ cases { estimate } }',
      '{ cases { price(currency: "EUR") estimate } }',
      '{ case { author comments(limit: 1) { id date body } } }',
    ],
  },
  'requires-with-argument-conflict': {
    shows: 'two requirements ask one field with different arguments',
    graph: linked({
      a: 'type Case @key(fields: "id") { id: ID! price(currency: String!): Int @external weight: Int @external cny: Int @requires(fields: "price(currency: \\"CNY\\") weight") eur: Int @requires(fields: "price(currency: \\"EUR\\") weight") }',
      b: `${base} type Case @key(fields: "id") { id: ID! price(currency: String!): Int weight: Int name: String }`,
    }),
    asks: ['{ cases { id name cny eur } }', '{ case { eur price(currency: "USD") } }'],
  },
  'requires-with-fragments': {
    shows: 'a requirement with fragments on the types of an interface',
    composedByApollo: true,
    graph: linked({
      a: 'type Query { a: Case } type Case @key(fields: "id") { id: ID! data: Data } interface Data { name: String! } type Plain implements Data { name: String! plain: String! } type Rich implements Data { name: String! rich: String! }',
      b: 'type Query { b: Case } type Case @key(fields: "id") { id: ID! data: Data @external label: String! @requires(fields: "data { name ... on Plain { plain } ... on Rich { rich } }") } interface Data { name: String! } type Plain implements Data { name: String! @external plain: String! @external } type Rich implements Data { name: String! @external rich: String! @external }',
    }),
    asks: ['{ a { label } }', '{ b { label data { name } } }'],
  },
  'provides-on-interface': {
    shows: '@provides through an interface to fields of another interface',
    graph: linked({
      a: 'type Query { media: Media @shareable } interface Media { id: ID! } type Book implements Media @key(fields: "id") { id: ID! pages: Int }',
      b: 'type Query { media: Media @shareable @provides(fields: "animals { id name }") } interface Media { id: ID! animals: [Animal] } interface Animal { id: ID! name: String } type Book implements Media { id: ID! @shareable animals: [Animal] @external } type Dog implements Animal { id: ID! @external name: String @external }',
      c: 'interface Media { id: ID! animals: [Animal] } interface Animal { id: ID! name: String } type Book implements Media @key(fields: "id") { id: ID! animals: [Animal] } type Dog implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }',
    }),
    asks: [
      '{ media { id animals { id name } } }',
      '{ media { animals { id name ... on Dog { age } } ... on Book { pages } } }',
    ],
  },
  'provides-on-union': {
    shows: '@provides over the types of a union',
    graph: linked({
      a: 'type Query { media: [Media] @shareable } union Media = Book | Film type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! }',
      b: 'type Query { media: [Media] @shareable @provides(fields: "... on Book { title }") } union Media = Book | Film type Book @key(fields: "id") { id: ID! title: String @external } type Film @key(fields: "id") { id: ID! }',
      c: 'type Book @key(fields: "id") { id: ID! title: String @shareable } type Film @key(fields: "id") { id: ID! title: String @shareable }',
    }),
    asks: ['{ media { ... on Book { title } } }', '{ media { ... on Book { id title } ... on Film { title } } }'],
  },
  'nested-provides': {
    shows: '@provides down through lists of entities',
    graph: linked({
      a: 'type Case @key(fields: "id") { id: ID! note: String }',
      b: 'type Query { cases: [Case] @provides(fields: "stages { id name parts { id name } }") } type Case @key(fields: "id") { id: ID! stages: [Stage] @external } type Stage @key(fields: "id") { id: ID! name: String parts: [Stage] @external }',
      c: 'type Case @key(fields: "id") { id: ID! stages: [Stage] @shareable } type Stage @key(fields: "id") { id: ID! parts: [Stage] @shareable }',
    }),
    asks: ['{ cases { id stages { id name } } }', '{ cases { note stages { parts { id name } } } }'],
  },
};
