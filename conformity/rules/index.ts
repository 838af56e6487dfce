import type { AnyRuleKind } from '../rule-kind.ts';
import { absentWhen } from './absent-when.ts';
import { amountAgrees } from './amount-agrees.ts';
import { anyOf } from './any-of.ts';
import { caseBasePresent } from './case-base-present.ts';
import { caseOrder } from './case-order.ts';
import { caseStagesPresent } from './case-stages-present.ts';
import { codeFormat } from './code-format.ts';
import { codeList } from './code-list.ts';
import { constantValue } from './constant-value.ts';
import { copiedText } from './copied-text.ts';
import { defaultUsed } from './default-used.ts';
import { departmentKnown } from './department-known.ts';
import { digitsLength } from './digits-length.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateValue } from './duplicate-value.ts';
import { durationPlausible } from './duration-plausible.ts';
import { embeddedXml } from './embedded-xml.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { length } from './length.ts';
import { maxDelay } from './max-delay.ts';
import { notInFuture } from './not-in-future.ts';
import { order } from './order.ts';
import { pattern } from './pattern.ts';
import { powerInCatalogue } from './power-in-catalogue.ts';
import { range } from './range.ts';
import { regionKnown } from './region-known.ts';
import { required } from './required.ts';
import { requiredWhen } from './required-when.ts';
import { senderMatches } from './sender-matches.ts';
import { serialGap } from './serial-gap.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';
import { stagePromiseWithinCase } from './stage-promise-within-case.ts';
import { suspiciousEqual } from './suspicious-equal.ts';
import { type } from './type.ts';
import { unknownField } from './unknown-field.ts';
import { unreadableValue } from './unreadable-value.ts';
import { untranslatedCode } from './untranslated-code.ts';
import { valueBelongsElsewhere } from './value-belongs-elsewhere.ts';

/**
 * All kinds of rule, in the order in which documentation lists them: fields, record, case, delivery, reference data.
 * A new kind is a new file here and a line below.
 */
export const ruleKinds: readonly AnyRuleKind[] = [
  required,
  type,
  length,
  codeList,
  unknownField,
  untranslatedCode,
  defaultUsed,
  unreadableValue,
  spreadsheetDamage,
  codeFormat,
  digitsLength,
  pattern,
  forbiddenCharacters,
  order,
  maxDelay,
  range,
  notInFuture,
  requiredWhen,
  absentWhen,
  anyOf,
  durationPlausible,
  embeddedXml,
  copiedText,
  suspiciousEqual,
  valueBelongsElsewhere,
  amountAgrees,
  senderMatches,
  caseBasePresent,
  caseStagesPresent,
  caseOrder,
  stagePromiseWithinCase,
  duplicateKey,
  duplicateValue,
  constantValue,
  serialGap,
  powerInCatalogue,
  departmentKnown,
  regionKnown,
];

/** Kinds by name. */
export const ruleKindsByName: ReadonlyMap<string, AnyRuleKind> = new Map(ruleKinds.map((kind) => [kind.name, kind]));
