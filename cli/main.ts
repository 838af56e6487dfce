import { systemClock } from '../kernel/clock.ts';
import { commands } from './commands/index.ts';
import { runProgram } from './program.ts';

// The only file that touches the process: signals in, exit code out.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

process.exitCode = await runProgram(commands, process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  get input() {
    return process.stdin;
  },
  interactive: process.stderr.isTTY === true,
  clock: systemClock,
  signal: stop.signal,
});
