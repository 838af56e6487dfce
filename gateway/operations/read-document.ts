import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CodedError } from '../../kernel/coded-error.ts';
import { boundedCache } from '../federation/bounded-cache.ts';
import { excessOf, mustBeReadable, type OperationLimits } from './check-limits.ts';
import { compileCost, type Cost } from './compile-cost.ts';
import { operationError } from './errors.ts';
import { measureOperation } from './measure-operation.ts';

/** An operation that was read and judged once, for as often as it is sent. */
export interface JudgedOperation {
  readonly definition: OperationDefinitionNode;
  /** What it goes beyond by the way it is written. */
  readonly excess: readonly CodedError[];
  readonly cost: Cost;
}

/** A client's document, parsed and validated. */
export interface ReadDocument {
  readonly document: DocumentNode;
  /** Why it is not valid for the graph; then it has no operations. */
  readonly faults: readonly GraphQLError[];
  /** By the name that the request gives; undefined when the document has none of that name. */
  operation(name: string | undefined): JudgedOperation | undefined;
}

/** Reads a document; the documents read last are kept. Throws GRAPH_… for one that cannot be read. */
export type ReadText = (text: string) => ReadDocument;

const DOCUMENTS_KEPT = 1_000;

/** Faults of one document that are told at most. */
const FAULTS_TOLD = 20;

/** Reads documents for one graph, within the limits of parsing. */
export function createReadText(schema: GraphQLSchema, limits: OperationLimits): ReadText {
  const read = boundedCache<ReadDocument>(DOCUMENTS_KEPT);
  return (text) => {
    const { length: characters } = text;
    if (characters > limits.characters)
      throw operationError.GRAPH_DOCUMENT_TOO_LONG({ characters, limit: limits.characters });
    return read(text, () => readOnce(text, schema, limits));
  };
}

function readOnce(text: string, schema: GraphQLSchema, limits: OperationLimits): ReadDocument {
  const document = parsed(text, limits.tokens);
  const judge = (definition: OperationDefinitionNode) => {
    const measures = measureOperation(document, definition);
    mustBeReadable(measures, limits);
    return { definition, excess: excessOf(measures, limits), cost: compileLater(schema, document, definition) };
  };
  // Before validation: what fragments make of a small document must not keep it busy.
  const judged = new Map(operationsOf(document).map((definition) => [definition, judge(definition)]));
  const faults = validate(schema, document, undefined, { maxErrors: FAULTS_TOLD });
  return {
    document,
    faults,
    operation(name) {
      const definition = getOperationAST(document, name);
      return definition ? judged.get(definition) : undefined;
    },
  };
}

/** Only a valid operation has a cost. */
function compileLater(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): Cost {
  let cost: Cost | undefined;
  return (variables) => (cost ??= compileCost(schema, document, definition))(variables);
}

const operationsOf = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (cause) {
    if (cause instanceof GraphQLError && cause.message.includes(`${maxTokens} tokens`))
      throw operationError.GRAPH_TOKENS_TOO_MANY({ limit: maxTokens }, cause);
    throw cause;
  }
}
