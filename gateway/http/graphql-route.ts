import { Readable } from 'node:stream';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode, type ExecutionResult } from 'graphql';
import { isCodedError } from '../../kernel/coded-error.ts';
import { tokenEnd } from '../authentication/token-end.ts';
import { gatewayError } from '../errors.ts';
import { isEventStream } from '../federation/map-events.ts';
import { presentError } from '../federation/present-error.ts';
import { operationError } from '../operations/errors.ts';
import type { Admitted, Caller } from '../operations/admit-operation.ts';
import { readOperationAddress, readOperationBody, type OperationRequest } from '../operations/operation-request.ts';
import { answerMedia, readAnswerMedia, type AnswerMedia } from './answer-media.ts';
import { eventStream } from './event-stream.ts';
import type { FrontDoor } from './front-door.ts';
import { graphiqlPolicy, renderGraphiql } from './graphiql.ts';
import { sendAnswer } from './graphql-answer.ts';

export const GRAPHQL_PATH = '/graphql';

/** Answers below this many bytes are not worth compressing. */
const COMPRESS_FROM = 1024;

/** `/graphql`: the federated graph by GraphQL over HTTP and server-sent events, and GraphiQL for browsers. */
export function addGraphqlRoute(app: FastifyInstance, door: FrontDoor): void {
  void app.register(async (scope) => {
    await scope.register(compress, { threshold: COMPRESS_FROM, encodings: ['br', 'gzip'] });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, body));
    scope.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: GRAPHQL_PATH,
      handler: ({ method }, reply) => {
        void reply.header('allow', 'GET, POST');
        throw operationError.GRAPH_METHOD_NOT_TAKEN({ method });
      },
    });
    scope.route({
      method: ['GET', 'POST'],
      url: GRAPHQL_PATH,
      handler: (request, reply) => (wantsPage(request, door) ? sendPage(reply) : answerOperation(request, reply, door)),
    });
  });
}

/** HEAD is answered as GET, without the body. */
const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** With an operation in the address too: the page keeps it there, to be opened again and passed on. */
const wantsPage = ({ method, headers }: FastifyRequest, { server }: FrontDoor): boolean =>
  server.graphiql && isRead(method) && (headers.accept ?? '').includes('text/html');

async function sendPage(reply: FastifyReply): Promise<FastifyReply> {
  const page = await renderGraphiql({ title: '阳光汇 Heliograph' });
  return reply.type('text/html; charset=utf-8').header('content-security-policy', graphiqlPolicy(page)).send(page);
}

async function answerOperation(request: FastifyRequest, reply: FastifyReply, door: FrontDoor): Promise<FastifyReply> {
  const media = readAnswerMedia(request.headers.accept);
  if (!media) throw operationError.GRAPH_MEDIA_TYPE_NOT_OFFERED({ allowed: answerMedia.join(', ') });
  const caller = callerOf(request);
  door.operations.pace(caller);
  let sent: OperationRequest;
  try {
    sent = readRequest(request);
  } catch (error) {
    if (!isCodedError(error, 'GRAPH_REQUEST_MALFORMED')) throw error;
    const errors = [presentError(error, { requestId: request.id, log: door.log })];
    return reply.code(400).type('application/json; charset=utf-8').send({ errors });
  }
  const admission = door.operations.admit(sent, caller);
  if (!('refused' in admission)) return answerAdmitted({ request, reply, door }, admission, caller, media);
  const refusal: ExecutionResult = { errors: admission.refused };
  if (media === 'text/event-stream') return sendEvents(reply, one(refusal), door);
  return sendAnswer(request, reply, { media, result: refusal });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly door: FrontDoor;
}

async function answerAdmitted(
  { request, reply, door }: Exchange,
  admitted: Admitted,
  caller: Caller,
  media: AnswerMedia,
): Promise<FastifyReply> {
  const { type } = admitted;
  if (type === OperationTypeNode.MUTATION && isRead(request.method)) {
    void reply.header('allow', 'POST');
    throw operationError.GRAPH_MUTATION_BY_GET({});
  }
  const signal = goneSignal(reply);
  if (type === OperationTypeNode.SUBSCRIPTION) {
    if (media !== 'text/event-stream') throw operationError.GRAPH_SUBSCRIPTION_NEEDS_STREAM({});
    const events = await door.operations.listen(admitted, caller, signal);
    return sendEvents(reply, isEventStream(events) ? events : one(events), door);
  }
  if (media === 'text/event-stream') return sendEvents(reply, one(await door.operations.run(admitted, signal)), door);
  const result = await door.operations.runToText(admitted, signal);
  const isPublic = isRead(request.method) && caller.principal.role === 'public';
  return sendAnswer(request, reply, {
    ...{ media, result },
    ...(isPublic ? { publicSeconds: door.graph.publicMaxAgeSeconds } : {}),
  });
}

function callerOf({ principal, ip, id, headers }: FastifyRequest): Caller {
  return { principal, address: ip, requestId: id, until: tokenEnd(headers.authorization) };
}

/** Only JSON: a page of another origin cannot send it without asking first, which answers CORS. */
function readRequest({ method, url, headers, body }: FastifyRequest): OperationRequest {
  if (isRead(method)) return readOperationAddress(new URL(url, 'http://hub').searchParams);
  const type = (headers['content-type'] ?? '').toLowerCase().replaceAll(' ', '');
  if (!/^application\/json(;charset="?utf-?8"?)?$/.test(type))
    throw gatewayError.REQUEST_MEDIA_TYPE_UNSUPPORTED({ value: type.slice(0, 100), allowed: 'application/json' });
  return readOperationBody(String(body ?? ''));
}

async function* one(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield await Promise.resolve(result);
}

function sendEvents(reply: FastifyReply, events: AsyncIterable<ExecutionResult>, { graph }: FrontDoor): FastifyReply {
  const text = eventStream(events, graph.subscriptions.heartbeatSeconds);
  // Proxies must hand each event on as it comes; and a connection that was a stream is not used for something else.
  void reply.type('text/event-stream; charset=utf-8').headers({ 'x-accel-buffering': 'no', connection: 'close' });
  return reply.send(Readable.from(text, { objectMode: false, highWaterMark: 1 }));
}

/** Set off when the caller goes away before the answer. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const abort = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) abort.abort();
  });
  return abort.signal;
}
