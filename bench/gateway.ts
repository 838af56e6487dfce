import { numberOption, type Benchmark } from './benchmark.ts';
import { gateways } from './gateway/gateways.ts';
import { operations } from './gateway/graph.ts';
import { post, startServer, stopServers, subgraphUrls, usage, type Server } from './gateway/server.ts';
import { medianOf } from './measure.ts';

const SUBGRAPHS = ['subgraphs in Yoga', 'subgraphs in Yoga, failing now and then'];
const LIMIT = 'single schema, bare graphql-jit';
const CONNECTIONS = 16;

interface Round {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
}

/**
 * Gateways before the same three subgraphs, each in a process of its own, asked over HTTP by 16 connections: requests/s,
 * latencies, CPU per request, peak memory, and the ratio to one bare compiled schema, by rate and by CPU, which other
 * work on the machine disturbs less. `--rounds N` (5), `--seconds N` (2) for each round, `--only TEXT`, `--quick`.
 */
export const benchmark: Benchmark = async (options) => {
  const quick = options.includes('--quick');
  const rounds = numberOption(options, 'rounds', quick ? 3 : 5);
  const seconds = numberOption(options, 'seconds', quick ? 1 : 2);
  const subgraphs = await startServer('subgraphs in Yoga', {}, CONNECTIONS);
  const urls = subgraphUrls(subgraphs);
  const only = options[options.indexOf('--only') + 1] ?? '';
  const names = Object.keys(gateways).filter(
    (name) => !SUBGRAPHS.includes(name) && (!options.includes('--only') || name.includes(only) || name === LIMIT),
  );
  const servers: Server[] = [];
  try {
    for (const name of names) servers.push(await startServer(name, urls, CONNECTIONS));
    const results = [];
    for (const [operation, query] of Object.entries(operations))
      results.push({ operation, figures: await measureOperation(servers, query, rounds, seconds) });
    const peaks = await Promise.all(
      servers.map(async (server) => [server.name, (await usage(server)).peakMb] as const),
    );
    return {
      text: textOf(results, servers, new Map(peaks)),
      json: { rounds, seconds, results, peaks: Object.fromEntries(peaks) },
    };
  } finally {
    await stopServers([subgraphs, ...servers]);
  }
};

/** All servers in turn, round by round, so that a busy machine weighs on all of them alike. */
async function measureOperation(servers: readonly Server[], query: string, rounds: number, seconds: number) {
  const taken = new Map<string, Round[]>(servers.map(({ name }) => [name, []]));
  const answers = await Promise.all(
    servers.map(async (server) => [server.name, await answerOf(server, query)] as const),
  );
  const wanted = answers.find(([name]) => name === LIMIT)?.[1];
  for (let round = -1; round < rounds; round++)
    for (const server of servers) {
      const measured = await load(server, query, round < 0 ? Math.min(seconds, 1) : seconds);
      if (round >= 0) taken.get(server.name)?.push(measured);
    }
  const limit = taken.get(LIMIT) ?? [];
  return servers.map(({ name }) => {
    const own = taken.get(name) ?? [];
    const median = (of: (round: Round) => number): number => medianOf(own.map(of));
    return {
      name,
      rate: median(({ rate }) => rate),
      p50: median(({ p50 }) => p50),
      p99: median(({ p99 }) => p99),
      cpuMs: median(({ cpuMs }) => cpuMs),
      ratio: medianOf(own.map(({ rate }, at) => rate / (limit[at]?.rate ?? NaN))),
      cpuRatio: medianOf(own.map(({ cpuMs }, at) => (limit[at]?.cpuMs ?? NaN) / cpuMs)),
      sameAnswer: answers.find(([other]) => other === name)?.[1] === wanted,
    };
  });
}

async function load(server: Server, query: string, seconds: number): Promise<Round> {
  const before = await usage(server);
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        await post(server, query);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = performance.now() - begin;
  const after = await usage(server);
  latencies.sort((one, other) => one - other);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? NaN;
  return {
    rate: (latencies.length / elapsed) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    cpuMs: (after.cpuMs - before.cpuMs) / latencies.length,
  };
}

/** The data with its keys sorted: gateways may order them otherwise. */
async function answerOf(server: Server, query: string): Promise<string> {
  const { data } = JSON.parse(await post(server, query)) as { data: unknown };
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function textOf(
  results: readonly { operation: string; figures: Awaited<ReturnType<typeof measureOperation>> }[],
  servers: readonly Server[],
  peaks: ReadonlyMap<string, number>,
): string {
  const tables = results.map(({ operation, figures }) => {
    const rows = figures.map(
      ({ name, rate, p50, p99, cpuMs, ratio, cpuRatio, sameAnswer }) =>
        `${name.padEnd(56)}${rate.toFixed(0).padStart(8)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}${cpuMs.toFixed(3).padStart(9)}${ratio.toFixed(2).padStart(7)}${cpuRatio.toFixed(2).padStart(8)}${sameAnswer ? '' : '  other answer!'}`,
    );
    return `${operation.padEnd(56)}   req/s   p50 ms   p99 ms   CPU ms  ratio  by CPU\n${rows.join('\n')}`;
  });
  const sizes = servers.map(
    ({ name, startMs }) =>
      `${name.padEnd(56)}${(peaks.get(name) ?? NaN).toFixed(0).padStart(8)}${startMs.toFixed(0).padStart(9)}`,
  );
  return [...tables, `${'memory and start'.padEnd(56)} peak MB start ms\n${sizes.join('\n')}`].join('\n\n');
}
