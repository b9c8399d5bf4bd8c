/** Real clients, each as a shell text that fetches from a registry and prints the registry's mark. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { MODULE, PACKAGE, VERSION } from './registry-content.js';

export interface Tool {
  name: string;
  /** Variables by which the tool finds the authority's certificate, and does not wait or ask. */
  env(ca: string): Record<string, string>;
  /** `base` is `https://host`, perhaps with a port or a path; the working directory is empty. */
  text(base: string): string;
}

/** Where a sandbox sees the same path as the host. */
const SEEN_INSIDE = ['/usr/', '/opt/hostedtoolcache/'];

/** The system's own: one of a version manager lies in a home directory, which no sandbox sees. */
const PYTHON = '/usr/bin/python3';

const FETCH =
  'fetch(process.argv[1]).then(r => r.ok ? r.text() : Promise.reject(r.status)).then(t => process.stdout.write(t), e => { console.error(String(e.cause ?? e)); process.exitCode = 1 })';
const URLLIB =
  'import sys, urllib.request as u; print(u.urlopen(sys.argv[1], timeout=20).read().decode(), end="")';
const UNPACK = `import zipfile; print(zipfile.ZipFile("${PACKAGE}-${VERSION}-py3-none-any.whl").read("${PACKAGE}.py").decode(), end="")`;

export const TOOLS: readonly Tool[] = [
  {
    name: 'npm install',
    env: ca => ({
      NODE_EXTRA_CA_CERTS: ca,
      npm_config_fetch_retries: '0',
      npm_config_update_notifier: 'false'
    }),
    text: base =>
      `echo '{}' > package.json; npm install --no-audit --no-fund --registry=${base}/npm/ ${PACKAGE}@${VERSION} && node -e 'console.log(require("${PACKAGE}"))'`
  },
  {
    name: 'pip download',
    env: ca => ({ PIP_CERT: ca, PIP_RETRIES: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' }),
    text: base =>
      `${PYTHON} -m pip download --no-deps --index-url ${base}/simple/ ${PACKAGE}==${VERSION} && ${PYTHON} -c '${UNPACK}'`
  },
  {
    name: 'git clone',
    env: ca => ({ GIT_SSL_CAINFO: ca, GIT_TERMINAL_PROMPT: '0' }),
    text: base => `git clone -q ${base}/git/${PACKAGE}.git clone && cat clone/file.txt`
  },
  {
    name: 'curl',
    env: ca => ({ CURL_CA_BUNDLE: ca }),
    text: base => `curl -sSfL ${base}/file.txt`
  },
  {
    name: 'node fetch',
    env: ca => ({ NODE_EXTRA_CA_CERTS: ca }),
    text: base => `node -e '${FETCH}' ${base}/file.txt`
  },
  {
    name: 'python urllib',
    env: ca => ({ SSL_CERT_FILE: ca }),
    text: base => `${PYTHON} -c '${URLLIB}' ${base}/file.txt`
  }
];

/** Go's module client, where a Go is installed that a sandbox can see; else null. */
export function goTool(): Tool | null {
  const go = findGo();
  if (go === null) return null;
  return {
    name: 'go mod download',
    env: ca => ({ SSL_CERT_FILE: ca, GOSUMDB: 'off', GOFLAGS: '-mod=mod -modcacherw', GOTOOLCHAIN: 'local' }),
    text: base =>
      `export GOPROXY=${base}/go GOMODCACHE=$PWD/cache GOCACHE=$PWD/build GOENV=off; ${go} mod download ${MODULE}@v${VERSION} && cat cache/${MODULE}@v${VERSION}/module.go`
  };
}

function findGo(): string | null {
  const roots = Object.entries(process.env).flatMap(([name, root]) =>
    /^GOROOT/.test(name) && root ? [join(root, 'bin')] : []
  );
  for (const directory of [...(process.env['PATH'] ?? '').split(':'), ...roots, '/usr/local/go/bin']) {
    const found = realPath(join(directory, 'go'));
    if (found !== null && SEEN_INSIDE.some(prefix => found.startsWith(prefix))) return found;
  }
  return null;
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
