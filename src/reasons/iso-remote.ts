/** Reason codes of the family ISO_ for the isolation `remote` and its receiver. */
import type { ReasonFamily } from './types.js';

const RECEIVER =
  'codex-orchestrator serve-runner --listen 127.0.0.1:8443 --cert server.pem --cert-key server.key --keys runner.keys';

export const isoRemoteReasons = {
  ISO_REMOTE_ANSWER: {
    exit: 5,
    title: 'the answer of the receiver does not hold',
    cause:
      'The answer is not signed with the shared key, was changed on its way, or belongs to another request. Nothing of it was used.',
    fix: 'See that program and receiver have the same key under the same id, and that no proxy between them changes bodies.',
    example: RECEIVER
  },
  ISO_REMOTE_BUSY: {
    exit: 5,
    title: 'the receiver has no free place',
    cause: 'The receiver runs as many steps as it may, or remembers as many requests as it can.',
    fix: 'Try again later, or start the receiver with more --jobs.',
    example: `${RECEIVER} --jobs 2`
  },
  ISO_REMOTE_CLOCK: {
    exit: 5,
    title: 'the clocks differ too much',
    cause:
      'The time at which the request was signed is not near the receiver’s own: one of the clocks is wrong, or the request is an old one.',
    fix: 'Set both clocks (NTP). The receiver’s time is in the message.',
    example: 'timedatectl status'
  },
  ISO_REMOTE_FAILED: {
    exit: 5,
    title: 'the receiver could not run the step',
    cause:
      'The request was in order, but the receiver has no sandbox that passes its probe, no disk, or another trouble of its own.',
    fix: 'Look at what the receiver printed; codex-orchestrator doctor on its machine says what it can enforce.',
    example: 'codex-orchestrator doctor'
  },
  ISO_REMOTE_KEY_FILE: {
    exit: 2,
    title: 'a key file that cannot be used',
    cause:
      'The file does not exist, can be read by others than its owner, belongs to somebody else, is a link, or does not hold lines of an id and at least 32 bytes in base64.',
    fix: 'Make one line with an id and a random key, and close the file to others.',
    example: '(umask 077; echo "ci $(openssl rand -base64 32)" > runner.keys)'
  },
  ISO_REMOTE_KEY_UNKNOWN: {
    exit: 5,
    title: 'the receiver does not know the key',
    cause: 'The id of the key in the request is not in the receiver’s key file.',
    fix: 'Put the same line into the key files of both sides, and start the receiver again.',
    example: RECEIVER
  },
  ISO_REMOTE_MALFORMED: {
    exit: 5,
    title: 'a request or an answer that cannot be read',
    cause:
      'A part is missing, of another version, or holds what must not be there: a path that leaves its tree, two entries of one name, a link in the place of a directory.',
    fix: 'See that both sides are the same version of the program.',
    example: 'codex-orchestrator --version'
  },
  ISO_REMOTE_NETWORK: {
    exit: 5,
    title: 'no network in a remote step',
    cause:
      'The command was granted hosts, and the filtering proxy that lets it reach them runs on this machine. The receiver runs every step without a network.',
    fix: 'Run the pack with isolation sandbox, or do what needs the network in a step before.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_REMOTE_REDIRECT: {
    exit: 5,
    title: 'the receiver points elsewhere',
    cause:
      'The answer is a redirection. A request goes to the address that the operator named and to no other.',
    fix: 'Name the final address.',
    example: 'https://runner.example.org:8443'
  },
  ISO_REMOTE_REPLAY: {
    exit: 5,
    title: 'a request that was there before',
    cause:
      'The receiver has seen this request already. Every request has a number of its own and is taken once.',
    fix: 'Run again: a new request gets a new number. If nobody here sent it, somebody recorded and repeated one.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_REMOTE_SIGNATURE: {
    exit: 5,
    title: 'the signature does not fit',
    cause:
      'The request was changed on its way, or signed with another key than the one that the receiver has under this id.',
    fix: 'See that both sides have the same key under the same id.',
    example: RECEIVER
  },
  ISO_REMOTE_TAMPERED: {
    exit: 5,
    title: 'the body is not the one that was signed',
    cause: 'The body of the request has another digest or length than the signed part says.',
    fix: 'Look for a proxy between program and receiver that changes bodies.',
    example: RECEIVER
  },
  ISO_REMOTE_TIMEOUT: {
    exit: 5,
    title: 'the receiver did not answer in time',
    cause: 'No connection, or no complete answer, within the time that was allowed.',
    fix: 'See that the receiver runs and can be reached, or allow more time.',
    example: RECEIVER
  },
  ISO_REMOTE_TLS: {
    exit: 5,
    title: 'the certificate of the receiver does not hold',
    cause:
      'The certificate is not signed by a trusted authority, names another host, or is not valid now. There is no way to go on without it.',
    fix: 'Name the authority that signed it, or give the receiver a certificate for the name that is used.',
    example: 'openssl verify -CAfile ca.pem server.pem'
  },
  ISO_REMOTE_TOO_LARGE: {
    exit: 5,
    title: 'a request or an answer that is too large',
    cause:
      'The tree with what is handed in, or what came back, is larger than the side that reads it allows.',
    fix: 'Hand in less, or start the receiver with more --max-mb.',
    example: `${RECEIVER} --max-mb 1024`
  },
  ISO_REMOTE_UNNAMED: {
    exit: 5,
    title: 'the pack needs a receiver, and none is named',
    cause:
      'The pack says isolation: remote, so that it runs on a receiver only. Which one, and with which key, only the operator can say.',
    fix: 'Name the receiver and the file with the shared key.',
    example:
      'codex-orchestrator run my-pack --mode privileged --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
  },
  ISO_REMOTE_UNREACHABLE: {
    exit: 5,
    title: 'the receiver cannot be reached',
    cause: 'The name does not resolve, nobody listens there, or the connection ended early.',
    fix: 'See that the receiver runs, and that the address is right.',
    example: RECEIVER
  },
  ISO_REMOTE_UNSIGNED: {
    exit: 5,
    title: 'a request without a signature',
    cause: 'The parts that say key, time, number and signature are missing or not of their form.',
    fix: 'Send requests by this program only; nothing else has a use for the receiver.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_REMOTE_URL: {
    exit: 2,
    title: 'not an address of a receiver',
    cause: 'The address is no https: URL, or holds a user, a password, a query or a fragment.',
    fix: 'Name host and port with https:.',
    example:
      'codex-orchestrator run my-pack --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
  }
} as const satisfies ReasonFamily;

export type RemoteCode = keyof typeof isoRemoteReasons;
