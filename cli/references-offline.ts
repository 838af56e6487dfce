import { regionInForce, regionRevisions } from '../kernel/codes/region-code.ts';
import type { References } from '../conformity/references.ts';

/**
 * References of a machine without the hub: regions are known, the catalogue is not, so that rules that ask it are
 * reported as not applied.
 */
export const referencesOffline: References = {
  versions: { regions: regionRevisions().at(-1) ?? '' },
  powerState: () => undefined,
  departmentExists: () => undefined,
  regionExists: (code, month) => {
    const region = regionInForce(code, month);
    if (region.ok) return true;
    return region.reason === 'beyond-revisions' ? undefined : false;
  },
};
