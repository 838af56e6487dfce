import { SaxesParser } from 'saxes';
import { mendXml } from './mend-xml.ts';
import { localName, plainText } from './plain-text.ts';

/** An XML document as JSON: an element without children is its text (attributes of one that has text are left out), others are objects; repeated ones are lists. */
export type XmlTree = string | { readonly [name: string]: XmlTree | readonly XmlTree[] };

/** Deeper documents are none of any department's interface. */
const DEEPEST = 64;

/** Why a text is no XML document that is read; caught where a subject can be named. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

interface Frame {
  readonly name: string;
  readonly children: Record<string, XmlTree | XmlTree[]>;
  text: string;
  empty: boolean;
}

/**
 * Parses a small document (an answer, an envelope) into a tree; names are without prefix, attributes stand beside
 * children as `@name`. What senders are known to write wrongly is mended. DOCTYPE and entities of its own are refused.
 */
export function xmlTree(text: string): { readonly [name: string]: XmlTree | readonly XmlTree[] } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: Frame = frame('');
  const stack: Frame[] = [root];
  const top = (): Frame => stack.at(-1) ?? root;
  parser.on('error', ({ message }) => {
    throw new XmlFault(message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > DEEPEST) throw new XmlFault('too deep');
    const opened = frame(localName(name));
    for (const [key, value] of Object.entries(attributes))
      if (!key.startsWith('xmlns')) add(opened, `@${localName(key)}`, String(value));
    stack.push(opened);
  });
  const take = (piece: string): void => {
    top().text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const closed = stack.pop() ?? root;
    const bare = closed.empty && (closed.text.trim() !== '' || Object.keys(closed.children).length === 0);
    add(top(), closed.name, bare ? plainText(closed.text) : closed.children);
  });
  // Some systems put blanks or a byte-order mark before the declaration.
  parser.write(mendXml(text.replace(/^[\s\ufeff]+/, ''))).close();
  return root.children;
}

const frame = (name: string): Frame => ({
  name,
  children: Object.create(null) as Frame['children'],
  text: '',
  empty: true,
});

function add(parent: Frame, name: string, value: XmlTree): void {
  if (!name.startsWith('@')) parent.empty = false;
  const before = parent.children[name];
  if (before === undefined) parent.children[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else parent.children[name] = [before as XmlTree, value];
}
