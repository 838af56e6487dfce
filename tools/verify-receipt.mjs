#!/usr/bin/env node
// Verifies a receipt 回执 of Heliograph 阳光汇 offline, with Node 20 and nothing else. It shares no code with the hub:
// what it proves, it proves by its own reading of the published format (docs/receipts.md).
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `node verify-receipt.mjs RECEIPT --keys JWKS [--bytes FILE] [--pack DIGEST]

  RECEIPT        JSON: a receipt, or {"receipt": …, "proofs": [ … ]} as \`heliograph receipt\` writes it
  --keys JWKS    public keys of the hub, kept from a time you trust: http://HUB/.well-known/jwks.json
  --bytes FILE   the file that was delivered: proves that it is the one the receipt speaks of
  --pack DIGEST  digest of the specification that should have been applied
  RECEIPT 回执或“回执加入账证明”；--keys 枢纽公钥（须取自可信之时）；--bytes 当时报送的文件；--pack 应适用规范的摘要

Exit code 退出码: 0 all holds 全部成立; 1 something does not 有不成立者; 2 could not be tried 无法核验
`;

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** JSON in one form only (RFC 8785). */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** The signature is the hub's, over all of the receipt but the signature. */
function signatureHolds({ signature, ...document }, keys) {
  const [scheme, keyId, signed] = String(signature).split(':');
  const jwk = keys.find(({ kid }) => kid === keyId);
  if (scheme !== 'ed25519') return `its scheme “${scheme}” is not ed25519 签名算法不是 ed25519`;
  if (jwk === undefined) return `no key ${keyId} among those given 所给公钥中无此密钥`;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519') return `the key ${keyId} is not Ed25519 密钥不是 Ed25519`;
  const holds = verify(null, Buffer.from(canonical(document)), key, Buffer.from(signed ?? '', 'base64url'));
  return holds || 'the receipt was changed, or another key signed it 回执被改动，或非此密钥所签';
}

/** offered = accepted + revised + duplicate + superseded + rejected + unread, and the verdict follows from it. */
function countsHold({ ledger, records, state, verdict, findings }) {
  const { offered, accepted, revised, duplicate, superseded, rejected, unread } = ledger;
  const sum = accepted + revised + duplicate + superseded + rejected + unread;
  if (sum !== offered) return `the ledger does not balance: ${offered} offered, ${sum} accounted for 收支不平衡`;
  if (records && records.size !== offered)
    return `the tree holds ${records.size} rows, not ${offered} 树中行数与应收数不符`;
  const byRule = Object.values(findings.byRule).reduce((total, count) => total + count, 0);
  if (byRule !== findings.total) return `findings by rule add up to ${byRule}, not ${findings.total} 问题数不符`;
  const settled = state === 'BALANCED' || state === 'UNBALANCED';
  const clean = rejected === 0 && unread === 0;
  if (verdict === 'CONFORMS' && !(settled && clean))
    return 'it says CONFORMS over rejected or unread rows 结论与收支矛盾';
  if (verdict === 'DOES_NOT_CONFORM' && !(settled && rejected > 0))
    return 'it says DOES_NOT_CONFORM and nothing was rejected 结论与收支矛盾';
  return true;
}

/** RFC 6962, 2.1.1 as RFC 9162, 2.1.3.2 verifies it: from the leaf along the path to the root. */
function rootAlong(leaf, index, size, path) {
  let at = index;
  let last = size - 1;
  let hash = sha256(LEAF, leaf);
  for (const beside of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = sha256(NODE, beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else hash = sha256(NODE, hash, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash.toString('hex') : undefined;
}

/** The row is in the tree that the receipt was signed over, and its content is the one that the leaf speaks of. */
function proofHolds({ submission, sequence, leaf, content, path, size }, receipt) {
  const said = JSON.parse(leaf);
  if (receipt.records === undefined) return 'the receipt has no tree 回执无哈希树';
  if (submission !== receipt.submission) return `it is about submission ${submission} 属另一份报送`;
  if (said.sequence !== sequence) return `its leaf is that of row ${said.sequence} 叶子属另一行`;
  if (size !== receipt.records.size || !(sequence >= 1 && sequence <= size)) return 'it is of another tree 属另一棵树';
  const hashes = path.map((hash) => Buffer.from(hash, 'hex'));
  if (hashes.some(({ length }) => length !== 32)) return 'its path is not made of hashes 路径有误';
  if (rootAlong(leaf, sequence - 1, size, hashes) !== receipt.records.root)
    return 'its path does not lead to the root of the receipt 路径不通向回执之根';
  if (content !== undefined && sha256(content).toString('hex') !== said.content)
    return 'the content is not the one that was settled 内容与入账时不同';
  return true;
}

async function bytesHold(file, { digest, bytes }) {
  const hash = createHash('sha256');
  let count = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    count += chunk.length;
  }
  if (count !== bytes) return `the file has ${count} bytes, not ${bytes} 字节数不符`;
  return hash.digest('hex') === digest || 'the file is not the one that was delivered 文件不是当时报送者';
}

function say(what, result) {
  process.stdout.write(result === true ? `holds 成立  ${what}\n` : `FAILS 不成立  ${what}: ${result}\n`);
  return result === true;
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

async function main() {
  const options = {
    keys: { type: 'string' },
    bytes: { type: 'string' },
    pack: { type: 'string' },
    help: { type: 'boolean' },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help || positionals.length !== 1 || values.keys === undefined) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const given = readJson(positionals[0]);
  const { receipt, proofs = [] } = given.receipt === undefined ? { receipt: given } : given;
  const { keys } = readJson(values.keys);
  const held = [
    say('signature 签名', signatureHolds(receipt, keys)),
    say('counts and verdict 收支与结论', countsHold(receipt)),
  ];
  if (values.pack !== undefined) {
    const { id, version, digest } = receipt.specification;
    const other = `it was judged by ${id}/${version}, digest ${digest} 所依规范不同`;
    held.push(say('specification 规范', digest === values.pack || other));
  }
  if (values.bytes !== undefined)
    held.push(say(`bytes of ${values.bytes} 字节`, await bytesHold(values.bytes, receipt)));
  for (const proof of proofs) {
    const { outcome } = JSON.parse(proof.leaf);
    held.push(say(`row ${proof.sequence} was ${outcome} 入账证明`, proofHolds(proof, receipt)));
  }
  const { department, period, recordType, verdict, completeAt, timely } = receipt;
  process.stdout.write(
    `${department} ${period} ${recordType}: ${verdict}, ${receipt.ledger.offered} rows 行, ${completeAt} ${timely ? 'in time 及时' : 'late 逾期'}\n`,
  );
  return held.every(Boolean) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  process.stderr.write(`could not be tried 无法核验: ${fault.message}\n`);
  process.exitCode = 2;
}
