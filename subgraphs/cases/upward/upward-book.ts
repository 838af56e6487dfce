import type { RecordRole, SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { CasesStore, PlaceOfChange } from '../store.ts';
import type { NewOffer, UpwardAnswer, UpwardOffer, UpwardTally } from './upward-offer.ts';

/** A conforming record whose present version a destination has not been offered. */
export type DueRecord = Pick<UpwardOffer, 'record' | 'recordType' | 'department' | 'period' | 'version'> & {
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Some that are due, base records first, and where to go on once they are offered. */
export interface DueRecords {
  readonly records: readonly DueRecord[];
  readonly next: PlaceOfChange;
  readonly more: boolean;
}

/** What was offered to platforms above, and what they said 上报台账. */
export interface UpwardBook {
  /** What has changed since the destination was last offered everything. Cases wait until their base record has come. */
  due(destination: string): Promise<DueRecords>;
  /** Notes what is with the other side now, and how far the destination has been offered everything. */
  offered(destination: string, offers: readonly NewOffer[], next: PlaceOfChange, at: string): Promise<void>;
  /** Offers without an answer, in order. */
  waiting(destination: string, after: number, limit: number): Promise<readonly UpwardOffer[]>;
  /** Notes answers; those to records that were offered anew meanwhile stand for what is there now. */
  answered(destination: string, answers: readonly UpwardAnswer[], at: string): Promise<void>;
  tally(destination: string): Promise<UpwardTally>;
}

const CASES_AT_ONCE = 200;
const ROLES: readonly RecordRole[] = ['base', 'stage', 'result', 'document'];

/** Opens the book over the store of cases. */
export function openUpwardBook(store: CasesStore, packs: readonly SpecificationPack[]): UpwardBook {
  const roles = new Map(
    packs.flatMap(({ recordTypes }) => Object.values(recordTypes).map(({ name, role }) => [name, ROLES.indexOf(role)])),
  );
  const placeOf = async (destination: string): Promise<PlaceOfChange> =>
    ((await store.checkpoint(checkpointOf(destination))) as PlaceOfChange | undefined) ?? [0, 0];
  return {
    due: async (destination) => {
      const { cases, next, more } = await store.caseChanges(await placeOf(destination), CASES_AT_ONCE);
      const found = (await store.casesById(cases)).filter((one) => one?.hasBase === true);
      const whole = found.filter((one) => one !== undefined);
      const records = (await store.recordsOfCases(whole.map(({ id }) => id))).flatMap((ofCase, at) =>
        ofCase.map(({ id, recordType, fields, submission, sequence }): DueRecord => {
          const { department = '', period = '' } = whole[at] ?? {};
          return { record: id, recordType, fields, department, period, version: `${submission}/${String(sequence)}` };
        }),
      );
      const versions = await store.versionsOffered(
        destination,
        records.map(({ record }) => record),
      );
      const isNew = ({ record, version }: DueRecord): boolean => versions.get(record) !== version;
      const order = ({ recordType }: DueRecord): number => roles.get(recordType) ?? ROLES.length;
      return { records: records.filter(isNew).sort((one, other) => order(one) - order(other)), next, more };
    },
    offered: (destination, offers, next, at) =>
      store.transact(async (unit) => {
        await unit.noteOffers(destination, offers, at);
        await unit.saveCheckpoint(checkpointOf(destination), next, at);
      }),
    waiting: (destination, after, limit) =>
      store.upwardPage({ destination, states: ['OFFERED'] }, { limit, from: [after], direction: 'forward' }),
    answered: (destination, answers, at) => store.transact((unit) => unit.noteAnswers(destination, answers, at)),
    tally: (destination) => store.upwardTally(destination),
  };
}

const checkpointOf = (destination: string): string => `upward/${destination}`;
