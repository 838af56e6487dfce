import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { sha256 } from '../../kernel/canonical-json.ts';
import { operationError } from './errors.ts';

/** Texts of registered operations 登记的查询 by the SHA-256 of their bytes, lower-case hex. */
export type RegisteredOperations = ReadonlyMap<string, string>;

/**
 * Reads registered operations from files, or from all files of folders: `.graphql`, one document each, or `.json` from
 * hash to text, as graphql-codegen and Relay write it, or Apollo's manifest of persisted queries. Throws OPERATIONS_FILE_UNUSABLE, also for a text that is no
 * GraphQL and for a hash that is not its own.
 */
export function readRegisteredOperations(paths: readonly string[]): RegisteredOperations {
  return new Map(paths.flatMap(filesIn).flatMap((file) => [...operationsIn(file)]));
}

function filesIn(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.graphql') || name.endsWith('.json'))
      .sort()
      .map((name) => join(path, name));
  } catch (cause) {
    throw unusable(path, { zh: '无法读取。', en: 'it cannot be read.' }, cause);
  }
}

function* operationsIn(file: string): Generator<readonly [string, string]> {
  const content = contentOf(file);
  if (file.endsWith('.graphql')) {
    yield [sha256(content), checked(file, content)];
    return;
  }
  for (const [hash, text] of entriesOf(manifestOf(file, content))) {
    if (typeof text !== 'string' || sha256(text) !== bareHash(hash))
      throw unusable(file, { zh: `${hash} 不是其文本的 SHA-256。`, en: `${hash} is not the SHA-256 of its text.` });
    yield [bareHash(hash), checked(file, text)];
  }
}

/** `sha256:<hex>`, as GraphQL over HTTP writes it, or the hex alone. */
export const bareHash = (hash: string): string => hash.replace(/^sha256:/, '').toLowerCase();

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw unusable(file, { zh: '无法读取。', en: 'it cannot be read.' }, cause);
  }
}

function manifestOf(file: string, content: string): object {
  try {
    const manifest: unknown = JSON.parse(content);
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  } catch (cause) {
    throw unusable(file, { zh: '不是 JSON。', en: 'it is no JSON.' }, cause);
  }
  throw unusable(file, { zh: '不是 JSON 对象。', en: 'it is no JSON object.' });
}

/** Apollo lists operations with `id` and `body`; everybody else maps hashes to texts. */
function entriesOf(manifest: object): readonly (readonly [string, unknown])[] {
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  if (format !== 'apollo-persisted-query-manifest' || !Array.isArray(operations)) return Object.entries(manifest);
  return operations.map(({ id, body }: { id?: unknown; body?: unknown }) => [String(id), body] as const);
}

function checked(file: string, text: string): string {
  try {
    parse(text, { noLocation: true });
    return text;
  } catch (cause) {
    const { message } = cause as Error;
    throw unusable(file, { zh: `不是 GraphQL（${message}）。`, en: `it is no GraphQL (${message}).` }, cause);
  }
}

const unusable = (file: string, why: { readonly zh: string; readonly en: string }, cause?: unknown): Error =>
  operationError.OPERATIONS_FILE_UNUSABLE({ file, ...why }, cause);
