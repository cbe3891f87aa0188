import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import { connect } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { selfSignedCertificate } from '../../store/certificate.ts';
import { der, integer, oid } from '../../store/der.ts';

const hosts = ['www.amazon.com', 'www.amazon.de', 'www.amazon.co.jp'];

describe('DER', () => {
  test.each([[0, '00'], [127, '7f'], [128, '8180'], [256, '820100'], [65_536, '83010000']])('writes a length of %i bytes as %s', (length, hex) => {
    const encoded = der(0x04, Buffer.alloc(length));
    expect(encoded.subarray(1, encoded.length - length).toString('hex')).toBe(hex);
  });
  test.each([['7f', '02017f'], ['80', '02020080']])('keeps the integer %s positive', (bytes, hex) => {
    expect(integer(Buffer.from(bytes, 'hex')).toString('hex')).toBe(hex);
  });
  test.each([['2.5.4.3', '0603550403'], ['1.2.840.10045.4.3.2', '06082a8648ce3d040302']])('writes the object identifier %s', (dotted, hex) => {
    expect(oid(dotted).toString('hex')).toBe(hex);
  });
});

describe('a self-signed certificate', () => {
  test('is signed by its own key and names every host', () => {
    const certificate = new X509Certificate(selfSignedCertificate(hosts).cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    for (const host of hosts) expect(certificate.checkHost(host)).toBe(host);
    expect(certificate.checkHost('www.amazon.fr')).toBeUndefined();
  });

  test('is valid around the moment it was made', () => {
    const now = new Date('2026-05-11T10:00:00Z');
    const certificate = new X509Certificate(selfSignedCertificate(hosts, now).cert);
    expect([new Date(certificate.validFrom) < now, new Date(certificate.validTo) > now]).toEqual([true, true]);
  });

  test('no two starts share a key', () => {
    expect(selfSignedCertificate(hosts).key).not.toBe(selfSignedCertificate(hosts).key);
  });

  test('passes a real handshake with full verification when it is trusted', async () => {
    const pair = selfSignedCertificate(hosts);
    const server = createServer(pair);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo; // a listening TCP server has an AddressInfo
    const authorized = await new Promise<boolean>((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, servername: 'www.amazon.de', ca: pair.cert }, () => {
        resolve(socket.authorized);
        socket.destroy();
      }).on('error', reject);
    });
    server.close();
    expect(authorized).toBe(true);
  });
});
