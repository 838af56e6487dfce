import { linked, type AuditSuite } from './audit-suite.ts';

const power = 'type Power @key(fields: "id")';
const dept = 'type Department @key(fields: "id")';

/** Keys, entities and fields in several subgraphs. */
export const auditKeys: Readonly<Record<string, AuditSuite>> = {
  'simple-entity-call': {
    shows: 'an entity is completed by another subgraph',
    graph: linked({
      a: `type Query { power: Power } ${power} { id: ID! name: String! }`,
      b: `${power} { id: ID! basis: String }`,
    }),
    asks: ['{ power { id name basis } }', '{ power { basis } }'],
  },
  'complex-entity-call': {
    shows: 'compound keys with objects and lists lead through several subgraphs',
    graph: linked({
      a: `type Query { top: List! } type List @key(fields: "id") { id: ID! powers: [Power!]! first: Power } type Power @key(fields: "id pid") { id: ID! pid: String }`,
      b: `type Power @key(fields: "id") @key(fields: "id pid") { id: ID! pid: String } ${dept} { id: ID! tag: String @shareable }`,
      c: `type Power @key(fields: "id pid department { id tag }") { id: ID! pid: String price: Int department: Department } type Department @key(fields: "id tag") { id: ID! tag: String @shareable }`,
      d: `${power} { id: ID! department: Department @shareable main: Power } type Department @key(fields: "id") @shareable { id: ID! }`,
    }),
    asks: [
      '{ top { powers { id pid department { id tag } } first { id } } }',
      '{ top { first { main { pid department { tag } } } } }',
    ],
  },
  'parent-entity-call': {
    shows: 'a value below an entity is reached by way of its parent',
    graph: linked({
      a: 'type Query { powers: [Power!]! } type Power @key(fields: "id") @key(fields: "id pid") { id: ID! pid: ID! kind: Kind @shareable } type Kind { id: ID! name: String! @shareable }',
      b: 'type Power @key(fields: "id pid") { id: ID! pid: ID! kind: Kind @shareable } type Kind { name: String! @shareable note: String }',
      c: 'type Power @key(fields: "id pid") { id: ID! pid: ID! kind: Kind @shareable } type Kind { details: Details } type Details { count: Int }',
    }),
    asks: ['{ powers { id kind { id name details { count } } } }', '{ powers { kind { note details { count } } } }'],
  },
  'parent-entity-call-complex': {
    shows: 'a value is put together of what four subgraphs know of its parent',
    graph: linked({
      a: `${power} { id: ID! kind: Kind @shareable } type Kind { details: String }`,
      b: `${power} { id: ID! kind: Kind @shareable } type Kind { code: String }`,
      c: `${power} { id: ID! kind: Kind @shareable } type Kind { name: String }`,
      d: `type Query { power(id: ID!): Power } ${power} { id: ID! title: String }`,
    }),
    asks: ['{ power(id: "1") { id title kind { code name details } } }'],
  },
  'keys-mashup': {
    shows: 'of many keys, some not resolvable, the one that leads on is taken',
    graph: linked({
      a: 'type Case @key(fields: "id") @key(fields: "pid", resolvable: false) @key(fields: "place { one two }", resolvable: false) { id: ID! pid: ID! place: Place! name: String! } type Place @shareable { one: ID! two: ID! three: ID! }',
      b: `type Query { power: Power } ${power} { id: ID! cases: [Case!]! } type Place @shareable { one: ID! two: ID! three: ID! }
        type Case @key(fields: "place { one two }", resolvable: false) @key(fields: "id place { two three }") @key(fields: "pid", resolvable: false)
        { id: ID! pid: ID! place: Place! name: String! @external label: String! @requires(fields: "name") }`,
    }),
    asks: ['{ power { id cases { id name label } } }', '{ power { cases { place { three } label } } }'],
  },
  'shared-root': {
    shows: 'one root field, resolved in part by each subgraph',
    graph: linked({
      a: 'type Query { case: Case @shareable cases: [Case] @shareable } type Case @shareable { id: ID! name: Name! @shareable } type Name { zh: String! short: String }',
      b: 'type Query { case: Case @shareable cases: [Case] @shareable } type Case { id: ID! @shareable result: Result! } type Result { code: Int }',
      c: 'type Query { case: Case @shareable cases: [Case] @shareable } type Case { id: ID! @shareable kind: Kind } type Kind { name: String }',
    }),
    asks: [
      '{ case { id name { zh short } result { code } kind { name } } }',
      '{ cases { id name { zh } result { code } kind { name } } }',
    ],
  },
  'mysterious-external': {
    shows: 'a key marked external in an extension is still a key',
    graph: linked({
      a: `type Query { oldest: Case } extend type Case @key(fields: "id") { id: ID! @external age: Int }`,
      b: `type Query { cases: [Case!]! } type Case @key(fields: "id") { id: ID! number: String! }`,
    }),
    asks: ['{ oldest { id age number } }', '{ cases { number age id } }'],
  },
  'fed1-external-extends': {
    shows: 'Federation 1: a type extended by @extends, with external fields',
    graph: {
      a: 'type Query { anyCase: Case } type Case @extends @key(fields: "id") { id: ID! @external number: String! @external rank: ID }',
      b: 'type Query { caseById(id: ID): Case } type Case @key(fields: "id") { id: ID! number: String! nickname: String }',
    },
    asks: ['{ anyCase { id number } caseById(id: "2") { id nickname rank } }', '{ anyCase { rank } }'],
  },
  'fed1-external-extends-resolvable': {
    shows: 'Federation 1: extended types with @requires that other subgraphs resolve',
    graph: {
      a: 'type Query { caseInA: Case } type Case @extends @key(fields: "id") { id: ID! @external name: String @external label: String @requires(fields: "name") }',
      b: 'type Case @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID name: String }',
      c: 'type Case @key(fields: "upc") { upc: ID price: Float }',
    },
    asks: ['{ caseInA { id name label } }', '{ caseInA { price upc label } }'],
  },
  'fed1-external-extension': {
    shows: 'Federation 1: extension by the keyword, with @provides',
    graph: {
      a: 'type Query { any: Case provided: Case @provides(fields: "name") } extend type Case @key(fields: "id") { id: ID! @external name: String! @external rank: ID }',
      b: 'type Query { caseById(id: ID): Case } type Case @key(fields: "id") { id: ID! name: String! nickname: String }',
    },
    asks: ['{ any { id name } caseById(id: "2") { id name nickname } }', '{ provided { id rank name nickname } }'],
  },
  'fed2-external-extends': {
    shows: 'Federation 2: @extends beside @link',
    graph: linked({
      a: 'type Query { any: Case provided: Case @provides(fields: "name") } extend type Case @key(fields: "id") { id: ID! name: String! @external rank: ID }',
      b: 'type Query { caseById(id: ID): Case } type Case @key(fields: "id") { id: ID! name: String! @shareable nickname: String }',
    }),
    asks: ['{ any { id rank name } provided { name nickname } }', '{ caseById(id: "1") { rank nickname } }'],
  },
  'fed2-external-extension': {
    shows: 'Federation 2: an extension whose fields are elsewhere',
    graph: linked({
      a: 'type Query { any: Case } extend type Case @key(fields: "id") { id: ID! rank: ID }',
      b: 'type Query { caseById(id: ID): Case } type Case @key(fields: "id") { id: ID! name: String! nickname: String }',
    }),
    asks: ['{ any { id rank name } }', '{ caseById(id: "1") { rank nickname } any { nickname } }'],
  },
  'simple-override': {
    shows: 'a field that moved is asked of its new subgraph only',
    graph: linked({
      a: `type Query { feed: [Case] @shareable inA: [Case] } type Case @key(fields: "id") { id: ID! createdAt: String! }`,
      b: `type Query { feed: [Case] @shareable inB: [Case] } type Case @key(fields: "id") { id: ID! createdAt: String! @override(from: "a") }`,
    }),
    asks: ['{ feed { createdAt } }', '{ inA { createdAt } inB { createdAt } }'],
  },
  'unavailable-override': {
    shows: 'an override of a subgraph that does not exist changes nothing',
    graph: linked({
      a: `type Query { feed: [Case] @shareable inA: [Case] } type Case @key(fields: "id") { id: ID! createdAt: String! @shareable }`,
      b: `type Query { feed: [Case] @shareable inB: [Case] } type Case @key(fields: "id") { id: ID! createdAt: String! @override(from: "gone") @shareable }`,
    }),
    asks: ['{ feed { createdAt } }', '{ inA { createdAt } inB { createdAt } }'],
  },
  'override-type-interface': {
    shows: 'an overridden field read through interfaces',
    graph: linked({
      a: 'interface Item { id: ID! createdAt: String! } type Form implements Item @key(fields: "id") { id: ID! createdAt: String! } type Query { feed: [Item] }',
      b: `interface Item { id: ID! createdAt: String! } type Text implements Item @key(fields: "id") { id: ID! createdAt: String! body: String! }
        interface Other { id: ID! createdAt: String! } type Form implements Other @key(fields: "id") { id: ID! createdAt: String! @override(from: "a") } type Query { others: [Other] }`,
    }),
    asks: [
      '{ feed { id createdAt } }',
      '{ feed { ... on Text { id body } } }',
      '{ others { createdAt } }',
      '{ others { id ... on Form { createdAt } } }',
    ],
  },
  'override-with-requires': {
    shows: 'an overridden field that others require',
    graph: linked({
      a: 'type Query { inA: Case } type Case @key(fields: "id") { id: ID! name: String! label: String! }',
      b: 'type Query { inB: Case } type Case @key(fields: "id") { id: ID! name: String! @override(from: "a") nameInB: String! @shareable }',
      c: 'type Query { inC: Case } type Case @key(fields: "id") { id: ID! name: String! @external label: String! @override(from: "a") @requires(fields: "name") }',
    }),
    asks: ['{ inA { id name label } }', '{ inB { name label } inC { label nameInB } }'],
  },
  'enum-intersection': {
    shows: 'values of an enum that are not public are null',
    graph: linked({
      a: 'type Query { cases: [Case] } type Case @key(fields: "id") { id: ID! kind: Kind @shareable } enum Kind { OPEN CLOSED HIDDEN @inaccessible }',
      b: 'type Query { inB: [Case] of(kind: Kind): [Case!] } type Case @key(fields: "id") { id: ID! kind: Kind @shareable } enum Kind { OPEN CLOSED HIDDEN @inaccessible }',
    }),
    asks: ['{ cases { id kind } }', '{ inB { id kind } of(kind: OPEN) { kind } }'],
  },
  'input-object-intersection': {
    shows: 'an input type has the fields that all subgraphs know',
    graph: linked({
      a: 'input Filter { first: Int! } type Case @key(fields: "id") { id: ID! number: String! @shareable } type Query { inA(filter: Filter!): [Case!] }',
      b: 'input Filter { offset: Int first: Int! } type Case @key(fields: "id") { id: ID! number: String! @shareable } type Query { inB(filter: Filter!): [Case!] }',
    }),
    asks: ['{ inA(filter: { first: 1 }) { id } }', '{ inB(filter: { first: 2 }) { id number } }'],
  },
  'simple-inaccessible': {
    shows: 'what is inaccessible is not in the graph, and still serves as key',
    graph: linked({
      a: `type Query { cases: [Case!]! } type Case @key(fields: "id") { id: ID secret: String @inaccessible kind(of: Kind = OPEN): Kind } enum Kind { OPEN CLOSED HIDDEN @inaccessible }`,
      b: 'type Query { inB: [Case!]! } type Case @key(fields: "id") { id: ID near: [Case!]! }',
    }),
    asks: ['{ cases { id kind } }', '{ inB { id near { id kind(of: CLOSED) } } }'],
  },
  'child-type-mismatch': {
    shows: 'one field, null allowed in one type of a union and not in the other',
    graph: linked({
      a: 'type Query { cases: [Case!]! } type Case { id: ID @shareable }',
      b: 'union Item = Case | Note type Case @key(fields: "id") { id: ID! name: String similar: [Item!]! } type Note { id: ID name: String @shareable similar: [Item!]! } type Query { items: [Item!]! }',
    }),
    asks: [
      '{ cases { id name } items { ... on Case { id name } ... on Note { noteId: id name } } }',
      '{ items { ... on Case { similar { ... on Case { id } ... on Note { noteId: id similar { __typename } } } } } }',
    ],
  },
  mutations: {
    shows: 'fields of a mutation run in series, each completed by other subgraphs',
    graph: linked({
      a: 'type Query { cases: [Case!]! case(id: ID!): Case } type Mutation { addCase(input: NewCase!): Case! add(number: Int!, to: String): Int! } input NewCase { number: String! } type Case @key(fields: "id") { id: ID! number: String! days: Int! }',
      b: 'type Mutation { multiply(by: Int!, to: String): Int! } type Case @key(fields: "id") { id: ID! days: Int! @external late: Boolean! @requires(fields: "days") open: Boolean! }',
    }),
    asks: [
      'mutation { addCase(input: { number: "1" }) { number days late open } }',
      'mutation { five: add(number: 5, to: "x") ten: multiply(by: 2, to: "x") twelve: add(number: 2, to: "x") again: add(number: 2, to: "x") }',
    ],
  },
  'include-skip': {
    shows: '@include and @skip decide before fetches are planned',
    graph: linked({
      a: 'type Query { case: Case } type Case @key(fields: "id") { id: ID! days: Int! }',
      b: 'type Case @key(fields: "id") { id: ID! days: Int! @external late: Boolean! @requires(fields: "days") }',
      c: 'type Case @key(fields: "id") { id: ID! late: Boolean! @external word: String! @requires(fields: "late") include: String }',
    }),
    asks: [
      'query ($yes: Boolean = true) { case { days late @include(if: $yes) word @skip(if: $yes) } }',
      'query ($no: Boolean! = false) { case { ... @include(if: $no) { word } ... on Case @skip(if: $no) { include } } }',
      '{ case { word @skip(if: true) id } }',
    ],
  },
};
