/** Reason codes of the family NET_: what a pack asked of the network, and what it got. */
import type { ReasonFamily } from './types.js';

export const netReasons = {
  NET_ABOVE_CEILING: {
    exit: 3,
    title: 'network above the ceiling',
    cause:
      'The pack asks for a host that the operator’s policy does not allow. A request is never narrowed quietly: the run stops.',
    fix: 'Remove the host from the pack, or let the operator add it to network.allow in .codex/policy.yml.',
    example:
      '# .codex/policy.yml, on the trusted branch\nversion: 1\nnetwork: {allow: ["registry.example.org:443"]}'
  },
  NET_ADDRESS_REFUSED: {
    exit: 3,
    title: 'the host has no public address',
    cause:
      'The name is granted, and every address it resolves to is private, loopback, link-local, a metadata service, reserved, or this machine’s own. Such addresses are never dialled, because a name’s owner could point it at them at any time.',
    fix: 'Use a host with a public address, or hand the data in with carry or data.',
    example: 'carry: [vendor]\nconstraints: {allow_network: false}'
  },
  NET_BAD_HOST: {
    exit: 3,
    title: 'host or port not understood',
    cause:
      'What the command asked for is not a host and port in their plain form: it holds user information, an escape, a NUL, an empty label, too many characters, or no port.',
    fix: 'Let the command ask for host:port as the pack lists it.',
    example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  NET_BAD_REQUEST: {
    exit: 3,
    title: 'not a request for the proxy',
    cause:
      'The request is malformed, or could be understood in two ways: two lengths, a folded header, a bare line feed, another scheme than http. Such requests are refused rather than repaired.',
    fix: 'Use a client that speaks HTTP/1.1 to a proxy: CONNECT for https, and http://host/path for http.',
    example: 'curl --proxy "$https_proxy" https://registry.example.org/'
  },
  NET_BAD_RESPONSE: {
    exit: 1,
    title: 'the host’s answer is not HTTP',
    cause: 'A granted host answered a plain HTTP request with something that is not an HTTP/1 response.',
    fix: 'Look at the host and port; for TLS use https.',
    example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  NET_DIAL_FAILED: {
    exit: 1,
    title: 'the host cannot be reached',
    cause: 'The host is granted and its addresses are public, and none of them took the connection in time.',
    fix: 'Run again later, or check from outside of the sandbox that the host answers on that port.',
    example: 'curl -sS -o /dev/null https://registry.example.org/'
  },
  NET_ENDED: {
    exit: 1,
    title: 'ended before it was decided',
    cause: 'The command, its access, or the run ended while the connection was still being made.',
    fix: 'Nothing, where the command is done; else let it wait for its own background work.',
    example: 'setup: {run: ["npm ci --ignore-scripts"]}'
  },
  NET_HOSTS_MISSING: {
    exit: 3,
    title: 'network asked for, no host named',
    cause:
      'The pack says allow_network: true and names no host. SAFE mode opens named hosts only, so there is nothing to open.',
    fix: 'Name the hosts the pack needs, or set allow_network: false.',
    example:
      'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  NET_HOST_MISMATCH: {
    exit: 3,
    title: 'the Host header names another host',
    cause:
      'A plain HTTP request was addressed to a granted host and asked it, in its Host header, for another one. Shared front ends would have served that other host.',
    fix: 'Ask for the host itself, and list it.',
    example: 'permissions: {network: {allow: ["files.example.org:80"]}}'
  },
  NET_LIMIT_BYTES: {
    exit: 4,
    title: 'the limit on bytes is reached',
    cause:
      'A connection, or all connections of the run together, would have passed more bytes than the proxy allows.',
    fix: 'Fetch less, or hand large inputs in with carry or data.',
    example: 'data: {corpus: {path: /srv/corpus, max_age_days: 30}}'
  },
  NET_LIMIT_CONNECTIONS: {
    exit: 4,
    title: 'too many connections at one time',
    cause: 'The command holds more connections open than the proxy allows.',
    fix: 'Let the tool use fewer connections at one time.',
    example: 'setup: {run: ["npm ci --ignore-scripts --maxsockets 16"]}'
  },
  NET_LIMIT_DECISIONS: {
    exit: 4,
    title: 'too many connections in one run',
    cause: 'Each connection leaves a record, and the run has used up its records. Nothing passes unrecorded.',
    fix: 'Let the tool keep its connections open, or stop what keeps trying.',
    example: 'setup: {run: ["npm ci --ignore-scripts"]}'
  },
  NET_LIMIT_TIME: {
    exit: 4,
    title: 'a connection took too long',
    cause:
      'A request or ClientHello was not completed in time, or a connection was idle or open for too long.',
    fix: 'Run again; where a service needs long silent connections, it cannot be used through the proxy.',
    example: 'setup: {run: ["npm ci --ignore-scripts"]}'
  },
  NET_NAME_UNRESOLVED: {
    exit: 1,
    title: 'the host name does not resolve',
    cause: 'The host is granted, and the resolver of this machine gave no address for it in time.',
    fix: 'Check the spelling, and that this machine resolves the name.',
    example: 'getent hosts registry.example.org'
  },
  NET_NOT_ENFORCEABLE: {
    exit: 5,
    title: 'this isolation enforces no allow list',
    cause:
      'The pack asks for named hosts, and the isolation of this run has no filtering proxy: none enforces nothing, and remote has no network but none. Running with an open network instead would be less than was promised.',
    fix: 'Run the pack in a sandbox or a container, or hand in what it needs with carry or data.',
    example: 'constraints: {allow_network: false}\ncarry: [node_modules]'
  },
  NET_NOT_GRANTED: {
    exit: 3,
    title: 'the host is not granted',
    cause:
      'A command asked for a host and port that the pack does not list for its phase. Nothing left the sandbox.',
    fix: 'If the command is meant to reach that host, list it, with its port, for that phase only.',
    example: 'phases: {test: {permissions: {network: {allow: ["fixtures.example.org:443"]}}}}'
  },
  NET_NOT_TLS: {
    exit: 3,
    title: 'not TLS on a port for TLS',
    cause:
      'Ports 443, 853 and 8443 pass TLS only, because the server name in its first message is what is checked. What came was no TLS, a broken ClientHello, or plain HTTP.',
    fix: 'Use https; a plain service needs a port of its own in the pack.',
    example: 'permissions: {network: {allow: ["git.example.org:9418"]}}'
  },
  NET_PROXY_DIED: {
    exit: 5,
    title: 'the filtering proxy ended',
    cause:
      'The process that is the only way out of the sandbox ended before the run did. The network was closed from that moment on.',
    fix: 'Run again. If it happens again, report it with the run’s evidence.',
    example: 'codex-orchestrator run pack.yml'
  },
  NET_PROXY_IGNORED: {
    exit: 3,
    title: 'the client goes past the proxy',
    cause:
      'The command asked for the address of a host itself. Inside a sandbox there is no resolver and no route: whatever is granted passes through the proxy that the environment names.',
    fix: 'Let the client use https_proxy from its environment, or use one that does (curl, npm, pip, git, Go, Node and Python do).',
    example: 'curl https://registry.example.org/   # curl obeys https_proxy'
  },
  NET_PROXY_START: {
    exit: 5,
    title: 'the filtering proxy did not start',
    cause:
      'The pack has a network grant, and the process that enforces it could not be started or could not listen on its socket. The message says why.',
    fix: 'Give the run a writable temporary directory with a short path; check that the program’s own files can be read.',
    example: 'TMPDIR=/tmp codex-orchestrator run pack.yml'
  },
  NET_RULE_INVALID: {
    exit: 2,
    title: 'a network rule cannot be read',
    cause:
      'An entry of an allow list is not a host with a port, with at most one wildcard as its first label.',
    fix: 'Write host:port or *.host:port; an address as it is, an IPv6 address in brackets.',
    example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
  },
  NET_SNI_MISMATCH: {
    exit: 3,
    title: 'the TLS server name is another one',
    cause:
      'A tunnel was opened to a granted host, and the TLS handshake in it asked for another name. Shared front ends would have served that other host.',
    fix: 'Ask for the host itself, and list it.',
    example: 'permissions: {network: {allow: ["files.example.org:443"]}}'
  },
  NET_SNI_MISSING: {
    exit: 3,
    title: 'TLS without a server name',
    cause:
      'A tunnel was opened to a granted host, and the TLS handshake in it does not say which host it is for.',
    fix: 'Use a client that sends the server name (SNI), as every current one does by default.',
    example: 'curl https://registry.example.org/'
  },
  NET_TOKEN_REFUSED: {
    exit: 3,
    title: 'the proxy does not know who asks',
    cause:
      'The request bore no credentials, or such as belong to no running command. Each command gets its own, in its proxy variables, and they end with it.',
    fix: 'Let the client take its proxy from the environment as it is, credentials included.',
    example: 'curl --proxy "$https_proxy" https://registry.example.org/'
  },
  NET_WILDCARD: {
    exit: 3,
    title: 'a bare wildcard is not a named host',
    cause: 'SAFE mode opens named hosts only; "*" would open every host.',
    fix: 'Name each host. One leading wildcard label under a named domain is allowed.',
    example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
  }
} as const satisfies ReasonFamily;

export type NetCode = keyof typeof netReasons;
