import type { SubgraphContext } from './subgraph.ts';

/**
 * Something made once for each request and forgotten with it: batching loaders, above all. The context object
 * is the request's identity, so that what one caller may see is never handed to another.
 */
export function perRequest<Value>(make: (context: SubgraphContext) => Value): (context: SubgraphContext) => Value {
  const made = new WeakMap<SubgraphContext, Value>();
  return (context) => {
    let value = made.get(context);
    if (value === undefined) made.set(context, (value = make(context)));
    return value;
  };
}
