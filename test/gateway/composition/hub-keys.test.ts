import { createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubKeys, receiptSignatureHolds } from '../../../gateway/composition/hub-keys.ts';
import { createSecrets } from '../../../gateway/configuration/secrets.ts';

describe("the hub's keys", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'heliograph-keys-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const open = (more: { demo?: boolean; secrets?: Map<string, string> } = {}) =>
    openHubKeys({
      directory,
      demo: more.demo ?? false,
      secrets: createSecrets(more.secrets ?? new Map()),
    });

  it('are made at the first start and the same ever after, readable by the owner alone', () => {
    const first = open();
    expect(open().published).toEqual(first.published);
    const files = readdirSync(join(directory, 'keys'));
    expect(files.sort()).toEqual(['receipt-key.pem', 'token-key.pem']);
    for (const file of files) expect(statSync(join(directory, 'keys', file)).mode & 0o077).toBe(0);
  });

  it('sign receipts so that anybody with the published key can check them', () => {
    const { signReceipt, published } = open();
    const jwk = (published.keys as (JsonWebKey & { alg: string })[]).find(({ alg }) => alg === 'EdDSA');
    const key = createPublicKey({ key: jwk!, format: 'jwk' });
    const signature = signReceipt('{"bytes":3}');
    expect(receiptSignatureHolds('{"bytes":3}', signature, key)).toBe(true);
    expect(receiptSignatureHolds('{"bytes":4}', signature, key)).toBe(false);
  });

  it('publish no private part', () => {
    for (const key of open().published.keys) expect(key).not.toHaveProperty('d');
  });

  it('may be given as secrets, and then are not kept', () => {
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const secrets = new Map([['HELIOGRAPH_SECRET_TOKEN_KEY', String(pem)]]);
    expect(open({ secrets }).token.signing.keyId).toBe(open({ secrets }).token.signing.keyId);
    expect(readdirSync(join(directory, 'keys'))).toEqual(['receipt-key.pem']);
  });

  it('sign tokens with a shared secret in a demonstration only, and do not publish it', () => {
    const demo = open({ demo: true, secrets: new Map([['HELIOGRAPH_SECRET_DEMO_TOKEN', 'sesame']]) });
    expect(demo.token.signing.algorithm).toBe('HS256');
    expect(demo.published.keys).toHaveLength(1);
    expect(open().token.signing.algorithm).toBe('ES256');
  });
});
