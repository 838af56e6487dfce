import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, type ExecutionResult } from 'graphql';
import { createHttpLink, type HttpLink } from '../../../gateway/federation/http-link.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous } from '../../../kernel/principal.ts';
import type { World } from './world.ts';

/** The subgraphs of a world behind one port of this machine, with links to them. */
export interface WorldOverHttp {
  readonly links: readonly HttpLink[];
  close(): Promise<void>;
}

/** Serves each subgraph under its name; one that `isDown` answers nothing. */
export async function serveWorld(world: World, isDown: (subgraph: string) => boolean): Promise<WorldOverHttp> {
  const inside = new Map(
    world.subgraphs.map(({ name, schema }) => [
      name,
      createInProcessLink({ name: name as 'cases', schema }, silentLog),
    ]),
  );
  const server: Server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (isDown(name)) return void response.destroy();
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: object };
      const context = { principal: anonymous, requestId: 'request-1' };
      const operation = { query, variables: { ...variables }, document: parse(query), context };
      void inside
        .get(name)
        ?.execute(operation)
        .then((answer: ExecutionResult) => response.end(JSON.stringify(answer)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const links = world.subgraphs.map(({ name }) =>
    createHttpLink({
      ...{ name, url: `${origin}/${name}`, tokenFor: () => '', retryAfterMs: [] },
      breaker: { failures: Infinity, restMs: 0 },
    }),
  );
  return {
    links,
    async close() {
      await Promise.all(links.map((link) => link.close()));
      server.closeAllConnections();
      server.close();
    },
  };
}
