import type { Checkpoint, RowVerdict, Source } from '../../adapters/contract.ts';
import type { Month } from '../../kernel/month.ts';
import { theHub } from '../../kernel/principal.ts';
import type { Intake, Offer, Receipt, RowOutcome } from '../../subgraphs/cases/intake/intake.ts';
import type { SourceConfiguration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import type { PullCheckpoint } from './pull-run.ts';
import type { PullState } from './run-states.ts';
import { pulledBytes, type PulledBytes } from './pulled-bytes.ts';

/** What a run is given. */
export interface PullOrder {
  readonly configured: SourceConfiguration;
  readonly source: Source;
  readonly period: Month;
  readonly rehearsal: boolean;
  readonly requestId: string;
  /** When the run was due, ISO 8601; a run that the hub missed counts as offered then. */
  readonly scheduledAt?: string;
  readonly signal: AbortSignal;
  /** Asked before anything is read; what it throws ends the run. */
  readonly beforeReading: (position: Checkpoint | undefined) => Promise<void>;
  /** Told of every step. */
  readonly onState: (state: PullState) => void;
  /** Told how many outcomes went back to the source, batch by batch. */
  readonly onAcknowledged: (rows: number) => void;
}

const VERDICTS_AT_ONCE = 500;

/**
 * One pull from beginning to end: check, read into the intake, settle, tell the source, move on. It may be killed
 * anywhere: rows come again and are found to be the same, a delivery whose outcomes were not all told is told again.
 * Answers the receipt; undefined when the source had nothing new for a period that was delivered before.
 */
export async function pullSource(intake: Intake, order: PullOrder): Promise<Receipt | undefined> {
  const { configured, source, period, rehearsal, signal, onState } = order;
  await assertReadable(order);
  const checkpoint = await finishPending(intake, order);
  await order.beforeReading(checkpoint.position);
  onState('reading');
  const pulled = pulledBytes(source.read(checkpoint.position, signal), checkpoint.position);
  const hasRows = await pulled.begin();
  if (!hasRows && !(pulled.announced ?? 0) && !rehearsal && checkpoint.delivered === period) {
    await intake.saveCheckpoint(configured.name, { ...checkpoint, position: pulled.position });
    return undefined;
  }
  const received = await intake.receive(offerOf(order, pulled), pulled.bytes());
  if (rehearsal) return settle(intake, order, received.submission);
  const pending = { submission: received.submission, position: pulled.position };
  await intake.saveCheckpoint(configured.name, { ...checkpoint, pending });
  return tellAndMoveOn(intake, order, checkpoint, pending);
}

async function assertReadable({ configured, source, signal }: PullOrder): Promise<void> {
  const causes = await source.check(signal);
  if (causes.length === 0) return;
  const each = (pick: (cause: (typeof causes)[number]) => string): string => causes.map(pick).join(' ');
  throw gatewayError.PULL_SOURCE_NOT_READABLE({
    source: configured.name,
    causes: causes.map(({ cause, subject }) => ({ cause, subject })),
    causesZh: each(({ message }) => message.zh),
    causesEn: each(({ message }) => message.en),
    remediesZh: each(({ remedy }) => remedy.zh),
    remediesEn: each(({ remedy }) => remedy.en),
  });
}

/** Where this run begins, after what an earlier run left half told. A rehearsal tells nothing and leaves it be. */
async function finishPending(intake: Intake, order: PullOrder): Promise<PullCheckpoint> {
  const checkpoint = ((await intake.checkpoint(order.configured.name)) ?? {}) as PullCheckpoint;
  if (!checkpoint.pending || order.rehearsal) return checkpoint;
  const receipt = await tellAndMoveOn(intake, order, checkpoint, checkpoint.pending);
  return afterwards(checkpoint, checkpoint.pending.position, receipt);
}

async function tellAndMoveOn(
  intake: Intake,
  order: PullOrder,
  checkpoint: PullCheckpoint,
  pending: { readonly submission: string; readonly position: Checkpoint },
): Promise<Receipt> {
  const receipt = await settle(intake, order, pending.submission);
  // A delivery that could not be read as a whole tells nothing of its rows: they stay unread at the source.
  const position = receipt.state === 'REFUSED' ? checkpoint.position : pending.position;
  if (receipt.state !== 'REFUSED') await acknowledge(intake, order, pending.submission);
  await intake.saveCheckpoint(order.configured.name, afterwards(checkpoint, position, receipt));
  return receipt;
}

function afterwards({ delivered }: PullCheckpoint, position: Checkpoint, receipt: Receipt): PullCheckpoint {
  const complete = receipt.verdict === 'CONFORMS' || receipt.verdict === 'DOES_NOT_CONFORM';
  const period = complete ? receipt.period : delivered;
  return {
    ...(position === undefined ? {} : { position }),
    ...(period === undefined ? {} : { delivered: period }),
  };
}

function settle(intake: Intake, { signal, onState }: PullOrder, submission: string): Promise<Receipt> {
  onState('checking');
  return intake.settle(submission, { signal });
}

async function acknowledge(intake: Intake, order: PullOrder, submission: string): Promise<void> {
  const { source, signal, onState, onAcknowledged } = order;
  onState('storing');
  let verdicts: RowVerdict[] = [];
  const tell = async (): Promise<void> => {
    if (verdicts.length === 0) return;
    await source.acknowledge(verdicts, signal);
    onAcknowledged(verdicts.length);
    verdicts = [];
  };
  for await (const outcome of intake.outcomes(submission)) {
    verdicts.push(...verdictOf(outcome));
    if (verdicts.length >= VERDICTS_AT_ONCE) await tell();
  }
  await tell();
}

/** A row that came without key cannot be told of. */
function verdictOf({ outcome, table, key, reason }: RowOutcome): RowVerdict[] {
  if (table === undefined || key === undefined) return [];
  const accepted = outcome !== 'rejected' && outcome !== 'unread';
  return [{ table, key, accepted, reason: accepted ? '' : reason }];
}

function offerOf({ configured, period, rehearsal, requestId, scheduledAt }: PullOrder, pulled: PulledBytes): Offer {
  const { name, department, recordType } = configured;
  return {
    department,
    period,
    recordType,
    channel: 'PULL',
    principal: theHub,
    requestId,
    name,
    reading: { format: 'pulled', mapping: name },
    // A getter: what the source announces is known when the intake has taken the last byte, and asked for then.
    get announced() {
      return pulled.announced;
    },
    ...(scheduledAt === undefined ? {} : { scheduledAt }),
    ...(rehearsal ? { rehearsal } : {}),
  };
}
