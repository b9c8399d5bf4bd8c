/** A certificate authority of the test's own, and one server certificate under it. Valid for two days. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `
[req]
distinguished_name = dn
prompt = no
[dn]
CN = codex test
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = `;

/** Writes ca.pem, cert.pem and key.pem. `names` as openssl writes them: `DNS:host`, `IP:address`. */
export function makeCertificates(place: string, names: readonly string[]): void {
  const file = (name: string): string => join(place, name);
  writeFileSync(file('openssl.cnf'), `${CONFIG}${names.join(', ')}\n`);
  const common = ['req', '-x509', '-config', file('openssl.cnf'), '-days', '2', '-nodes', '-newkey', 'ec'];
  const curve = ['-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const openssl = (extensions: string, key: string, cert: string, more: readonly string[]): void => {
    const args = [
      ...common,
      ...curve,
      '-extensions',
      extensions,
      '-keyout',
      file(key),
      '-out',
      file(cert),
      ...more
    ];
    execFileSync('openssl', args, { stdio: 'pipe' });
  };
  openssl('ca', 'ca-key.pem', 'ca.pem', ['-subj', '/CN=codex test authority']);
  openssl('server', 'key.pem', 'cert.pem', [
    '-subj',
    '/CN=registry.test',
    '-CA',
    file('ca.pem'),
    '-CAkey',
    file('ca-key.pem')
  ]);
}
