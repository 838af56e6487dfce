import { kernelError } from './errors.ts';

/** Opaque id, unique in the whole graph, of the thing of this type with this key. */
export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Key within the type; throws GLOBAL_ID_INVALID for anything that is not the id of one of this type. */
export function parseGlobalId(id: string, type: string): string {
  const text = Buffer.from(id, 'base64url').toString();
  const prefix = `${type}:`;
  if (!text.startsWith(prefix) || globalId(type, text.slice(prefix.length)) !== id)
    throw kernelError.GLOBAL_ID_INVALID({ type });
  return text.slice(prefix.length);
}
