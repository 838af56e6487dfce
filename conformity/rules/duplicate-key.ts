import { textOf, type FieldValue, type Values } from '../fields/field-value.ts';
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
    const [seen, key, content] = [new SeenTable(), newHash(), new ContentMark(compared)];
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
      test({ values, changed, recordKey, recordHash }, sink) {
        const mark = content.mark(values, changed);
        if (recordKey === undefined) return;
        const version = revision === undefined ? undefined : values[revision.at];
        begin(key, recordHash);
        if (version !== undefined) take(key, textOf(version));
        if (seen.mark(key, mark) !== mark) sink.report(breach);
      },
    };
  },
});

/** The content of one record after the other in 32 bits: enough to tell two contents of one key apart. */
class ContentMark {
  readonly #compared: readonly number[];
  /** Of the record before: what has not changed is not looked into again. */
  readonly #marks: Int32Array;

  constructor(compared: readonly number[]) {
    this.#compared = compared;
    this.#marks = new Int32Array(compared.length);
  }

  mark(values: Values, changed: Uint8Array): number {
    const [compared, marks] = [this.#compared, this.#marks];
    let all = 0;
    for (let index = 0; index < compared.length; index += 1) {
      const at = compared[index] ?? 0;
      if (changed[at] === 1) marks[index] = markOf(values[at]);
      all = Math.imul(all ^ (marks[index] ?? 0), 0x9e3779b1);
      all ^= all >>> 15;
    }
    return all;
  }
}

const markOf = (value: FieldValue | undefined): number =>
  value === undefined ? 0 : mixed(1, typeof value === 'string' ? value : textOf(value));
