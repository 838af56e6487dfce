import type { IntakeParts } from './intake-parts.ts';
import type { Offer } from './intake.ts';

/** How long after an interrupted start or an announcement the bytes may come and still count as offered then. */
export const PROOF_HOURS = 72;

/** The instant so many hours after (negative: before) another. */
export const hoursFrom = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/**
 * When a delivery was offered, as far as it can be proved: an outage of the hub never makes a department late.
 * Proofs are a ticket for these very bytes, an attempt that the hub itself cut by stopping, and, for the hub's own
 * pulls, the time at which the pull was due. Without proof it is when the last byte was safe.
 */
export async function offeredAt(
  parts: Pick<IntakeParts, 'store'>,
  offer: Offer,
  digest: string,
  completeAt: string,
): Promise<string> {
  const { department, period, recordType } = offer;
  const ticket = await parts.store.announcement(department, period, digest);
  const cut = await parts.store.attemptsCutByHub(department, period, recordType, hoursFrom(completeAt, -PROOF_HOURS));
  const proofs = [
    completeAt,
    ...(ticket?.recordType === recordType && completeAt <= ticket.validUntil ? [ticket.announcedAt] : []),
    ...cut.map(({ startedAt }) => startedAt),
    ...(offer.channel === 'PULL' && offer.principal.role === 'administrator' && offer.scheduledAt !== undefined
      ? [new Date(offer.scheduledAt).toISOString()]
      : []),
  ];
  return proofs.toSorted()[0] ?? completeAt;
}
