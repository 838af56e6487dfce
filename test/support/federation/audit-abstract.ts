import { linked, type AuditSuite } from './audit-suite.ts';

/** Interfaces, unions and interface objects. */
export const auditAbstract: Readonly<Record<string, AuditSuite>> = {
  'abstract-types': {
    shows: 'interfaces and unions over subgraphs, with fragments on some of their types',
    graph: linked({
      a: 'type Query { items: [Item] } interface Item { id: ID! dim: Dim } type Dim @shareable { size: String weight: Float } type Book implements Item @key(fields: "id") { id: ID! dim: Dim by: Firm } type Film implements Item @key(fields: "id") { id: ID! dim: Dim by: Firm } union Firm = Agency | Self type Agency @key(fields: "id") { id: ID! } type Self { email: String }',
      b: 'type Agency @key(fields: "id") { id: ID! company: String } interface Reviewed { reviews: [Review!]! } type Review { body: String of: Reviewed } type Book implements Reviewed @key(fields: "id") { id: ID! reviews: [Review!]! } type Film implements Reviewed @key(fields: "id") { id: ID! reviews: [Review!]! score(of: Int = 3): Int }',
    }),
    asks: [
      '{ items { id dim { size } ... on Book { by { ... on Agency { company } ... on Self { email } } } } }',
      '{ items { ... on Book { reviews { body of { reviews { body } } } } ... on Film { score s: score(of: 1) } } }',
    ],
  },
  'circular-reference-interface': {
    shows: 'an interface whose field is narrower in its types, round and round',
    graph: linked({
      a: 'type Query { case: Item } interface Item { alike: Item } type Case implements Item @key(fields: "id") { id: ID! alike: Case @provides(fields: "days") days: Float @external }',
      b: 'type Case @key(fields: "id") { id: ID! days: Float @shareable }',
    }),
    asks: [
      '{ case { alike { ... on Item { alike { __typename } } } } }',
      '{ case { __typename ... on Case { id days alike { id days } } } }',
    ],
  },
  'corrupted-supergraph-node-id': {
    shows: 'a shared node field over types whose key is external in one subgraph',
    graph: linked({
      a: 'type Query { node(id: ID!): Node @shareable clerk(id: String!): Clerk } interface Node { id: ID! } type Clerk implements Node @key(fields: "id") { id: ID! name: String! } type Case implements Node @key(fields: "id") { id: ID! clerk: Clerk! }',
      b: 'type Query { node(id: ID!): Node @shareable case(id: String!): Case } interface Node { id: ID! } type Clerk implements Node @key(fields: "id") { id: ID! cases: [Case!]! } type Case implements Node @key(fields: "id") { id: ID! text: String! }',
    }),
    asks: [
      '{ node(id: "a1") { id } }',
      '{ one: node(id: "a1") { __typename } other: node(id: "c1") { ... on Case { text clerk { name } } ... on Clerk { cases { text } } } }',
    ],
  },
  node: {
    shows: 'a node field in one subgraph, the rest of its object in others',
    graph: linked({
      a: 'type Query { node: Node } interface Node { id: ID! } type Case implements Node @key(fields: "id") { id: ID! } type Kind implements Node @key(fields: "id") { id: ID! }',
      b: 'interface Node { id: ID! } type Case implements Node @key(fields: "id") { id: ID! name: String! days: Int! } type Kind implements Node @key(fields: "id") { id: ID! name: String! }',
    }),
    asks: ['{ node { ... on Case { id name __typename days } } }', '{ node { id ... on Kind { name } } }'],
  },
  'partial-union': {
    shows: 'a union with fewer members in one subgraph than in another',
    graph: linked({
      a: 'type Query { response: Response @shareable } type Response @shareable { actions: [Action!]! message: String } union Action = Alpha | Beta type Alpha @shareable { id: ID! value: String } type Beta { id: ID! name: String }',
      b: 'type Response @shareable { actions: [Action!]! message: String } union Action = Alpha type Alpha @shareable { id: ID! value: String } type Query { other: Response response: Response @shareable }',
    }),
    asks: [
      '{ response { message actions { __typename ... on Alpha { id value } } } }',
      '{ response { actions { ... on Alpha { value } ... on Beta { name } } } }',
    ],
  },
  'partial-union-complex': {
    shows: 'partial unions below entities',
    graph: linked({
      a: 'type Query { case: Case } type Case @key(fields: "id") { id: ID! items: [Item!] @shareable } union Item = Note | File type Note @shareable { text: String } type File @key(fields: "id") { id: ID! size: Int }',
      b: 'type Case @key(fields: "id") { id: ID! items: [Item!] @shareable last: Item } union Item = Note | File type Note @shareable { text: String } type File @key(fields: "id") { id: ID! name: String }',
    }),
    asks: [
      '{ case { items { ... on Note { text } ... on File { size name } } } }',
      '{ case { last { __typename ... on File { id size } } } }',
    ],
  },
  typename: {
    shows: '__typename under any name, of unions, interfaces and interface objects',
    graph: linked({
      a: 'type Query { union: Item interface: Node } union Item = Oven | Toaster interface Node { id: ID! } type Oven implements Node { id: ID! } type Toaster implements Node { id: ID! } interface User @key(fields: "id") { id: ID! } type Admin implements User @key(fields: "id") { id: ID! main: Boolean! }',
      b: 'type Query { users: [User] } type User @key(fields: "id") @interfaceObject { id: ID! name: String! }',
    }),
    asks: [
      '{ union { __typename typename: __typename } }',
      '{ interface { id __typename t: __typename } }',
      '{ users { id name __typename ... on Admin { t: __typename main } } }',
      '{ __typename union { ... on Oven { typename: __typename } } }',
    ],
  },
  'union-interface-distributed': {
    shows: 'an object implements an interface in one subgraph and belongs to a union in another',
    graph: linked({
      a: 'type Query { items: [Item] node(id: ID!): Node nodes: [Node] toasters: [Toaster] } union Item = Oven | Toaster interface Node { id: ID! } interface Warranty { years: Int } type Oven implements Node @key(fields: "id") { id: ID! } type Toaster implements Node & Warranty @key(fields: "id") { id: ID! years: Int }',
      b: 'interface Node { id: ID! } interface Warranty { years: Int } type Oven implements Node & Warranty @key(fields: "id") { id: ID! years: Int }',
    }),
    asks: [
      '{ items { ... on Node { id } } }',
      '{ nodes { ... on Toaster { years } ... on Oven { id years } } }',
      '{ toasters { ... on Node { id } } node(id: "1") { id __typename } }',
    ],
  },
  'union-intersection': {
    shows: 'a field that is an object in one subgraph and a union in another',
    composedByApollo: true,
    graph: linked({
      a: 'union Media = Book | Song union Seen = Book | Song type Book @key(fields: "id") { id: ID! title: String! @shareable a: String } type Song @key(fields: "id") { id: ID! title: String! @shareable a: String } type Query { media: Media @shareable viewer: Viewer @shareable } type Viewer { media: Seen @shareable song: Seen @shareable }',
      b: 'union Media = Book | Song union Seen = Book | Song type Book @key(fields: "id") { id: ID! title: String! @shareable b: String } type Song @key(fields: "id") { id: ID! title: String! @shareable } type Query { media: Media @shareable viewer: Viewer @shareable } type Viewer { media: Seen @shareable song: Seen @shareable book: Book }',
    }),
    asks: [
      '{ media { __typename ... on Book { title a b } ... on Song { title } } }',
      '{ viewer { media { __typename ... on Song { a } } song { ... on Book { title b } } book { a b } } }',
    ],
  },
  'simple-interface-object': {
    shows: 'an interface object adds fields to all types of an interface',
    graph: linked({
      a: 'type Query { people: [Person] } interface Person @key(fields: "id") { id: ID! name: String! } type Clerk implements Person @key(fields: "id") { id: ID! name: String! age: Int } type Chief implements Person @key(fields: "id") { id: ID! name: String! rank: Int }',
      b: 'type Query { others: [Person] } type Person @key(fields: "id") @interfaceObject { id: ID! login: String }',
      c: 'type Person @key(fields: "id") @interfaceObject { id: ID! active: Boolean! }',
    }),
    asks: [
      '{ people { id login } }',
      '{ others { id login name } }',
      '{ others { name ... on Clerk { age } } }',
      '{ people { name login active ... on Chief { rank } } }',
    ],
  },
  'interface-object-with-requires': {
    shows: 'a field of an interface object that requires a field of the interface',
    composedByApollo: true,
    graph: linked({
      a: 'type Query { people: [Person] } interface Person @key(fields: "id") { id: ID! name: String! } type Clerk implements Person @key(fields: "id") { id: ID! name: String! age: Int! }',
      b: 'type Query { others: [Person] } type Person @key(fields: "id") @interfaceObject { id: ID! name: String! @external login: String! @requires(fields: "name") }',
    }),
    asks: [
      '{ people { id name login } }',
      '{ others { id name login } }',
      '{ others { ... on Clerk { age } id login } }',
    ],
  },
  'interface-object-indirect-extension': {
    shows: 'an interface object reached through another entity',
    graph: linked({
      a: 'interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int } type Query { media: [Media] }',
      b: 'type Media @key(fields: "id") @interfaceObject { id: ID! author: Author } type Author @key(fields: "id") { id: ID! name: String }',
      c: 'type Query { lists: [List] } type List { name: String items: [Media] } type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }',
    }),
    asks: [
      '{ lists { name items { id author { name } } } }',
      '{ lists { items { title author { id } } } media { author { name } } }',
    ],
  },
  'non-resolvable-interface-object': {
    shows: 'an interface object that cannot be resolved only refers',
    graph: linked({
      a: 'interface Node @key(fields: "id") { id: ID! } type Leaf implements Node @key(fields: "id") { id: ID! colour: String } type Query { a: Node }',
      b: 'type Node @key(fields: "id") @interfaceObject { id: ID! field: String } type Query { b: Node }',
    }),
    asks: ['{ b { id field } }', '{ a { field } }', '{ b { id __typename } }'],
  },
};
