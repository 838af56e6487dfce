import { describe, expect, it } from '@jest/globals';
import { probableCauses } from '../../../conformity/cause/probable-causes.ts';
import { patchMapping } from '../../../conformity/cause/patch-mapping.ts';
import { evidenceOf, faultyDelivery } from '../../support/faulty-deliveries.ts';
import { generatedMonths } from '../../support/generated-months.ts';
import { faultsAfresh, faultsElsewhere, faultsLast, faultsUnseen } from '../../support/faults-elsewhere.ts';
import { seededFaults, type SeededFault } from '../../support/seeded-faults.ts';
import { shippedPack } from '../pack/packs.ts';

/** The first cause must be the right one in at least this share of the corpus. */
const THRESHOLD = 0.9;
const months = generatedMonths({ seed: 11, departments: 50 });

/** Every fault in deliveries of two departments, of fifty in turn. */
const corpusOf = (faults: readonly SeededFault[], seed: number, turns = [0, 1]) =>
  faults.flatMap((fault, index) =>
    turns.map((turn) => {
      const month = months[(seed + index * 4 + turn) % months.length]!;
      return { month, delivery: faultyDelivery(fault, shippedPack(fault.pack), month, seed + index * 10 + turn) };
    }),
  );

const corpus = corpusOf(seededFaults, 0);

/** A fault that fewer findings than rows in ten speak of is one that no rule sees: there is nothing to find a cause of. */
const SEEN = 0.1;

/** Share of deliveries whose first cause is the seeded one; prints it, and what was taken for what. */
function shareRight(title: string, deliveries: typeof corpus): number {
  let unseen = 0;
  const wrong = deliveries.flatMap(({ month, delivery }) => {
    const { causes, findings } = probableCauses(evidenceOf(delivery, delivery.mapping, month.department));
    if (causes[0]?.cause === delivery.fault.cause) return [];
    if (findings < delivery.rows.length * SEEN) {
      unseen += 1;
      return [];
    }
    const told = causes.map(({ cause, fields, share }) => `${cause} ${fields.join('+')} ${Math.round(share * 100)} %`);
    return [`  ${delivery.fault.name}: ${told.join(', ') || 'nothing'}\n`];
  });
  const noticed = deliveries.length - unseen;
  const right = noticed - wrong.length;
  const share = right / noticed;
  process.stdout.write(
    `${title}: first cause right in ${right} of ${noticed} (${(share * 100).toFixed(1)} %), ${unseen} without findings\n${wrong.join('')}`,
  );
  return share;
}

describe('probable causes', () => {
  it('name the seeded fault first in at least 90 % of the corpus', () => {
    expect(shareRight('seeded faults', corpus)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('name it as often where the same faults are at other places', () => {
    expect(shareRight('elsewhere', corpusOf(faultsElsewhere, 700))).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('name it as often at places written down before they were measured', () => {
    expect(shareRight('afresh', corpusOf(faultsAfresh, 1900, [0]))).toBeGreaterThanOrEqual(THRESHOLD);
    expect(shareRight('unseen', corpusOf(faultsUnseen, 2600, [0]))).toBeGreaterThanOrEqual(THRESHOLD);
    expect(shareRight('last', corpusOf(faultsLast, 3300, [0, 1]))).toBeGreaterThanOrEqual(THRESHOLD);
  });

  const mendable = corpus.filter(({ delivery }) => delivery.fault.mendable);

  it.each(mendable.map((each) => [`${each.delivery.fault.name}, ${each.month.department}`, each] as const))(
    'the fix clears what it says: %s',
    (_name, { month, delivery }) => {
      const before = evidenceOf(delivery, delivery.mapping, month.department);
      const report = probableCauses(before);
      const cause = report.causes.find((each) => each.cause === delivery.fault.cause);
      expect(cause?.fix).toBeDefined();
      const mended = patchMapping(delivery.mapping, delivery.fault.recordType, cause!.fix!);
      const after = evidenceOf(delivery, mended!, month.department);
      const count = ({ records, deliveryFindings }: typeof before): number =>
        records.reduce((sum, { findings }) => sum + findings.length, deliveryFindings.length);
      expect(count(before) - count(after)).toBeGreaterThanOrEqual(cause!.findings * 0.9);
    },
  );
});
