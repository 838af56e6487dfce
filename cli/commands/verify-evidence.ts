import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { receiptSignatureHolds } from '../../gateway/composition/hub-keys.ts';
import { verifyEvidence as verify } from '../../subgraphs/supervision/evidence/verify-evidence.ts';
import { defineCommand, text } from '../command.ts';
import { cliError } from '../errors.ts';
import { openFile } from '../open-file.ts';

export const verifyEvidence = defineCommand({
  name: 'verify-evidence',
  summary: {
    zh: '离线核验考评依据文件：签名、逐行相加、按公式重算、回执；不需要枢纽。',
    en: 'Proves a file of evidence without a hub: seal, sums, the score computed anew, receipts.',
  },
  arguments: [{ name: '<file>', description: { zh: '依据文件（NDJSON）', en: 'the file of evidence (NDJSON)' } }],
  options: [
    {
      flags: '--keys <jwks>',
      description: {
        zh: '枢纽公钥文件（JWKS），须取自可信之时：receipt --keys 或 /.well-known/jwks.json',
        en: 'public keys of the hub (JWKS), kept from a time you trust: receipt --keys or /.well-known/jwks.json',
      },
      mandatory: true,
    },
  ],
  example: 'npm run -s heliograph -- verify-evidence evidence.ndjson --keys jwks.json',
  run: async (input, io) => {
    const keys = readKeys(text(input, 'keys'));
    const file = openFile(input.arguments[0] ?? '');
    const verdict = await verify(file.stream(), (document, signature) => {
      const key = keys.get(signature.split(':')[1] ?? '');
      return key !== undefined && receiptSignatureHolds(document, signature, key);
    });
    if (!verdict.ok) {
      const about = verdict.about === '' ? '' : `（${verdict.about}）`;
      io.out(`不成立${about}：${verdict.text.zh}\nDoes not hold${about}: ${verdict.text.en}\n`);
      return 1;
    }
    const { head, lines, receipts } = verdict;
    const { department, period, item, points } = head;
    const score = points.asWritten === null ? '—' : String(points.asWritten);
    io.out(
      `成立：${department} ${period} ${item.title.zh} ${score}/${String(item.max)}，依据 ${String(lines)} 行，回执 ${String(receipts)} 份。\n` +
        `Holds: ${department} ${period} ${item.title.en} ${score}/${String(item.max)}, ${String(lines)} lines, ${String(receipts)} receipts.\n`,
    );
    return 0;
  },
});

/** Ed25519 keys of a JWKS by their ids. Throws CLI_KEYS_INVALID. */
function readKeys(path: string): ReadonlyMap<string, KeyObject> {
  try {
    const { keys } = JSON.parse(readFileSync(path, 'utf8')) as { readonly keys: readonly JsonWebKey[] };
    const signing = keys.filter(({ kty, crv }) => kty === 'OKP' && crv === 'Ed25519');
    return new Map(signing.map((jwk) => [String(jwk['kid']), createPublicKey({ key: jwk, format: 'jwk' })]));
  } catch (cause) {
    throw cliError.CLI_KEYS_INVALID({ file: path.slice(0, 200) }, cause);
  }
}
