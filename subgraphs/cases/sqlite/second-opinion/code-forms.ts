import type { CodeForm } from '../../../../conformity/code-forms.ts';
import { all, any } from './columns.ts';

/**
 * Forms of code, said once more in SQL from their standards (GB 32100, GB 11643, GB 11714, GS15, the provincial codes)
 * and not from the checker's code: that is what makes the opinion a second one.
 */
export function isOfForm(form: CodeForm, value: string): string {
  if (form === 'region-code') return `length(${value}) = 6 AND ${value} NOT GLOB '*[^0-9]*'`;
  return `(SELECT ${FORMS[form]('c')} FROM (SELECT ${standardForm(value)} AS c))`;
}

const FORMS: Readonly<Record<Exclude<CodeForm, 'region-code'>, (code: string) => string>> = {
  uscc: isCreditCode,
  'organisation-code': (c) =>
    isOrganisationCode(`CASE WHEN length(${c}) = 10 AND substr(${c}, 9, 1) = '-'
    THEN substr(${c}, 1, 8) || substr(${c}, 10) ELSE ${c} END`),
  'citizen-number': (c) => any([isCitizenNumber(c), isOldCitizenNumber(c)]),
  'registration-number': isRegistrationNumber,
  'department-code': (c) => `${c} GLOB '${DEPARTMENT}'`,
  'power-code': (c) => any([isFirstPowerCode(c), isSecondPowerCode(c)]),
};

const digits = (count: number): string => '[0-9]'.repeat(count);
const DEPARTMENT = `JS${digits(6)}[A-Z][A-Z]`;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Capital letters, and half-width where full-width was written. */
export function standardForm(value: string): string {
  const wide = [...`${DIGITS}${LETTERS}${LETTERS.toLowerCase()}-`].reduce(
    (inner, letter) => `replace(${inner}, '${String.fromCharCode(letter.charCodeAt(0) + 0xfee0)}', '${letter}')`,
    value,
  );
  return `CASE WHEN length(${value}) = length(CAST(${value} AS BLOB)) THEN upper(${value}) ELSE upper(${wide}) END`;
}

/** Weighted sum of characters from `from` (from 1), each counted by its place in an alphabet. */
const weighted = (code: string, from: number, weights: readonly number[], alphabet: string): string =>
  weights.map((weight, at) => `${weight} * (instr('${alphabet}', substr(${code}, ${from + at}, 1)) - 1)`).join(' + ');

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const organisationCheck = (code: string, from: number): string =>
  `substr('0X987654321', 1 + (${weighted(code, from, ORGANISATION_WEIGHTS, DIGITS + LETTERS)}) % 11, 1)`;

const isOrganisationCode = (code: string): string =>
  `(SELECT ${all(`length(o) = 9`, `o GLOB '${'[0-9A-Z]'.repeat(8)}?'`, `substr(o, 9, 1) = ${organisationCheck('o', 1)}`)}
    FROM (SELECT ${code} AS o))`;

const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function isCreditCode(code: string): string {
  const sum = weighted(code, 1, CREDIT_WEIGHTS, CREDIT);
  return all(
    `${code} GLOB '??${digits(6)}${'?'.repeat(10)}'`,
    `${code} NOT GLOB '*[^0-9A-HJ-NP-RTUW-Y]*'`,
    `${code} <> '00000000000000000X'`,
    `substr(${code}, 17, 1) = ${organisationCheck(code, 9)}`,
    `substr(${code}, 18, 1) = substr('${CREDIT}', 1 + (31 - (${sum}) % 31) % 31, 1)`,
  );
}

const isDay = (year: string, code: string, from: number): string => {
  const day = `${year} || '-' || substr(${code}, ${from}, 2) || '-' || substr(${code}, ${from + 2}, 2)`;
  return `coalesce(date(${day}) = ${day}, 0)`;
};

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const isCitizenNumber = (code: string): string =>
  all(
    `${code} GLOB '${digits(17)}[0-9X]'`,
    isDay(`substr(${code}, 7, 4)`, code, 11),
    `substr(${code}, 18, 1) = substr('10X98765432', 1 + (${weighted(code, 1, CITIZEN_WEIGHTS, DIGITS)}) % 11, 1)`,
  );

const isOldCitizenNumber = (code: string): string =>
  all(`${code} GLOB '${digits(15)}'`, isDay(`'19' || substr(${code}, 7, 2)`, code, 9));

/** ISO 7064, MOD 11,10: a sum modulo ten, ten instead of zero, doubled modulo eleven, digit after digit. */
function isRegistrationNumber(code: string): string {
  let product = '10';
  for (let at = 1; at <= 14; at += 1) product = `((${product} + substr(${code}, ${at}, 1) - 1) % 10 + 1) * 2 % 11`;
  return all(`${code} GLOB '${digits(15)}'`, `CAST(substr(${code}, 15, 1) AS INTEGER) = (11 - (${product})) % 10`);
}

const POWER_TYPES = "('XK','CF','QZ','ZS','GF','JL','QR','CJ','ZY','SP','QT','FW','JC')";

const isFirstPowerCode = (code: string): string =>
  all(`${code} GLOB '${DEPARTMENT}-[A-Z][A-Z]-${digits(4)}'`, `substr(${code}, 12, 2) IN ${POWER_TYPES}`);

const isSecondPowerCode = (code: string): string =>
  all(
    any([11, 13].map((tail) => `${code} GLOB '${digits(12)}${'[0-9A-Z]'.repeat(8)}?${digits(tail)}'`)),
    `substr(${code}, 21, 1) = ${organisationCheck(code, 13)}`,
  );
