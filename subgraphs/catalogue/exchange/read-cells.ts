import type { Bilingual } from '../../../kernel/bilingual.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import { indicatorByName } from '../catalogue-data.ts';
import type {
  Delegation,
  Department,
  DiscretionStep,
  FlowStep,
  HolderNature,
  Material,
  PenaltyRange,
  PowerType,
  PowerVersion,
  RiskPoint,
  TimeLimit,
} from '../library.ts';
import { isStanding } from '../lifecycle/lifecycle.ts';
import { listOf, type LibraryCells } from './library-row.ts';

/** Why a row cannot be taken. Thrown and caught within the exchange: it becomes a line of the report. */
export class RowFault extends Error {
  readonly reason: Bilingual;
  constructor(zh: string, en: string) {
    super(en);
    this.reason = { zh, en };
  }
}

const TYPES: ReadonlySet<string> = new Set(
  'LICENCE PENALTY LEVY COERCION PAYMENT CONFIRMATION REWARD RULING REQUISITION INSPECTION APPROVAL SERVICE OTHER'.split(
    ' ',
  ),
);

/** What every POWER row tells of its power, apart from the version. */
export interface PowerHead {
  readonly code?: string;
  readonly department: string;
  readonly type: PowerType;
  readonly formerCodes: readonly string[];
}

export function readDepartment(cells: LibraryCells): Department {
  const kind = cells['kind'] ?? 'UNIFIED';
  if (kind !== 'SELF_BUILT' && kind !== 'UNIFIED' && kind !== 'VERTICAL')
    throw new RowFault(`部门类别“${kind}”不存在`, `there is no kind of department ${kind}`);
  const region = needed(cells, 'region');
  if (!/^\d{6}$/.test(region))
    throw new RowFault(`行政区划“${region}”不是六位数字`, `the region ${region} is not six digits`);
  const { nameEn, parent, creditCode, endedOn } = cells;
  return {
    ...{ code: needed(cells, 'code'), name: needed(cells, 'name'), kind, region },
    ...present({ nameEn, parent, creditCode, endedOn }),
    ...nonEmpty('formerCodes', listOf(cells['formerCodes'])),
    ...nonEmpty('successors', listOf(cells['successors'])),
  };
}

export function readDelegation(cells: LibraryCells): Delegation {
  const nature = needed(cells, 'nature');
  if (nature !== 'AUTHORISED' && nature !== 'DELEGATED')
    throw new RowFault(`“${nature}”不是授权或委托`, `${nature} is neither AUTHORISED nor DELEGATED`);
  return {
    ...{ nature, to: needed(cells, 'to'), from: day(cells, 'from'), paper: needed(cells, 'paper') },
    ...present({ until: cells['until'] }),
    ...(cells['powers'] === undefined ? {} : { powers: listOf(cells['powers']) }),
  };
}

/** `standard` stands in for cells that a sender's table does not have: department, type. */
export function readPowerHead(cells: LibraryCells, standard: { readonly department?: string | undefined }): PowerHead {
  const type = needed(cells, 'type');
  if (!TYPES.has(type)) throw new RowFault(`权力类型“${type}”不存在`, `there is no type of power ${type}`);
  const department = cells['department'] ?? standard.department;
  if (department === undefined) throw new RowFault('没有实施部门', 'it has no department');
  return {
    ...{ department, type: type as PowerType, formerCodes: listOf(cells['formerCodes']) },
    ...present({ code: cells['code'] }),
  };
}

/** A version without its parts, which are rows of their own. */
export function readVersion(cells: LibraryCells, from: string): PowerVersion {
  const state = (cells['state'] ?? 'IN_USE') as PowerVersion['state'];
  if (!isStanding(state))
    throw new RowFault(`“${state}”只能经办理流程到达，不能导入`, `${state} is reached by acts only, not by import`);
  const told = Object.entries(cells).filter(([name]) => indicatorByName.get(name)?.kind === 'TEXT');
  const { nameEn, holderNature, causeReason, causeLaw } = cells;
  return {
    ...{ from, state, name: needed(cells, 'name'), legalBasis: listOf(cells['legalBasis']) },
    ...present({ nameEn, holderNature: holderNature as HolderNature | undefined }),
    ...present({
      statutoryLimit: limitOf(cells['statutoryLimit'], cells['statutoryUnit']),
      promisedLimit: limitOf(cells['promisedLimit'], cells['promisedUnit']),
    }),
    ...(causeReason === undefined ? {} : { cause: { reason: causeReason, ...present({ lawChange: causeLaw }) } }),
    ...(told.length === 0 ? {} : { indicators: Object.fromEntries(told) }),
  };
}

export const readMaterial = (cells: LibraryCells): Material => ({
  ...{ name: needed(cells, 'name'), required: !/^(false|0|否|n|no)$/i.test(cells['required'] ?? '') },
  ...present({ copies: numberOf(cells, 'copies'), note: cells['note'] }),
});

export const readRisk = (cells: LibraryCells): RiskPoint => ({
  kind: cells['kind'] ?? '',
  description: needed(cells, 'description'),
  control: cells['control'] ?? '',
});

export function readStep(cells: LibraryCells): FlowStep {
  const { post, duty, supervision, rights, complaint } = cells;
  return {
    ...{ id: needed(cells, 'step'), name: needed(cells, 'name'), next: listOf(cells['next']).map(arrowOf) },
    ...present({ post, duty, limit: limitOf(cells['limit']), supervision, rights, complaint }),
  };
}

/** `b`, or `b=in which case`. */
function arrowOf(entry: string): FlowStep['next'][number] {
  const sign = entry.indexOf('=');
  return sign < 0 ? { to: entry } : { to: entry.slice(0, sign), when: entry.slice(sign + 1) };
}

export const readDiscretion = (cells: LibraryCells): DiscretionStep => ({
  ...{ grade: needed(cells, 'grade'), kind: needed(cells, 'kind'), basis: cells['basis'] ?? '' },
  circumstances: listOf(cells['circumstances']),
  range: rangeOf(cells),
});

function rangeOf(cells: LibraryCells): PenaltyRange {
  const bounds = present({ low: numberOf(cells, 'low'), top: numberOf(cells, 'top') });
  const kind = cells['rangeKind'] ?? 'OTHER';
  if (kind === 'AMOUNT') return { kind, ...bounds };
  return kind === 'BASE'
    ? { kind, base: needed(cells, 'base'), ...bounds }
    : { kind: 'OTHER', words: cells['words'] ?? '' };
}

const UNITS: readonly (readonly [RegExp, TimeLimit['unit']])[] = [
  [/^(WORKING_DAY|个?工作日)$/, 'WORKING_DAY'],
  [/^(CALENDAR_DAY|日|天|个?自然日)$/, 'CALENDAR_DAY'],
  [/^(MONTH|个?月)$/, 'MONTH'],
  [/^(YEAR|年)$/, 'YEAR'],
];

/** `15 WORKING_DAY`, 15个工作日, or 15 with the unit in a cell of its own; what has no number is no limit. */
function limitOf(cell: string | undefined, other = ''): TimeLimit | undefined {
  const [, amount, said = ''] = /^\s*(\d+)\s*(\S*)/.exec(cell ?? '') ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(said === '' ? other : said))?.[1];
  if (amount === undefined || cell === undefined) return undefined;
  if (unit === undefined) throw new RowFault(`时限“${cell}”没有单位`, `the limit ${cell} has no unit`);
  return { amount: Number(amount), unit };
}

/** The day of a cell; throws RowFault. */
export function day(cells: LibraryCells, column: string): string {
  const text = needed(cells, column);
  if (dayNumber(text) === undefined) throw new RowFault(`“${text}”不是日期`, `${text} is not a day`);
  return text;
}

function numberOf(cells: LibraryCells, column: string): number | undefined {
  const text = cells[column];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RowFault(`“${text}”不是数`, `${text} is not a number`);
  return value;
}

function needed(cells: LibraryCells, column: string): string {
  const text = cells[column]?.trim();
  if (!text) throw new RowFault(`没有 ${column}`, `it has no ${column}`);
  return text;
}

/** The properties that are there. */
function present<Thing extends object>(thing: Thing): { [Key in keyof Thing]?: Exclude<Thing[Key], undefined> } {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as never;
}

const nonEmpty = <Name extends string>(name: Name, list: readonly string[]): { [Key in Name]?: readonly string[] } =>
  (list.length === 0 ? {} : { [name]: list }) as never;
