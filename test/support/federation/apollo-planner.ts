import { createRequire } from 'node:module';
import type * as internals from '@apollo/federation-internals';
import type * as apollo from '@apollo/query-planner';
import { parse } from 'graphql';
import type {
  EntityBatch,
  FetchNode,
  PathSegment,
  Planner,
  PlanNode,
  RequiredSelection,
  Rewrite,
} from '../../../gateway/federation/plan/plan.ts';

// Both are CommonJS.
const require = createRequire(import.meta.url);
const { operationFromDocument, Supergraph } = require('@apollo/federation-internals') as typeof internals;
const { QueryPlanner } = require('@apollo/query-planner') as typeof apollo;

/** Plans with Apollo's planner (docs/decisions/0003-query-planner.md). */
export function createApolloPlanner(supergraphSdl: string): Planner {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  const schema = supergraph.apiSchema();
  return {
    plan(query) {
      const { node } = planner.buildQueryPlan(operationFromDocument(schema, parse(query, { noLocation: true })));
      return node && translate(node);
    },
  };
}

function translate(node: apollo.PlanNode | apollo.SubscriptionNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.map(translate) };
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.map(translate) };
    case 'Fetch':
      return fetchOf(node, []);
    case 'Flatten':
      return flattened(node);
    case 'Subscription':
      return fetchOf(node.primary, []);
    case 'Condition':
    case 'Defer':
      throw new Error(`The planner plans a ${node.kind}, although operations come to it without.`);
  }
}

function flattened({ path, node }: apollo.FlattenNode): FetchNode {
  if (node.kind !== 'Fetch') throw new Error(`The planner flattens a ${node.kind}, which is not known.`);
  return fetchOf(node, [
    {
      key: '_entities',
      variable: 'representations',
      paths: [path.flatMap(segmentsOf)],
      requires: (node.requires ?? []).map(requirementOf),
      rewriteRepresentations: (node.inputRewrites ?? []).map(rewriteOf),
      // Rewrites of answers begin at the entity.
      rewriteAnswers: (node.outputRewrites ?? []).map(rewriteOf),
    },
  ]);
}

function fetchOf(node: apollo.FetchNode, entities: readonly EntityBatch[]): FetchNode {
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    operation: node.operationKind,
    query: node.operation,
    document: parse(node.operation, { noLocation: true }),
    ...(node.operationName === undefined ? {} : { operationName: node.operationName }),
    variables: node.variableUsages ?? [],
    entities,
    rewrites: entities.length === 0 ? (node.outputRewrites ?? []).map(rewriteOf) : [],
  };
}

/** `items`, `@`, or with the types that a path is for: `items|[Book,Film]`. */
function segmentsOf(part: string | number): readonly PathSegment[] {
  const [name = '', types] = String(part).split('|');
  const step: readonly PathSegment[] = name === '@' ? [{ each: true }] : name === '' ? [] : [{ field: name }];
  return types === undefined ? step : [...step, { types: types.slice(1, -1).split(',') }];
}

function requirementOf(selection: apollo.QueryPlanSelectionNode): RequiredSelection {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition, selections } = selection;
    if (typeCondition === undefined) throw new Error('The planner requires fields of a type that it does not name.');
    return { type: typeCondition, selections: selections.map(requirementOf) };
  }
  const { name, alias = name, selections = [] } = selection;
  // A representation is made with the planner's own keys, and rewritten to the names of the fields.
  return {
    field: alias,
    key: alias,
    ...(selections.length === 0 ? {} : { selections: selections.map(requirementOf) }),
  };
}

function rewriteOf(rewrite: apollo.FetchDataRewrite): Rewrite {
  const path = rewrite.path.map((part): Rewrite['path'][number] =>
    part.startsWith('... on ') ? { types: [part.slice('... on '.length)] } : { key: part },
  );
  return rewrite.kind === 'KeyRenamer'
    ? { path, change: { rename: rewrite.renameKeyTo } }
    : { path, change: { set: String(rewrite.setValueTo) } };
}
