import type { Hub } from '../../gateway/composition/hub.ts';
import { defineCommand, optionalText } from '../command.ts';
import { cliError } from '../errors.ts';
import { configOption, withHub } from '../with-hub.ts';

/** Rows of one delivery, at most, that one command proves. */
const MOST_ROWS = 1000;

export const receipt = defineCommand({
  name: 'receipt',
  summary: {
    zh: '输出一份报送的回执（签名含结论与全部行的默克尔根），可附某些行的入账证明；用 tools/verify-receipt.mjs 离线核验。',
    en: 'Prints the signed receipt of a submission, with proofs for some of its rows; tools/verify-receipt.mjs verifies both offline.',
  },
  arguments: [
    {
      name: '[submission]',
      description: { zh: '回执上的报送编号', en: 'number of the submission, as on its receipt' },
    },
  ],
  options: [
    {
      flags: '--rows <ordinals>',
      description: { zh: '为这些行出具入账证明，如 1,12', en: 'prove these rows, for example 1,12' },
    },
    {
      flags: '--keys',
      description: { zh: '改为输出枢纽的公钥（JWKS）', en: 'print the public keys of the hub (JWKS) instead' },
    },
    configOption,
  ],
  example: 'npm run -s heliograph -- receipt 3f2a… --rows 1,12 > receipt.json',
  run: (input, io) =>
    withHub(input, io, async (hub) => {
      if (input.options['keys'] === true) {
        io.out(`${JSON.stringify(hub.publicKeys)}\n`);
        return 0;
      }
      const rows = rowsTyped(optionalText(input, 'rows') ?? '');
      io.out(`${JSON.stringify(await provenReceipt(hub, input.arguments[0] ?? '', rows), undefined, 2)}\n`);
      return 0;
    }),
});

async function provenReceipt(hub: Hub, submission: string, rows: readonly number[]): Promise<object> {
  const signed = await hub.intake.receipt(submission);
  if (signed === undefined) throw cliError.CLI_SUBMISSION_UNKNOWN({ submission: submission.slice(0, 40) });
  const proofs = [];
  for (const row of rows) proofs.push(await hub.intake.prove(submission, row));
  return { receipt: signed, proofs };
}

function rowsTyped(value: string): readonly number[] {
  const rows = value === '' ? [] : value.split(',').map(Number);
  if (rows.length > MOST_ROWS || !rows.every((row) => Number.isSafeInteger(row) && row > 0))
    throw cliError.CLI_ROWS_INVALID({ value: value.slice(0, 80), most: MOST_ROWS });
  return rows;
}
