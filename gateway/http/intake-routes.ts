import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maySeeDepartment } from '../../kernel/principal.ts';
import type { Intake, Receipt, Ticket } from '../../subgraphs/cases/intake/intake.ts';
import { gatewayError } from '../errors.ts';
import { createSettling, type Settling } from '../settling.ts';
import type { FrontDoor } from './front-door.ts';
import { addProofRoute } from './proof-route.ts';
import { departmentOf, periodOf, readOffer } from './read-offer.ts';
import { addReturnedRoute, RETURNED_PATH, takeReturned } from './returned-routes.ts';
import { uploadBytes } from './upload-bytes.ts';

/** Deliveries over HTTP 报送: streams in, receipts out. */
export function addIntakeRoutes(app: FastifyInstance, door: FrontDoor): void {
  const settling = createSettling(door);
  app.get<{ Params: { id: string } }>('/intake/submissions/:id', (request) => answerReceipt(request, door, settling));
  addProofRoute(app, door);
  addReturnedRoute(app, door);
  app.post('/intake/counts', (request) => takeCounts(request, door));
  app.post('/intake/announcements', (request) => takeAnnouncement(request, door));
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    const options = { bodyLimit: door.server.uploadLimitBytes };
    scope.post<{ Params: { recordType: string } }>('/intake/:recordType', options, (request, reply) =>
      takeDelivery(request, reply, door, settling),
    );
    scope.post<{ Params: { id: string } }>(RETURNED_PATH, options, (request, reply) =>
      takeReturned(request, reply, door, settling),
    );
    done();
  });
}

async function takeDelivery(
  request: FastifyRequest<{ Params: { recordType: string } }>,
  reply: FastifyReply,
  door: FrontDoor,
  settling: Settling,
): Promise<FastifyReply> {
  const { params, headers, principal, id: requestId } = request;
  const query = request.query as Readonly<Record<string, unknown>>;
  const offer = readOffer({ recordType: params.recordType, query, headers, principal, requestId });
  const { signal } = door.work;
  if (signal.aborted) throw gatewayError.HUB_STOPPING({});
  const { uploadLimitBytes: limitBytes, uploadIdleSeconds: idleSeconds } = door.server;
  const bytes = uploadBytes(request.body as Readable, { limitBytes, idleSeconds, signal });
  const received = await door.work.track(door.intake.receive(offer, bytes));
  void reply.header('location', `/intake/submissions/${encodeURIComponent(received.submission)}`);
  const settled = settling.settle(received);
  if (prefersAsync(headers['prefer'])) {
    settled.catch(() => undefined);
    return reply.code(202).header('preference-applied', 'respond-async').send(received);
  }
  const receipt = await settled;
  return reply.code(receipt.verdict === 'CONFORMS' ? 200 : 422).send(receipt);
}

const prefersAsync = (prefer: string | string[] | undefined): boolean =>
  /(^|,)\s*respond-async\s*(,|;|$)/.test(String(prefer ?? ''));

async function answerReceipt(
  request: FastifyRequest<{ Params: { id: string } }>,
  { intake }: { readonly intake: Intake },
  settling: Settling,
): Promise<{ readonly receipt: Receipt; readonly progress: object | null }> {
  const receipt = await intake.receipt(request.params.id);
  // What is another department's is as unknown as what is not there.
  if (!receipt || !maySeeDepartment(request.principal, receipt.department))
    throw gatewayError.REQUEST_SUBMISSION_UNKNOWN({});
  return { receipt, progress: settling.progress(receipt.submission) ?? null };
}

async function takeCounts(request: FastifyRequest, { intake }: FrontDoor): Promise<Receipt> {
  const counts = readCounts(request.body);
  const key = request.headers['idempotency-key'];
  return intake.reportCounts({ ...who(request), ...(typeof key === 'string' ? { idempotencyKey: key } : {}) }, counts);
}

/** `{"recordType": …, "digest": SHA-256 in hex}` for a signed ticket: the bytes may follow while it is valid. */
async function takeAnnouncement(request: FastifyRequest, { intake }: FrontDoor): Promise<Ticket> {
  const { recordType, digest } = bodyOf(request.body);
  if (typeof recordType !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
    throw malformed('{"recordType": "…", "digest": "sha-256 hex"}');
  return intake.announce({ ...who(request), recordType, digest });
}

function who({ principal, id: requestId, query }: FastifyRequest) {
  const named = query as Readonly<Record<string, unknown>>;
  return { department: departmentOf(named, principal), period: periodOf(named), principal, requestId };
}

function readCounts(body: unknown): readonly { readonly powerCode: string; readonly count: number }[] {
  const { counts } = bodyOf(body);
  const isCount = (item: unknown): item is { powerCode: string; count: number } => {
    const { powerCode, count } = bodyOf(item);
    return typeof powerCode === 'string' && Number.isSafeInteger(count) && Number(count) >= 0;
  };
  if (Array.isArray(counts) && counts.every(isCount)) return counts;
  throw malformed('{"counts": [{"powerCode": "…", "count": 0}]}');
}

const bodyOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};

const malformed = (form: string): Error =>
  gatewayError.REQUEST_BODY_MALFORMED({ zh: `应为 ${form}。`, en: `${form} is required.` });
