import { authorization } from './speak.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';

const RETRIES = 5;

/** Listens to a subscription over server-sent events; resolves when it has ended, rejects when it could not go on. */
export async function listen<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
  signal: AbortSignal,
): Promise<void> {
  const { createClient } = await import('graphql-sse');
  const client = createClient({ url: '/graphql', headers: authorization, retryAttempts: RETRIES });
  return new Promise((resolve, reject) => {
    const leave = client.subscribe<Data>(
      { query: document.toString(), variables: variables as Record<string, unknown> },
      {
        next: ({ data, errors }) => {
          if (errors?.length) reject(new Error(errors[0]?.message));
          else if (data) onData(data);
        },
        error: reject,
        complete: resolve,
      },
    );
    signal.addEventListener('abort', () => {
      leave();
      client.dispose();
      resolve();
    });
  });
}
