import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBatch } from '../../../adapters/contract.ts';
import { maskText } from '../../../kernel/mask.ts';
import type { SourceConfiguration } from '../../configuration/configuration.ts';
import type { PullRun } from '../pull-run.ts';
import { createDisguise } from './disguise.ts';
import { readRecording, writeRecording, type Exchange, type Recording } from './exchange.ts';
import type { OpennessOf } from './openness.ts';

/** The last exchanges with each source 黑匣子, kept small and without secrets or personal data. */
export interface BlackBoxes {
  /** A box for one run. */
  open(source: SourceConfiguration): BlackBox;
}

export interface BlackBox {
  note(exchange: Exchange): void;
  /** Puts the box on disk; of a source the last few are kept. */
  close(run: PullRun): void;
}

/** The folder of boxes in the hub's data. */
export const BLACK_BOXES = 'black-box';

const BOXES_KEPT = 5;
const BATCHES_KEPT = 20;
const ROWS_OF_BATCH = 50;

/** What is kept of a source, oldest first. */
export function readBoxes(directory: string, source: string): readonly Recording[] {
  return filesOf(directory, source).map((file) => readRecording(readFileSync(join(directory, source, file), 'utf8')));
}

const filesOf = (directory: string, source: string): readonly string[] =>
  existsSync(join(directory, source)) ? readdirSync(join(directory, source)).sort() : [];

/** Boxes as files, one folder a source; readable by the hub's own account alone. */
export function createBlackBoxes(
  directory: string,
  opennessOf: (source: SourceConfiguration) => OpennessOf,
): BlackBoxes {
  return {
    open: (source) => {
      const cut = cutter(opennessOf(source));
      let exchanges: Exchange[] = [];
      let [batchesCut, rowsCut] = [0, 0];
      return {
        note: (exchange) => {
          const kept = exchange.call === 'batch' ? cut(exchange.batch) : exchange;
          if (kept.call === 'batch') rowsCut += kept.rowsCut ?? 0;
          exchanges.push(kept);
          if (exchanges.filter(({ call }) => call === 'batch').length <= BATCHES_KEPT) return;
          const oldest = exchanges.findIndex(({ call }) => call === 'batch');
          exchanges = exchanges.filter((_, at) => at !== oldest);
          batchesCut += 1;
        },
        close: ({ requestId, period, rehearsal, startedAt, state, fault, receipt }) => {
          const folder = join(directory, source.name);
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          const header = {
            ...{ source: source.name, requestId, period, rehearsal, startedAt, state, batchesCut, rowsCut },
            ...(fault ? { fault: fault.code } : {}),
            ...(receipt ? { ledger: receipt.ledger } : {}),
          };
          const name = `${startedAt.replaceAll(':', '')}-${requestId}.ndjson`;
          writeFileSync(join(folder, name), writeRecording({ header, exchanges }), { mode: 0o600 });
          for (const old of filesOf(directory, source.name).slice(0, -BOXES_KEPT))
            rmSync(join(folder, old), { force: true });
        },
      };
    },
  };
}

/** Cuts batches down to what may be kept: some rows, disguised values, no checkpoint, no damaged text. */
function cutter(openness: OpennessOf): (batch: SourceBatch) => Extract<Exchange, { call: 'batch' }> {
  const salt = randomBytes(16).toString('hex');
  const disguise = createDisguise(salt);
  const keyOf = (key: string): string => createHmac('sha256', salt).update(key).digest('hex').slice(0, 12);
  let ordinal = 0;
  return ({ batch: { place, rows, unread }, keys, announced }) => {
    const open = openness(place.table ?? place.sheet ?? '');
    const kept = rows.slice(0, ROWS_OF_BATCH).map(({ row, values, damage }) => ({
      row,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, disguise(value, open(name))])),
      ...(damage ? { damage } : {}),
    }));
    const rowsCut = rows.length - kept.length;
    return {
      call: 'batch',
      batch: {
        batch: {
          place: { ...place, ...(place.file === undefined ? {} : { file: maskText(place.file) }) },
          rows: kept,
          unread: unread.slice(0, ROWS_OF_BATCH).map(({ row, reason }) => ({ row, reason, excerpt: '' })),
        },
        keys: keys.slice(0, kept.length).map(keyOf),
        checkpoint: (ordinal += 1),
        ...(announced === undefined ? {} : { announced }),
      },
      ...(rowsCut === 0 ? {} : { rowsCut }),
    };
  };
}
