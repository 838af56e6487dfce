import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { RowMark } from '../../../kernel/row-mark.ts';
import type { RowReader } from '../../../kernel/rows.ts';
import { casesError } from '../errors.ts';
import type { IntakeParts } from '../intake/intake-parts.ts';
import type { Intake, Offer, ReadingPlan, Receipt } from '../intake/intake.ts';
import type { Submission } from '../stored.ts';
import { marksOf, noteOfSubmission } from './marks-of.ts';

/** A delivery with what is to be marked in it. */
export interface DeliveryToReturn {
  readonly name: string;
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  readonly format: ReadingPlan['format'];
  /** Its bytes as they came. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Reads all of it, as it was read when it was judged. */
  readonly read: RowReader;
  readonly marks: AsyncIterable<RowMark>;
  /** What is said of it as a whole, Chinese. */
  readonly note: string;
  readonly others: 'clear' | 'keep';
}

/** Who sends a returned file, and what is said of its bytes. */
export type ReturningOffer = Pick<Offer, 'principal' | 'requestId' | 'statedBytes' | 'statedDigest' | 'idempotencyKey'>;

/** Gives deliveries back with their errors marked, and takes them again 退改. */
export interface ReturnedDesk {
  /**
   * A settled delivery with its marks; undefined for what the caller may not see. Throws RETURNED_NOT_SETTLED.
   */
  delivery(submission: string, principal: Principal): Promise<DeliveryToReturn | undefined>;
  /**
   * Receives the file of a delivery again: for the same department, period and record type, read the same way, and only
   * the rows that have changed. The receipt is of a submission of its own, still to be settled; undefined for what the
   * caller may not see. Throws RETURNED_NOT_SETTLED, and what the intake throws.
   */
  takeBack(submission: string, bytes: AsyncIterable<Uint8Array>, offer: ReturningOffer): Promise<Receipt | undefined>;
}

/** Opens the desk over the intake. */
export function createReturnedDesk(parts: IntakeParts, intake: Pick<Intake, 'receive'>): ReturnedDesk {
  const { store, raw, resolveReading } = parts;
  const settledFor = async (id: string, principal: Principal): Promise<Submission | undefined> => {
    const submission = await store.submission(id);
    if (submission === undefined || !maySeeDepartment(principal, submission.department)) return undefined;
    const { state } = submission;
    if (state !== 'BALANCED' && state !== 'UNBALANCED')
      throw casesError.RETURNED_NOT_SETTLED({ submission: id, state });
    return submission;
  };
  return {
    delivery: async (id, principal) => {
      const submission = await settledFor(id, principal);
      if (submission === undefined) return undefined;
      const { name, digest, reading, recordType } = submission;
      return {
        ...{ name, digest, format: reading.format, others: reading.returns === undefined ? 'clear' : 'keep' },
        open: () => raw.read(id),
        read: resolveReading(reading, recordType).read,
        marks: marksOf(store, submission),
        note: await noteOfSubmission(store, submission),
      };
    },
    takeBack: async (id, bytes, offer) => {
      const submission = await settledFor(id, offer.principal);
      if (submission === undefined) return undefined;
      const { department, period, recordType, name, reading, rehearsal } = submission;
      const { format, mapping, options = {} } = reading;
      // It comes unpacked, and a spreadsheet program may save in another encoding than it was given: the bytes show both.
      const { encoding: _, ...others } = options;
      const plan: ReadingPlan = {
        format,
        ...(mapping === undefined ? {} : { mapping }),
        ...(Object.keys(others).length === 0 ? {} : { options: others }),
        returns: id,
      };
      return intake.receive(
        { ...offer, department, period, recordType, name, channel: 'IMPORT', reading: plan, rehearsal },
        bytes,
      );
    },
  };
}
