import { defineQuestion } from './ask-subgraph.ts';
import { groupBy } from './group-by.ts';
import type { SubgraphLink } from '../link.ts';
import type { PowerOnDay, PowerStandard, StandardOnDay } from './alerts/alert-rule.ts';
import type { DepartmentKind } from './standing.ts';

/** A power with its states by day; days are included. */
export interface ReferencePower {
  readonly code: string;
  readonly department: string;
  readonly periods: readonly {
    readonly state: 'IN_USE' | 'SUSPENDED' | 'ABOLISHED';
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** A department as the reference edition names it; `region` is GB/T 2260. */
export interface ReferenceDepartment {
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly region: string;
}

interface DatedStandard extends PowerStandard {
  readonly power: string;
  readonly from: string;
  readonly to: string | null;
}

interface Edition {
  readonly edition: string;
  readonly departments: readonly ReferenceDepartment[];
  readonly powers: readonly ReferencePower[];
  readonly standards: readonly DatedStandard[];
}

const text = { type: 'string' };
const textOrNull = { anyOf: [text, { type: 'null' }] };
const numberOrNull = { anyOf: [{ type: 'number' }, { type: 'null' }] };
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (properties: Readonly<Record<string, object>>): object => ({ type: 'array', items: object(properties) });

/** Asks `catalogue` for the name of its edition: cheap, so that it may be asked at every beat. */
export const editionQuestion = defineQuestion<
  Readonly<Record<string, never>>,
  { readonly referenceEdition: { readonly edition: string } }
>('query SupervisionEdition { referenceEdition { edition } }', object({ referenceEdition: object({ edition: text }) }));

/** Asks `catalogue` for everything that rules ask of departments and powers. */
export const powersQuestion = defineQuestion<Readonly<Record<string, never>>, { readonly referenceEdition: Edition }>(
  `query SupervisionPowers { referenceEdition { edition
    departments { code name kind region }
    powers { code department periods { state from to } }
    standards { power from to discretion { grade circumstances kind rangeKind low top } steps { id name next { to } } }
  } }`,
  object({
    referenceEdition: object({
      edition: text,
      departments: listOf({ code: text, name: text, kind: text, region: text }),
      powers: listOf({ code: text, department: text, periods: listOf({ state: text, from: text, to: textOrNull }) }),
      standards: listOf({
        ...{ power: text, from: text, to: textOrNull },
        discretion: listOf({
          ...{ grade: text, kind: text, rangeKind: text, low: numberOrNull, top: numberOrNull },
          circumstances: { type: 'array', items: text },
        }),
        steps: listOf({ id: text, name: text, next: listOf({ to: text }) }),
      }),
    }),
  }),
);

/** The catalogue as of one edition, as rules and scores ask it. */
export interface PowerShelf {
  readonly edition: string;
  readonly departments: readonly ReferenceDepartment[];
  readonly powers: readonly ReferencePower[];
  /** Powers by the department that holds them. */
  readonly byDepartment: ReadonlyMap<string, readonly ReferencePower[]>;
  readonly powerOn: PowerOnDay;
  readonly standardOn: StandardOnDay;
}

/** A shelf on which nothing stands yet. */
export const emptyShelf: PowerShelf = shelve({ edition: '', departments: [], powers: [], standards: [] });

/**
 * Keeps the catalogue's last edition: asks for its name each time, and for the whole only when that is another. The
 * function returned throws SUPERVISION_NO_ANSWER, SUPERVISION_ANSWER_MALFORMED.
 */
export function keepPowerShelf(catalogue: SubgraphLink): (requestId: string) => Promise<PowerShelf> {
  let known = emptyShelf;
  return async (requestId) => {
    const { referenceEdition } = await editionQuestion.ask(catalogue, {}, requestId);
    if (referenceEdition.edition !== known.edition)
      known = shelve((await powersQuestion.ask(catalogue, {}, requestId)).referenceEdition);
    return known;
  };
}

function shelve({ edition, departments, powers, standards }: Edition): PowerShelf {
  const byCode = new Map(powers.map((power) => [power.code, power]));
  const byDepartment = groupBy(powers, ({ department }) => department);
  const standardsOf = groupBy(standards, ({ power }) => power);
  return {
    ...{ edition, departments, powers, byDepartment },
    powerOn: (code, day) => {
      const power = byCode.get(code);
      return power === undefined ? undefined : stateOn(power, day);
    },
    standardOn: (code, day) => standardsOf.get(code)?.find((each) => isWithin(each, day)),
  };
}

const isWithin = ({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** State of a power on a day; undefined where it had none. */
export const stateOn = (
  { periods }: ReferencePower,
  day: string,
): ReferencePower['periods'][number]['state'] | undefined => periods.find((period) => isWithin(period, day))?.state;
