/** Reason codes of the family ISO_ for the isolations `container` and `none`, and for which isolation a run gets. */
import type { ReasonFamily } from './types.js';

export const isoOtherReasons = {
  ISO_ABOVE_POLICY: {
    exit: 3,
    title: 'the isolation is not one that the policy allows',
    cause:
      'The pack or the operator asks for an isolation that the policy does not list. Without a list the policy allows sandbox and container; none and remote are allowed only where they are listed.',
    fix: 'Ask for an isolation that the policy allows, or list it in .codex/policy.yml on the trusted branch.',
    example: '# .codex/policy.yml\nversion: 1\nisolation: [sandbox, container, remote]'
  },
  ISO_CONTAINER_COMMAND: {
    exit: 2,
    title: 'a command that a container cannot start',
    cause:
      'The first word of the command holds "=". Inside, the environment is set by env, which would take that word for a variable.',
    fix: 'Give the program a name without "=", or start it from a shell.',
    example: 'phases: {implement: {run: ["./build"]}}'
  },
  ISO_CONTAINER_NETWORK: {
    exit: 5,
    title: 'refused attempts cannot be recorded in a container',
    cause:
      'A container has no network or the way to the filtering proxy, but no recorder of what was asked for and refused.',
    fix: 'Run the pack with isolation sandbox where refused attempts are to be named.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_IMAGE_ABSENT: {
    exit: 5,
    title: 'the image is not on this machine',
    cause:
      'Images are never pulled during a run, and the container engine has no image with that digest. Images of root and of an ordinary user are kept apart.',
    fix: 'Pull the image by its digest before, as the user who starts the program.',
    example: 'podman pull registry.example.org/debian@sha256:<digest>'
  },
  ISO_IMAGE_MISSING: {
    exit: 2,
    title: 'no image for the container',
    cause: 'The run is to be isolated in containers, and neither the operator nor the pack names an image.',
    fix: 'Name an image by its digest, in the pack or by --container-image.',
    example: 'isolation: {kind: container, image: "registry.example.org/debian@sha256:<digest>"}'
  },
  ISO_IMAGE_NOT_ALLOWED: {
    exit: 3,
    title: 'the image is not one that the policy lists',
    cause:
      'The policy lists the images that containers may be made of, and none of them has the digest of the one that is asked for.',
    fix: 'Use a listed image, or list this one in .codex/policy.yml on the trusted branch.',
    example: '# .codex/policy.yml\nversion: 1\nimages: ["registry.example.org/debian@sha256:<digest>"]'
  },
  ISO_IMAGE_UNPINNED: {
    exit: 2,
    title: 'the image is not pinned by digest',
    cause:
      'A tag can come to mean another image, so that the same plan would run in something else. Only a name with @sha256: and 64 hexadecimal digits, or an image id sha256:…, is taken.',
    fix: 'Ask the engine for the digest of the image, and name it.',
    example: "podman image inspect --format '{{index .RepoDigests 0}}' debian:12"
  },
  ISO_MODE_SAFE: {
    exit: 3,
    title: 'an isolation that mode safe does not allow',
    cause:
      'Mode safe runs commands in a sandbox or in a container of this machine. Isolation none enforces nothing, and what isolation remote enforces is the word of another machine.',
    fix: 'Run with isolation sandbox or container, or let the operator ask for privileged mode.',
    example: 'codex-orchestrator run my-pack --mode privileged --isolation remote'
  },
  ISO_MOUNT_UNNAMEABLE: {
    exit: 5,
    title: 'a path that cannot be shown in a container',
    cause:
      'Container engines separate the parts of a mount by commas or by colons. The path holds a line break, or both a colon and a comma or quote.',
    fix: 'Rename the file or directory, or leave it out of carry and data.',
    example: 'carry: [node_modules]'
  },
  ISO_NONE_COMMAND_DENIED: {
    exit: 3,
    title: 'a command with a denied pattern',
    cause:
      'Isolation none enforces nothing, so commands that match a denied pattern are refused before they start. The list is a lint: it holds back mistakes, not an attacker.',
    fix: 'Change the command, or run the pack with isolation sandbox.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_NONE_COMMAND_UNLISTED: {
    exit: 3,
    title: 'a command that is not on the list',
    cause:
      'Isolation none starts listed programs only, written so that the list can be compared: plain words, joined by && || ; | or line ends. The message says what is not listed or cannot be told.',
    fix: 'Let the operator add the program under none.programs of the policy, write the command more plainly, or run the pack with isolation sandbox.',
    example: 'codex-orchestrator run my-pack'
  },
  ISO_NONE_SECRET: {
    exit: 3,
    title: 'isolation none beside a secret',
    cause:
      'The environment of the program holds a variable that is a secret by its name or by the form of its value. A command without isolation could read it from this process.',
    fix: 'Start the program without these variables, or run the pack with isolation sandbox.',
    example: 'env -u GITHUB_TOKEN codex-orchestrator run my-pack'
  },
  ISO_NONE_UNASKED: {
    exit: 3,
    title: 'isolation none was not asked for twice',
    cause:
      'Isolation none enforces nothing. It is used only where both the pack (isolation: none) and the operator (--isolation none) ask for it, where the policy lists it, and in privileged mode.',
    fix: 'Run the pack with isolation sandbox, which is the default.',
    example: 'codex-orchestrator run my-pack --isolation sandbox'
  }
} as const satisfies ReasonFamily;

export type IsolationCode = keyof typeof isoOtherReasons;
