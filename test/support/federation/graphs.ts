import { readFileSync } from 'node:fs';
import type { Graph } from './world.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible"])\n';
const graph = (subgraphs: Graph): Graph =>
  Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [name, link + sdl]));

const own = (name: string): string =>
  readFileSync(new URL(`../../../schemas/graphql/${name}.graphql`, import.meta.url), 'utf8');

/** Graphs that operations are made up for; each has what the others lack. */
export const graphs: Readonly<Record<string, Graph>> = {
  'the hub itself': { catalogue: own('catalogue'), supervision: own('supervision') },

  'keys of every kind': graph({
    a: `type Query { books(first: Int = 2): [Book!]! book(id: ID!): Book shelf: Shelf! }
      type Book @key(fields: "id") { id: ID! title(upper: Boolean = false): String pages: Int! }
      type Shelf { top: Book books: [[Book!]!]! name: String! }
      type Mutation { addBook(title: String!): Book! }`,
    b: `type Query { bySku(sku: String!): Book authors: [Author] }
      type Book @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! author: Author price(currency: String): Float }
      type Author @key(fields: "id") { id: ID! name: String! books(first: Int): [Book] }
      type Mutation { rename(id: ID!, name: String): Author }`,
    c: `type Book @key(fields: "sku") { sku: String! stock: [Stock!] rating: Int! }
      type Stock { where: String! count(of: Of = NEW): Int } enum Of { NEW USED }
      type Author @key(fields: "id org { id }") { id: ID! org: Org! prize: String }
      type Org @shareable { id: ID! city: String }`,
    d: 'type Author @key(fields: "id") { id: ID! org: Org! @shareable born: Int } type Org @shareable { id: ID! city: String }',
  }),

  requires: graph({
    a: `type Query { parcels: [Parcel!] one: Parcel! }
      type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int size: Size! contents: [Item!]! sender: Person }
      type Size @shareable { width: Int height: Int depth(unit: String): Int } type Item { name: String! value: Int }
      type Person @key(fields: "id") { id: ID! name: String address: String }`,
    b: `type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int @external size: Size! @external
        contents: [Item!]! @external sender: Person @external
        cost(express: Boolean): Int @requires(fields: "weight(unit: \\"kg\\") size { width height }")
        duty: Int! @requires(fields: "contents { name value }") greeting: String @requires(fields: "sender { name }") }
      type Size @shareable { width: Int height: Int depth(unit: String): Int } type Item { name: String! @external value: Int @external }
      type Person @key(fields: "id") { id: ID! name: String @external }`,
    c: `type Parcel @key(fields: "id") { id: ID! cost(express: Boolean): Int @external duty: Int! @external
        total: Int @requires(fields: "cost(express: true) duty") size: Size! @external
        shelf: String @requires(fields: "size { depth(unit: \\"m\\") }") }
      type Size { depth(unit: String): Int @external }
      type Person @key(fields: "id") { id: ID! address: String @external label: String @requires(fields: "address") }`,
  }),

  'abstract types': graph({
    a: `type Query { items: [Item] media(kind: Kind): [Media!] node(id: ID!): Node search: [Found!]! }
      enum Kind { ALL NEW } union Item = Book | Film | Note interface Node { id: ID! }
      interface Media implements Node { id: ID! title: String }
      type Book implements Media & Node @key(fields: "id") { id: ID! title: String pages: Int }
      type Film implements Media & Node @key(fields: "id") { id: ID! title: String minutes: Int }
      type Note { text: String! on: Item about: Media }
      union Found = Book | Note`,
    b: `type Query { latest: Media } interface Media { id: ID! reviews: [Review!]! }
      type Book implements Media @key(fields: "id") { id: ID! reviews: [Review!]! sequel: Media price: Int }
      type Film implements Media @key(fields: "id") { id: ID! reviews: [Review!]! price: String }
      type Review { stars: Int of: Media! by: Critic! } interface Critic { name: String! }
      type Staff implements Critic { name: String! desk: Int } type Guest implements Critic { name: String! from: String }`,
  }),

  'interface objects': graph({
    a: `type Query { media: [Media!]! first: Media } interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int cast: [Actor] }
      type Actor @key(fields: "id") { id: ID! name: String }`,
    b: `type Query { top(count: Int): [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int reviews: [Review!]! }
      type Review { text: String of: Media! }`,
    c: `type Media @key(fields: "id") @interfaceObject { id: ID! title: String! @external slug: String @requires(fields: "title") }
      type Actor @key(fields: "id") { id: ID! in: [Media!] }`,
  }),

  'shared roots and values': graph({
    a: `type Query { viewer: Viewer @shareable settings: Settings! @shareable mode: Mode }
      type Viewer @shareable { name: String! home: Place a: Int } type Place @shareable { city: String! zip: String }
      type Settings @shareable { theme: Mode language: String! } enum Mode { DAY NIGHT SECRET @inaccessible }
      type Mutation { setMode(mode: Mode!): Place }`,
    b: `type Query { viewer: Viewer @shareable settings: Settings! @shareable }
      type Viewer { name: String! @shareable home: Place @shareable b(n: Int! = 3): [Int!] }
      type Place @shareable { city: String! zip: String } enum Mode { DAY NIGHT SECRET @inaccessible }
      type Settings { theme: Mode @shareable language: String! @shareable quiet: Boolean! }
      type Mutation { setQuiet(quiet: Boolean): Place }`,
    c: `type Query { viewer: Viewer @shareable } type Viewer { name: String! @shareable c: [Place!] }
      type Place @shareable { city: String! zip: String }`,
  }),

  'overrides and provides': graph({
    a: `type Query { orders: [Order!]! order(id: ID!): Order }
      type Order @key(fields: "id") { id: ID! number: String! total: Float buyer: Buyer @provides(fields: "name address { city }") }
      type Buyer @key(fields: "id") { id: ID! name: String! @external address: Address @external }
      type Address { city: String! @external }`,
    b: `type Order @key(fields: "id") { id: ID! total: Float @override(from: "a") lines(first: Int): [Line!]! }
      type Line { product: String! count: Int! order: Order! } type Query { lastLine: Line }`,
    c: `type Buyer @key(fields: "id") { id: ID! name: String! address: Address orders: [Order!] vip: Boolean! }
      type Address { city: String! street: String } type Order @key(fields: "id") { id: ID! }
      type Query { buyers(filter: Filter): [Buyer] } input Filter { city: String! names: [String!] nested: Filter }`,
  }),
};
