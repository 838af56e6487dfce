import { existsSync, readdirSync } from 'node:fs';
import { supervisionError } from './errors.ts';

/** Names of the YAML files of a folder, in order. Throws RULE_BOOK_INVALID when there are none. */
export function yamlFilesIn(directory: string): readonly string[] {
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];
  if (names.length === 0)
    throw supervisionError.RULE_BOOK_INVALID({
      name: directory,
      reason: '目录内没有 YAML 文件 no YAML file in this folder',
    });
  return names.sort();
}
