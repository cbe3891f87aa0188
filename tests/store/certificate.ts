import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, context, der, integer, octets, oid, sequence, set, utcTime, utf8 } from './der.ts';

/** A private key and a certificate as PEM text; both live in memory only. */
export type KeyAndCertificate = { readonly key: string; readonly cert: string };

const DAY = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

/**
 * A fresh self-signed certificate for the given host names, valid from yesterday for 90 days.
 * Made with node:crypto alone, so that a machine without openssl can run the shop and no key is ever on disk.
 */
export function selfSignedCertificate(hosts: readonly string[], now = new Date()): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid('2.5.4.3'), utf8('PO Ledger demo shop'))));
  const serial = randomBytes(12);
  serial[0] = 0x11;
  const body = sequence(
    context(0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(new Date(now.getTime() - DAY)), utcTime(new Date(now.getTime() + 90 * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(alternativeNames(hosts))),
  );
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(certificate) };
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der(0x82, Buffer.from(host, 'ascii')));
  return sequence(oid('2.5.29.17'), octets(sequence(...names)));
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
