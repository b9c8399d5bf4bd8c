/** What the registry serves, by path: an npm registry, a simple index of Python packages, a Go module proxy, a file. */
import { createHash } from 'node:crypto';
import { tarGz, zip } from './registry-archives.js';

/** Stands in every package; a tool that prints it has fetched, checked and unpacked it. */
export const MARK = 'served by the registry';
export const PACKAGE = 'fixture';
export const MODULE = 'fixture.test/module';
export const VERSION = '1.0.0';

export interface Served {
  type: string;
  body: Buffer | string;
}

/** `origin` is the scheme and authority that was asked: npm's metadata holds whole addresses. */
export function content(origin: string): ReadonlyMap<string, Served> {
  return new Map([
    ...npm(origin),
    ...python(),
    ...go(),
    ['/file.txt', { type: 'text/plain', body: `${MARK}\n` }]
  ]);
}

function npm(origin: string): [string, Served][] {
  const file = `/npm/${PACKAGE}/-/${PACKAGE}-${VERSION}.tgz`;
  const manifest = { name: PACKAGE, version: VERSION, main: 'index.js' };
  const archive = tarGz({
    'package/package.json': JSON.stringify(manifest),
    'package/index.js': `module.exports = '${MARK}';\n`
  });
  const dist = {
    tarball: `${origin}${file}`,
    integrity: `sha512-${createHash('sha512').update(archive).digest('base64')}`
  };
  const metadata = {
    name: PACKAGE,
    'dist-tags': { latest: VERSION },
    versions: { [VERSION]: { ...manifest, dist } }
  };
  return [
    [`/npm/${PACKAGE}`, { type: 'application/json', body: JSON.stringify(metadata) }],
    [file, { type: 'application/octet-stream', body: archive }]
  ];
}

/** The simple repository API (PEP 503) and a wheel (PEP 427). */
function python(): [string, Served][] {
  const name = `${PACKAGE}-${VERSION}-py3-none-any.whl`;
  const info = `${PACKAGE}-${VERSION}.dist-info`;
  const wheel = zip({
    [`${PACKAGE}.py`]: `MARK = '${MARK}'\n`,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${PACKAGE}\nVersion: ${VERSION}\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: ''
  });
  const digest = createHash('sha256').update(wheel).digest('hex');
  const page = `<!DOCTYPE html><html><body><a href="../../files/${name}#sha256=${digest}">${name}</a></body></html>`;
  return [
    [`/simple/${PACKAGE}/`, { type: 'text/html', body: page }],
    [`/files/${name}`, { type: 'application/octet-stream', body: wheel }]
  ];
}

/** The GOPROXY protocol (go.dev/ref/mod#goproxy-protocol). */
function go(): [string, Served][] {
  const [at, version] = [`/go/${MODULE}/@v`, `v${VERSION}`];
  const mod = `module ${MODULE}\n\ngo 1.20\n`;
  const archive = zip({
    [`${MODULE}@${version}/go.mod`]: mod,
    [`${MODULE}@${version}/module.go`]: `package module\n\nconst Mark = "${MARK}"\n`
  });
  return [
    [`${at}/list`, { type: 'text/plain', body: `${version}\n` }],
    [
      `${at}/${version}.info`,
      { type: 'application/json', body: JSON.stringify({ Version: version, Time: '2020-01-01T00:00:00Z' }) }
    ],
    [`${at}/${version}.mod`, { type: 'text/plain', body: mod }],
    [`${at}/${version}.zip`, { type: 'application/zip', body: archive }]
  ];
}
