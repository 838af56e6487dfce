import { SingleBar } from 'cli-progress';
import type { CommandIo } from './command.ts';

/** Shows how far a command is, to a person at a terminal; silent in a pipe. */
export interface ProgressBar {
  to(share: number, rows: number): void;
  stop(): void;
}

const silent: ProgressBar = { to: () => undefined, stop: () => undefined };

export function progressBar(io: CommandIo, label: string): ProgressBar {
  if (!io.interactive) return silent;
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% · {rows} 行 rows`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(1000, 0, { rows: 0 });
  return {
    to: (share, rows) => bar.update(Math.round(share * 1000), { rows }),
    stop: () => bar.stop(),
  };
}
