import type { Page } from '../../kernel/connection.ts';
import type { LawChange } from './law/law-change.ts';
import type { CatalogueLibrary, Department, LoadCounts, PowerItem } from './library.ts';
import type { ActRecord, Filing, Movement } from './lifecycle/filing.ts';
import type { FilingStep } from './library.ts';
import type { DepartmentSelection, PowerSelection } from './power-selection.ts';
import type { PowerPeriod } from './power-on-day.ts';
import type { SearchFound, SearchQuestion } from './search/search-question.ts';

/**
 * Where the catalogue is kept. Every engine passes test/contract/catalogue-store.ts. Lists are in the order of
 * codes; a page's rows come as `Page` says: at most `limit`, beyond `from` ([code]), in the page's direction.
 */
export interface CatalogueStore extends LifecycleStore, LawStore {
  /**
   * Adds and changes, all or nothing; what is the same already is left alone; nothing is taken away. Powers that acts
   * have moved are kept as they are unless their acts come with them.
   */
  save(library: CatalogueLibrary, acts?: readonly ActRecord[], filings?: readonly Filing[]): Promise<SaveCounts>;
  /** Those of the codes that exist, in any order. */
  departments(codes: readonly string[]): Promise<readonly Department[]>;
  powers(codes: readonly string[]): Promise<readonly PowerItem[]>;
  pageOfDepartments(selection: DepartmentSelection, page: Page): Promise<readonly Department[]>;
  countDepartments(selection: DepartmentSelection): Promise<number>;
  pageOfPowers(selection: PowerSelection, page: Page): Promise<readonly PowerItem[]>;
  countPowers(selection: PowerSelection): Promise<number>;
  /** The same page for each of several departments, in one go. */
  pagesOfPowers(
    departments: readonly string[],
    selection: PowerSelection,
    page: Page,
  ): Promise<ReadonlyMap<string, readonly PowerItem[]>>;
  countPowersBy(departments: readonly string[], selection: PowerSelection): Promise<ReadonlyMap<string, number>>;
  /** Every code that a power bears or bore, of one department or of all. */
  codesTaken(department?: string): Promise<readonly string[]>;
  search(question: SearchQuestion, page: Page): Promise<SearchFound>;
  /** Every department, by code. */
  allDepartments(): Promise<readonly Department[]>;
  /** Everything, by code. */
  whole(): Promise<CatalogueLibrary>;
  /** Digest of everything; cheap when nothing was stored since it was last asked. */
  edition(): Promise<string>;
  /** Every power with its standings by day, by code; powers that never had one have no periods. */
  standings(): Promise<readonly PowerStandings[]>;
  close(): Promise<void>;
}

/** What a save did. */
export interface SaveCounts {
  readonly departments: LoadCounts;
  readonly powers: LoadCounts;
  readonly kept: readonly string[];
}

export interface PowerStandings {
  readonly code: string;
  readonly department: string;
  readonly periods: readonly PowerPeriod[];
}

/** Filings and acts. */
export interface LifecycleStore {
  filings(ids: readonly string[]): Promise<readonly Filing[]>;
  /** The open filings of powers, by the code of the power. */
  openFilings(powers: readonly string[]): Promise<ReadonlyMap<string, Filing>>;
  /** In the order of ids; `from` is [id]. */
  pageOfFilings(selection: FilingSelection, page: Page): Promise<readonly Filing[]>;
  countFilings(selection: FilingSelection): Promise<number>;
  /** A number for the next filing of a department in a year, from 1. */
  nextFilingNumber(department: string, year: string): Promise<number>;
  /** Acts of a power, and of a filing, in the order they were recorded. */
  acts(of: {
    readonly power?: string | undefined;
    readonly filing?: string | undefined;
  }): Promise<readonly ActRecord[]>;
  /** Stores an act with all it changes; false when others came before it. */
  record(movement: Movement): Promise<boolean>;
}

/** Which filings; all that is given must hold. */
export interface FilingSelection {
  readonly departments?: readonly string[] | null | undefined;
  readonly steps?: readonly FilingStep[] | null | undefined;
  readonly open?: boolean | null | undefined;
  /** Open ones that should have been filed before this day. */
  readonly dueBefore?: string | null | undefined;
}

/** Changes of law, and the places in statutes on which powers rest. */
export interface LawStore {
  /** False when the id is there already. */
  saveLawChange(change: LawChange): Promise<boolean>;
  /** In the order of their days of effect, then ids. */
  lawChanges(selection: {
    readonly ids?: readonly string[];
    readonly dueFrom?: string;
    readonly dueTo?: string;
  }): Promise<readonly LawChange[]>;
  /** Powers in use or suspended whose version in force on the day rests on one of the articles (or any, or the whole) of the statute. */
  powersResting(on: {
    readonly statute: string;
    readonly articles: readonly number[];
    readonly day: string;
    readonly departments?: readonly string[] | undefined;
  }): Promise<readonly PowerItem[]>;
}
