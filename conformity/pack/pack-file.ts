import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { pointerSteps, type PackFault } from './pack-fault.ts';

/** A file of a pack, read as YAML 1.2; knows where in the text a JSON pointer leads. */
export interface PackFile {
  readonly file: string;
  readonly value: unknown;
  /** Faults of the YAML itself; when there are any, `value` is undefined. */
  readonly faults: readonly PackFault[];
  /** Makes a fault at a pointer; one that leads nowhere is placed at the nearest thing above. */
  readonly fault: (pointer: string, zh: string, en: string) => PackFault;
}

/** Reads a file of a pack. Never throws. */
export function parsePackFile(file: string, text: string): PackFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faultAt = (offset: number, pointer: string, zh: string, en: string): PackFault => {
    const place = lines.linePos(offset);
    return { file, pointer, line: place.line, column: place.col, reason: { zh, en } };
  };
  const faults = document.errors.map((error) =>
    faultAt(error.pos[0], '', `不是有效的 YAML:${error.message}`, `not valid YAML: ${error.message}`),
  );
  return {
    file,
    faults,
    value: faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) as unknown),
    fault: (pointer, zh, en) => faultAt(offsetOf(document.contents, pointer), pointer, zh, en),
  };
}

function offsetOf(root: Node | null, pointer: string): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of pointerSteps(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
