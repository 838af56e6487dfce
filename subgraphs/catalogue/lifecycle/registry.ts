import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import { legalDate, type Clock } from '../../../kernel/clock.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import { checkContent } from '../check-library.ts';
import { parseItemCode } from '../codes/item-code.ts';
import { createCodeMaker } from '../codes/next-code.ts';
import { catalogueError } from '../errors.ts';
import type { PowerContent, PowerItem, PowerType } from '../library.ts';
import { filingAfter, powerAfter } from './effects-of-act.ts';
import type { ActRecord, Filing } from './filing.ts';
import { describeLife, judgeAct, thingOf, type ActTerms, type Move } from './judge-act.ts';
import { actRules, isStanding, UNBORN, type ActName, type LifeState } from './lifecycle.ts';

/** Who acts, and in which request. */
export interface Actor {
  readonly principal: Principal;
  readonly requestId: string;
}

/** Moves powers through their life 权力事项流转. Every act is recorded, audited, and all or nothing. */
export interface PowerRegistry {
  /** CLEAR: opens a filing for a power that has no code yet. */
  clear(
    power: { readonly department: string; readonly type: PowerType; readonly content: PowerContent },
    terms: ActTerms,
    actor: Actor,
  ): Promise<Filing>;
  /** CHANGE: opens a filing for another content of a power, which stays as it is until that is put into use. */
  change(power: string, content: PowerContent, terms: ActTerms, actor: Actor): Promise<Filing>;
  /** REVISE: corrects the content of a filing that was not declared yet, or was returned. */
  revise(filing: string, content: PowerContent, actor: Actor): Promise<Filing>;
  /** CODE, DECLARE, RETURN, VERIFY, PUBLISH, FILE, PUT_INTO_USE, WITHDRAW. */
  moveFiling(filing: string, act: ActName, terms: ActTerms, actor: Actor): Promise<Filing>;
  /** SUSPEND, RESUME, ABOLISH. */
  movePower(power: string, act: ActName, terms: ActTerms, actor: Actor): Promise<PowerItem>;
}

/** What the registry works with. */
export interface RegistryMeans {
  readonly store: CatalogueStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly audit?: AuditSink | undefined;
}

/** Acts on filings that were opened already. */
const FILING_ACTS: ReadonlySet<ActName> = new Set(
  'CODE DECLARE RETURN VERIFY PUBLISH FILE PUT_INTO_USE WITHDRAW'.split(' ') as ActName[],
);

/**
 * Throws what judgeAct, powerAfter and checkContent throw, and CATALOGUE_FILING_UNKNOWN, CATALOGUE_POWER_UNKNOWN,
 * CATALOGUE_DEPARTMENT_UNKNOWN, CATALOGUE_CODE_INVALID, CATALOGUE_CODE_TAKEN, CATALOGUE_CODE_NOT_MADE,
 * CATALOGUE_ACT_OVERTAKEN.
 */
export function createPowerRegistry(means: RegistryMeans): PowerRegistry {
  const { store, clock } = means;
  const powerOf = async (code: string): Promise<PowerItem> => {
    const [power] = await store.powers([code]);
    if (power === undefined) throw catalogueError.CATALOGUE_POWER_UNKNOWN({ code });
    return power;
  };
  const filingOf = async (id: string): Promise<{ filing: Filing; power: PowerItem | undefined; before: LifeState }> => {
    const [filing] = await store.filings([id]);
    if (filing === undefined) throw catalogueError.CATALOGUE_FILING_UNKNOWN({ filing: id });
    const power = filing.power === undefined ? undefined : await powerOf(filing.power);
    return { filing, power, before: lifeOf(power, filing.open ? filing : undefined) };
  };
  const newFilingId = async (department: string): Promise<string> => {
    const year = legalDate(clock.now()).slice(0, 4);
    const number = await store.nextFilingNumber(department, year);
    return `${department}-${year}-${String(number).padStart(5, '0')}`;
  };

  return {
    clear: async ({ department, type, content }, terms, { principal, requestId }) => {
      const [known] = await store.departments([department]);
      if (known === undefined) throw catalogueError.CATALOGUE_DEPARTMENT_UNKNOWN({ code: content.name, department });
      checkContent(content, content.name);
      const id = await newFilingId(department);
      const filing: Filing = { id, kind: 'NEW', department, type, step: 'CLEARED', open: true, content };
      return act(means, { act: 'CLEAR', terms, principal, filing, before: UNBORN }, requestId).then(theFiling);
    },
    change: async (code, content, terms, { principal, requestId }) => {
      const power = await powerOf(code);
      checkContent(content, code);
      const open = (await store.openFilings([code])).get(code);
      const { department, type } = power;
      const filing: Filing = {
        ...{ id: await newFilingId(department), kind: 'CHANGE', department, type, power: code },
        ...{ step: 'CODED', open: true, content, ...(terms.cause === undefined ? {} : { cause: terms.cause }) },
      };
      const move: Move = { act: 'CHANGE', terms, principal, filing, power, before: lifeOf(power, open) };
      return act(means, move, requestId).then(theFiling);
    },
    revise: async (id, content, { principal, requestId }) => {
      checkContent(content, id);
      const move: Move = { act: 'REVISE', terms: {}, principal, content, ...(await filingOf(id)) };
      return act(means, move, requestId).then(theFiling);
    },
    moveFiling: async (id, name, terms, { principal, requestId }) => {
      const move: Move = { act: name, terms, principal, ...(await filingOf(id)) };
      if (!FILING_ACTS.has(name) || !move.filing?.open) throw notAllowed(move);
      return act(means, move, requestId).then(theFiling);
    },
    movePower: async (code, name, terms, { principal, requestId }) => {
      const power = await powerOf(code);
      const filing = (await store.openFilings([code])).get(code);
      const move: Move = { act: name, terms, principal, filing, power, before: lifeOf(power, filing) };
      if (actRules[name].step !== undefined) throw notAllowed(move);
      return (await act(means, move, requestId)).power ?? power;
    },
  };
}

const notAllowed = (move: Move): Error =>
  catalogueError.CATALOGUE_ACT_NOT_ALLOWED({ act: move.act, thing: thingOf(move), state: describeLife(move.before) });

/** Where a power is in its life. */
export function lifeOf(power: PowerItem | undefined, open: Filing | undefined): LifeState {
  const state = power?.versions.at(-1)?.state;
  return { standing: state !== undefined && isStanding(state) ? state : 'NONE', step: open?.step ?? 'NONE' };
}

interface Moved {
  readonly filing?: Filing | undefined;
  readonly power?: PowerItem | undefined;
}

function theFiling({ filing }: Moved): Filing {
  if (filing === undefined) throw new Error('An act on a filing left no filing.');
  return filing;
}

/** Does one act: judged, stored, audited. What is refused is audited too. */
async function act(means: RegistryMeans, move: Move, requestId: string): Promise<Moved> {
  const { clock, newId, audit } = means;
  const at = clock.now().toISOString();
  const tell = (outcome: 'success' | 'failure', data: Readonly<Record<string, unknown>>): Promise<void> | undefined =>
    audit?.append({
      ...{ id: newId(), name: 'POWER_MOVED', at, actor: move.principal, requestId, outcome },
      data: { act: move.act, thing: thingOf(move), ...data },
    });
  try {
    const { record, ...moved } = await settle(means, move, at);
    const { on, before, after, paper, late } = record;
    await tell('success', { on, before, after, paper, late, power: moved.power?.code, filing: moved.filing?.id });
    return moved;
  } catch (fault) {
    if (isCodedError(fault)) await tell('failure', { code: fault.code });
    throw fault;
  }
}

async function settle(
  { store, clock, newId }: RegistryMeans,
  move: Move,
  at: string,
): Promise<Moved & { record: ActRecord }> {
  const { filing, power, content } = move;
  const known = await store.acts({ power: power?.code, filing: filing?.id });
  const judged = judgeAct(move, known, { at, id: newId(), today: legalDate(clock.now()) });
  const code = move.act === 'CODE' && filing !== undefined ? await codeFor(store, filing, move.terms) : undefined;
  const movedFiling = filing && filingAfter(filing, judged, { code, content });
  const movedPower = powerAfter(judged, movedFiling, power);
  const record: ActRecord = code === undefined ? judged : { ...judged, power: code };
  const moved = {
    ...(movedFiling === undefined ? {} : { filing: movedFiling }),
    ...(movedPower === undefined ? {} : { power: movedPower }),
  };
  if (!(await store.record({ act: record, ...moved, seen: known.length })))
    throw catalogueError.CATALOGUE_ACT_OVERTAKEN({ thing: thingOf(move) });
  return { ...moved, record };
}

async function codeFor(store: CatalogueStore, { department, type }: Filing, { code }: ActTerms): Promise<string> {
  const taken = await store.codesTaken();
  if (code === undefined) return createCodeMaker(taken).next(department, type);
  const parsed = parseItemCode(code);
  if (!parsed.ok)
    throw catalogueError.CATALOGUE_CODE_INVALID({ code, expected: `${parsed.expected.zh} / ${parsed.expected.en}` });
  if (taken.includes(parsed.code)) throw catalogueError.CATALOGUE_CODE_TAKEN({ code: parsed.code });
  return parsed.code;
}
