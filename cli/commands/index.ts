import type { Command } from '../command.ts';
import { blackbox } from './blackbox.ts';
import { bulletin } from './bulletin.ts';
import { catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { demo } from './demo.ts';
import { distribution } from './distribution.ts';
import { exam } from './exam.ts';
import { explain } from './explain.ts';
import { evidence } from './evidence.ts';
import { exportAudit } from './export-audit.ts';
import { importCommand } from './import.ts';
import { map } from './map.ts';
import { pull } from './pull.ts';
import { receipt } from './receipt.ts';
import { secondOpinion } from './second-opinion.ts';
import { specification } from './specification.ts';
import { start } from './start.ts';
import { statistics } from './statistics.ts';
import { token } from './token.ts';
import { upward } from './upward.ts';
import { verifyAudit } from './verify-audit.ts';
import { verifyEvidence } from './verify-evidence.ts';

/** Every command, in the order of `heliograph --help`. */
export const commands: readonly Command[] = [
  start,
  demo,
  check,
  explain,
  exam,
  importCommand,
  pull,
  blackbox,
  upward,
  map,
  receipt,
  secondOpinion,
  distribution,
  specification,
  catalogue,
  token,
  exportAudit,
  verifyAudit,
  statistics,
  bulletin,
  evidence,
  verifyEvidence,
];
