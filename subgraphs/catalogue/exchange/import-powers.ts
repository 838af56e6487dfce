import { legalDate, type Clock } from '../../../kernel/clock.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import { createCodeMaker, type CodeMaker } from '../codes/next-code.ts';
import { catalogueError } from '../errors.ts';
import type { Department, PowerItem } from '../library.ts';
import { contentOf } from '../lifecycle/effects-of-act.ts';
import type { ActRecord, Filing } from '../lifecycle/filing.ts';
import { lifeOf, type Actor } from '../lifecycle/registry.ts';
import { UNBORN } from '../lifecycle/lifecycle.ts';
import { gatherRows, keyOf, type Gathered, type GatheredPower, type GatheredRows } from './gather-rows.ts';
import type { ImportReport } from './import-report.ts';
import { ImportTally } from './import-tally.ts';
import type { LibraryRow } from './library-row.ts';
import { adoptedPower, differingParts, faultOfDepartment, faultOfPower } from './judge-import.ts';

/** How a library is taken in. */
export interface ImportTerms {
  /** Says what would change, and stores nothing. */
  readonly dryRun?: boolean;
  /** Paper of the verification; without it powers go into filings as cleared, and none may be used. */
  readonly verifiedBy?: string | undefined;
  /** Department of rows that name none. */
  readonly department?: string | undefined;
  /** First day of versions that name none; default: today. */
  readonly from?: string | undefined;
  /** Rows that could not be read as rows. */
  readonly unread?: number;
}

/** What an import works with. */
export interface ImportMeans {
  readonly store: CatalogueStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly audit?: AuditSink | undefined;
}

/**
 * Takes in a library in table form 权力库导入. All that can be taken is, at once; what cannot is told row by row.
 * Throws CATALOGUE_ACT_DENIED for anybody but administrators.
 */
export async function importPowers(
  means: ImportMeans,
  rows: readonly LibraryRow[],
  terms: ImportTerms,
  actor: Actor,
): Promise<ImportReport> {
  if (actor.principal.role !== 'administrator') throw catalogueError.CATALOGUE_ACT_DENIED({ act: 'ADOPT' });
  const today = legalDate(means.clock.now());
  const gathered = gatherRows(rows, { department: terms.department, today: terms.from ?? today });
  const tally = new ImportTally(rows.length, terms.unread ?? 0);
  tally.count('duplicate', gathered.duplicates.length);
  for (const rejected of gathered.rejected) tally.reject([rejected.row], rejected);
  const at = means.clock.now().toISOString();
  const taking = new Taking(means, terms, actor, {
    at,
    today,
    tally,
    known: await readKnown(means.store, gathered, today),
  });
  for (const department of gathered.departments) taking.department(department);
  for (const power of gathered.powers) taking.power(power);
  const report = tally.report(terms.dryRun === true);
  if (!report.dryRun) {
    const named = terms.verifiedBy === undefined ? {} : { verifiedBy: terms.verifiedBy };
    await means.store.save({ departments: taking.departments, powers: taking.powers }, taking.acts, taking.filings);
    const { rows: counted, departments, powers, filings, rejected } = report;
    await means.audit?.append({
      ...{ id: means.newId(), name: 'POWERS_IMPORTED', at, actor: actor.principal, requestId: actor.requestId },
      ...{
        outcome: 'success',
        data: { rows: counted, departments, powers, filings, rejected: rejected.length, ...named },
      },
    });
  }
  return report;
}

/** What the catalogue knows of what comes in. */
interface Known {
  readonly departments: Map<string, Department>;
  /** Codes of the departments that come in. */
  readonly coming: ReadonlySet<string>;
  readonly powers: ReadonlyMap<string, PowerItem>;
  /** Codes of powers by what they say, for rows without codes. */
  readonly byContent: ReadonlyMap<string, string>;
  readonly openByPower: ReadonlyMap<string, Filing>;
  readonly openByContent: ReadonlyMap<string, Filing>;
  readonly codes: CodeMaker;
  readonly taken: ReadonlySet<string>;
  /** Number of the next filing of each department. */
  readonly filingNumbers: Map<string, number>;
}

const ALL = { direction: 'forward', size: 1e9, limit: 1e9, from: undefined } as const;

async function readKnown(
  store: CatalogueStore,
  { powers: gathered, departments }: GatheredRows,
  today: string,
): Promise<Known> {
  const codeless = new Set(
    gathered.flatMap(({ thing: { head } }) => (head.code === undefined ? [head.department] : [])),
  );
  const named = new Set(gathered.flatMap(({ thing: { head } }) => head.code ?? []));
  const { powers } = codeless.size === 0 ? { powers: await store.powers([...named]) } : await store.whole();
  const filings = await store.pageOfFilings({ open: true }, ALL);
  const taken = await store.codesTaken();
  const holders = [...new Set(gathered.map(({ thing }) => thing.head.department))];
  const year = today.slice(0, 4);
  const numbers = await Promise.all(
    holders.map(async (holder) => [holder, await store.nextFilingNumber(holder, year)] as const),
  );
  const byContent = powers.flatMap((power) =>
    power.versions.map((version) => [keyOf(power, version), power.code] as const),
  );
  return {
    departments: new Map((await store.allDepartments()).map((department) => [department.code, department])),
    powers: new Map(powers.map((power) => [power.code, power])),
    byContent: new Map(byContent),
    openByPower: new Map(filings.flatMap((filing) => (filing.power === undefined ? [] : [[filing.power, filing]]))),
    openByContent: new Map(filings.map((filing) => [keyOf(filing, filing.content), filing])),
    codes: createCodeMaker([...taken, ...named]),
    taken: new Set(taken),
    filingNumbers: new Map(numbers),
    coming: new Set(departments.map(({ thing }) => thing.code)),
  };
}

interface Now {
  readonly at: string;
  readonly today: string;
  readonly tally: ImportTally;
  readonly known: Known;
}

/** Decides thing by thing what is taken, and gathers what is to be stored. */
class Taking {
  readonly departments: Department[] = [];
  readonly powers: PowerItem[] = [];
  readonly acts: ActRecord[] = [];
  readonly filings: Filing[] = [];
  readonly #means: ImportMeans;
  readonly #terms: ImportTerms;
  readonly #actor: Actor;
  readonly #now: Now;

  constructor(means: ImportMeans, terms: ImportTerms, actor: Actor, now: Now) {
    this.#means = means;
    this.#terms = terms;
    this.#actor = actor;
    this.#now = now;
  }

  department({ thing, rows }: Gathered<Department>): void {
    const { known, tally } = this.#now;
    const fault = faultOfDepartment(thing, (code) => known.departments.has(code) || known.coming.has(code));
    if (fault !== undefined) return tally.reject(rows, { thing: thing.code, reason: fault });
    const before = known.departments.get(thing.code);
    known.departments.set(thing.code, thing);
    const change = { kind: 'DEPARTMENT', code: thing.code, name: thing.name } as const;
    if (tally.compare(rows, change, before, thing, 'departments')) this.departments.push(thing);
  }

  power({ thing, rows }: Gathered<GatheredPower>): void {
    const { known, tally } = this.#now;
    const { head } = thing;
    const [first] = thing.versions;
    const name = first?.name ?? '';
    const fault = faultOfPower(thing, (code) => known.departments.has(code), known.taken);
    if (fault !== undefined) return tally.reject(rows, { thing: head.code ?? name, reason: fault });
    const code = head.code ?? (first && known.byContent.get(keyOf(head, first)));
    const before = code === undefined ? undefined : known.powers.get(code);
    if (this.#terms.verifiedBy === undefined && before === undefined) return this.#clear(thing, rows);
    try {
      const power = adoptedPower(thing, before, code ?? known.codes.next(head.department, head.type));
      const change = { kind: 'POWER', code: power.code, name } as const;
      if (before !== undefined && this.#terms.verifiedBy === undefined && differingParts(before, power).length > 0)
        return tally.reject(rows, { thing: power.code, reason: NOT_VERIFIED });
      if (before !== undefined && known.openByPower.has(power.code) && differingParts(before, power).length > 0)
        return tally.reject(rows, { thing: power.code, reason: BEING_CHANGED });
      if (!tally.compare(rows, change, before, power, 'powers')) return;
      this.powers.push(power);
      this.#adopt(power, before);
    } catch (refusal) {
      if (!isCodedError(refusal)) throw refusal;
      tally.reject(rows, { thing: head.code ?? name, reason: refusal.text });
    }
  }

  #adopt(power: PowerItem, before: PowerItem | undefined): void {
    const { at, today } = this.#now;
    this.acts.push({
      ...{ id: this.#means.newId(), act: 'ADOPT', on: today, at, power: power.code, by: this.#by() },
      before: lifeOf(before, undefined),
      after: lifeOf(power, undefined),
      paper: this.#terms.verifiedBy ?? '',
    });
  }

  /** Nobody has verified it: it enters a filing at the first step. */
  #clear({ head, versions }: GatheredPower, rows: readonly number[]): void {
    const { known, tally, at, today } = this.#now;
    const version = versions.at(-1);
    if (version === undefined) return;
    const change = { kind: 'FILING', code: head.code ?? '', name: version.name } as const;
    if (known.openByContent.has(keyOf(head, version))) return tally.count('unchanged', rows.length);
    const { department, type } = head;
    const number = known.filingNumbers.get(department) ?? 1;
    known.filingNumbers.set(department, number + 1);
    const id = `${department}-${today.slice(0, 4)}-${String(number).padStart(5, '0')}`;
    const content = contentOf(version);
    this.filings.push({ id, kind: 'NEW', department, type, step: 'CLEARED', open: true, content });
    this.acts.push({
      ...{ id: this.#means.newId(), act: 'CLEAR', on: today, at, filing: id, by: this.#by() },
      ...{ before: UNBORN, after: { standing: 'NONE', step: 'CLEARED' }, paper: '导入 import' },
    });
    tally.filed(rows, change);
  }

  #by(): ActRecord['by'] {
    const { subject, role } = this.#actor.principal;
    return { subject, role };
  }
}

const NOT_VERIFIED = {
  zh: '未写明核定文件，不能更改目录中的权力事项',
  en: 'no verification is named, so that a power in the catalogue may not be changed',
};
const BEING_CHANGED = { zh: '有在办的变更案卷', en: 'a filing that changes it is open' };
