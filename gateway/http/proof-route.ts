import type { FastifyInstance } from 'fastify';
import { maySeeDepartment } from '../../kernel/principal.ts';
import type { Receipt, RecordProof } from '../../subgraphs/cases/intake/intake.ts';
import { gatewayError } from '../errors.ts';
import type { FrontDoor } from './front-door.ts';

/** What tools/verify-receipt.mjs takes: a receipt, and proofs of its rows. */
interface ProvenReceipt {
  readonly receipt: Receipt;
  readonly proofs: readonly RecordProof[];
}

/**
 * Answers a receipt with the proof of one of its rows 入账证明, to those who may see the submission. Throws
 * REQUEST_SUBMISSION_UNKNOWN, RECORD_NOT_PROVABLE.
 */
export function addProofRoute(app: FastifyInstance, { intake }: Pick<FrontDoor, 'intake'>): void {
  app.get<{ Params: { id: string; sequence: string } }>(
    '/intake/submissions/:id/proofs/:sequence',
    async ({ params: { id, sequence }, principal }): Promise<ProvenReceipt> => {
      const receipt = await intake.receipt(id);
      // What is another department's is as unknown as what is not there.
      if (!receipt || !maySeeDepartment(principal, receipt.department))
        throw gatewayError.REQUEST_SUBMISSION_UNKNOWN({});
      return { receipt, proofs: [await intake.prove(id, Number(sequence))] };
    },
  );
}
