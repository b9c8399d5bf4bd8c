/** Reason codes of the family ISO_: isolation that could not be had. Nothing ever falls back to less. */
import type { ReasonFamily } from './types.js';

export const isoReasons = {
  ISO_ARCH: {
    exit: 5,
    title: 'no filter for this processor',
    cause: 'The sandbox needs a system-call filter, and there is one for x86-64 and arm64 only.',
    fix: 'Run on an x86-64 or arm64 Linux machine.',
    example: 'runs-on: ubuntu-24.04-arm'
  },
  ISO_LIFELINE: {
    exit: 5,
    title: 'no lifeline',
    cause:
      'The watcher that ends every sandbox when this program is killed could not be started, so a killed run could leave processes behind.',
    fix: 'See that /bin/sh exists and that the process limit of the user is not exhausted.',
    example: 'ulimit -u'
  },
  ISO_MOUNT_INVALID: {
    exit: 5,
    title: 'a path that cannot be mounted',
    cause:
      'A path to be shown inside does not exist, is not absolute, is neither a regular file nor a directory, or leads through a symbolic link of the tree it is mounted into.',
    fix: 'Name an existing file or directory; remove the symbolic link from the repository.',
    example: 'carry: [node_modules]   # an existing directory of the workspace'
  },
  ISO_MOUNT_UNREACHABLE: {
    exit: 5,
    title: 'a path the sandbox user cannot reach',
    cause:
      'Commands run as an unprivileged user, and a directory on the way to a path that should be shown inside does not let that user pass (often /root or a home with mode 0700).',
    fix: 'Move the path to a place that every user can pass through, or allow passing with chmod o+x on the directory that is named.',
    example: 'chmod o+x /srv/private   # the directory named in the message'
  },
  ISO_OWN_CODE: {
    exit: 5,
    title: 'the program lies where a phase can write',
    cause:
      'The directory of this program lies in, or around, a directory that commands of the pack may change. A phase could replace the code that judges it.',
    fix: 'Install the action or the program outside of the workspace, the evidence and the temporary directory.',
    example: 'uses: owner/codex-orchestrator@v1   # a tagged version, not uses: ./ of the checkout'
  },
  ISO_PLATFORM: {
    exit: 5,
    title: 'this system has no sandbox',
    cause:
      'The sandbox is made of Linux namespaces and seccomp. macOS and Windows have neither, and this program runs nothing with less than was promised.',
    fix: 'Run on Linux: a Linux runner, a virtual machine or WSL 2. Container isolation for other systems comes in a later version.',
    example: 'runs-on: ubuntu-24.04'
  },
  ISO_RUN_AS: {
    exit: 5,
    title: 'no unprivileged user to run as',
    cause:
      'The program runs as root and found no free user id in 60706-61183 that it can change to. Outer root is never taken into a sandbox.',
    fix: 'Start it as an ordinary user, or in a container whose user mapping covers these ids.',
    example: 'runuser -u builder -- codex-orchestrator run my-pack'
  },
  ISO_SCRATCH: {
    exit: 5,
    title: 'the run directory is closed to the sandbox user',
    cause:
      'The directory for the private files of the run cannot be made, or the unprivileged user who runs the commands cannot pass through a directory above it.',
    fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
    example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
  },
  ISO_SETUP: {
    exit: 5,
    title: 'the sandbox could not be built',
    cause: 'The probe passed, but the sandbox for one command could not be built. The command never started.',
    fix: 'Read the message of the launcher; codex-orchestrator doctor shows what this machine can enforce.',
    example: 'codex-orchestrator doctor'
  },
  ISO_SURVIVORS: {
    exit: 5,
    title: 'processes of a killed run are still there',
    cause:
      'A run was killed, and processes of its sandboxes could not be ended: they hang in the kernel, or belong to root where sudo is no longer possible.',
    fix: 'End the processes named in the message as root, then run again.',
    example: 'sudo kill -KILL 4711   # the number named in the message'
  },
  ISO_UNAVAILABLE: {
    exit: 5,
    title: 'no sandbox that passes its probe',
    cause:
      'No way of building a sandbox (bubblewrap or util-linux with perl, as an ordinary user or, where the operator allows it, started by root) passed every fact of the probe. Nothing was run.',
    fix: 'Run codex-orchestrator doctor: it says for each way why not, and names the one command that helps. In a workflow, set install-sandbox: auto, or install bubblewrap and its AppArmor profile in a step before, or use a machine that allows user namespaces.',
    example: 'sudo apt-get install -y bubblewrap'
  }
} as const satisfies ReasonFamily;

export type IsoCode = keyof typeof isoReasons;
