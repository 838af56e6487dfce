import { isCodedError, type CodedError } from '../../kernel/coded-error.ts';
import type { Log } from '../../kernel/log.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { gatewayError } from '../errors.ts';
import { internalRemedy, internalText } from '../federation/present-error.ts';
import { pullError } from './errors.ts';
import type { PullHistory } from './pull-history.ts';
import type { PullRun, RunFault } from './pull-run.ts';

type Outcome = Pick<PullRun, 'state' | 'fault' | 'receipt'>;

/**
 * How a run that went through ends: balanced only where nothing speaks against it. What was refused as a whole has
 * failed; rows that were announced and did not come, or nothing at all where there was data the month before, leave it
 * unbalanced.
 */
export async function outcomeOf(history: PullHistory, run: PullRun, receipt: Receipt | undefined): Promise<Outcome> {
  const { source } = run;
  const came = receipt ? { receipt } : {};
  if (receipt?.state === 'REFUSED') {
    const { refusal: code = 'UNKNOWN', submission } = receipt;
    return { ...came, state: 'failed', fault: faultOf(pullError.PULL_DELIVERY_REFUSED({ source, code, submission })) };
  }
  if (receipt?.state === 'UNBALANCED') {
    const { offered } = receipt.ledger;
    return { ...came, state: 'unbalanced', fault: faultOf(pullError.PULL_ROWS_MISSING({ source, offered })) };
  }
  const before = await rowsMissed(history, run, receipt);
  if (before > 0)
    return { ...came, state: 'unbalanced', fault: faultOf(pullError.PULL_EMPTY_UNEXPECTEDLY({ source, before })) };
  return { ...came, state: 'balanced' };
}

/** Rows of the month before, where this run took nothing and no other of its month has; 0: nothing to wonder at. */
async function rowsMissed(history: PullHistory, run: PullRun, receipt: Receipt | undefined): Promise<number> {
  const { source, period, rehearsal } = run;
  if (rehearsal || (receipt?.ledger.offered ?? 0) > 0) return 0;
  const past = (await history.past(source)).filter(({ kind }) => kind === 'pull');
  const rowsOf = (month: Month): number =>
    past.filter((one) => one.period === month).reduce((rows, one) => rows + one.rows, 0);
  return rowsOf(period) > 0 ? 0 : rowsOf(addMonths(period, -1));
}

/** How a run ends that did not go through; a bug is masked, and logged. */
export function failureOf(log: Log, run: PullRun, error: unknown, aborted: boolean): Outcome {
  const { source, requestId } = run;
  const coded = aborted ? gatewayError.PULL_ABANDONED({ source }, error) : error;
  if (isCodedError(coded)) {
    log.warn({ source, requestId, code: coded.code, error }, 'A pull did not go through.');
    return { state: aborted ? 'abandoned' : 'failed', fault: faultOf(coded) };
  }
  log.error({ source, requestId, error }, 'A bug ended a pull.');
  return { state: 'failed', fault: { code: 'INTERNAL_ERROR', message: internalText, remedy: internalRemedy } };
}

/** What a person is told of a coded error. */
export const faultOf = ({ code, text: message, remedy }: CodedError): RunFault => ({ code, message, remedy });
