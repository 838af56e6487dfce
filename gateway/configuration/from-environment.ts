import type { ConfigurationFault } from './configuration-fault.ts';
import { SECRET_PREFIX } from './secrets.ts';

/** What the walker needs of a node of the configuration's schema. */
interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

interface Leaf {
  readonly path: readonly string[];
  readonly node: Node;
}

const PREFIX = 'HELIOGRAPH_';

/** Variable that names the configuration file itself. */
export const FILE_VARIABLE = 'HELIOGRAPH_CONFIG';

/**
 * Values that the environment sets, as a tree of the configuration's shape. Which variables there are follows
 * from the schema: `server.bodyLimitBytes` is HELIOGRAPH_SERVER_BODY_LIMIT_BYTES; lists of texts are separated
 * by commas. A HELIOGRAPH_ variable that means nothing is a fault, since it is nearly always a misspelling.
 */
export function fromEnvironment(
  schema: object,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly values: Record<string, unknown>; readonly faults: readonly ConfigurationFault[] } {
  const leaves = new Map(leavesOf(schema as Node, []).map((leaf) => [variableOf(leaf.path), leaf]));
  const values: Record<string, unknown> = {};
  const faults: ConfigurationFault[] = [];
  for (const [variable, text] of Object.entries(environment)) {
    if (text === undefined || !variable.startsWith(PREFIX)) continue;
    if (variable === FILE_VARIABLE || variable.startsWith(SECRET_PREFIX)) continue;
    const leaf = leaves.get(variable);
    if (leaf) set(values, leaf.path, parse(text, leaf.node));
    else faults.push({ key: variable, allowed: { zh: `下列变量之一：${list(leaves)}`, en: `one of ${list(leaves)}` } });
  }
  return { values, faults };
}

const list = (leaves: ReadonlyMap<string, Leaf>): string => [...leaves.keys()].join(', ');

function leavesOf(node: Node, path: readonly string[]): Leaf[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const at = [...path, name];
    if (child.properties) return leavesOf(child, at);
    const settable = child.type === 'array' ? child.items?.type === 'string' : child.type !== 'object';
    return settable ? [{ path: at, node: child }] : [];
  });
}

const variableOf = (path: readonly string[]): string =>
  PREFIX + path.map((name) => name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()).join('_');

/** Text that does not parse stays text, so that the schema names the fault. */
function parse(text: string, node: Node): unknown {
  if (node.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (node.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (node.type === 'array') return text === '' ? [] : text.split(',').map((item) => item.trim());
  return text;
}

function set(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) tree[name] = value;
  else set((tree[name] ??= {}) as Record<string, unknown>, rest, value);
}
