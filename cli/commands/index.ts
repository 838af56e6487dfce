import type { Command } from '../command.ts';
import { catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { demo } from './demo.ts';
import { exportAudit } from './export-audit.ts';
import { importCommand } from './import.ts';
import { map } from './map.ts';
import { pull } from './pull.ts';
import { start } from './start.ts';
import { token } from './token.ts';
import { verifyAudit } from './verify-audit.ts';

/** Every command, in the order of `heliograph --help`. */
export const commands: readonly Command[] = [
  check,
  importCommand,
  catalogue,
  start,
  demo,
  pull,
  map,
  token,
  exportAudit,
  verifyAudit,
];
