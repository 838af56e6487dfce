import type { Principal } from '../../kernel/principal.ts';
import type { CatalogueStore, PowerStandings } from './catalogue-store.ts';
import { catalogueError } from './errors.ts';
import type { Department, DiscretionStep, FlowStep } from './library.ts';
import { datedVersions } from './power-on-day.ts';

/** The whole catalogue of one edition as rules need it; read when asked for, since who has the edition asks its name alone. */
export interface ReferenceEdition {
  readonly edition: string;
  departments(): Promise<readonly Department[]>;
  powers(): Promise<readonly PowerStandings[]>;
  standards(): Promise<readonly ReferenceStandard[]>;
}

/** What a penalty or a flow is measured by over some days, both included. */
export interface ReferenceStandard {
  readonly power: string;
  readonly from: string;
  readonly to: string | null;
  readonly discretion: readonly DiscretionStep[];
  /** Of the inner flow. */
  readonly steps: readonly FlowStep[];
}

/**
 * Keeps what was read of the last edition, and reads again only when the catalogue has changed. The function returned
 * throws CATALOGUE_EDITION_DENIED for anybody but administrators and the hub.
 */
export function createReferenceEdition(store: CatalogueStore): (principal: Principal) => Promise<ReferenceEdition> {
  let known: ReferenceEdition | undefined;
  return async ({ role }) => {
    if (role !== 'administrator') throw catalogueError.CATALOGUE_EDITION_DENIED({});
    const edition = await store.edition();
    if (known?.edition !== edition)
      known = {
        edition,
        departments: once(() => store.allDepartments()),
        powers: once(() => store.standings()),
        standards: once(() => standardsOf(store)),
      };
    return known;
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}

async function standardsOf(store: CatalogueStore): Promise<readonly ReferenceStandard[]> {
  const { powers } = await store.whole();
  return powers.flatMap((power) =>
    datedVersions(power).flatMap(({ version, to = null }) => {
      const { from, discretion = [], internalFlow: steps = [] } = version;
      return discretion.length + steps.length === 0 ? [] : [{ power: power.code, from, to, discretion, steps }];
    }),
  );
}
