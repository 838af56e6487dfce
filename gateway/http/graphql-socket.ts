import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { OperationTypeNode, type ExecutionArgs, type GraphQLError } from 'graphql';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  makeServer,
  type Context,
  type Server,
  type WebSocket as Wire,
} from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { isCodedError } from '../../kernel/coded-error.ts';
import { anonymous, type Principal } from '../../kernel/principal.ts';
import { tokenEnd } from '../authentication/token-end.ts';
import { gatewayError } from '../errors.ts';
import { presentError } from '../federation/present-error.ts';
import type { Admitted, Caller } from '../operations/admit-operation.ts';
import { readOperationRequest } from '../operations/operation-request.ts';
import type { Answers } from '../operations/subscriptions.ts';
import { clientAddress } from './client-address.ts';
import type { FrontDoor } from './front-door.ts';
import { GRAPHQL_PATH } from './graphql-route.ts';

/** What is known of a connection beside what the protocol keeps. */
interface Connection {
  readonly address: string;
  /** Set off when the connection closes. */
  readonly closed: AbortSignal;
  principal: Principal;
  /** When its token ends. */
  until: Date | undefined;
}

type ConnectionContext = Context<Record<string, unknown>, Connection>;

/** How long a client may take to answer that a connection closes. */
const FAREWELL_MS = 1_000;

/** What an operation on its way through the protocol carries. */
interface Underway {
  readonly admitted: Admitted;
  readonly caller: Caller;
  readonly signal: AbortSignal;
}

/**
 * Operations over a WebSocket at `/graphql` by the protocol graphql-transport-ws; a token comes as `authorization` in the
 * payload of `connection_init`, written as in the header.
 */
export function addGraphqlSocket(app: FastifyInstance, door: FrontDoor): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: door.server.bodyLimitBytes,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  const run = async ({ contextValue }: { readonly contextValue?: unknown }): Promise<Answers> => {
    const { admitted, caller, signal } = contextValue as Underway;
    const isSubscription = admitted.type === OperationTypeNode.SUBSCRIPTION;
    return isSubscription ? door.operations.listen(admitted, caller, signal) : door.operations.run(admitted, signal);
  };
  const protocol = makeServer<Record<string, unknown>, Connection>({
    onConnect: (context) => signIn(context, door),
    onSubscribe: (context, _id, payload) => admit(context, payload, door),
    execute: run,
    subscribe: run,
  });
  app.server.on('upgrade', (request, socket, head) => {
    // Whoever breaks off an upgrade half way breaks off no more than that.
    socket.on('error', () => socket.destroy());
    if (!isWelcome(request, door)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      carry(opened, clientAddress(request, door.server.trustProxy), door, protocol);
    });
  });
  app.addHook('preClose', (done) => {
    door.operations.close();
    for (const client of sockets.clients) {
      client.close(1001, 'Going away');
      setTimeout(() => client.terminate(), FAREWELL_MS).unref();
    }
    done();
  });
}

/** Tokens are no cookies, so that a page of another origin cannot act for anybody; it is refused all the same. */
function isWelcome({ url = '', headers }: IncomingMessage, { server }: FrontDoor): boolean {
  const { origin, host } = headers;
  if (url.split('?')[0] !== GRAPHQL_PATH) return false;
  return (
    origin === undefined ||
    server.corsOrigins.includes(origin) ||
    (URL.canParse(origin) && new URL(origin).host === host)
  );
}

/** Carries messages between a socket and the protocol, with a ping after each silence. */
function carry(socket: WebSocket, address: string, { graph, log }: FrontDoor, protocol: Server<Connection>): void {
  const closing = new AbortController();
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const pings = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    return socket.ping();
  }, graph.subscriptions.heartbeatSeconds * 1000);
  const wire: Wire = {
    protocol: socket.protocol,
    send: (text) => new Promise((sent, failed) => socket.send(text, (fault) => (fault ? failed(fault) : sent()))),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (take) =>
      socket.on('message', (message) => {
        take(String(message)).catch((error: unknown) => {
          // A message to whoever has gone is no bug.
          if (socket.readyState === socket.OPEN) log.error({ error }, 'A WebSocket failed.');
          socket.close(CloseCode.InternalServerError, 'Internal server error');
        });
      }),
  };
  const connection = { address, closed: closing.signal, principal: anonymous, until: undefined };
  const closed = protocol.opened(wire, connection);
  socket.on('error', () => socket.terminate());
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closing.abort();
    void closed(code, String(reason)).catch((error: unknown) => log.error({ error }, 'A WebSocket closed badly.'));
  });
}

/** A token that is not believed closes the connection as forbidden. */
async function signIn({ connectionParams, extra }: ConnectionContext, door: FrontDoor): Promise<boolean> {
  const { authorization = connectionParams?.['Authorization'] } = connectionParams ?? {};
  if (authorization === undefined || authorization === null) return true;
  if (typeof authorization !== 'string') return false;
  try {
    extra.principal = await door.authenticate(authorization);
    extra.until = tokenEnd(authorization);
    return true;
  } catch (error) {
    if (isCodedError(error)) return false;
    throw error;
  }
}

function admit(
  { extra }: ConnectionContext,
  payload: unknown,
  door: FrontDoor,
): ExecutionArgs | readonly GraphQLError[] {
  const { principal, address, until, closed: signal } = extra;
  const caller: Caller = { principal, address, until, requestId: door.newId() };
  try {
    if (until !== undefined && door.clock.now() >= until) throw gatewayError.AUTH_TOKEN_EXPIRED({});
    door.operations.pace(caller);
    const admitted = door.operations.admit(readOperationRequest(payload), caller);
    if ('refused' in admitted) return admitted.refused;
    const { document, operationName } = admitted.operation;
    const contextValue: Underway = { admitted, caller, signal };
    return { schema: door.engine.schema, document, operationName, contextValue };
  } catch (error) {
    return [presentError(error, { requestId: caller.requestId, log: door.log })];
  }
}
