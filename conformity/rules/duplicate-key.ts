import { textOf, type Values } from '../fields/field-value.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { begin, mixed, newHash, SeenTable, take } from '../seen-table.ts';
import { say } from '../texts.ts';

/**
 * 主键重复: the same record twice in one delivery, in the same revision, with other content. The same content twice is
 * no breach: the ledger counts it as a duplicate.
 */
export const duplicateKey = defineRuleKind({
  name: 'duplicate-key',
  scope: 'delivery',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, { recordType, target }) {
    const revision = recordType.revision === undefined ? undefined : target(recordType.revision);
    const compared = recordType.fields.flatMap(({ technical }, at) => (technical === true ? [] : [at]));
    const [seen, key] = [new SeenTable(), newHash()];
    const breach = {
      field: recordType.key[0] ?? recordType.case.internalNumber,
      expected: say(
        '同一批中每条记录只报一次;更正时版本号加一',
        'each record once in a delivery; a correction counts its revision up',
      ),
      message: say(
        '同一批中已有主键和版本相同而内容不同的记录。',
        'The delivery already holds this record, in the same revision, with other content.',
      ),
    };
    return {
      test({ values, recordKey, recordHash }, sink) {
        if (recordKey === undefined) return;
        const version = revision === undefined ? undefined : values[revision.at];
        begin(key, recordHash);
        if (version !== undefined) take(key, textOf(version));
        const mark = contentMark(values, compared);
        if (seen.mark(key, mark) !== mark) sink.report(breach);
      },
    };
  },
});

/** The content in 32 bits: enough to tell two contents of one key apart. */
function contentMark(values: Values, compared: readonly number[]): number {
  let mark = 0;
  for (let index = 0; index < compared.length; index += 1) {
    const value = values[compared[index] ?? 0];
    mark = value === undefined ? Math.imul(mark, 31) : mixed(mark, typeof value === 'string' ? value : textOf(value));
  }
  return mark;
}
