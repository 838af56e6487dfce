import type { Bilingual } from '../kernel/bilingual.ts';
import { parseCitizenNumber } from '../kernel/codes/citizen-number.ts';
import { parseCreditCode } from '../kernel/codes/credit-code.ts';
import { parseDepartmentCode } from '../kernel/codes/department-code.ts';
import { parseOrganisationCode } from '../kernel/codes/organisation-code.ts';
import { areDigits, badCode } from '../kernel/codes/parsed-code.ts';
import { parsePowerCode } from '../kernel/codes/power-code.ts';
import { parseRegistrationNumber } from '../kernel/codes/registration-number.ts';
import { say } from './texts.ts';

/** Forms of code that rules can ask for; check digits are verified. */
export const CODE_FORMS = [
  'uscc',
  'organisation-code',
  'citizen-number',
  'registration-number',
  'department-code',
  'power-code',
  'region-code',
] as const;

export type CodeForm = (typeof CODE_FORMS)[number];

type Judged = { readonly ok: true } | { readonly ok: false; readonly expected: Bilingual };

/** A form of code: its name and the judgement of a text. */
export const codeForms: Readonly<
  Record<CodeForm, { readonly label: Bilingual; readonly judge: (text: string) => Judged }>
> = {
  uscc: { label: say('统一社会信用代码', 'unified social credit code'), judge: (text) => parseCreditCode(text) },
  'organisation-code': {
    label: say('组织机构代码', 'organisation code'),
    judge: (text) => parseOrganisationCode(text),
  },
  'citizen-number': { label: say('公民身份号码', 'citizen number'), judge: (text) => parseCitizenNumber(text) },
  'registration-number': {
    label: say('工商注册号', 'business registration number'),
    judge: (text) => parseRegistrationNumber(text),
  },
  'department-code': { label: say('部门编码', 'department code'), judge: (text) => parseDepartmentCode(text) },
  'power-code': { label: say('权力编码', 'power code'), judge: (text) => parsePowerCode(text) },
  'region-code': {
    label: say('行政区划代码', 'region code'),
    judge: (text) => (text.length === 6 && areDigits(text, 0, 6) ? OK : SIX_DIGITS),
  },
};

const OK = { ok: true } as const;
const SIX_DIGITS = badCode('digits', '应为 6 位数字', 'six digits');
