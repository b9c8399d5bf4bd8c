/** The isolation by flags and inputs: what implies what, and what does not fit together. */
import { isolationRequest } from '../../src/run/isolation-options.js';

const RECEIVER = { 'remote-url': 'https://a:1', 'remote-key-file': 'k' };
const remote = { url: 'https://a:1', keyFile: 'k', keyId: null, caFile: null };

it.each<[Record<string, string>, object]>([
  [{}, { kind: null, image: null, remote: null }],
  [{ isolation: 'none' }, { kind: 'none', image: null, remote: null }],
  [{ 'container-image': 'i' }, { kind: 'container', image: 'i', remote: null }],
  [{ isolation: 'container' }, { kind: 'container', image: null, remote: null }],
  [RECEIVER, { kind: 'remote', image: null, remote }],
  [
    { ...RECEIVER, isolation: 'remote', 'remote-key-id': 'ci', 'remote-ca': 'ca.pem' },
    { kind: 'remote', image: null, remote: { ...remote, keyId: 'ci', caFile: 'ca.pem' } }
  ]
])('%j', (given, request) => {
  expect(isolationRequest(name => given[name] ?? null)).toEqual({ request, problems: [] });
});

it.each<[Record<string, string>, RegExp]>([
  [{ isolation: 'vm' }, /^isolation takes sandbox, container, none, remote$/],
  [
    { isolation: 'sandbox', 'container-image': 'i' },
    /^container-image is of isolation container, not sandbox$/
  ],
  [{ isolation: 'none', ...RECEIVER }, /^remote-url is of isolation remote, not none$/],
  [{ 'container-image': 'i', ...RECEIVER }, /^remote-url is of isolation remote, not container$/],
  [{ isolation: 'remote' }, /needs remote-url and remote-key-file/],
  [{ 'remote-url': 'https://a:1' }, /needs remote-url and remote-key-file/],
  [{ 'remote-ca': 'ca.pem' }, /needs remote-url and remote-key-file/]
])('%j is refused', (given, why) => {
  const { problems } = isolationRequest(name => given[name] ?? null);
  expect(problems.join('; ')).toMatch(why);
});
