import { decode, encode } from 'iconv-lite';
import { shareOf, type ObservedRecord } from '../evidence.ts';
import { defineCause, type Hypothesis } from '../hypothesis.ts';

/** 编码读错: text written in one encoding and read in another; every column of a record is hurt. */
export const wrongEncoding = defineCause({
  name: 'wrong-encoding',
  label: { zh: '字符编码读错', en: 'text read in the wrong encoding' },
  suspect: ({ evidence }) =>
    Object.values(evidence.pack.recordTypes).flatMap((type): readonly Hypothesis[] => {
      const failing = evidence.records.filter(
        ({ input, findings }) => input.recordType === type.name && findings.length > 0,
      );
      return READINGS.flatMap(({ written, isHurt, zh, en }): readonly Hypothesis[] => {
        const hurt = (record: ObservedRecord): boolean => textsOf(record).some(isHurt);
        if (failing.length === 0 || shareOf(failing, hurt) < 0.3) return [];
        return [
          {
            recordType: type.name,
            fields: [],
            told: { zh, en },
            certainty: 0.97,
            explains: (finding, record) =>
              record !== undefined &&
              hurt(record) &&
              (isHurt(String(finding.value ?? '')) || finding.value === undefined),
            fix: { reading: { encoding: written } },
          },
        ];
      });
    }),
});

const textsOf = ({ input }: ObservedRecord): readonly string[] =>
  Object.values(input.fields).filter((value) => typeof value === 'string');

/** UTF-8 read as GB18030 becomes rare characters that go back to proper UTF-8. */
function wasUtf8(text: string): boolean {
  if (!/[\u4e00-\u9fff]/u.test(text) || text.includes('\uFFFD')) return /[锛銆]|鏈夐|鍏徃/u.test(text);
  const back = decode(encode(text, 'gb18030'), 'utf8');
  return !back.includes('\uFFFD') && /\p{Script=Han}/u.test(back) && back.length < text.length;
}

/** UTF-8 read as Latin-1 becomes letters with accents followed by control characters. */
const wasUtf8AsLatin = (text: string): boolean => /[\u00C0-\u00FF][\u0080-\u00BF]/u.test(text);

const READINGS = [
  {
    written: 'utf-8',
    isHurt: (text: string): boolean => wasUtf8(text) || wasUtf8AsLatin(text),
    zh: '文件是 UTF-8 编码,却按 GB18030(或 Latin-1)读取,汉字成了乱码',
    en: 'the file is in UTF-8 but was read as GB18030 (or Latin-1); Chinese characters are garbled',
  },
  {
    written: 'gb18030',
    isHurt: (text: string): boolean => text.includes('\uFFFD'),
    zh: '文件是 GB18030 编码,却按 UTF-8 读取,汉字成了“�”',
    en: 'the file is in GB18030 but was read as UTF-8; Chinese characters became �',
  },
] as const;
