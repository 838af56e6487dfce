import jwt from 'jsonwebtoken';

/** When the token of an Authorization header ends; undefined without one. The header must have been believed before. */
export function tokenEnd(authorization: string | undefined): Date | undefined {
  const claims = authorization === undefined ? null : jwt.decode(authorization.replace(/^Bearer +/i, ''));
  const end = typeof claims === 'object' ? claims?.exp : undefined;
  return end === undefined ? undefined : new Date(end * 1000);
}
