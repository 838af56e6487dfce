import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { supervisionError } from '../errors.ts';
import type { OfficeHours } from '../clock/office-hours.ts';
import type { AlertLevel, CaseRule, RuleParameters } from './alert-rule.ts';
import type { OrderRule } from './order-rule.ts';
import type { PeriodRule } from './period-rule.ts';
import { yamlFilesIn } from '../yaml-files.ts';
import { alertRulesByCode } from './rules/index.ts';

/** A rule as a book puts it in force. */
export interface RuleInForce<Rule> {
  readonly rule: Rule;
  readonly level: AlertLevel;
  readonly parameters: RuleParameters;
}

/** A version of the rules: which are in force from when, how strict, with what parameters 预警规则版本. */
export interface RuleBook {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly effective: { readonly from: string; readonly to?: string };
  readonly officeHours: OfficeHours;
  /** Cards of these levels are lifted of themselves after so many working days. */
  readonly lifting: { readonly levels: readonly AlertLevel[]; readonly workingDays: number };
  readonly caseRules: readonly RuleInForce<CaseRule>[];
  readonly periodRules: readonly RuleInForce<PeriodRule>[];
  readonly orderRules: readonly (RuleInForce<OrderRule> & { readonly workingDays: number })[];
  /** Codes that the book names and that cannot be evaluated. */
  readonly unevaluated: readonly string[];
  /** SHA-256 of its canonical JSON; on every card. */
  readonly digest: string;
}

interface BookFile {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly effective: { readonly from: string; readonly to?: string };
  readonly officeHours: OfficeHours;
  readonly lifting: RuleBook['lifting'];
  readonly rules: Readonly<Record<string, BookLine>>;
}

interface BookLine {
  readonly level: AlertLevel;
  readonly parameters?: RuleParameters;
  readonly workingDays?: number;
}

const folder = new URL('../../../schemas/supervision/', import.meta.url).pathname;
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
let isBook: ((value: unknown) => boolean) | undefined;

/** Reads every rule book of schemas/supervision/rule-books, oldest first. Throws RULE_BOOK_INVALID. */
export function readRuleBooks(directory = join(folder, 'rule-books')): readonly RuleBook[] {
  return yamlFilesIn(directory)
    .map((name) => makeRuleBook(parse(readFileSync(join(directory, name), 'utf8')), name))
    .sort((left, right) => (left.effective.from < right.effective.from ? -1 : 1));
}

/** Makes a book of what a file holds; checks every rule's parameters. Throws RULE_BOOK_INVALID. */
export function makeRuleBook(content: unknown, name: string): RuleBook {
  isBook ??= ajv.compile(JSON.parse(readFileSync(join(folder, 'rule-book.schema.json'), 'utf8')) as object);
  if (!isBook(content))
    throw supervisionError.RULE_BOOK_INVALID({
      name,
      reason: ajv.errorsText((isBook as never as { errors: [] }).errors),
    });
  const file = content as BookFile;
  const lines = Object.entries(file.rules).map(([code, line]) => {
    const rule = alertRulesByCode.get(code);
    if (rule === undefined) throw supervisionError.RULE_BOOK_INVALID({ name, reason: `no rule ${code}` });
    if (rule.scope === 'case' || rule.scope === 'period') checkParameters(rule, line, name);
    if (rule.scope === 'order' && line.workingDays === undefined)
      throw supervisionError.RULE_BOOK_INVALID({ name, reason: `${code} lacks workingDays` });
    return { rule, line };
  });
  const inForce = <Rule>(rule: Rule, { level, parameters = {} }: BookLine): RuleInForce<Rule> => ({
    rule,
    level,
    parameters,
  });
  const { id, version, title, source, effective, officeHours, lifting } = file;
  return {
    ...{ id, version, title, source, effective, officeHours, lifting },
    caseRules: lines.flatMap(({ rule, line }) => (rule.scope === 'case' ? [inForce(rule, line)] : [])),
    periodRules: lines.flatMap(({ rule, line }) => (rule.scope === 'period' ? [inForce(rule, line)] : [])),
    orderRules: lines.flatMap(({ rule, line }) =>
      rule.scope === 'order' ? [{ ...inForce(rule, line), workingDays: line.workingDays ?? 0 }] : [],
    ),
    unevaluated: lines.flatMap(({ rule }) => (rule.scope === 'unevaluated' ? [rule.code] : [])),
    digest: sha256(canonicalJson(content)),
  };
}

function checkParameters(rule: CaseRule | PeriodRule, line: BookLine, name: string): void {
  const properties = rule.parameters ?? {};
  const schema = { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  if (!ajv.validate(schema, line.parameters ?? {}))
    throw supervisionError.RULE_BOOK_INVALID({ name, reason: `${rule.code}: ${ajv.errorsText()}` });
}

/** The book in force on a day; undefined before the first. */
export const bookOn = (books: readonly RuleBook[], day: string): RuleBook | undefined =>
  books.findLast(({ effective }) => effective.from <= day && (effective.to === undefined || effective.to >= day));
