/** Reason codes of the family SECRET_. */
import type { ReasonFamily } from './types.js';

export const secretReasons = {
  SECRET_CHANNEL_REFUSED: {
    exit: 3,
    title: 'a variable that leads out was asked for',
    cause:
      'permissions.env names a variable by which programs find the runner, an agent or a socket of this machine (GITHUB_ENV, SSH_AUTH_SOCK, DOCKER_HOST, …). What it leads to does not exist inside.',
    fix: 'Remove the name from permissions.env.',
    example: 'permissions: {env: [BUILD_NUMBER]}'
  },
  SECRET_IN_CHANGE: {
    exit: 3,
    title: 'the change holds a known secret',
    cause:
      'A secret of this environment stands in the change. The recorded patch has it redacted; no bundle, no commit and no branch is made.',
    fix: 'Remove the secret from the change, and rotate it if it was written anywhere.',
    example: 'git apply --index .orchestrator_logs/<run>/change.patch   # the secret is redacted there'
  },
  SECRET_NAME_REFUSED: {
    exit: 3,
    title: 'a secret-looking variable was asked for',
    cause:
      'permissions.env passes named variables that are not secret; this name looks like a credential, or leads to the credentials of a cloud or registry.',
    fix: 'Remove the name from permissions.env. A value that is not a secret can be passed under a plain name.',
    example: 'permissions: {env: [BUILD_NUMBER]}'
  },
  SECRET_NOT_ENFORCEABLE: {
    exit: 5,
    title: 'no secret is handed in',
    cause:
      'The pack says allow_secrets: true, which names no secret. What a sandbox can be given are the credentials of a cloud that permissions.cloud names; nothing else that is secret is ever passed in.',
    fix: 'Set allow_secrets: false, and name the cloud, or do the step that needs the secret outside of the pack.',
    example: 'constraints: {allow_secrets: false}'
  },
  SECRET_NOT_GRANTED: {
    exit: 3,
    title: 'secrets not granted',
    cause: 'The pack says allow_secrets: true and SAFE mode grants none.',
    fix: 'Set allow_secrets: false; nothing in a pack can reach a secret in SAFE mode.',
    example: 'constraints: {allow_secrets: false}'
  },
  SECRET_PATH_REFUSED: {
    exit: 3,
    title: 'a path of credentials was to be handed in',
    cause:
      'carry or data names a path at which tools keep credentials (.env, .npmrc, .ssh, a private key, …), or a directory that holds one. No secret is handed into a sandbox.',
    fix: 'Remove the path, or move what the pack needs to a path of its own without the secret.',
    example: 'carry: [node_modules]'
  },
  SECRET_TREE_TOO_LINKED: {
    exit: 3,
    title: 'too many names by symbolic links',
    cause:
      'Symbolic links between directories give the files of the tree more names than can be looked at, and every name decides whether a file is a credential.',
    fix: 'Remove the links between directories that are not needed.',
    example: 'git ls-files -s | grep ^120000   # the links of the repository'
  },
  SECRET_TREE_TOO_MANY: {
    exit: 3,
    title: 'more credentials than can be covered',
    cause:
      'Each file of the tree that is a credential, or that the pack names under secrets, is covered by a mount of its own, and there are more of them than a sandbox can bear.',
    fix: 'Name fewer files under secrets, or let the operator name those that are none under not_secret of the policy.',
    example: '# .codex/policy.yml\nversion: 1\nnot_secret: [test/keys/**]'
  },
  SECRET_VALUE_REFUSED: {
    exit: 3,
    title: 'a variable holds something that looks like a credential',
    cause:
      'permissions.env names a variable whose value has the shape of a token, key or password, or equals a known secret.',
    fix: 'Remove the name from permissions.env.',
    example: 'permissions: {env: [BUILD_NUMBER]}'
  }
} as const satisfies ReasonFamily;

export type SecretCode = keyof typeof secretReasons;
