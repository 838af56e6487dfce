import { Ajv, type SchemaObject } from 'ajv';
import { parse } from 'graphql';
import { theHub } from '../../kernel/principal.ts';
import type { SubgraphLink } from '../link.ts';
import { supervisionError } from './errors.ts';

/** A question to another subgraph, with the form that its answer must have. */
export interface SubgraphQuestion<Variables, Answer> {
  readonly query: string;
  /** Puts it, as the hub itself. Throws SUPERVISION_NO_ANSWER, SUPERVISION_ANSWER_MALFORMED. */
  ask(link: SubgraphLink, variables: Variables, requestId: string): Promise<Answer>;
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true });

/** Declares a question. `answer` is the JSON Schema of the data; what passes it is an `Answer`. */
export function defineQuestion<Variables extends Readonly<Record<string, unknown>>, Answer>(
  query: string,
  answer: SchemaObject,
): SubgraphQuestion<Variables, Answer> {
  const document = parse(query);
  const isAnswer = ajv.compile<Answer>(answer);
  return {
    query,
    ask: async (link, variables, requestId) => {
      const context = { principal: theHub, requestId };
      const result = await link.execute({ document, query, variables, context }).catch((fault: unknown) => {
        throw supervisionError.SUPERVISION_NO_ANSWER({ subgraph: link.name, reason: 'unreachable' }, fault);
      });
      const { errors } = result;
      const data: unknown = result.data;
      if (errors !== undefined && errors.length > 0)
        throw supervisionError.SUPERVISION_NO_ANSWER({ subgraph: link.name, reason: codeOf(errors[0]) }, errors[0]);
      if (!isAnswer(data)) {
        const reason = ajv.errorsText(isAnswer.errors, { dataVar: 'data' });
        throw supervisionError.SUPERVISION_ANSWER_MALFORMED({ subgraph: link.name, reason });
      }
      return data;
    },
  };
}

/** The code of a refusal; never its text, which may speak of somebody's data. */
function codeOf(error: { readonly extensions?: Readonly<Record<string, unknown>> } | undefined): string {
  const code = error?.extensions?.['code'];
  return typeof code === 'string' ? code : 'error';
}
