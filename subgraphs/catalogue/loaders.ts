import DataLoader from 'dataloader';
import type { Page } from '../../kernel/connection.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import type { PowerSelection } from './power-selection.ts';
import type { LawChange } from './law/law-change.ts';
import type { Department, PowerItem } from './library.ts';
import type { Filing } from './lifecycle/filing.ts';

/** Reads of one request, joined into as few questions to the store as possible. */
export interface CatalogueLoaders {
  readonly department: DataLoader<string, Department | undefined>;
  readonly power: DataLoader<string, PowerItem | undefined>;
  /** By the code of the power. */
  readonly openFiling: DataLoader<string, Filing | undefined>;
  readonly lawChange: DataLoader<string, LawChange | undefined>;
  /** The powers of a department; departments asked for the same page share a question. */
  powersOf(department: string, selection: PowerSelection, page: Page): Promise<readonly PowerItem[]>;
  countPowersOf(department: string, selection: PowerSelection): Promise<number>;
}

/** Loaders for one request; never shared between requests. */
export function createLoaders(store: CatalogueStore): CatalogueLoaders {
  const pages = new Map<string, DataLoader<string, readonly PowerItem[]>>();
  const counts = new Map<string, DataLoader<string, number>>();
  return {
    department: byCode((codes) => store.departments(codes)),
    power: byCode((codes) => store.powers(codes)),
    openFiling: new DataLoader(async (codes) => {
      const found = await store.openFilings(codes);
      return codes.map((code) => found.get(code));
    }),
    lawChange: new DataLoader(async (ids) => {
      const found = new Map((await store.lawChanges({ ids })).map((change) => [change.id, change]));
      return ids.map((id) => found.get(id));
    }),
    powersOf: (department, selection, page) =>
      loaderFor(pages, [selection, page], async (codes) => {
        const found = await store.pagesOfPowers(codes, selection, page);
        return codes.map((code) => found.get(code) ?? []);
      }).load(department),
    countPowersOf: (department, selection) =>
      loaderFor(counts, selection, async (codes) => {
        const found = await store.countPowersBy(codes, selection);
        return codes.map((code) => found.get(code) ?? 0);
      }).load(department),
  };
}

function byCode<Thing extends { readonly code: string }>(
  read: (codes: readonly string[]) => Promise<readonly Thing[]>,
): DataLoader<string, Thing | undefined> {
  return new DataLoader(async (codes) => {
    const found = new Map((await read(codes)).map((thing) => [thing.code, thing]));
    return codes.map((code) => found.get(code));
  });
}

/** One loader for each different question; what is asked is its name. */
function loaderFor<Answer>(
  loaders: Map<string, DataLoader<string, Answer>>,
  question: unknown,
  read: (codes: readonly string[]) => Promise<Answer[]>,
): DataLoader<string, Answer> {
  const name = JSON.stringify(question);
  let loader = loaders.get(name);
  if (loader === undefined) loaders.set(name, (loader = new DataLoader(read)));
  return loader;
}
