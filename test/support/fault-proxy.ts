import {
  createServer as createHttp,
  request as askHttp,
  type IncomingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { connect, createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';

/** What becomes of one answer on its way; undefined: it goes through as it is. */
export type Treatment =
  | { readonly body: Buffer; readonly headers?: Readonly<Record<string, string>> }
  /** Half of the body, then the line is cut. */
  | 'cut'
  /** The headers, then silence. */
  | 'silence'
  | undefined;

export interface FaultProxy {
  readonly port: number;
  /** Called with each answer, from 1; GET of a WSDL and of tokens do not count. */
  treat: (ordinal: number, body: Buffer, headers: IncomingHttpHeaders) => Treatment;
  close(): Promise<void>;
}

/** Stands between an adapter and an HTTP source and does to answers what a test says. */
export async function startHttpFaultProxy(targetPort: number): Promise<FaultProxy> {
  const state = { treat: () => undefined } as unknown as FaultProxy;
  let ordinal = 0;
  const server = createHttp((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const counts = !/wsdl|token/.test(url);
    const forwarded = askHttp({ host: '127.0.0.1', port: targetPort, method, path: url, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        const treatment = counts ? state.treat((ordinal += 1), body, answer.headers) : undefined;
        deliver(outgoing, answer.statusCode ?? 200, answer.headers, body, treatment);
      });
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  return Object.assign(state, await listening(server, () => server.closeAllConnections()));
}

function deliver(
  to: ServerResponse,
  status: number,
  headers: IncomingHttpHeaders,
  body: Buffer,
  treatment: Treatment,
): void {
  const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...rest } = headers;
  if (treatment === undefined) return void to.writeHead(status, rest).end(body);
  if (treatment === 'silence') return void to.writeHead(status, rest).flushHeaders();
  if (treatment === 'cut') {
    to.writeHead(status, { ...rest, 'content-length': String(body.length) });
    to.write(body.subarray(0, Math.floor(body.length / 2)), () => to.destroy());
    return;
  }
  to.writeHead(status, { ...rest, ...treatment.headers }).end(treatment.body);
}

/** Stands between an adapter and any TCP source: cuts the line, or falls silent, after so many bytes from the source. */
export async function startTcpFaultProxy(
  targetPort: number,
  fault: { readonly kind: 'cut' | 'silence'; readonly afterBytes: number },
): Promise<Omit<FaultProxy, 'treat'>> {
  const sockets = new Set<Socket>();
  const server = createTcp((incoming) => {
    const outgoing = connect(targetPort, '127.0.0.1');
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    incoming.pipe(outgoing);
    let passed = 0;
    outgoing.on('data', (chunk: Buffer) => {
      passed += chunk.length;
      if (passed <= fault.afterBytes) incoming.write(chunk);
      else if (fault.kind === 'cut') incoming.destroy();
    });
    outgoing.on('close', () => incoming.destroy());
    incoming.on('close', () => outgoing.destroy());
  });
  return listening(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listening(server: Server, hangUp: () => void): Promise<Omit<FaultProxy, 'treat'>> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        hangUp();
        server.close(() => resolve());
      }),
  };
}
