import type { RecordUnderTest, Sink } from './rule-kind.ts';
import type { PlannedRule } from './record-plan.ts';

/** A sink that is told which rule is at work. */
export interface RuleSink extends Sink {
  /** Index of the rule among those of the pack. */
  rule: number;
}

/** Lets all rules of a record type look at a record. */
export type RuleRunner = (record: RecordUnderTest, sink: RuleSink) => void;

type Test = PlannedRule['test'];
type MakeRunner = (tests: readonly Test[], indexes: readonly number[]) => RuleRunner;

const makers = new Map<string, MakeRunner>();

/**
 * Makes the runner of a record type's rules: one call after another in generated code, which the engine can follow
 * (in a loop, every call goes somewhere else, and none is foreseen); a rule whose fields are all missing is not called.
 * `name` tells the record types of packs apart, so that the deliveries of one type share what the engine has learnt.
 * Nothing of a pack is in the code but positions of fields.
 */
export function ruleRunner(name: string, rules: readonly PlannedRule[]): RuleRunner {
  const source = sourceOf(rules);
  const key = `${name}\n${source}`;
  const make = makers.get(key) ?? (new Function('tests', 'indexes', source) as MakeRunner);
  makers.set(key, make);
  return make(
    rules.map(({ test }) => test),
    rules.map(({ index }) => index),
  );
}

function sourceOf(rules: readonly PlannedRule[]): string {
  const names = rules.map((_, at) => `test${at} = tests[${at}], index${at} = indexes[${at}]`);
  return `const ${['none = 0', ...names].join(', ')};
return (record, sink) => {
  const { values } = record;
${rules.map((rule, at) => `  ${guard(rule)}{ sink.rule = index${at}; test${at}(record, sink); }`).join('\n')}
};`;
}

function guard({ concerns }: PlannedRule): string {
  if (concerns === undefined) return '';
  return `if (${concerns.map(({ at }) => `values[${at}] !== undefined`).join(' || ')}) `;
}
