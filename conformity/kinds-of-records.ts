import type { AnyRuleKind } from './rule-kind.ts';
import { ruleKindsByName } from './rules/index.ts';

/**
 * Kinds of rule that look at one record by itself; those about cases, deliveries and catalogues have nothing to say. A
 * checker of these kinds remembers nothing from one record to the next.
 */
export const kindsOfRecords: ReadonlyMap<string, AnyRuleKind> = new Map(
  [...ruleKindsByName].map(([name, kind]) => [
    name,
    kind.scope === 'field' || kind.scope === 'record' ? kind : { ...kind, prepare: () => undefined },
  ]),
);
