import { attributeIn } from './xml-text.ts';

/** A sheet's XML cut where rows begin and end; the pieces, put together, are the sheet. */
export type SheetPiece =
  | { readonly kind: 'head'; readonly xml: string }
  | { readonly kind: 'between'; readonly xml: string }
  | { readonly kind: 'tail'; readonly xml: string }
  | { readonly kind: 'row'; readonly xml: string; readonly at: number };

/** Cuts a sheet into pieces as it comes. Of the tail and the head there is one each; the head ends with `<sheetData>`. */
export async function* sheetPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SheetPiece[]> {
  const cutter = new SheetCutter();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of bytes) {
    const pieces = cutter.push(decoder.decode(chunk, { stream: true }));
    if (pieces.length > 0) yield pieces;
  }
  yield cutter.end(decoder.decode());
}

/** Prefix of the elements of a sheet, `x:` for instance; mostly empty. */
export const prefixOf = (head: string): string => /<(\w+:)?worksheet[\s>]/.exec(head)?.[1] ?? '';

class SheetCutter {
  #rest = '';
  #prefix: string | undefined;
  #inTail = false;
  #at = 0;

  push(text: string): SheetPiece[] {
    this.#rest += text;
    const pieces: SheetPiece[] = [];
    if (this.#prefix === undefined) {
      const start = /<(\w+:)?sheetData\s*>/.exec(this.#rest);
      if (start === null) return pieces;
      this.#prefix = start[1] ?? '';
      pieces.push({ kind: 'head', xml: this.#take(start.index + start[0].length) });
    }
    if (this.#inTail) return pieces;
    const end = this.#rest.indexOf(`</${this.#prefix}sheetData`);
    let at = 0;
    for (;;) {
      const row = this.#nextRow(at);
      if (row === undefined || (end !== -1 && row.start > end)) break;
      if (row.start > at) pieces.push({ kind: 'between', xml: this.#rest.slice(at, row.start) });
      const xml = this.#rest.slice(row.start, row.stop);
      this.#at = Number(attributeIn(xml.slice(0, xml.indexOf('>')), 'r') ?? this.#at + 1);
      pieces.push({ kind: 'row', xml, at: this.#at });
      at = row.stop;
    }
    this.#take(at);
    this.#inTail = end !== -1;
    return pieces;
  }

  end(text: string): SheetPiece[] {
    const pieces = this.push(text);
    return [...pieces, { kind: 'tail', xml: this.#rest }];
  }

  #nextRow(from: number): { start: number; stop: number } | undefined {
    const name = `${this.#prefix ?? ''}row`;
    for (let start = this.#rest.indexOf(`<${name}`, from); start !== -1;) {
      const open = this.#rest.indexOf('>', start);
      if (open === -1) return undefined;
      if (/[\s>/]/.test(this.#rest.charAt(start + name.length + 1))) {
        if (this.#rest.charAt(open - 1) === '/') return { start, stop: open + 1 };
        const close = this.#rest.indexOf(`</${name}>`, open);
        return close === -1 ? undefined : { start, stop: close + name.length + 3 };
      }
      start = this.#rest.indexOf(`<${name}`, open);
    }
    return undefined;
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }
}
