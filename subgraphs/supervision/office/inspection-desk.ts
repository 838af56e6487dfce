import type { Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { supervisionError } from '../errors.ts';
import { commitPopulation, drawSample, type RandomSample } from '../inspections/random-sample.ts';
import type { Deed } from '../watch/watch-store.ts';
import { deedNow, nextNumber, requireSupervisor, requireText, type OfficeMeans } from './office.ts';

/** How an offline case was found: 专项检查、随机抽查、接收举报. */
export type InspectionSource = 'SPECIAL_CHECK' | 'RANDOM_SAMPLE' | 'REPORT';

/** Finds what did not run online, draws samples, takes points off at discretion. */
export interface InspectionDesk {
  /** A case that did not run online: one of m. */
  offlineCase(
    principal: Principal,
    department: string,
    period: Month,
    source: InspectionSource,
    description: string,
  ): Promise<Deed>;
  /** Points off under "other", with the reason. */
  deduct(principal: Principal, department: string, period: Month, points: number, reason: string): Promise<Deed>;
  /** First step of a sample: the population is committed before the seed is known. */
  commitSample(principal: Principal, department: string, period: Month): Promise<Deed>;
  /** Second step: drawn with public randomness; anybody can draw it again. */
  drawSample(principal: Principal, id: string, seed: string, size: number): Promise<RandomSample>;
}

/** Opens the desk. */
export function openInspectionDesk(means: OfficeMeans): InspectionDesk {
  const { store } = means;
  const number = (topic: 'inspection' | 'deduction' | 'sample', prefix: string, period: Month): Promise<string> =>
    nextNumber(means, topic, FIRST[topic], prefix, period);
  return {
    offlineCase: async (principal, department, period, source, description) => {
      requireSupervisor(principal);
      const subject = await number('inspection', 'XC', period);
      const data = { source, description: requireText('description', description) };
      return deedNow(means, principal, {
        topic: 'inspection',
        subject,
        department,
        period,
        name: FIRST.inspection,
        data,
      });
    },
    deduct: async (principal, department, period, points, reason) => {
      requireSupervisor(principal);
      if (!(points > 0 && points <= 10))
        throw supervisionError.SUPERVISION_INPUT_INVALID({ field: 'points', reason: '0-10' });
      const subject = await number('deduction', 'KF', period);
      const data = { points, reason: requireText('reason', reason) };
      return deedNow(means, principal, {
        topic: 'deduction',
        subject,
        department,
        period,
        name: FIRST.deduction,
        data,
      });
    },
    commitSample: async (principal, department, period) => {
      requireSupervisor(principal);
      const ids = await store.caseIds(department, period);
      const subject = await number('sample', 'CC', period);
      const data = { ...commitPopulation(ids) };
      return deedNow(means, principal, { topic: 'sample', subject, department, period, name: FIRST.sample, data });
    },
    drawSample: async (principal, id, seed, size) => {
      requireSupervisor(principal);
      const deeds = await store.deeds({ topic: 'sample', subject: id });
      const committed = deeds[0];
      if (committed === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '抽查 sample', id });
      const { department, period } = committed;
      const sample = drawSample(await store.caseIds(department, period), requireText('seed', seed), size);
      // Cases that came later would let somebody choose the outcome after all.
      if (deeds.length > 1 || sample.populationDigest !== committed.data['digest'])
        throw supervisionError.SUPERVISION_STEP_REFUSED({
          step: '抽取 draw',
          reason: deeds.length > 1 ? '已经抽取 drawn before' : '抽查总体已变动 the population has changed',
        });
      const data = { ...sample };
      await deedNow(means, principal, { topic: 'sample', subject: id, department, period, name: 'DRAWN', data });
      return sample;
    },
  };
}

const FIRST = { inspection: 'OFFLINE_CASE', deduction: 'DEDUCTED', sample: 'COMMITTED' } as const;
