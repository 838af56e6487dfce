import type { RecordUnderTest, Sink } from './rule-kind.ts';
import type { PlannedRule } from './record-plan.ts';

/** A sink that is told which rule is at work. */
export interface RuleSink extends Sink {
  /** Index of the rule among those of the pack. */
  rule: number;
  /** Whether anything was said since it was last set. */
  spoke: number;
}

/** Lets all rules of a record type look at a record. */
export type RuleRunner = (record: RecordUnderTest, sink: RuleSink) => void;

type Test = PlannedRule['test'];
type MakeRunner = (tests: readonly Test[], indexes: readonly number[], readers: Int32Array) => RuleRunner;

const makers = new Map<string, MakeRunner>();

/** Rules by the bits of whole numbers: so many to one. */
const BITS = 32;

/**
 * Makes the runner of a record type's rules: one call after another in generated code, which the engine can follow
 * (in a loop, every call goes somewhere else, and none is foreseen). A rule is not called when its fields are all
 * missing, nor when it had nothing to say of the record before and all that it reads is as it was there: many values
 * repeat from record to record.
 * `name` tells the record types of packs apart, so that the deliveries of one type share what the engine has learnt.
 * Nothing of a pack is in the code but positions of fields.
 */
export function ruleRunner(name: string, rules: readonly PlannedRule[]): RuleRunner {
  const source = sourceOf(rules);
  const key = `${name}\n${source}`;
  const make = makers.get(key) ?? (new Function('tests', 'indexes', 'readers', source) as MakeRunner);
  makers.set(key, make);
  return make(
    rules.map(({ test }) => test),
    rules.map(({ index }) => index),
    readersOf(rules),
  );
}

const wordsOf = (rules: readonly PlannedRule[]): number => Math.ceil(rules.length / BITS);

/** Position by position, the bits of the rules that read it. */
function readersOf(rules: readonly PlannedRule[]): Int32Array {
  const words = wordsOf(rules);
  const positions = 1 + Math.max(-1, ...rules.flatMap(({ reads }) => reads));
  const readers = new Int32Array(positions * words);
  for (const [at, { reads }] of rules.entries())
    for (const read of reads) {
      const word = read * words + Math.floor(at / BITS);
      readers[word] = (readers[word] ?? 0) | (1 << (at % BITS));
    }
  return readers;
}

function sourceOf(rules: readonly PlannedRule[]): string {
  const names = rules.map((_, at) => `test${at} = tests[${at}], index${at} = indexes[${at}]`);
  const words = Array.from({ length: wordsOf(rules) }, (_, word) => word);
  // Due: a bit for each rule that reads something new, or that spoke (loud) of the record before.
  return `const ${['none = 0', ...names].join(', ')};
let ${['none1', ...words.map((word) => `loud${word} = -1`)].join(', ')};
return (record, sink) => {
  const { values, changed } = record;
  let ${['from = 0', ...words.map((word) => `due${word} = loud${word}`)].join(', ')};
  for (let at = 0; from < readers.length; at += 1, from += ${words.length})
    if (changed[at] === 1) { ${words.map((word) => `due${word} |= readers[from + ${word}];`).join(' ')} }
  ${words.map((word) => `loud${word} = 0;`).join(' ')}
${rules.map((rule, at) => `  ${call(rule, at)}`).join('\n')}
};`;
}

function call({ concerns, reads }: PlannedRule, at: number): string {
  const asked = concerns?.map((field) => `values[${field.at}] !== undefined`).join(' || ');
  const test = `sink.rule = index${at}; test${at}(record, sink);`;
  const whenThere = asked === undefined ? test : `if (${asked}) { ${test} }`;
  if (reads.length === 0) return whenThere;
  const [word, bit] = [Math.floor(at / BITS), 1 << (at % BITS)];
  return `if (due${word} & ${bit}) { sink.spoke = 0; ${whenThere} if (sink.spoke === 1) loud${word} |= ${bit}; }`;
}
