import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Pool } from 'undici';

/** A server of the benchmarks in a process of its own. */
export interface Server {
  readonly name: string;
  readonly child: ChildProcess;
  readonly url: URL;
  readonly startMs: number;
  readonly pool: Pool;
}

/** What a server has used so far; the heap is measured after what is no longer needed was let go. */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly heapMb: number;
}

/** Starts one of `gateways.ts` by name; `urls` are the subgraphs'. Throws when it does not start. */
export async function startServer(
  name: string,
  urls: Readonly<Record<string, string>>,
  connections: number,
): Promise<Server> {
  const child = fork(new URL('serve.ts', import.meta.url), [name, JSON.stringify(urls)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])])) as [
    { url: string; startMs: number } | undefined,
  ];
  if (!told) throw new Error(`${name} did not start.`);
  const url = new URL(told.url);
  return { name, child, url, startMs: told.startMs, pool: new Pool(url.origin, { connections }) };
}

/** The URL of each subgraph behind the one port that serves them all. */
export function subgraphUrls({ url }: Server): Readonly<Record<string, string>> {
  return Object.fromEntries(['catalogue', 'cases', 'supervision'].map((name) => [name, `${url.origin}/${name}`]));
}

/** Asks an operation; the text of the answer. */
export async function post({ pool, url }: Server, query: string): Promise<string> {
  const { body } = await pool.request({
    path: url.pathname,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return body.text();
}

/** Asks a server what it has used; `collected`: once it has let go of what it no longer needs. */
export async function usage({ child }: Server, collected = false): Promise<Usage> {
  const answer = once(child, 'message');
  child.send(collected ? 'collect' : 'usage');
  return (await answer)[0] as Usage;
}

/** Ends servers at once: some take a polite signal as a reason to wait. */
export async function stopServers(servers: readonly Server[]): Promise<void> {
  for (const server of servers) {
    await server.pool.close();
    server.child.kill('SIGKILL');
  }
}
