import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { gatewayError } from '../errors.ts';

/** Reads a YAML file; throws CONFIG_FILE_UNREADABLE, or CONFIG_FILE_MALFORMED with the line. An empty file is undefined. */
export function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw gatewayError.CONFIG_FILE_UNREADABLE({ file, reason: (cause as NodeJS.ErrnoException).code }, cause);
  }
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  // Only the first line: the rest quotes the file, which may hold what should not be printed.
  if (error) throw gatewayError.CONFIG_FILE_MALFORMED({ file, reason: error.message.split('\n')[0] });
  return document.toJS() ?? undefined;
}
