import { cpus } from 'node:os';
import type { Benchmark } from './benchmark.ts';

/** Benchmarks by name; a new one is a file and a line here. */
const benchmarks: Readonly<Record<string, () => Promise<{ readonly benchmark: Benchmark }>>> = {
  catalogue: () => import('./catalogue.ts'),
  adapters: () => import('./adapters.ts'),
  conformity: () => import('./conformity.ts'),
  supervision: () => import('./supervision.ts'),
  gateway: () => import('./gateway.ts'),
  soak: () => import('./soak.ts'),
  'field-checks': () => import('./field-checks.ts'),
  intake: () => import('./intake.ts'),
};

/** `npm run -s bench -- NAME [--json] [options of the benchmark]`: figures as a table or as one JSON object. */
const [name = '', ...options] = process.argv.slice(2);
const load = benchmarks[name];
if (load === undefined) {
  console.error(`npm run -s bench -- NAME [--json]; NAME: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 2;
} else {
  const { benchmark } = await load();
  const { text, json } = await benchmark(options);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? '' };
  console.log(options.includes('--json') ? JSON.stringify({ benchmark: name, machine, ...json }) : text);
}
