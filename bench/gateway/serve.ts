import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gateways } from './gateways.ts';

/**
 * One server of the gateway benchmark in a process of its own: `serve.ts KIND [URLs of the subgraphs as JSON]`. Tells
 * its parent the URL, and on every message the CPU time, the peak memory so far and the heap.
 */
const [kind = '', urls = '{}'] = process.argv.slice(2);
const make = gateways[kind];
if (!make) throw new Error(`No gateway is called ${kind}.`);
const started = performance.now();
const made = await make(JSON.parse(urls) as Record<string, string>);
const url = typeof made === 'string' ? made : await listen(made);
process.on('message', (asked) => {
  if (asked === 'collect') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const heapMb = process.memoryUsage().heapUsed / 2 ** 20;
  process.send?.({ cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024, heapMb });
});
process.send?.({ url, startMs: performance.now() - started });

function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`),
    ),
  );
}
