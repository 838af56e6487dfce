import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayError } from '../errors.ts';

const builtFolder = fileURLToPath(new URL('../../console/dist', import.meta.url));

/** Addresses of the console's pages: each answers the one page, whose script shows what the address names. */
const PAGES = [
  '/',
  ...['portal', 'desk', 'audit', 'explorer', 'admin'].flatMap((place) => [`/${place}`, `/${place}/*`]),
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Content policy of the console: its own scripts, styles and pictures; it speaks to the hub only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>阳光汇 Heliograph</title></head>
<body><h1>阳光汇 Heliograph</h1>
<p>控制台尚未构建。请在项目目录运行 <code>npm install</code> 后运行 <code>npm run build:console</code>，再刷新本页。</p>
<p lang="en">The console has not been built. Run <code>npm install</code>, then <code>npm run build:console</code> in the
project's folder, and reload this page.</p>
<p>枢纽运行正常 The hub itself is up: <a href="/graphql">/graphql</a></p></body></html>
`;

interface BuiltFile {
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
}

/**
 * The web pages of the hub 控制台, as `npm run build:console` has built them; without them a page that says how to.
 * Files under `/assets/` carry their digest in the name and never change.
 */
export function addConsoleRoute(app: FastifyInstance, folder: string = builtFolder): void {
  const files = new Map<string, Promise<BuiltFile | undefined>>();
  const fileOf = (name: string): Promise<BuiltFile | undefined> => {
    const known = files.get(name) ?? readBuilt(join(folder, name));
    files.set(name, known);
    // What is not there may be built while the hub runs; what nobody built must not fill the memory.
    void known.then((file) => file ?? files.delete(name));
    return known;
  };
  for (const page of PAGES)
    app.get(page, async (request, reply) => {
      void reply.header('content-security-policy', POLICY).type(TYPES['.html'] ?? '');
      // Read each time: when the console is built anew, the page names other files.
      const file = await readBuilt(join(folder, 'index.html'));
      return file ? send(request, reply, file) : reply.code(503).send(NOT_BUILT);
    });
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const type = TYPES[extname(name)];
    const file = type !== undefined && /^[\w.-]+$/.test(name) ? await fileOf(join('assets', name)) : undefined;
    if (!file) throw gatewayError.REQUEST_ROUTE_UNKNOWN({ method: 'GET', path: `/assets/${name.slice(0, 100)}` });
    void reply.header('cache-control', 'public, max-age=31536000, immutable').type(type ?? '');
    return send(request, reply, file);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, { bytes, gzipped }: BuiltFile): FastifyReply {
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(bytes);
  return reply.header('content-encoding', 'gzip').send(gzipped);
}

async function readBuilt(path: string): Promise<BuiltFile | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes && { bytes, gzipped: await promisify(gzip)(bytes, { level: 9 }) };
}
