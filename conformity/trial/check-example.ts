import type { CheckInput } from '../check-input.ts';
import { createChecker } from '../checker.ts';
import type { Finding } from '../finding.ts';
import { exampleRecords } from '../pack/example-records.ts';
import type { RuleExample, SpecificationPack } from '../pack/pack.ts';

/** Findings of the delivery that an example describes, in the world that it presupposes. */
export function checkExample(pack: SpecificationPack, example: RuleExample): readonly Finding[] {
  const { powers, departments, regions, department } = example.given ?? {};
  const references = {
    versions: {},
    powerState: (code: string) => (powers === undefined ? undefined : (powers[code] ?? ('UNKNOWN' as const))),
    departmentExists: (code: string) => departments?.includes(code),
    regionExists: (code: string) => regions?.includes(code),
  };
  const records = exampleRecords(pack, example);
  const inputs = records.map((record, index): CheckInput => {
    const remarks = index === records.length - 1 ? (example.remarks ?? []) : [];
    return { ...record, remarks, place: {}, row: index + 1, sequence: index + 1 };
  });
  const checker = createChecker({ pack, references, department, findingCap: Infinity });
  const judged = checker.checkBatch(inputs, () => undefined);
  return [...judged.flatMap(({ findings }) => findings), ...checker.finish().deliveryFindings];
}
