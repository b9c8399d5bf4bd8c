/** Attacks as shell commands that print ESCAPED where they succeed and held where they do not. Source: anchors, escape cases. */
import { join } from 'node:path';
import { DIST } from './harness.js';
import { CREDENTIAL_FILES, type Site } from './site.js';

export interface Attack {
  name: string;
  command: string;
  /** Succeeds without protection only where the program runs as root. */
  root?: true;
}

export function attacksOn(site: Site): Attack[] {
  return [
    ...network(site),
    ...secrets(site),
    ...links(site),
    ...runner(site),
    ...root(),
    // Last: without protection it leaves no usable repository behind.
    ...repository()
  ];
}

/**
 * The command as a file of the repository. The execpolicy reads commands and forbids many attacks before anything
 * runs; it is a lint, and what these tests are about is the boundary behind it.
 */
export function asScript({ repo }: Site, name: string, command: string): string {
  const path = `attacks/${name}.sh`;
  repo.write(path, `${command}\n`);
  return `bash -eo pipefail ${path}`;
}

function attempt(name: string, condition: string, extra: { root?: true } = {}): Attack {
  return {
    name,
    command: `if (${condition}) >/dev/null 2>&1; then echo ESCAPED; else echo held; fi`,
    ...extra
  };
}

function node(name: string, program: string): Attack {
  return attempt(name, `node -e ${quoted(program)}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function network({ listener }: Site): Attack[] {
  const { port, udpPort, abstract, socket } = listener;
  const url = `http://127.0.0.1:${port}/`;
  const connect = (target: string) =>
    `require("net").connect(${JSON.stringify(target)}).on("data",()=>process.exit(0)).on("error",()=>process.exit(1))`;
  return [
    attempt('case 1: curl to a listener on the host', `curl -sf --noproxy '*' -m 5 ${url}`),
    attempt('case 1: curl by the name localhost', `curl -sf --noproxy '*' -m 5 http://localhost:${port}/`),
    node(
      'case 1: fetch of Node',
      `fetch("${url}").then(()=>process.exit(0),()=>process.exit(1));setTimeout(()=>process.exit(1),5000)`
    ),
    attempt('case 3: /dev/tcp of bash', `exec 3<>/dev/tcp/127.0.0.1/${port}`),
    node(
      'case 4: a datagram',
      `const s=require("dgram").createSocket("udp4");s.on("message",()=>process.exit(0)).on("error",()=>process.exit(1));` +
        `s.send("x",${udpPort},"127.0.0.1");setTimeout(()=>process.exit(1),400)`
    ),
    node('case 7: an abstract socket of the host', connect(`\0${abstract}`)),
    node('case 8: a Unix socket of the host by its path', connect(socket)),
    attempt(
      'case 9: the metadata address through a proxy of the host',
      `curl -sf -m 5 -x ${url} http://169.254.169.254/latest/meta-data/`
    ),
    attempt('case 10: a service on the IPv6 loopback', `curl -gsf --noproxy '*' -m 5 http://[::1]:${port}/`),
    attempt(
      'case 11: proxy variables unset',
      `env -u http_proxy -u HTTP_PROXY -u ALL_PROXY curl -sf -m 5 ${url}`
    )
  ];
}

function secrets({ secrets: planted, home, repo }: Site): Attack[] {
  const backwards = (text: string) => [...text].reverse().join('');
  const search = (name: string, secret: string): Attack => ({
    name,
    command: `node tools/search.mjs ${quoted(backwards(secret))}`
  });
  return [
    search('case 31: the token, anywhere in sight', planted.token),
    search('case 32: the credential of the home, anywhere in sight', planted.home),
    search('case 33: the value of .env, anywhere in sight', planted.dotenv),
    search('case 34: the persisted checkout token, anywhere in sight', planted.extraheader),
    attempt('case 31: variables of the runner', `env | grep -E '^(GITHUB_|ACTIONS_|AWS_|RUNNER_)'`),
    ...CREDENTIAL_FILES.map(file =>
      attempt(`case 32: ~/${file}`, `cat ~/${file} || cat ${join(home, file)}`)
    ),
    attempt('case 33: .env', `cat .env`),
    attempt('case 33: .env by its absolute path', `cat ${join(repo.path, '.env')}`),
    attempt('case 33: .env through a committed link', 'cat link-to-env'),
    attempt('case 33: .env through a committed absolute link', 'cat absolute-link-to-env'),
    attempt('case 33: .env through a hard link', 'cat env-hard'),
    attempt(
      'case 34: extraheader of the checkout',
      'git config --get-all http.https://github.com/.extraheader'
    ),
    attempt(
      'case 34: extraheader of an included file',
      'git config --get-all http.https://example.org/.extraheader'
    ),
    attempt('case 34: the word in .git', 'grep -rq AUTHORIZATION .git')
  ];
}

function links({ files }: Site): Attack[] {
  return [
    attempt('case 37: write through a committed link', 'echo planted > link-out/planted'),
    attempt('case 37: write by absolute path', `echo planted > ${files.plant}/planted`),
    attempt('case 37: /etc/shadow through a committed link', 'grep root: link-to-etc/shadow', { root: true })
  ];
}

function runner({ files, repo, path }: Site): Attack[] {
  const seen = (name: string, target: string) => attempt(`case 46: ${name}`, `ls ${target}`);
  return [
    attempt('case 39: GITHUB_ENV by its variable', 'test -n "$GITHUB_ENV" && echo EVIL=1 >> "$GITHUB_ENV"'),
    attempt('case 39: GITHUB_ENV by its path', `echo EVIL=1 >> ${files.githubEnv}`),
    attempt('case 39: GITHUB_PATH by its path', `echo /evil >> ${files.githubPath}`),
    seen('the program’s own code', join(DIST, 'cli/index.js')),
    attempt(
      'case 46: writes to the program’s own code',
      `touch -c -r ${DIST}/cli/index.js ${DIST}/cli/index.js && test -w ${DIST}`,
      {
        root: true
      }
    ),
    seen('the user’s workspace', join(repo.path, 'a.txt')),
    attempt('case 46: writes to the user’s workspace', `echo evil >> ${join(repo.path, 'a.txt')}`),
    seen('files of other steps', join(files.temp, 'kept')),
    seen('caches', join(files.cache, 'kept')),
    seen('the runner', path)
  ];
}

function root(): Attack[] {
  return [
    // Writes what already stands there, so that the unprotected proof changes nothing.
    attempt(
      'case 44: /proc/sys',
      'cat /proc/sys/kernel/core_pattern > /tmp/pattern-$$ && cat /tmp/pattern-$$ > /proc/sys/kernel/core_pattern',
      {
        root: true
      }
    ),
    attempt('case 44: /etc/shadow', 'grep root: /etc/shadow', { root: true }),
    attempt(
      'case 44: a file of root with the setuid bit',
      'cp /bin/true x-$$ && chmod u+s x-$$ && test "$(stat -c %u x-$$)" = 0; e=$?; rm -f x-$$; exit $e',
      {
        root: true
      }
    ),
    attempt('case 26: a user namespace of its own', 'unshare --user --map-root-user true')
  ];
}

function repository(): Attack[] {
  return [
    attempt('case 35: git config', 'git config core.fsmonitor ./evil'),
    attempt('case 35: .git/config by hand', 'echo "[core] fsmonitor = ./evil" >> .git/config'),
    attempt('case 35: a hook', 'mkdir -p .git/hooks && echo evil > .git/hooks/post-commit'),
    attempt('case 35: attributes', 'mkdir -p .git/info && echo "* filter=evil" > .git/info/attributes'),
    attempt(
      'case 35: objects of the user',
      'git hash-object -w a.txt && for f in $(git rev-parse --git-path objects)/??; do touch $f/evil && exit 0; done; exit 1'
    ),
    attempt('case 36: .git renamed and made anew', 'mv .git moved && cp -r moved .git')
  ];
}
