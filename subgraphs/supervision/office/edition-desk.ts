import type { Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { supervisionError } from '../errors.ts';
import { digestOf, type Edition, type EditionKind, type FrozenScores } from '../scorecards/edition.ts';
import { deedNow, requireSupervisor, type OfficeMeans } from './office.ts';

/** Freezes a month's scorecards and gives them back as they were. */
export interface EditionDesk {
  /** Each kind once for a month. Throws SUPERVISION_STEP_REFUSED. */
  freeze(principal: Principal, period: Month, kind: EditionKind, scores: () => Promise<FrozenScores>): Promise<Edition>;
  edition(period: Month, kind: EditionKind): Promise<Edition | undefined>;
}

/** Opens the desk. */
export function openEditionDesk(means: OfficeMeans): EditionDesk {
  const { store, clock } = means;
  const edition: EditionDesk['edition'] = async (period, kind) => {
    const [frozen] = await store.deeds({ topic: 'edition', subject: `${period}/${kind}` });
    if (frozen === undefined) return undefined;
    const found = frozen.data['edition'] as Edition;
    // The store refuses changes; a file that was changed by other means is not passed on as frozen.
    if (digestOf(found) !== frozen.data['digest']) throw new Error(`Edition ${period}/${kind} is not what was frozen.`);
    return found;
  };
  return {
    edition,
    freeze: async (principal, period, kind, scores) => {
      requireSupervisor(principal);
      if ((await edition(period, kind)) !== undefined)
        throw supervisionError.SUPERVISION_STEP_REFUSED({ step: '冻结 freezing', reason: '已冻结 frozen before' });
      const made = await scores();
      const frozen: Edition = { period, kind, asOf: clock.now().toISOString(), ...made };
      const subject = `${period}/${kind}`;
      const data = { edition: frozen, digest: digestOf(frozen) };
      await deedNow(means, principal, { topic: 'edition', subject, department: '', period, name: 'FROZEN', data });
      return frozen;
    },
  };
}
