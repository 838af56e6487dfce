import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { sha256 } from '../../kernel/canonical-json.ts';
import type { AnswerMedia } from './answer-media.ts';
import { statusOfCode } from './problem.ts';

/** How one operation is answered as JSON. */
export interface JsonAnswer {
  readonly media: AnswerMedia;
  /** An answer without errors may come as text. */
  readonly result: string | ExecutionResult;
  /** Whether whoever passes the answer on may keep it, and for how many seconds; undefined: nobody may. */
  readonly publicSeconds?: number;
}

/**
 * Sends an answer by GraphQL over HTTP: with `application/json` 200 for whatever the graph says; otherwise the status
 * also tells that an operation was refused. What may be kept gets an ETag, and 304 for who has it already.
 */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: JsonAnswer): FastifyReply {
  const { media, result, publicSeconds } = answer;
  const isText = typeof result === 'string';
  const body = isText ? result : JSON.stringify(result);
  void reply.code(isText ? 200 : statusOfResult(media, result)).type(`${media}; charset=utf-8`);
  if (publicSeconds === undefined || (!isText && result.errors)) return reply.send(body);
  const tag = `W/"${sha256(body).slice(0, 32)}"`;
  void reply.headers({
    etag: tag,
    'cache-control': publicSeconds > 0 ? `public, max-age=${String(publicSeconds)}` : 'public, no-cache',
    vary: 'accept, accept-encoding, authorization, origin',
  });
  return isKnown(request.headers['if-none-match'], tag) ? reply.code(304).send() : reply.send(body);
}

const isKnown = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some((one) => one.trim() === tag || one.trim() === '*');

function statusOfResult(media: AnswerMedia, { errors, ...result }: ExecutionResult): number {
  if (!errors || 'data' in result || media === 'application/json') return 200;
  return Math.max(...errors.map(statusOfError));
}

function statusOfError({ extensions: { code } }: GraphQLError): number {
  return code === 'INTERNAL_ERROR' ? 500 : (statusOfCode(String(code)) ?? 400);
}
