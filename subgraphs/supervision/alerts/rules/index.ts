import type { CaseRule, UnevaluatedRule } from '../alert-rule.ts';
import type { OrderRule } from '../order-rule.ts';
import type { PeriodRule } from '../period-rule.ts';
import { warnExpired } from './warn-expired.ts';
import { alarmExpired } from './alarm-expired.ts';
import { alterExpired } from './alter-expired.ts';
import { stageExpired } from './stage-expired.ts';
import { noSummary } from './no-summary.ts';
import { noStuff } from './no-stuff.ts';
import { noNoticeOfAcceptance } from './no-notice-of-acceptance.ts';
import { processBeforeRegister } from './process-before-register.ts';
import { notBeAccepted } from './not-be-accepted.ts';
import { multiCorrection } from './multi-correction.ts';
import { correctionAfterAccept } from './correction-after-accept.ts';
import { chargeWarning } from './charge-warning.ts';
import { noResultStatus } from './no-result-status.ts';
import { noProcessData } from './no-process-data.ts';
import { processAfterFinish } from './process-after-finish.ts';
import { noDecision } from './no-decision.ts';
import { a001 } from './a001.ts';
import { a002 } from './a002.ts';
import { a003 } from './a003.ts';
import { a004 } from './a004.ts';
import { a005 } from './a005.ts';
import { a006 } from './a006.ts';
import { a007 } from './a007.ts';
import { a008 } from './a008.ts';
import { a009 } from './a009.ts';
import { a010 } from './a010.ts';
import { a011 } from './a011.ts';
import { a012 } from './a012.ts';
import { a013 } from './a013.ts';
import { a014 } from './a014.ts';
import { a015 } from './a015.ts';
import { a016 } from './a016.ts';
import { a017 } from './a017.ts';
import { a018 } from './a018.ts';
import { a019 } from './a019.ts';
import { a020 } from './a020.ts';
import { a021 } from './a021.ts';
import { a022 } from './a022.ts';
import { a023 } from './a023.ts';
import { a024 } from './a024.ts';
import { a025 } from './a025.ts';
import { a026 } from './a026.ts';
import { a027 } from './a027.ts';
import { a028 } from './a028.ts';
import { a029 } from './a029.ts';
import { b001 } from './b001.ts';
import { b002 } from './b002.ts';
import { c001 } from './c001.ts';
import { c002 } from './c002.ts';
import { c003 } from './c003.ts';
import { c004 } from './c004.ts';
import { c005 } from './c005.ts';
import { c006 } from './c006.ts';
import { c007 } from './c007.ts';
import { c008 } from './c008.ts';
import { c009 } from './c009.ts';
import { c010 } from './c010.ts';
import { c011 } from './c011.ts';
import { c012 } from './c012.ts';
import { c013 } from './c013.ts';
import { c014 } from './c014.ts';
import { c015 } from './c015.ts';
import { c016 } from './c016.ts';
import { c017 } from './c017.ts';
import { c018 } from './c018.ts';
import { evaluationOverdue } from './evaluation-overdue.ts';
import { flowSkipped } from './flow-skipped.ts';
import { skippedStage } from './skipped-stage.ts';

/** Any rule of supervision. */
export type AlertRule = CaseRule | PeriodRule | OrderRule | UnevaluatedRule;

/** Every rule, by generation; a new one is a file and a line here. Which are in force, and how strict, says a rule book. */
export const alertRules: readonly AlertRule[] = Object.freeze([
  warnExpired,
  alarmExpired,
  alterExpired,
  stageExpired,
  noSummary,
  noStuff,
  noNoticeOfAcceptance,
  processBeforeRegister,
  notBeAccepted,
  multiCorrection,
  correctionAfterAccept,
  chargeWarning,
  noResultStatus,
  noProcessData,
  processAfterFinish,
  noDecision,
  a001,
  a002,
  a003,
  a004,
  a005,
  a006,
  a007,
  a008,
  a009,
  a010,
  a011,
  a012,
  a013,
  a014,
  a015,
  a016,
  a017,
  a018,
  a019,
  a020,
  a021,
  a022,
  a023,
  a024,
  a025,
  a026,
  a027,
  a028,
  a029,
  b001,
  b002,
  c001,
  c002,
  c003,
  c004,
  c005,
  c006,
  c007,
  c008,
  c009,
  c010,
  c011,
  c012,
  c013,
  c014,
  c015,
  c016,
  c017,
  c018,
  skippedStage,
  flowSkipped,
  evaluationOverdue,
]);

/** The same by code. */
export const alertRulesByCode: ReadonlyMap<string, AlertRule> = new Map(alertRules.map((rule) => [rule.code, rule]));
