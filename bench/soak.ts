import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { lostPlaces, saysWhy } from '../test/support/federation/compare.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { operations } from './gateway/graph.ts';
import { post, startServer, stopServers, subgraphUrls, usage, type Server } from './gateway/server.ts';

const CONNECTIONS = 8;
const MEASURED_EVERY_MS = 10_000;

interface Tally {
  asked: number;
  /** Answers that lack something and say so. */
  incomplete: number;
  wrong: number;
  firstWrong: string;
}

interface Sample {
  readonly minutes: number;
  readonly heapMb: number;
}

/**
 * The gateway over HTTP at half load before subgraphs of which every twentieth call fails: wrong answers are counted,
 * and how the heap grows. `--minutes N` (10).
 */
export const benchmark: Benchmark = async (options) => {
  const minutes = numberOption(options, 'minutes', 10);
  const whole = await startServer('single schema, bare graphql-jit', {}, CONNECTIONS);
  const subgraphs = await startServer('subgraphs in Yoga, failing now and then', {}, CONNECTIONS);
  const gateway = await startServer('Heliograph, over HTTP', subgraphUrls(subgraphs), CONNECTIONS);
  try {
    const asks = await Promise.all(
      Object.values(operations).map(async (query) => ({
        query,
        whole: JSON.parse(await post(whole, query)) as Answer,
      })),
    );
    const full = await load(gateway, asks, { perSecond: Infinity, milliseconds: 5_000 });
    const perSecond = full.asked / 5 / 2;
    const samples: Sample[] = [];
    const began = performance.now();
    const watching = watchHeap(gateway, samples, began, minutes);
    const tally = await load(gateway, asks, { perSecond, milliseconds: minutes * 60_000 });
    await watching;
    const { peakMb } = await usage(gateway);
    const figures = {
      minutes,
      perSecond,
      ...tally,
      peakMb,
      heapMb: samples.at(-1)?.heapMb ?? NaN,
      slope: slopeOf(samples),
    };
    return { text: textOf(figures), json: { ...figures, samples } };
  } finally {
    await stopServers([gateway, subgraphs, whole]);
  }
};

type Answer = Pick<ExecutionResult, 'data'>;
interface Ask {
  readonly query: string;
  readonly whole: Answer;
}

async function load(
  server: Server,
  asks: readonly Ask[],
  { perSecond, milliseconds }: { readonly perSecond: number; readonly milliseconds: number },
): Promise<Tally> {
  const tally: Tally = { asked: 0, incomplete: 0, wrong: 0, firstWrong: '' };
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const due = began + (tally.asked / perSecond) * 1000;
      const ask = asks[tally.asked++ % asks.length];
      if (due > performance.now()) await pause(due - performance.now());
      if (ask) judge(tally, ask, await post(server, ask.query));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return tally;
}

/** An answer is right when it is whole, or when every part that it lacks is said to be missing. */
function judge(tally: Tally, { query, whole }: Ask, text: string): void {
  const answer = JSON.parse(text) as ExecutionResult;
  const lost = lostPlaces(whole.data, answer.data);
  if (lost?.length === 0 && !answer.errors) return;
  if (lost?.every((place) => saysWhy(answer, place))) tally.incomplete++;
  else if (tally.wrong++ === 0) tally.firstWrong = `${query}\n${text.slice(0, 2_000)}`;
}

async function watchHeap(server: Server, samples: Sample[], began: number, minutes: number): Promise<void> {
  while (performance.now() - began < minutes * 60_000) {
    await pause(MEASURED_EVERY_MS);
    const { heapMb } = await usage(server, true);
    samples.push({ minutes: (performance.now() - began) / 60_000, heapMb });
  }
}

/** MB an hour, by least squares over the samples after the first fifth, in which code is still compiled. */
function slopeOf(samples: readonly Sample[]): number {
  const settled = samples.slice(Math.ceil(samples.length / 5));
  const mean = (of: (one: Sample) => number): number => settled.reduce((sum, one) => sum + of(one), 0) / settled.length;
  const [minute, heap] = [mean((one) => one.minutes), mean((one) => one.heapMb)];
  const rise = mean((one) => (one.minutes - minute) * (one.heapMb - heap));
  return (rise / mean((one) => (one.minutes - minute) ** 2)) * 60;
}

function textOf(
  figures: Tally & Readonly<Record<'minutes' | 'perSecond' | 'peakMb' | 'heapMb' | 'slope', number>>,
): string {
  const { minutes, perSecond, asked, incomplete, wrong, firstWrong, peakMb, heapMb, slope } = figures;
  const lines = [
    `${String(minutes)} minutes at ${perSecond.toFixed(0)} requests/s, half of what it can`,
    `answers           ${String(asked)}`,
    `incomplete, said  ${String(incomplete)}`,
    `wrong             ${String(wrong)}`,
    `heap at the end   ${heapMb.toFixed(1)} MB, growing by ${slope.toFixed(2)} MB an hour`,
    `peak memory       ${peakMb.toFixed(0)} MB`,
  ];
  return [...lines, ...(wrong > 0 ? [`first wrong answer: ${firstWrong}`] : [])].join('\n');
}
