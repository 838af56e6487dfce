const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of a text in em: a Chinese character is one, others a little over half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : 0.56;
  return width;
}

/** Breaks a text into lines of at most `width` em; Chinese breaks anywhere, but no line begins with a closing mark. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const character of text.replace(/\s+/g, ' ')) {
    const wide = isWide(character) ? 1 : 0.56;
    if (filled + wide > width && !/[，。、；：！？）》」』”’]/.test(character)) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += character;
    filled += wide;
  }
  return [...lines, line];
}

const isWide = (character: string): boolean => WIDE.test(character) || character > '\uffff';
