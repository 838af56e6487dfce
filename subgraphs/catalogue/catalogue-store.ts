import type { Page } from '../../kernel/connection.ts';
import type {
  CatalogueLibrary,
  Department,
  DepartmentKind,
  LoadCounts,
  PowerItem,
  PowerState,
  PowerType,
} from './library.ts';

/**
 * Where the catalogue is kept. Every engine passes test/contract/catalogue-store.ts. Lists are in the order of
 * codes; a page's rows come as `Page` says: at most `limit`, beyond `from` ([code]), in the page's direction.
 */
export interface CatalogueStore {
  /** Adds and changes, all or nothing; what is the same already is left alone; nothing is taken away. */
  save(library: CatalogueLibrary): Promise<{ readonly departments: LoadCounts; readonly powers: LoadCounts }>;
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
  /** Everything, by code. */
  whole(): Promise<CatalogueLibrary>;
  close(): Promise<void>;
}

/** Which departments; all that is given must hold. */
export interface DepartmentSelection {
  readonly kinds?: readonly DepartmentKind[] | null | undefined;
  /** First digits of the region code. */
  readonly regionPrefix?: string | null | undefined;
  readonly parent?: string | null | undefined;
  /** Part of name or code, without regard to case. */
  readonly text?: string | null | undefined;
}

/** Which powers; all that is given must hold for the version in force on the day. */
export interface PowerSelection {
  /** `YYYY-MM-DD`; powers without a version in force by then are left out. */
  readonly day: string;
  readonly departments?: readonly string[] | null | undefined;
  readonly types?: readonly PowerType[] | null | undefined;
  readonly states?: readonly PowerState[] | null | undefined;
  /** Part of name or code, without regard to case. */
  readonly text?: string | null | undefined;
}
