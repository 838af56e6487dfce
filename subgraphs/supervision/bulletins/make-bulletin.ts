import { meanOfMonths, type Edition, type EditionLine } from '../scorecards/edition.ts';
import { setIn, type BulletinForm, type Language } from './bulletin-form.ts';
import type { Bulletin } from './bulletin-parts.ts';
import { byCode, courseOf, editionsOf, lossesOf, overview, rankingOf, share } from './bulletin-sections.ts';
import { dateOf, serialOf, spanOf } from './span-in-words.ts';

/** Makes a bulletin of frozen months, oldest first: a month, a quarter, a year. The same editions make the same one. */
export function makeBulletin(editions: readonly Edition[], form: BulletinForm, language: Language): Bulletin {
  const word = (of: { readonly zh: string; readonly en: string }): string => of[language];
  const periods = editions.map(({ period }) => period);
  const lines = editions.length === 1 ? (editions[0]?.departments ?? []) : meanOfMonths(editions);
  const ranked = lines
    .filter((line) => line.ranked)
    .sort((left, right) => share(right) - share(left) || byCode(left, right));
  const apart = lines.filter((line) => !line.ranked).sort(byCode);
  const kind = form.kinds[String(editions.length)] ?? form.kinds['3'];
  const span = spanOf(periods, language);
  const facts = { span, year: (periods[0] ?? '').slice(0, 4), serial: serialOf(periods) };
  const list = (of: readonly EditionLine[]): string => of.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  return {
    language,
    ...{ issuer: word(form.issuer), addressee: word(form.addressee), copies: word(form.copies) },
    ...{ number: kind === undefined ? '' : setIn(word(kind.number), facts), unsealed: word(form.unsealed) },
    ...{ title: kind === undefined ? span : setIn(word(kind.title), facts), opening: setIn(word(form.basis), facts) },
    sections: [
      { title: word(form.sections.overview), paragraphs: [overview(editions, ranked, form, language)] },
      rankingOf(ranked, form, language),
      ...(editions.length > 1 ? [courseOf(editions, form, language)] : []),
      { title: word(form.sections.losses), paragraphs: lossesOf(ranked, form, language) },
      {
        title: word(form.sections.apart),
        paragraphs: [
          apart.length === 0 ? word(form.texts.noneApart) : setIn(word(form.texts.apart), { names: list(apart) }),
        ],
      },
      editionsOf(editions, form, language),
    ],
    date: dateOf(editions.at(-1)?.asOf ?? '', language),
  };
}
