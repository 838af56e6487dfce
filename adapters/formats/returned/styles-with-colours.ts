import { MARK_COLOURS } from './sheet-frame.ts';
import { attributeIn } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a workbook without styles is given. */
const PLAIN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Styles with the three colours of marks among the differential ones, and the index of the first. */
export function stylesWithColours(text: string): { readonly xml: string; readonly first: number } {
  const xml = text === '' ? PLAIN : text;
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? '';
  const colours = Object.values(MARK_COLOURS)
    .map((rgb) => colour(prefix, rgb))
    .join('');
  const present = xml.indexOf(colours);
  if (present !== -1)
    return {
      xml,
      first:
        xml.slice(0, present).split(`<${prefix}dxf>`).length -
        1 +
        xml.slice(0, present).split(`<${prefix}dxf `).length -
        1,
    };
  const list = new RegExp(`<${prefix}dxfs(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}dxfs>)`).exec(xml);
  if (list !== null) {
    const [whole, held = ''] = list;
    const first = Number(
      attributeIn(whole.slice(0, whole.indexOf('>')), 'count') ?? held.split(`</${prefix}dxf>`).length - 1,
    );
    return {
      xml: xml.replace(whole, () => `<${prefix}dxfs count="${first + 3}">${held}${colours}</${prefix}dxfs>`),
      first,
    };
  }
  const next = new RegExp(`<${prefix}(?:tableStyles|colors|extLst)[\\s>/]|</${prefix}styleSheet>`).exec(xml);
  const at = next?.index ?? xml.length;
  return { xml: `${xml.slice(0, at)}<${prefix}dxfs count="3">${colours}</${prefix}dxfs>${xml.slice(at)}`, first: 0 };
}

const colour = (prefix: string, rgb: string): string =>
  `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor rgb="${rgb}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
