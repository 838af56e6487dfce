import DataLoader from 'dataloader';
import type { CasesReader, PlaceByPeriod, Stretch } from '../store.ts';
import type { CaseFilter, CaseRecord, CaseReport, PowerCase, Submission, SubmissionFilter } from '../stored.ts';

/** Reads of one request, joined into as few questions to the store as possible. */
export interface CasesLoaders {
  readonly caseById: DataLoader<number, PowerCase | undefined>;
  readonly records: DataLoader<number, readonly CaseRecord[]>;
  readonly history: DataLoader<number, readonly CaseReport[]>;
  readonly submission: DataLoader<string, Submission | undefined>;
  casePage(filter: CaseFilter, stretch: Stretch<PlaceByPeriod>): Promise<readonly PowerCase[]>;
  submissionPage(filter: SubmissionFilter, stretch: Stretch<PlaceByPeriod>): Promise<readonly Submission[]>;
}

/** Loaders for one request; never shared between requests. */
export function createLoaders(store: CasesReader): CasesLoaders {
  const casePages = pagesOf((filters: readonly CaseFilter[], stretch) => store.casePages(filters, stretch));
  const submissionPages = pagesOf((filters: readonly SubmissionFilter[], stretch) =>
    store.submissionPages(filters, stretch),
  );
  return {
    caseById: new DataLoader((ids) => store.casesById(ids)),
    records: new DataLoader((ids) => store.recordsOfCases(ids)),
    history: new DataLoader((ids) => store.historyOfRecords(ids)),
    submission: new DataLoader((ids) => store.submissions(ids)),
    casePage: casePages,
    submissionPage: submissionPages,
  };
}

/** Joins the pages asked for with one stretch: twenty powers' latest five cases are one question. */
function pagesOf<Filter extends object, Row>(
  read: (filters: readonly Filter[], stretch: Stretch<PlaceByPeriod>) => Promise<readonly (readonly Row[])[]>,
): (filter: Filter, stretch: Stretch<PlaceByPeriod>) => Promise<readonly Row[]> {
  const loaders = new Map<string, DataLoader<Filter, readonly Row[], string>>();
  return (filter, stretch) => {
    const name = JSON.stringify(stretch);
    let loader = loaders.get(name);
    if (loader === undefined)
      loaders.set(
        name,
        (loader = new DataLoader<Filter, readonly Row[], string>((filters) => read(filters, stretch), {
          cacheKeyFn: (each) => JSON.stringify(each),
        })),
      );
    return loader.load(filter);
  };
}
