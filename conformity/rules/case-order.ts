import { isEarlier, momentOf } from '../moments.ts';
import type { RecordType, SpecificationPack } from '../pack/pack.ts';
import { closed, FIELD, parameters } from '../parameters.ts';
import { defineRuleKind, type PreparedRule, type RelatedRecords, type RoleField } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly earlier: RoleField;
  readonly later: RoleField;
}

const MOMENT = closed({ role: { enum: ['base', 'stage', 'result', 'document'] }, field: FIELD }, ['role', 'field']);

/** 环节先后: dates in different records of a case must be in order, whichever of them came first. */
export const caseOrder = defineRuleKind({
  name: 'case-order',
  scope: 'case',
  parameters: parameters({ earlier: MOMENT, later: MOMENT }, ['earlier', 'later']),
  compares: ({ earlier, later }: Parameters) => [earlier, later],
  prepare(_rule, { earlier, later }: Parameters, context): PreparedRule | undefined {
    const { recordType, pack } = context;
    // With the same role on both sides a record is compared with its siblings, as the later one.
    const isLater = recordType.role === later.role;
    if (!isLater && recordType.role !== earlier.role) return undefined;
    const [own, other] = isLater ? [later, earlier] : [earlier, later];
    const target = context.target(own.field);
    if (target === undefined) return undefined;
    const [about, elsewhere] = [named(target.field), nameIn(pack, recordType, other)];
    const breach = isLater
      ? {
          field: own.field,
          expected: say(`不早于${elsewhere.zh}`, `not earlier than ${elsewhere.en}`),
          message: say(`${about.zh}早于${elsewhere.zh}。`, `${about.en} is earlier than ${elsewhere.en}.`),
        }
      : {
          field: own.field,
          expected: say(`不晚于${elsewhere.zh}`, `not later than ${elsewhere.en}`),
          message: say(`${about.zh}晚于${elsewhere.zh}。`, `${about.en} is later than ${elsewhere.en}.`),
        };
    return {
      concerns: [target],
      test({ values, caseKey, related }, sink) {
        const moment = momentOf(values[target.at]);
        if (moment === undefined || caseKey === undefined) return;
        if (isOutOfOrder(moment, isLater, other, related)) sink.report(breach);
      },
    };
  },
});

function isOutOfOrder(moment: string, isLater: boolean, other: RoleField, related: RelatedRecords): boolean {
  return related.of(other.role).some((fields) => {
    const value = fields[other.field];
    if (typeof value !== 'string') return false;
    return isLater ? isEarlier(moment, value) : isEarlier(value, moment);
  });
}

function nameIn(pack: SpecificationPack, { family }: RecordType, { role, field }: RoleField) {
  const siblings = Object.values(pack.recordTypes).filter((type) => type.family === family && type.role === role);
  for (const type of siblings) {
    const found = type.fields.find(({ name }) => name === field);
    if (found !== undefined) return say(`${type.label.zh}的${named(found).zh}`, `${named(found).en} of ${type.name}`);
  }
  return say(field, field);
}
