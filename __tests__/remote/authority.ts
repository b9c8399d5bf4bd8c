/** A test authority and what it signs, made by openssl in a directory of the test's own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  cert: string;
  key: string;
  certPath: string;
  keyPath: string;
}

export interface Authority {
  readonly ca: string;
  readonly caPath: string;
  readonly directory: string;
  /** `names` as subject alternative names: `IP:127.0.0.1`, `DNS:runner.test`. */
  issue(
    name: string,
    names: readonly string[],
    options?: { expired?: boolean; selfSigned?: boolean }
  ): Certificate;
  close(): void;
}

export function testAuthority(): Authority {
  const directory = mkdtempSync(join(tmpdir(), 'authority-'));
  const at = (name: string): string => join(directory, name);
  const openssl = (...args: string[]): void =>
    void execFileSync('/usr/bin/openssl', args, {
      cwd: directory,
      stdio: 'ignore',
      env: { PATH: '/usr/bin:/bin' }
    });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=test authority',
    '-days',
    '2'
  );
  return {
    ca: readFileSync(at('ca.pem'), 'utf8'),
    caPath: at('ca.pem'),
    directory,
    issue(name, names, { expired = false, selfSigned = false } = {}) {
      const [key, request, cert] = [`${name}.key`, `${name}.csr`, `${name}.pem`];
      writeFileSync(at(`${name}.ext`), `subjectAltName=${names.join(',')}\n`);
      openssl('req', '-new', ...newKey, '-keyout', key, '-out', request, '-subj', `/CN=${name}`);
      const signer = selfSigned
        ? ['-signkey', key]
        : ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
      // OpenSSL 3.0 takes a negative number of days: it ended before it began.
      openssl(
        'x509',
        '-req',
        '-in',
        request,
        ...signer,
        '-days',
        expired ? '-1' : '1',
        '-extfile',
        `${name}.ext`,
        '-out',
        cert
      );
      return {
        cert: readFileSync(at(cert), 'utf8'),
        key: readFileSync(at(key), 'utf8'),
        certPath: at(cert),
        keyPath: at(key)
      };
    },
    close: () => rmSync(directory, { recursive: true, force: true })
  };
}
