import { parse } from 'graphql';
import type { PowerState, References } from '../../../conformity/references.ts';
import { regionInForce, regionRevisions } from '../../../kernel/codes/region-code.ts';
import { theHub } from '../../../kernel/principal.ts';
import type { SubgraphLink } from '../../link.ts';
import { casesError } from '../errors.ts';

/** The catalogue as the intake needs it, in memory, of one edition. */
export interface CatalogueEdition {
  readonly references: References;
  /** Whether a department holds a power, in whatever state. */
  holds(department: string, power: string): boolean;
}

const EDITION = '{ referenceEdition { edition } }';
const WHOLE =
  '{ referenceEdition { edition departments { code } powers { code department periods { state from to } } } }';

interface Answer {
  readonly edition: string;
  readonly departments: readonly { readonly code: string }[];
  readonly powers: readonly Power[];
}

interface Power {
  readonly code: string;
  readonly department: string;
  readonly periods: readonly { readonly state: PowerState; readonly from: string; readonly to?: string | null }[];
}

/**
 * Asks the catalogue for its edition, and for the whole of it when that has changed.
 * Throws INTAKE_REFERENCES_UNAVAILABLE.
 */
export function catalogueReferences(link: SubgraphLink): () => Promise<CatalogueEdition> {
  let known: { readonly edition: string; readonly value: CatalogueEdition } | undefined;
  return async () => {
    const { edition } = await ask(link, EDITION);
    if (known?.edition !== edition) {
      const whole = await ask(link, WHOLE);
      known = { edition: whole.edition, value: editionOf(whole) };
    }
    return known.value;
  };
}

async function ask(link: SubgraphLink, query: string): Promise<Answer> {
  const context = { principal: theHub, requestId: 'intake' };
  const result = await link.execute({ document: parse(query), query, context }).catch((fault: unknown) => {
    throw casesError.INTAKE_REFERENCES_UNAVAILABLE({}, fault);
  });
  const answer = (result.data as { referenceEdition?: Answer } | null | undefined)?.referenceEdition;
  if (answer === undefined) throw casesError.INTAKE_REFERENCES_UNAVAILABLE({}, result.errors?.[0]);
  return answer;
}

function editionOf({ edition, departments, powers }: Answer): CatalogueEdition {
  const codes = new Set(departments.map(({ code }) => code));
  const byCode = new Map(powers.map((power) => [power.code, power]));
  const regions = new Map<string, boolean | undefined>();
  return {
    holds: (department, power) => byCode.get(power)?.department === department,
    references: {
      versions: { catalogue: edition, regions: regionRevisions().at(-1) ?? '' },
      powerState: (code, day) => stateOn(byCode.get(code), day),
      departmentExists: (code) => codes.has(code),
      regionExists: (code, month) => {
        const key = code + month;
        if (!regions.has(key)) regions.set(key, regionExists(code, month));
        return regions.get(key);
      },
    },
  };
}

function stateOn(power: Power | undefined, day: string): PowerState | 'UNKNOWN' {
  if (power === undefined) return 'UNKNOWN';
  const period = power.periods.findLast(({ from }) => from <= day);
  if (period === undefined) return 'NOT_YET';
  return period.to != null && period.to < day ? 'ABOLISHED' : period.state;
}

function regionExists(code: string, month: string): boolean | undefined {
  const region = regionInForce(code, month);
  if (region.ok) return true;
  return region.reason === 'beyond-revisions' ? undefined : false;
}
