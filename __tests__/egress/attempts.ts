/**
 * Escape cases 1 to 24 as commands for the world of namespaces (programs/world.ts). Every one is tried inside a sandbox
 * and, as its proof, where the protection is off; the names bear the numbers of the escape cases.
 */
import { GATE_PORT } from '../../src/sandbox/network-keeper.js';
import type { NetworkAttempt } from '../../src/sandbox/types.js';
import { INTERNET } from './internet.js';

/** What the filtering proxy is told to let through. */
export const ALLOW = [
  'allowed.test:443',
  'allowed.test:80',
  '*.cloud.test:80',
  'private.test:80',
  'metadata.test:80',
  'own.test:80',
  'rebind.test:80',
  'listed-relay.test:443'
];
export const REFUSE = [{ hosts: ['*.cloud.test'], code: 'CLOUD_NOT_GRANTED' as const }];

/** A service of the machine's own loopback, outside. */
export const LOOPBACK_PORT = 61081;

export interface Proxied {
  text: string;
  /** In the output where the attack got through. */
  mark: string;
  /** The proxy of careless-proxy.ts that lets it through. */
  proof: 'open' | 'careless';
  /** What the filtering proxy's record says; null where it lets the request through too. */
  code: string | null;
  host: string;
  /** In the output where it was refused. */
  says?: string;
  /** What of it may reach the internet; 0 where it is not said. */
  hits?: number;
}

/**
 * Perl: asks the gate for a tunnel to $ARGV[0], in which escapes stand for bytes, sends $ARGV[1], and prints all that
 * comes back. With the credentials of the command, as an attacker has them.
 */
const ASK = `perl -MIO::Socket -MMIME::Base64 -e 'my ($to, $then) = map { s/\\\\x(..)/chr hex $1/ger } @ARGV; my $s = IO::Socket::INET->new("127.0.0.1:${GATE_PORT}") or die; my ($who) = $ENV{http_proxy} =~ m{//(.*)@}; print $s "CONNECT $to HTTP/1.1\\r\\nHost: x\\r\\nProxy-Authorization: Basic " . encode_base64($who, "") . "\\r\\n\\r\\n"; my $head = ""; while (<$s>) { $head .= $_; last if $_ eq "\\r\\n" } print $head; print $s $then; print while <$s>' `;

/** A site over a tunnel that leads to port 80. */
const GET = "'GET / HTTP/1.0\\x0d\\x0aHost: other.test\\x0d\\x0a\\x0d\\x0a'";

/** Another CONNECT within the tunnel, and a site behind that. */
const AGAIN =
  "'CONNECT other.test:80 HTTP/1.1\\x0d\\x0a\\x0d\\x0aGET / HTTP/1.0\\x0d\\x0aHost: other.test\\x0d\\x0a\\x0d\\x0a'";

/** A relay inside that hands on what it gets to the gate, and a client that uses it. */
const RELAY_INSIDE = `node -e 'const net = require("net"); net.createServer(c => { const g = net.connect(${GATE_PORT}, "127.0.0.1"); c.pipe(g).pipe(c); g.on("error", () => c.destroy()); c.on("error", () => g.destroy()) }).listen(9000, "127.0.0.1", () => require("child_process").spawn("curl", ["-sS", "-m", "10", "-x", process.env.http_proxy.replace("${GATE_PORT}", "9000"), "https://other.test/"], {stdio: "inherit"}).on("exit", () => process.exit()))'`;

const NOT_GRANTED = { proof: 'open', code: 'NET_NOT_GRANTED' } as const;
const ADDRESS = { proof: 'open', code: 'NET_ADDRESS_REFUSED' } as const;
const MISREAD = { proof: 'careless', mark: 'site other.test' } as const;
const OTHER = { mark: 'site other.test', host: 'other.test' } as const;

export const PROXIED: Readonly<Record<string, Proxied>> = {
  'case 9: metadata by address, where curl ends with 0 on a 403': {
    ...NOT_GRANTED,
    text: `curl -sS http://${INTERNET.metadata}/latest/; echo "exit $?"`,
    mark: `at ${INTERNET.metadata}`,
    host: INTERNET.metadata,
    says: 'exit 0\n'
  },
  'case 9: metadata by CONNECT': {
    ...NOT_GRANTED,
    text: `curl -sS -p http://${INTERNET.metadata}/latest/`,
    mark: `at ${INTERNET.metadata}`,
    host: INTERNET.metadata
  },
  'case 9: metadata by a granted name': {
    ...ADDRESS,
    text: 'curl -sS http://metadata.test/latest/',
    mark: `at ${INTERNET.metadata}`,
    host: 'metadata.test'
  },
  'case 10: an IPv6 literal': {
    ...NOT_GRANTED,
    text: `curl -sSg 'https://[${INTERNET.six}]/'`,
    mark: `site [${INTERNET.six}]`,
    host: INTERNET.six
  },
  'case 10: a service on the loopback of the machine': {
    ...NOT_GRANTED,
    text: `NO_PROXY= no_proxy= curl -sS http://127.0.0.1:${LOOPBACK_PORT}/`,
    mark: 'own site',
    host: '127.0.0.1'
  },
  'case 12: an unlisted host': { ...NOT_GRANTED, ...OTHER, text: 'curl -sS https://other.test/' },
  'case 12: an unlisted host, plain': {
    ...NOT_GRANTED,
    ...OTHER,
    text: 'curl -sS http://other.test/',
    says: 'permissions: {network: {allow: ["other.test:80"]}}'
  },
  'case 13: a listed host, port 22': {
    ...NOT_GRANTED,
    text: 'curl -sS -p telnet://allowed.test:22',
    mark: 'SSH-2.0-test',
    host: 'allowed.test'
  },
  'case 14: an address': {
    ...NOT_GRANTED,
    text: `curl -sS http://${INTERNET.public}/`,
    mark: `site ${INTERNET.public}`,
    host: INTERNET.public
  },
  'case 14: an address, https': {
    ...NOT_GRANTED,
    text: `curl -sS https://${INTERNET.public}/`,
    mark: `site ${INTERNET.public}`,
    host: INTERNET.public
  },
  'case 14: an address as one number': {
    ...NOT_GRANTED,
    ...OTHER,
    text: `${ASK} 1572395042:80 ${GET}`,
    host: INTERNET.public
  },
  'case 15: a trailing dot behind an unlisted host': {
    ...NOT_GRANTED,
    ...OTHER,
    text: 'curl -sS https://other.test./'
  },
  'case 15: a listed host as user information': {
    ...MISREAD,
    text: `${ASK} allowed.test:80@other.test:80 ${GET}`,
    code: 'NET_BAD_HOST',
    host: 'allowed.test:80@other.test:80'
  },
  'case 15: a listed host behind a NUL': {
    ...MISREAD,
    text: `${ASK} 'other.test\\x00.allowed.test:80' ${GET}`,
    code: 'NET_BAD_REQUEST',
    host: ''
  },
  'case 16: an unlisted host in capitals': {
    ...NOT_GRANTED,
    text: 'curl -sS http://OTHER.Test/',
    mark: 'site OTHER.Test',
    host: 'other.test'
  },
  'case 16: a refused host in capitals, below a wildcard that is granted': {
    proof: 'open',
    text: `${ASK} API.Cloud.TEST:80 ${GET}`,
    mark: 'site other.test',
    code: 'CLOUD_NOT_GRANTED',
    host: 'api.cloud.test'
  },
  'case 16: a listed host behind an escape': {
    ...MISREAD,
    text: `${ASK} other.test%2f.allowed.test:80 ${GET}`,
    code: 'NET_BAD_HOST',
    host: 'other.test%2f.allowed.test:80'
  },
  'case 16: a listed host with a suffix': {
    proof: 'careless',
    text: 'curl -sS http://allowed.test.other.test/',
    mark: 'site allowed.test.other.test',
    code: 'NET_NOT_GRANTED',
    host: 'allowed.test.other.test'
  },
  'case 17: a granted name with a private address': {
    ...ADDRESS,
    text: 'curl -sS http://private.test/',
    mark: `at ${INTERNET.private}`,
    host: 'private.test'
  },
  'case 17: the same by CONNECT': {
    ...ADDRESS,
    text: 'curl -sS -p http://private.test/',
    mark: `at ${INTERNET.private}`,
    host: 'private.test'
  },
  'case 17: a granted name with an address of this machine': {
    ...ADDRESS,
    text: 'curl -sS http://own.test/',
    mark: 'own site',
    host: 'own.test'
  },
  'case 19: another server name than the one that CONNECT named': {
    ...OTHER,
    proof: 'open',
    text: 'curl -sS --connect-to other.test:443:allowed.test:443 https://other.test/',
    code: 'NET_SNI_MISMATCH',
    host: 'allowed.test'
  },
  'case 19: no server name at all': {
    proof: 'open',
    text: `curl -sSk --connect-to ${INTERNET.public}:443:allowed.test:443 https://${INTERNET.public}/`,
    mark: `site ${INTERNET.public}`,
    code: 'NET_SNI_MISSING',
    host: 'allowed.test'
  },
  'case 20: another Host in plain HTTP': {
    ...OTHER,
    proof: 'open',
    text: "curl -sS -H 'Host: other.test' http://allowed.test/",
    code: 'NET_HOST_MISMATCH',
    host: 'allowed.test'
  },
  // The documented residual: what is asked within TLS is not seen. The name in the record is the one that was dialled.
  'case 20: another Host within TLS passes, under the name of the listed host': {
    ...OTHER,
    proof: 'open',
    text: "curl -sS -H 'Host: other.test' https://allowed.test/",
    code: null,
    host: 'allowed.test',
    hits: 1
  },
  'case 21: a relay of somebody else, asked for by CONNECT': {
    ...OTHER,
    proof: 'open',
    text: `${ASK} relay.test:3128 ${AGAIN}`,
    code: 'NET_NOT_GRANTED',
    host: 'relay.test'
  },
  'case 21: a CONNECT within the tunnel to a listed host that relays': {
    ...OTHER,
    proof: 'open',
    text: `${ASK} listed-relay.test:443 ${AGAIN}`,
    code: 'NET_NOT_TLS',
    host: 'listed-relay.test'
  },
  'case 21: a relay of the command, inside': { ...NOT_GRANTED, ...OTHER, text: RELAY_INSIDE },
  'case 22: DNS over HTTPS': {
    ...NOT_GRANTED,
    text: 'curl -sS "https://dns.test/dns-query?dns=AAAB"',
    mark: 'site dns.test',
    host: 'dns.test'
  },
  // The redirect itself comes from the listed host.
  'case 22: a redirect to an unlisted host': {
    ...NOT_GRANTED,
    ...OTHER,
    text: 'curl -sS -L http://allowed.test/away',
    hits: 1
  }
};

/** What a person wants, and what must not stand in its way. */
export const WANTED: Readonly<Record<string, Proxied>> = {
  https: wanted('curl -sS https://allowed.test/', 'site allowed.test'),
  http: wanted('curl -sS http://allowed.test/', 'site allowed.test'),
  'http in a tunnel': wanted('curl -sS -p http://allowed.test/', 'site allowed.test'),
  'mixed case': wanted('curl -sS https://ALLOWED.Test/', 'site'),
  'a trailing dot': wanted(`${ASK} allowed.test.:80 ${GET}`, 'site other.test')
};

function wanted(text: string, mark: string): Proxied {
  return { text, mark, proof: 'open', code: null, host: 'allowed.test', hits: 1 };
}

export interface Direct {
  text: string;
  mark: string;
  /** What a recorder inside tells of it. */
  recorded: readonly Partial<NetworkAttempt>[];
}

/** A question for the address of allowed.test, by hand. */
const DATAGRAM = `perl -e 'socket(my $s, 2, 2, 17) or die; connect($s, pack("S n C4 x8", 2, 53, ${INTERNET.resolver.replaceAll('.', ', ')})) or die "connect: $!\\n"; send($s, pack("n6", 7, 256, 1, 0, 0, 0) . "\\7allowed\\4test\\0" . pack("n2", 1, 1), 0) or die "send: $!\\n"; alarm 5; defined recv($s, my $a, 512, 0) or die; print "answer ", join(".", unpack("C4", substr($a, -4))), "\\n"'`;

/** Past any proxy. The proof: where there is a way to the internet at all, this is how it is gone. */
export const DIRECT: Readonly<Record<string, Direct>> = {
  'case 1: curl': {
    text: `curl -sS -m 5 --noproxy '*' http://${INTERNET.public}/`,
    mark: `at ${INTERNET.public}`,
    recorded: []
  },
  'case 2: getent': {
    text: 'getent hosts allowed.test',
    mark: INTERNET.public,
    recorded: [{ kind: 'dns', host: 'allowed.test' }]
  },
  'case 3: bash': {
    text: `exec 5<>/dev/tcp/${INTERNET.public}/80; printf 'GET / HTTP/1.0\\r\\nHost: x\\r\\n\\r\\n' >&5; cat <&5`,
    mark: `at ${INTERNET.public}`,
    recorded: []
  },
  'case 4: a datagram to port 53': { text: DATAGRAM, mark: `answer ${INTERNET.public}`, recorded: [] },
  'case 9: metadata': {
    text: `curl -sS -m 5 --noproxy '*' http://${INTERNET.metadata}/`,
    mark: `at ${INTERNET.metadata}`,
    recorded: []
  },
  'case 10: an IPv6 literal': {
    text: `curl -sSg -m 5 --noproxy '*' 'http://[${INTERNET.six}]/'`,
    mark: `at ${INTERNET.six}`,
    recorded: []
  },
  'case 10: a service on the loopback of the machine': {
    text: `curl -sS -m 5 --noproxy '*' http://127.0.0.1:${LOOPBACK_PORT}/`,
    mark: 'own site',
    recorded: []
  },
  'case 11: --noproxy': {
    text: "curl -sS -m 5 --noproxy '*' https://allowed.test/",
    mark: 'site allowed.test',
    recorded: [{ kind: 'dns', host: 'allowed.test' }]
  },
  'case 11: the variables unset': {
    text: 'unset ${!HTTP*} ${!http*} ${!ALL*} ${!all*}; curl -sS -m 5 http://allowed.test/',
    mark: 'site allowed.test',
    recorded: [{ kind: 'dns', host: 'allowed.test' }]
  },
  'case 13: port 22': {
    text: `exec 5<>/dev/tcp/${INTERNET.public}/22; head -c 12 <&5`,
    mark: 'SSH-2.0-test',
    recorded: []
  },
  'case 14: an address': {
    text: `env -u https_proxy -u HTTPS_PROXY -u all_proxy -u ALL_PROXY curl -sS -m 5 https://${INTERNET.public}/`,
    mark: `at ${INTERNET.public}`,
    recorded: []
  }
};

/**
 * Case 24. A listener in the forwarder's place that dials the site by itself, and a client that trusts it. Inside, the
 * forwarder is killed first.
 */
export const REBOUND = `node -e 'const net = require("net"); net.createServer(c => { const o = net.connect(80, "${INTERNET.public}"); c.pipe(o).pipe(c); o.on("error", e => c.end("relay: " + e.code + "\\n")); c.on("error", () => o.destroy()) }).listen(${GATE_PORT}, "127.0.0.1", () => { console.log("bound"); require("child_process").spawn("curl", ["-sS", "--http0.9", "-m", "10", "-x", "http://127.0.0.1:${GATE_PORT}", "http://other.test/"], {stdio: "inherit"}).on("exit", () => process.exit()) })'`;

/** Case 23. What a client does that has more than one way. */
export const EITHER =
  "curl -sSf -m 5 https://allowed.test/ || curl -sS -m 5 --noproxy '*' https://allowed.test/";
