import type { Month } from '../../kernel/month.ts';
import { packErrors } from './errors.ts';
import type { SpecificationPack } from './pack.ts';

/** `id/version`, as a pack is named to people and in receipts. */
export const packName = (pack: SpecificationPack): string => `${pack.id}/${pack.version}`;

/** Whether a pack judges the cases of a month; the first and the last month are included. */
export function isEffective(pack: SpecificationPack, period: Month): boolean {
  const { from, to } = pack.effective;
  return from <= period && (to === undefined || period <= to);
}

/**
 * Decides which pack applies, by record type and period. Throws PACK_NONE_APPLIES when none does, naming what there
 * is, and PACK_SEVERAL_APPLY when packs overlap.
 */
export function choosePack(packs: readonly SpecificationPack[], recordType: string, period: Month): SpecificationPack {
  const knowing = packs.filter((pack) => Object.hasOwn(pack.recordTypes, recordType));
  const [pack, ...others] = knowing.filter((candidate) => isEffective(candidate, period));
  if (pack === undefined) throw packErrors.PACK_NONE_APPLIES({ recordType, period, known: describe(knowing, packs) });
  if (others.length > 0) {
    const names = [pack, ...others].map(packName).join(', ');
    throw packErrors.PACK_SEVERAL_APPLY({ recordType, period, packs: names });
  }
  return pack;
}

function describe(knowing: readonly SpecificationPack[], all: readonly SpecificationPack[]): string {
  if (knowing.length > 0) {
    return knowing.map((pack) => `${packName(pack)} (${pack.effective.from} – ${pack.effective.to ?? ''})`).join(', ');
  }
  return all.map((pack) => `${packName(pack)} [${Object.keys(pack.recordTypes).join(', ')}]`).join('; ') || '-';
}
