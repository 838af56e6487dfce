const LITERAL = /^\s*CDATA\[([\s\S]*?)\]{1,2}>?\s*$/;

/**
 * Text of an element without the literal `CDATA[` … `]` that front-end systems write around Base64 in place of a true
 * CDATA section (specification.md §1.5); other text stays as it is.
 */
export function plainText(text: string): string {
  if (!text.includes('CDATA[')) return text;
  return LITERAL.exec(text)?.[1] ?? text;
}

/** Name without its prefix: `soap:Body` is `Body`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
