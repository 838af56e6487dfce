import { startCivilAffairs } from './civil-affairs.ts';
import { startConstruction } from './construction.ts';
import { startDevelopmentAndReform } from './development-and-reform.ts';
import { startDisabledPersons } from './disabled-persons.ts';
import { startFoodAndDrug } from './food-and-drug.ts';
import { startHousing } from './housing.ts';
import { startHumanResources } from './human-resources.ts';
import { startIndustryAndCommerce } from './industry-and-commerce.ts';
import { startLand } from './land.ts';
import { startPlanning } from './planning.ts';
import type { PulledSystem, SelfBuiltSystem, Surroundings } from './system.ts';
import { startTransport } from './transport.ts';
import { startUrbanManagement } from './urban-management.ts';

/** Starts every simulated system of the demo: the eleven of annex 2 (三), and one vertical department. */
export async function startSystems(surroundings: Surroundings) {
  const systems = {
    construction: startConstruction(surroundings),
    planning: startPlanning(surroundings),
    urbanManagement: startUrbanManagement(surroundings),
    humanResources: startHumanResources(surroundings),
    land: startLand(surroundings),
    housing: startHousing(surroundings),
    foodAndDrug: startFoodAndDrug(surroundings),
    disabledPersons: startDisabledPersons(),
    industryAndCommerce: startIndustryAndCommerce(surroundings),
    transport: await startTransport(surroundings),
    civilAffairs: await startCivilAffairs(surroundings),
    developmentAndReform: await startDevelopmentAndReform(surroundings),
  };
  const { construction, planning, transport, civilAffairs, developmentAndReform } = systems;
  const pulled: readonly PulledSystem[] = [construction, planning, transport, civilAffairs, developmentAndReform];
  const all: readonly SelfBuiltSystem[] = Object.values(systems);
  return {
    ...systems,
    all,
    pulled,
    close: async (): Promise<void> => {
      await Promise.all(all.map((system) => system.close()));
    },
  };
}

/** All systems of the demo, running. */
export type Systems = Awaited<ReturnType<typeof startSystems>>;
