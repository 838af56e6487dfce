const ENTITY = /&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)(?:(gt|lt|amp|quot|apos)(?![\w;]))?/g;
const OPENING = '<![CDATA[';
/** Longest entity that may be cut in two by the end of a piece. */
const TAIL = 12;

/**
 * Mends what front-end systems are known to write wrongly (specification.md §1.5), so that a strict parser can go on:
 * `&gt` without its semicolon, a bare `&`, `]]>` in plain text. Inside true CDATA nothing is touched. Takes text in
 * pieces that may end anywhere.
 */
export class XmlMender {
  #rest = '';
  #literal = false;
  #mended = 0;

  /** How many places were mended so far. */
  get mended(): number {
    return this.#mended;
  }

  /** Mends a piece; what may go on in the next is held back. */
  push(text: string): string {
    this.#rest += text;
    return this.#take(false);
  }

  /** What was held back. */
  end(): string {
    return this.#take(true);
  }

  #take(all: boolean): string {
    let made = '';
    for (;;) {
      const edge = this.#literal ? ']]>' : OPENING;
      const at = this.#rest.indexOf(edge);
      if (at === -1) break;
      const piece = this.#rest.slice(0, at);
      made += (this.#literal ? piece : this.#mend(piece)) + edge;
      this.#rest = this.#rest.slice(at + edge.length);
      this.#literal = !this.#literal;
    }
    const cut = all ? this.#rest.length : this.#literal ? this.#rest.length - 2 : safeCut(this.#rest);
    if (cut <= 0) return made;
    const piece = this.#rest.slice(0, cut);
    this.#rest = this.#rest.slice(cut);
    return made + (this.#literal ? piece : this.#mend(piece));
  }

  #mend(text: string): string {
    if (!text.includes('&') && !text.includes(']]>')) return text;
    const count = (made: string): string => {
      this.#mended += 1;
      return made;
    };
    return text
      .replace(ENTITY, (_, name: string | undefined) => count(name === undefined ? '&amp;' : `&${name};`))
      .replace(/\]\]>/g, () => count(']]&gt;'));
  }
}

/** A place where no tag, entity or `]]>` is cut in two. */
function safeCut(text: string): number {
  const tag = text.lastIndexOf('<');
  if (tag > text.lastIndexOf('>')) return tag;
  const cut = text.length - TAIL;
  const entity = text.indexOf('&', Math.max(0, cut - TAIL));
  const bracket = text.indexOf(']', Math.max(0, cut - 2));
  return Math.min(cut, ...[entity, bracket].filter((at) => at !== -1));
}

/** Mends a whole text. */
export function mendXml(text: string): string {
  const mender = new XmlMender();
  return mender.push(text) + mender.end();
}
