import { en } from '../texts/en.ts';
import { zh } from '../texts/zh.ts';
import { session, signOut } from '../session/session.ts';
import { HubError, hubErrorOf } from './hub-error.ts';

export const authorization = (): Record<string, string> =>
  session.value ? { authorization: `Bearer ${session.value.token}` } : {};

/** A request to the hub; answers the response when it went well, throws HubError when it did not. */
export async function speak(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...authorization(), ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  });
  if (response.ok || response.status === 422) return response;
  throw refusal(hubErrorOf(await response.json().catch(() => undefined), `HTTP ${response.status}`));
}

export const unreachable = (): HubError =>
  new HubError(
    'UNREACHABLE',
    { zh: zh.state.unreachable, en: en.state.unreachable },
    { zh: zh.state.unreachableRemedy, en: en.state.unreachableRemedy },
  );

/** A token that is no longer taken ends the session: the pages then ask to sign in again. */
export function refusal(error: HubError): HubError {
  if (error.code === 'AUTH_TOKEN_EXPIRED' || error.code === 'AUTH_TOKEN_INVALID') signOut(true);
  return error;
}
