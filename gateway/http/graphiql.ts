import { createHash } from 'node:crypto';
import type { GraphiQLOptions } from 'graphql-yoga';

let page: string | undefined;
let policy: string | undefined;

/** GraphiQL with everything it needs inline, so that it works without internet. Loaded when first asked for: it is large. */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  if (page !== undefined) return page;
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  page = renderGraphiQL(options);
  return page;
}

/** Content policy of that page: its own script and no other; nothing from elsewhere; it speaks to the hub only. */
export function graphiqlPolicy(html: string): string {
  policy ??= [
    "default-src 'none'",
    `script-src 'sha256-${scriptDigest(html)}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return policy;
}

function scriptDigest(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.indexOf('</script>'));
  return createHash('sha256').update(script).digest('base64');
}
