import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { returnFile } from '../../adapters/formats/returned/return-file.ts';
import { gatewayError } from '../errors.ts';
import type { Settling } from '../settling.ts';
import type { FrontDoor } from './front-door.ts';
import { readStatements } from './read-offer.ts';
import { uploadBytes } from './upload-bytes.ts';

type ById = FastifyRequest<{ Params: { id: string } }>;

/** Where a delivery is given back with its errors marked, and taken again. */
export const RETURNED_PATH = '/intake/submissions/:id/returned';

/**
 * `GET /intake/submissions/:id/returned` 退改文件: the file of a delivery with its errors marked; streams. A refusal that can
 * be known beforehand is answered as one.
 */
export function addReturnedRoute(app: FastifyInstance, { returned }: Pick<FrontDoor, 'returned'>): void {
  app.get(RETURNED_PATH, async (request: ById, reply) => {
    const delivery = await returned.delivery(request.params.id, request.principal);
    if (delivery === undefined) throw gatewayError.REQUEST_SUBMISSION_UNKNOWN({});
    const { name, mediaType, bytes } = await returnFile(delivery);
    const pieces = bytes[Symbol.asyncIterator]();
    // What the file itself forbids shows with the first piece, before anything is sent.
    const first = await pieces.next();
    void reply.type(mediaType).header('content-disposition', attachment(name));
    return reply.send(Readable.from(from(first, pieces)));
  });
}

/** Takes a returned file; only its changed rows are settled. Answers the receipt of the submission that it becomes. */
export async function takeReturned(
  request: ById,
  reply: FastifyReply,
  { returned, server, work }: FrontDoor,
  settling: Settling,
): Promise<FastifyReply> {
  const { signal } = work;
  if (signal.aborted) throw gatewayError.HUB_STOPPING({});
  const { params, principal, id: requestId, headers } = request;
  const { uploadLimitBytes: limitBytes, uploadIdleSeconds: idleSeconds } = server;
  const bytes = uploadBytes(request.body as Readable, { limitBytes, idleSeconds, signal });
  const offer = { principal, requestId, ...readStatements(headers) };
  const received = await work.track(returned.takeBack(params.id, bytes, offer));
  if (received === undefined) throw gatewayError.REQUEST_SUBMISSION_UNKNOWN({});
  void reply.header('location', `/intake/submissions/${encodeURIComponent(received.submission)}`);
  const receipt = await settling.settle(received);
  return reply.code(receipt.verdict === 'CONFORMS' ? 200 : 422).send(receipt);
}

async function* from(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = first; piece.done !== true; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}

/** The name as RFC 6266 and RFC 8187 write it: for old programs without what is not ASCII. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
