import { attributeIn, columnLetters } from './xml-text.ts';

/** Where the two columns stand, from 0, and below which row the data begin. */
export interface OwnPlace {
  readonly errors: number;
  readonly key: number;
  readonly header: number;
}

/** Colours of marked cells, by the letter that stands in row keys. */
export const MARK_COLOURS = { e: 'FFFFC7CE', w: 'FFFFEB9C', a: 'FFDDEBF7' } as const;

/** The head of a sheet with the two columns: what is wrong is wide, keys are hidden. */
export function headWith(head: string, prefix: string, { errors, key }: OwnPlace): string {
  const own =
    `<${prefix}col min="${errors + 1}" max="${errors + 1}" width="60" customWidth="1"/>` +
    `<${prefix}col min="${key + 1}" max="${key + 1}" width="9" hidden="1" customWidth="1"/>`;
  const cols = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(head);
  const widened = widenedDimension(head, key);
  if (cols === null)
    return widened.replace(
      new RegExp(`<${prefix}sheetData`),
      (start) => `<${prefix}cols>${own}</${prefix}cols>${start}`,
    );
  const others = [...(cols[1] ?? '').matchAll(/<[^>]+\/>/g)].flatMap(([tag]) => outside(tag, errors + 1, key + 1));
  const before = others.filter((tag) => Number(attributeIn(tag, 'min')) <= errors).join('');
  const after = others.filter((tag) => Number(attributeIn(tag, 'min')) > errors).join('');
  return widened.replace(cols[0], () => `<${prefix}cols>${before}${own}${after}</${prefix}cols>`);
}

/** A description of columns, without those from `first` to `last`. */
function outside(tag: string, first: number, last: number): readonly string[] {
  const [min, max] = [Number(attributeIn(tag, 'min')), Number(attributeIn(tag, 'max'))];
  const from = (low: number, high: number): string =>
    tag.replace(/(\smin=")\d+/, `$1${low}`).replace(/(\smax=")\d+/, `$1${high}`);
  if (max < first || min > last) return [tag];
  return [...(min < first ? [from(min, first - 1)] : []), ...(max > last ? [from(last + 1, max)] : [])];
}

const widenedDimension = (head: string, key: number): string =>
  head.replace(
    /(dimension\s+ref="[A-Z]+\d+:)[A-Z]+(\d+")/,
    (_, before: string, after: string) => before + columnLetters(key) + after,
  );

/** Elements of a sheet that stand after the conditional formats, in the order of the standard. */
const AFTER_FORMATS =
  'conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing';
const AFTER_DRAWING = 'legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What the tail of a sheet gains. */
export interface TailGains {
  readonly place: OwnPlace;
  /** Index of the first of the three colours among the differential styles. */
  readonly colours: number;
  /** Id of the drawing that holds the notes, where it is new. */
  readonly drawing: string | undefined;
}

/**
 * The tail of a sheet with colours and notes. Colours are formats under a condition: they ask the row's key, so that no
 * style of the sender's is touched, and they follow a row that is moved.
 */
export function tailWith(tail: string, prefix: string, { place, colours, drawing }: TailGains): string {
  const formats = colourFormats(prefix, place, colours);
  const bare = tail.replace(
    new RegExp(
      `<${prefix}conditionalFormatting(?:(?!</${prefix}conditionalFormatting>)[\\s\\S])*?FIND\\((?:"|&quot;)\\.[ewa](?:"|&quot;)&amp;COLUMN\\(\\)[\\s\\S]*?</${prefix}conditionalFormatting>`,
      'g',
    ),
    '',
  );
  const coloured = insertBefore(bare, prefix, `${AFTER_FORMATS}|${AFTER_DRAWING}`, formats);
  if (drawing === undefined) return coloured;
  return insertBefore(
    coloured,
    prefix,
    AFTER_DRAWING,
    `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${drawing}"/>`,
  );
}

function colourFormats(prefix: string, { header, key, errors }: OwnPlace, colours: number): string {
  const [first, keyCell] = [header + 1, `$${columnLetters(key)}${header + 1}`];
  const rules = Object.keys(MARK_COLOURS).map(
    (letter, index) =>
      `<${prefix}cfRule type="expression" dxfId="${colours + index}" priority="${9001 + index}" stopIfTrue="1"><${prefix}formula>ISNUMBER(FIND(".${letter}"&amp;COLUMN()&amp;".",${keyCell}))</${prefix}formula></${prefix}cfRule>`,
  );
  const range = `A${first}:${columnLetters(errors - 1)}1048576`;
  return `<${prefix}conditionalFormatting sqref="${range}">${rules.join('')}</${prefix}conditionalFormatting>`;
}

/** Views of a sheet that people keep have elements of the same names inside. */
function insertBefore(tail: string, prefix: string, names: string, xml: string): string {
  const views = `</${prefix}customSheetViews>`;
  const from = tail.includes(views) ? tail.indexOf(views) + views.length : 0;
  const found = new RegExp(`<${prefix}(?:${names})[\\s>/]`).exec(tail.slice(from));
  const at = found === null ? tail.lastIndexOf(`</${prefix}worksheet>`) : from + found.index;
  return tail.slice(0, at) + xml + tail.slice(at);
}
