import type { CodedError } from '../../kernel/coded-error.ts';
import { operationError } from './errors.ts';
import type { Measures } from './measure-operation.ts';

/** What an operation may be at most 查询上限. */
export interface OperationLimits {
  /** Characters of the document. */
  readonly characters: number;
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields selected, fragments put in. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Objects that may be read, as estimated before the run. */
  readonly cost: number;
  /**
   * Log what goes beyond depth, aliases, root fields or cost instead of refusing it. Characters, tokens and fields hold
   * all the same: they keep parsing and planning within bounds.
   */
  readonly warnOnly: boolean;
}

/** What an operation goes beyond by the way it is written. */
export function excessOf(measures: Measures, limits: OperationLimits): readonly CodedError[] {
  const { depth, aliases, rootFields } = measures;
  return [
    ...(depth > limits.depth ? [operationError.GRAPH_TOO_DEEP({ depth, limit: limits.depth })] : []),
    ...(aliases > limits.aliases ? [operationError.GRAPH_ALIASES_TOO_MANY({ aliases, limit: limits.aliases })] : []),
    ...(rootFields > limits.rootFields
      ? [operationError.GRAPH_ROOT_FIELDS_TOO_MANY({ rootFields, limit: limits.rootFields })]
      : []),
  ];
}

/** What cannot even be looked at. Throws GRAPH_FIELDS_TOO_MANY. */
export function mustBeReadable({ fields }: Measures, limits: OperationLimits): void {
  if (fields > limits.fields) throw operationError.GRAPH_FIELDS_TOO_MANY({ fields, limit: limits.fields });
}
