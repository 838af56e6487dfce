import { attributeIn } from './xml-text.ts';

/** One link of a part to another. */
export interface PartLink {
  readonly id: string;
  /** Last word of the type: `comments`, `vmlDrawing`, `styles`. */
  readonly type: string;
  /** Full name of the part that is meant. */
  readonly target: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Links that a part had and those that it gains. */
export interface PartLinks {
  readonly links: readonly PartLink[];
  /** Adds a link to a part by its full name; answers its id. */
  add(type: string, target: string): string;
  /** The links as XML. */
  xml(): string;
  readonly changed: boolean;
}

/** The part that holds the links of another. */
export const linksPartOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Opens the links of a part; `text` is empty where it has none. */
export function partLinks(part: string, text: string): PartLinks {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const links = [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]): PartLink => {
    const target = attributeIn(tag, 'Target') ?? '';
    return {
      id: attributeIn(tag, 'Id') ?? '',
      type: (attributeIn(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : new URL(target, `part:///${folder}`).pathname.slice(1),
    };
  });
  let added = '';
  return {
    links,
    add: (type, target) => {
      let number = 1;
      const taken = (id: string): boolean => links.some((link) => link.id === id) || added.includes(`"${id}"`);
      while (taken(`hg${number}`)) number += 1;
      added += `<Relationship xmlns="${PACKAGE}/relationships" Id="hg${number}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
      return `hg${number}`;
    },
    xml: () =>
      text === ''
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${added}</Relationships>`
        : beforeEnd(text, 'Relationships', added),
    get changed() {
      return added !== '';
    },
  };
}

/** Content types of a package, with those of new parts (by full name) and of drawings. */
export function contentTypesWith(text: string, parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts)
    .filter(([name]) => !text.includes(`PartName="/${name}"`))
    .map(([name, type]) => `<Override xmlns="${PACKAGE}/content-types" PartName="/${name}" ContentType="${type}"/>`);
  const drawings = /Extension="vml"/i.test(text)
    ? ''
    : `<Default xmlns="${PACKAGE}/content-types" Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  return beforeEnd(text, 'Types', drawings + overrides.join(''));
}

/** Puts XML before the end of the root element. */
export function beforeEnd(text: string, root: string, xml: string): string {
  if (xml === '') return text;
  const end = new RegExp(`</(?:\\w+:)?${root}\\s*>\\s*$`).exec(text);
  if (end !== null) return text.slice(0, end.index) + xml + text.slice(end.index);
  // A root that holds nothing closes itself.
  return text.replace(
    new RegExp(`<((?:\\w+:)?${root})([^>]*)/>\\s*$`),
    (_, name: string, rest: string) => `<${name}${rest}>${xml}</${name}>`,
  );
}
