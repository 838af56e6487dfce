import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../kernel/clock.ts';
import { pullError } from './errors.ts';

/** Sees to it that hubs that share a data directory never pull one source at once 租约. */
export interface Leases {
  /** Takes the lease of a source. Throws PULL_LEASED while another holds it and is heard of. */
  take(source: string): Lease;
}

export interface Lease {
  /** Says that the holder is alive; throws PULL_LEASED when somebody else holds it by now. */
  renew(): void;
  giveBack(): void;
}

interface Held {
  readonly holder: string;
  readonly since: string;
  readonly heard: string;
}

/** A holder that was silent for so long is taken to be gone. */
const SILENCE_SECONDS = 120;
const BEAT_MS = 30_000;

/** Leases as files: making one that must not be there yet is the one step that only one process can do. */
export function createLeases(directory: string, holder: string, clock: Clock): Leases {
  mkdirSync(directory, { recursive: true });
  return {
    take: (source) => {
      const path = join(directory, `${source}.lease`);
      const since = clock.now().toISOString();
      const mine = (): string => JSON.stringify({ holder, since, heard: clock.now().toISOString() } satisfies Held);
      if (!madeNew(path, mine())) {
        const held = read(path);
        const silent = held === undefined || clock.now().getTime() - Date.parse(held.heard) > SILENCE_SECONDS * 1000;
        if (!silent) throw leased(source, held);
        // Moved away first: of two that find it silent only one can move it.
        if (!movedAway(path, holder) || !madeNew(path, mine())) throw leased(source, read(path));
      }
      const renew = (): void => {
        const held = read(path);
        if (held?.holder !== holder) throw leased(source, held);
        writeFileSync(path, mine());
      };
      // A long read says nothing of itself; what was lost meanwhile is told at the next step.
      const beat = setInterval(() => {
        try {
          renew();
        } catch {
          clearInterval(beat);
        }
      }, BEAT_MS).unref();
      return {
        renew,
        giveBack: () => {
          clearInterval(beat);
          if (read(path)?.holder === holder) rmSync(path, { force: true });
        },
      };
    },
  };
}

const leased = (source: string, held: Held | undefined): Error =>
  pullError.PULL_LEASED({ source, since: held?.since ?? '', seconds: SILENCE_SECONDS });

function madeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function movedAway(path: string, holder: string): boolean {
  try {
    renameSync(path, `${path}.${holder}.gone`);
    rmSync(`${path}.${holder}.gone`, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Undefined for a lease that is gone, or half written by a process that was killed. */
function read(path: string): Held | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Held;
  } catch {
    return undefined;
  }
}
