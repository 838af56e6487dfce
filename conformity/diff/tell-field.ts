import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Field } from '../pack/pack.ts';
import { say } from '../texts.ts';
import type { FieldAspect, RecordTypeDifference } from './pack-difference.ts';

type ChangedField = RecordTypeDifference['changed'][number];

/** One changed field in one sentence: every aspect with before and after. */
export function tellField({ from, to, aspects }: ChangedField): Bilingual {
  const told = aspects.map((aspect) => ASPECTS[aspect](from, to));
  const name = from.name === to.name ? from.name : `${from.name} → ${to.name}`;
  return say(
    `${name} ${to.label.zh}:${told.map(({ zh }) => zh).join(';')}`,
    `${name} (${to.label.en}): ${told.map(({ en }) => en).join('; ')}`,
  );
}

/** A field as an addition or a removal is told. */
export const fieldText = (field: Field): Bilingual =>
  say(
    `${field.name} ${field.label.zh}(${typeText(field)}${field.required ? ',必填' : ''})`,
    `${field.name} (${field.label.en}; ${typeText(field)}${field.required ? ', required' : ''})`,
  );

const ASPECTS: Readonly<Record<FieldAspect, (from: Field, to: Field) => Bilingual>> = {
  type: (from, to) => say(`类型 ${from.type} 改为 ${to.type}`, `type ${from.type} becomes ${to.type}`),
  length: (from, to) => say(`长度 ${size(from)} 改为 ${size(to)}`, `length ${size(from)} becomes ${size(to)}`),
  required: (from, to) =>
    say(`${NEED_ZH[need(from)]}改为${NEED_ZH[need(to)]}`, `${NEED_EN[need(from)]} becomes ${NEED_EN[need(to)]}`),
  codeList: (from, to) =>
    to.codeList === undefined
      ? say(`不再限于代码表 ${from.codeList}`, `no longer limited to the code list ${from.codeList}`)
      : say(`限于代码表 ${to.codeList}`, `limited to the code list ${to.codeList}`),
  codes: (from, to) =>
    say(
      `代码表 ${from.codeList} 与 ${to.codeList} 不同(见下)`,
      `the code lists ${from.codeList} and ${to.codeList} differ (see below)`,
    ),
  personal: (_from, to) =>
    to.personal === true
      ? say('今后按个人信息遮蔽', 'now masked as personal data')
      : say('今后不再遮蔽', 'no longer masked as personal data'),
  dateForms: (_from, to) =>
    say(
      `可接受的日期写法改为 ${to.dateForms?.join('、') ?? '仅标准写法'}`,
      `dates may now be written as ${to.dateForms?.join(', ') ?? 'the standard says only'}`,
    ),
};

const need = ({ required, requiredWhen }: Field): 'always' | 'sometimes' | 'never' =>
  required ? 'always' : requiredWhen === undefined ? 'never' : 'sometimes';

const NEED_ZH = { always: '必填', sometimes: '视条件必填', never: '选填' } as const;
const NEED_EN = { always: 'required', sometimes: 'required on a condition', never: 'optional' } as const;

const UNITS = { characters: 'characters', 'gbk-bytes': 'GBK bytes', 'utf8-bytes': 'UTF-8 bytes' } as const;

const size = ({ length, scale, unit }: Field): string =>
  length === undefined
    ? '∞'
    : `${length}${scale === undefined ? '' : `,${scale}`}${unit === undefined ? '' : ` ${UNITS[unit]}`}`;

const typeText = (field: Field): string => (field.length === undefined ? field.type : `${field.type} ${size(field)}`);
