/** Operations that once were answered wrongly, shrunk; by the graph that they were made for. */
export const keptOperations: Readonly<Record<string, readonly (readonly [query: string, variables?: object])[]>> = {
  'the hub itself': [
    // A default where null is not allowed was refused by compiled code.
    [
      'query ($a: Boolean! = false, $b: Boolean! = false) { rule(code: "x") { why { zh @include(if: $a) a: zh @include(if: $b) } } }',
      { a: false },
    ],
  ],
  'keys of every kind': [
    // Nothing is left to plan.
    ['{ authors @skip(if: true) { id: books { rating } } }'],
    ['{ book(id: "1") { author @include(if: false) { prize } sku } books { __typename } }'],
    // A client's name for one field is the key of the entity.
    ['{ books { id: title(upper: true) price sku: __typename stock { where } } }'],
    ['mutation { rename(id: "1") { a: id b: id name } again: rename(id: "1") { name } }'],
  ],
  requires: [
    // A requirement that was skipped must not hold up another.
    ['query ($c: Boolean!) { one { cost total: weight(unit: "x") greeting @skip(if: $c) } }', { c: true }],
    // The planner aborted the process over a requirement with other arguments than the client's.
    ['{ one { shelf size { depth } } }'],
    ['{ one { shelf total size { depth } } parcels { shelf __typename duty cost } }'],
  ],
  'overrides and provides': [
    // Entities of one representation within each other.
    ['{ buyers { orders { buyer { address { street } orders { number } } } } }'],
    // An input type that contains itself.
    [
      'query ($f: Filter) { buyers(filter: $f) { vip orders { buyer { name address { city } } } } }',
      { f: { city: 'x', nested: { city: 'y' } } },
    ],
  ],
};

/**
 * Operations that the planner plans wrongly (docs/decisions/0003-query-planner.md): an interface object that a subgraph
 * itself refers to, seen through a condition on one of its types. A test says so as long as it is so.
 */
export const planFaults: Readonly<Record<string, readonly (readonly [query: string, variables?: object])[]>> = {
  'interface objects': [['{ first { reviews { of { ... on Film { reviews { text } } } } } }']],
};
