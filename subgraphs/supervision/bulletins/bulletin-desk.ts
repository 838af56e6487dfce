import { addMonths, type Month } from '../../../kernel/month.ts';
import { supervisionError } from '../errors.ts';
import type { EditionDesk } from '../office/edition-desk.ts';
import type { Edition, EditionKind } from '../scorecards/edition.ts';
import { makeBulletin } from './make-bulletin.ts';
import type { Bulletin } from './bulletin-parts.ts';
import { readBulletinForm, type Language } from './bulletin-form.ts';
import { bulletinHtml } from './bulletin-html.ts';
import { bulletinXlsx } from './bulletin-xlsx.ts';

/** Which bulletin; periods from the oldest to the latest, without a gap. */
export interface BulletinAsked {
  readonly periods: readonly Month[];
  readonly kind: EditionKind;
  readonly language: Language;
}

/** Makes bulletins of frozen months; open to everybody. */
export interface BulletinDesk {
  /** Throws SUPERVISION_UNKNOWN for a month that is not frozen, SUPERVISION_INPUT_INVALID for periods that are no span. */
  html(asked: BulletinAsked): Promise<string>;
  xlsx(asked: BulletinAsked): Promise<Uint8Array>;
}

/** A bulletin covers a year at most. */
const LONGEST = 12;

/** Opens the desk. */
export function openBulletinDesk(editions: Pick<EditionDesk, 'edition'>): BulletinDesk {
  const form = readBulletinForm();
  const bulletin = async ({ periods, kind, language }: BulletinAsked): Promise<Bulletin> => {
    const isSpan = periods.every((period, index) => index === 0 || period === addMonths(periods[index - 1] ?? '', 1));
    if (periods.length === 0 || periods.length > LONGEST || !isSpan)
      throw supervisionError.SUPERVISION_INPUT_INVALID({
        field: 'periods',
        reason: '应为 1 至 12 个相连的月份 must be 1 to 12 months without a gap',
      });
    const found = await Promise.all(periods.map((period) => editions.edition(period, kind)));
    const missing = periods.find((_, index) => found[index] === undefined);
    if (missing !== undefined)
      throw supervisionError.SUPERVISION_UNKNOWN({ thing: '冻结考评 edition', id: `${missing}/${kind}` });
    return makeBulletin(
      found.filter((edition): edition is Edition => edition !== undefined),
      form,
      language,
    );
  };
  return {
    html: async (asked) => bulletinHtml(await bulletin(asked)),
    xlsx: async (asked) => bulletinXlsx(await bulletin(asked)),
  };
}
