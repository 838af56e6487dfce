import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { casesError } from '../errors.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import type { Intake, Ticket } from './intake.ts';
import { hoursFrom, PROOF_HOURS } from './offered-at.ts';
import { assertMayReport, intentOf } from './receive.ts';

/** Notes that bytes of this digest will come, and gives the signed word for it. Announcing again changes nothing. */
export async function takeAnnouncement(parts: IntakeParts, offer: Parameters<Intake['announce']>[0]): Promise<Ticket> {
  await assertMayReport(parts, offer);
  intentOf(parts, offer);
  const { department, period, recordType } = offer;
  const digest = offer.digest.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw casesError.INTAKE_DIGEST_MALFORMED({ digest: digest.slice(0, 80) });
  const announcedAt = nowOf(parts);
  const validUntil = hoursFrom(announcedAt, PROOF_HOURS);
  await parts.store.transact((unit) =>
    unit.announce({ department, period, recordType, digest, announcedAt, validUntil }),
  );
  const kept = await parts.store.announcement(department, period, digest);
  const unsigned = kept ?? { department, period, recordType, digest, announcedAt, validUntil };
  return { ...unsigned, signature: parts.sign(canonicalJson({ ...unsigned })) };
}
