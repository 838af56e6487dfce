import { createRequire } from 'node:module';
import type * as hive from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { EntityBatch, FetchNode, PathSegment, Planner, PlanNode, RequiredSelection, Rewrite } from './plan.ts';

// The package is CommonJS around a native binary.
const { QueryPlanner } = createRequire(import.meta.url)('@graphql-hive/router-query-planner') as typeof hive;

/** Plans with The Guild's native planner (docs/decisions/0003-query-planner.md). */
export function createHivePlanner(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  return {
    plan(query) {
      const { node } = planner.plan(query, undefined, new Set(), 0);
      return node && translate(node);
    },
  };
}

function translate(node: hive.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.map(translate) };
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.map(translate) };
    case 'Fetch':
      return fetchOf(node, []);
    case 'Flatten':
      return flattened(node);
    case 'BatchFetch':
      return fetchOf(node, node.entityBatch.aliases.map(batchOf));
    case 'Subscription':
      return fetchOf(node.primary, []);
    case 'Condition':
    case 'Defer':
      throw new Error(`The planner plans a ${node.kind}, although operations come to it without.`);
  }
}

function flattened({ path, node }: hive.FlattenNode): FetchNode {
  if (node.kind !== 'Fetch') throw new Error(`The planner flattens a ${node.kind}, which is not known.`);
  return fetchOf(node, [
    {
      key: '_entities',
      variable: 'representations',
      paths: [path.map(segmentOf)],
      requires: (node.requires ?? []).map(requirementOf),
      rewriteRepresentations: (node.inputRewrites ?? []).map(rewriteOf),
      rewriteAnswers: (node.outputRewrites ?? []).map(rewriteOf).map(belowEntities),
    },
  ]);
}

function fetchOf(node: hive.FetchNode | hive.BatchFetchNode, entities: readonly EntityBatch[]): FetchNode {
  const { serviceName, operation, operationKind = 'query', operationName, variableUsages = [] } = node;
  const rewrites = entities.length === 0 && 'outputRewrites' in node ? (node.outputRewrites ?? []) : [];
  return {
    kind: 'fetch',
    subgraph: serviceName,
    operation: operationKind,
    query: operation,
    document: parse(operation, { noLocation: true }),
    ...(operationName == null ? {} : { operationName }),
    variables: variableUsages ?? [],
    entities,
    rewrites: rewrites.map(rewriteOf),
  };
}

const batchOf = (batch: hive.EntityBatchAlias): EntityBatch => ({
  key: batch.alias,
  variable: batch.representationsVariableName,
  paths: batch.paths.map((path) => path.map(segmentOf)),
  requires: batch.requires.map(requirementOf),
  rewriteRepresentations: (batch.inputRewrites ?? []).map(rewriteOf),
  rewriteAnswers: (batch.outputRewrites ?? []).map(rewriteOf).map(belowEntities),
});

/** Some rewrites start at the `_entities` field, others at the entity. */
function belowEntities(rewrite: Rewrite): Rewrite {
  const [first] = rewrite.path;
  const atRoot = first !== undefined && 'key' in first && /^(_entities|_e\d+)$/.test(first.key);
  return atRoot ? { ...rewrite, path: rewrite.path.slice(1) } : rewrite;
}

function segmentOf(segment: hive.FlattenNodePathSegment): PathSegment {
  if (segment === '@') return { each: true };
  return 'Field' in segment ? { field: segment.Field } : { types: segment.TypeCondition };
}

function requirementOf(selection: hive.RequiresSelection): RequiredSelection {
  switch (selection.kind) {
    case 'InlineFragment':
      return { type: selection.typeCondition, selections: selection.selections.map(requirementOf) };
    case 'Field': {
      const { name, alias, selections } = selection;
      const below =
        selections === undefined || selections.length === 0 ? {} : { selections: selections.map(requirementOf) };
      // Of a field asked for under a key of the planner's own, `name` is that key and `alias` the field.
      return { field: alias ?? name, key: name, ...below };
    }
    case 'FragmentSpread':
      throw new Error(`The planner requires the fragment ${selection.value}, which it does not define.`);
  }
}

function rewriteOf(rewrite: hive.InputRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { path: path.map(rewriteSegmentOf), change: { rename: renameKeyTo } };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { path: path.map(rewriteSegmentOf), change: { set: setValueTo } };
}

const rewriteSegmentOf = (segment: hive.FetchNodePathSegment): Rewrite['path'][number] =>
  'Key' in segment ? { key: segment.Key } : { types: segment.TypenameEquals };
