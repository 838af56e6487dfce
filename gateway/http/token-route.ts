import type { FastifyInstance } from 'fastify';
import { isCodedError } from '../../kernel/coded-error.ts';
import { gatewayError } from '../errors.ts';
import { recordEvent } from '../record-event.ts';
import type { FrontDoor } from './front-door.ts';

/**
 * `POST /auth/token` 换取令牌: client id and secret for a token, in the words of RFC 6749 §4.4
 * (`client_id`, `client_secret`), as JSON or as a form.
 */
export function addTokenRoute(app: FastifyInstance, door: FrontDoor): void {
  void app.register((scope, _, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) => {
      parsed(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    scope.post('/auth/token', { bodyLimit: 4096 }, async (request) => {
      const { clientId, clientSecret } = readCredentials(request.body);
      const actor = { ...request.principal, subject: clientId.slice(0, 64) };
      try {
        const token = await door.exchangeSecret({ clientId, clientSecret, address: request.ip });
        await recordEvent(door, 'TOKEN_ISSUED', actor, request.id, { outcome: 'success', data: {} });
        return token;
      } catch (error) {
        // Attempts over the limit are not recorded: the trail must not grow as fast as somebody can guess.
        if (isCodedError(error, 'AUTH_CREDENTIALS_REFUSED')) {
          const data = { code: error.code };
          await recordEvent(door, 'TOKEN_REFUSED', actor, request.id, { outcome: 'failure', data });
        }
        throw error;
      }
    });
    done();
  });
}

function readCredentials(body: unknown): { readonly clientId: string; readonly clientSecret: string } {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const { client_id: clientId, client_secret: clientSecret, grant_type: grant = 'client_credentials' } = given;
  if (typeof clientId !== 'string' || typeof clientSecret !== 'string' || grant !== 'client_credentials')
    throw gatewayError.REQUEST_BODY_MALFORMED({
      zh: '应含 client_id 与 client_secret。',
      en: 'client_id and client_secret are required.',
    });
  return { clientId, clientSecret };
}
