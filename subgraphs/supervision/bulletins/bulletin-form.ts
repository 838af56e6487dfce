import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { EditionKind } from '../scorecards/edition.ts';

/** Language of a bulletin. */
export type Language = keyof Bilingual;

type Texts<Name extends string> = Readonly<Record<Name, Bilingual>>;

/** The words of bulletins, as data (schemas/supervision/bulletins). */
export interface BulletinForm extends Texts<'issuer' | 'addressee' | 'basis' | 'unsealed' | 'copies'> {
  /** By how many months a bulletin covers. */
  readonly kinds: Readonly<Record<string, Texts<'title' | 'number'>>>;
  readonly sections: Texts<'overview' | 'ranking' | 'course' | 'losses' | 'apart' | 'editions'>;
  readonly texts: Texts<
    | 'overview'
    | 'overviewOfMonth'
    | 'nobody'
    | 'up'
    | 'down'
    | 'same'
    | 'ranking'
    | 'loss'
    | 'noLoss'
    | 'apart'
    | 'noneApart'
    | 'editions'
  >;
  readonly columns: Texts<
    'place' | 'department' | 'points' | 'outOf' | 'share' | 'cases' | 'month' | 'kind' | 'asOf' | 'digest'
  >;
  readonly editionKinds: Readonly<Record<EditionKind, Bilingual>>;
  readonly charts: Texts<'shares' | 'course'>;
}

/** Reads the words. */
export function readBulletinForm(): BulletinForm {
  const file = new URL('../../../schemas/supervision/bulletins/wuxi-2010.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8')) as BulletinForm;
}

/** A text with its figures set in. Throws for a figure that is not given: a bug. */
export function setIn(text: string, figures: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`The text “${text}” was not given ${name}.`);
    return String(figure);
  });
}
