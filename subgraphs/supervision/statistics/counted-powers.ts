import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';

const text = { type: 'string' };
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

/** A power as far as statistics need it. */
export interface CountedPower {
  readonly code: string;
  readonly name: string;
  /** PowerType of the catalogue. */
  readonly type: string;
}

const powersOfQuestion = defineQuestion<
  { readonly powers: readonly object[] },
  { readonly _entities: readonly (CountedPower | null)[] }
>(
  `query SupervisionPowersOf($powers: [_Any!]!) { _entities(representations: $powers) { ... on PowerItem { code name type } } }`,
  object({
    _entities: { type: 'array', items: orNull(object({ code: text, name: text, type: text })) },
  }),
);

const AT_ONCE = 1000;

/** Powers by code, as far as the catalogue knows them. Throws SUPERVISION_NO_ANSWER. */
export async function powersByCode(
  catalogue: SubgraphLink,
  codes: readonly string[],
  requestId: string,
): Promise<ReadonlyMap<string, CountedPower>> {
  const found = new Map<string, CountedPower>();
  for (let from = 0; from < codes.length; from += AT_ONCE) {
    const powers = codes.slice(from, from + AT_ONCE).map((code) => ({ __typename: 'PowerItem', code }));
    const { _entities } = await powersOfQuestion.ask(catalogue, { powers }, requestId);
    for (const each of _entities) if (each !== null) found.set(each.code, each);
  }
  return found;
}
