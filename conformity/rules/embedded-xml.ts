import type { Bilingual } from '../../kernel/bilingual.ts';
import { documentDataFault, type DocumentDataFault } from '../document-data.ts';
import { FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
}

const FAULTS: Readonly<Record<DocumentDataFault, Bilingual>> = {
  root: say('根元素不是 DOCUMENTDATA', 'its root is not DOCUMENTDATA'),
  structure: say('元素没有正确嵌套或结束', 'its elements are not nested or closed properly'),
  content: say('FILE_CONTENT 不是 base64', 'FILE_CONTENT is not base64'),
};

/** 内嵌 XML: documents inside a column must be DOCUMENTDATA in one of the shapes that senders use. */
export const embeddedXml = defineRuleKind({
  name: 'embedded-xml',
  scope: 'record',
  parameters: parameters({ fields: FIELDS }, ['fields']),
  prepare(_rule, { fields }: Parameters, context) {
    const targets = context.targets(fields);
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const { at, field } of targets) {
          const xml = values[at];
          const fault = typeof xml === 'string' ? documentDataFault(xml) : undefined;
          if (fault === undefined) continue;
          const about = named(field);
          const why = FAULTS[fault];
          const message = say(
            `${about.zh}的 XML 无法识别:${why.zh}。`,
            `The XML in ${about.en} cannot be read: ${why.en}.`,
          );
          sink.report({ field: field.name, expected: EXPECTED, message });
        }
      },
    };
  },
});

const EXPECTED = say(
  '<DOCUMENTDATA><DOCUMENT>…</DOCUMENT></DOCUMENTDATA>,文件内容为 base64(可置于 CDATA 中)',
  '<DOCUMENTDATA><DOCUMENT>…</DOCUMENT></DOCUMENTDATA> with the content of files in base64, within CDATA or without',
);
