import { comparePacks } from '../../conformity/diff/compare-packs.ts';
import { tellDifference } from '../../conformity/diff/tell-difference.ts';
import { tellVerdicts } from '../../conformity/diff/tell-verdicts.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { tellTrial } from '../../conformity/trial/tell-trial.ts';
import { tryPack } from '../../conformity/trial/try-pack.ts';
import type { Language } from '../../kernel/bilingual.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { optionalText, text, type CommandInput, type CommandIo } from '../command.ts';
import { cliError } from '../errors.ts';
import { diffOverFile } from './diff-packs.ts';
import { packLines, packSummaries } from './list-packs.ts';
import { packTyped, readPacksFrom } from './shipped-packs.ts';
import { packText } from './show-pack.ts';
import { storyText } from './story-text.ts';

/** Below this share of noticed mutants the rules of a pack do not protect what they should. */
const LEAST_NOTICED = 0.95;

/** What an action came to: the same as facts and as told, and the exit code. */
interface Outcome {
  readonly facts: object;
  readonly told: (language: Language) => string;
  readonly code: number;
}

/** What is typed after the action: names, and options. */
type Action = (packs: readonly SpecificationPack[], input: CommandInput) => Outcome | Promise<Outcome>;

/** Runs what the first argument names. Throws CLI_VERB_UNKNOWN, CLI_SPECIFICATION_UNKNOWN, and what reading throws. */
export async function runAction(input: CommandInput, io: CommandIo): Promise<number> {
  const action = input.arguments[0] ?? '';
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined)
    throw cliError.CLI_VERB_UNKNOWN({ verb: action.slice(0, 20), known: Object.keys(ACTIONS).join(', ') });
  const { facts, told, code } = await run(await readPacksFrom(optionalText(input, 'specifications')), input);
  const language = text(input, 'language') === 'en' ? 'en' : 'zh';
  io.out(input.options['json'] === true ? `${JSON.stringify(facts)}\n` : told(language));
  return code;
}

const list: Action = (packs) => ({
  facts: packSummaries(packs),
  told: (language) => packLines(packs, language),
  code: 0,
});

const show: Action = (packs, input) => {
  const pack = packTyped(packs, input.arguments[1] ?? '');
  return { facts: pack, told: (language) => packText(pack, language), code: 0 };
};

const diff: Action = async (packs, input) => {
  const [from, to] = [packTyped(packs, input.arguments[1] ?? ''), packTyped(packs, input.arguments[2] ?? '')];
  const difference = comparePacks(from, to);
  const story = tellDifference(difference);
  const path = optionalText(input, 'data');
  if (path === undefined) return { facts: difference, told: (language) => storyText(story, language), code: 0 };
  const recordType = text(input, 'recordType');
  const data = await diffOverFile(from, to, { path, recordType, mapping: optionalText(input, 'mapping') });
  return {
    facts: { ...difference, data },
    told: (language) => storyText([...story, ...tellVerdicts(data, to)], language),
    code: data.newlyFail > 0 ? 1 : 0,
  };
};

const trial: Action = (packs, input) => {
  const pack = packTyped(packs, input.arguments[1] ?? '');
  const result = tryPack(pack, { calendar: createCalendar() });
  return {
    facts: result,
    told: (language) => storyText(tellTrial(result, pack), language),
    code: result.killed / result.mutants.length < LEAST_NOTICED ? 1 : 0,
  };
};

const ACTIONS: Readonly<Record<string, Action>> = { list, show, diff, trial };
