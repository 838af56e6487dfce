import { withSlash } from '../http-json/authenticate.ts';
import type { AskSettings } from '../http-json/ask.ts';
import type { HeliographSettings } from './settings.ts';

/** The way to another hub: its graph, and a token of its token endpoint for the client's secret. */
export function connectionOf(settings: HeliographSettings): AskSettings & { readonly endpoint: string } {
  const { clientId, secret, baseUrl } = settings;
  const url = new URL('auth/token', withSlash(baseUrl)).href;
  return {
    ...settings,
    endpoint: new URL('graphql', withSlash(baseUrl)).href,
    authentication: { kind: 'token', clientId, secret, url },
  };
}
