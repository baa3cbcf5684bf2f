/**
 * A certificate that a test's own server signs for itself: outlets are asked over https only. It is made anew for every run
 * and never trusted by anything but the browser of the test, which is told not to look.
 */
import { generateKeyPairSync, sign } from 'node:crypto';

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const size =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Uint8Array.of(tag, ...size), body]);
};
const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tagged(0x30, ...parts);
const text = (tag: number, words: string): Uint8Array => tagged(tag, Buffer.from(words));
/** ecdsa-with-SHA256, commonName (X.509, RFC 5280). */
const algorithm = sequence(Uint8Array.of(0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
const commonName = Uint8Array.of(0x06, 3, 0x55, 4, 3);

/** Key and certificate in PEM, valid for this century. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(tagged(0x31, sequence(commonName, text(0x0c, 'tests'))));
  const signed = sequence(
    tagged(0xa0, tagged(0x02, Uint8Array.of(2))),
    tagged(0x02, Uint8Array.of(1)),
    algorithm,
    name,
    sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', signed, privateKey);
  const whole = sequence(signed, algorithm, tagged(0x03, Uint8Array.of(0), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${Buffer.from(whole)
      .toString('base64')
      .replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}
