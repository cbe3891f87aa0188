// Names under which keys and passwords are kept. A package that leaves this machine holds none of them.
const secretNames = [
  /\.(pem|key|p12|pfx|jks|keystore|ppk|kdbx|gpg|asc|crx)$/i,
  /^\.env(\.|$)/i,
  /^id_(rsa|dsa|ecdsa|ed25519)/i,
  /^\.(netrc|htpasswd|pgpass|git-credentials)$/i,
  /^(credentials|secrets?|service-account.*)\.(json|ya?ml|toml|txt)$/i,
];

// What gives a secret away whatever its file is called: private keys in PEM or PuTTY form, a registry's password.
const secretContents = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d|:_(?:authToken|auth|password)\s*=\s*\S/;

/** True when a file of this name or with this content may hold a key or a password. */
export function isSecret(path: string, bytes: Uint8Array): boolean {
  const name = path.split('/').at(-1) ?? path;
  return secretNames.some((pattern) => pattern.test(name)) || secretContents.test(Buffer.from(bytes).toString('latin1'));
}
