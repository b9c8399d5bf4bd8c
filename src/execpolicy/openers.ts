/** Programs that start another command from their own words, as a table: what comes before that command. */

export interface Opener {
  /** Words that must follow the program (its subcommand), such as exec of npm; each may have alternatives. */
  readonly words?: readonly string[];
  /** Options that take a further word. */
  readonly valued?: readonly string[];
  /** Words between the options and the command, such as the duration of timeout. */
  readonly operands?: number;
  /** NAME=value before the command belongs to its environment. */
  readonly assignments?: true;
  /** Further words that nobody knows are appended. */
  readonly appends?: true;
  /** Options with which no command is started. */
  readonly idle?: readonly string[];
  /** Options whose value is shell code. */
  readonly code?: readonly string[];
  /** Those options may also stand after the operands. */
  readonly anywhere?: true;
  /** The words are shell code: joined, or each for itself. */
  readonly takes?: 'joined' | 'each';
}

const plain: Opener = {};
const npx: Opener = {
  valued: ['-p', '--package', '-w', '--workspace', '--node-arg', '-n', '--shell', '-s'],
  code: ['-c', '--call']
};
const run: Opener = {
  words: ['run'],
  valued: [
    '-C',
    '--with',
    '-p',
    '--python',
    '--group',
    '--extra',
    '--env-file',
    '-e',
    '--environment',
    '-n',
    '--name',
    '--directory',
    '--project',
    '--package',
    '--prefix',
    '--cwd'
  ]
};

export const openers: Readonly<Record<string, readonly Opener[]>> = {
  env: [
    {
      valued: ['-u', '--unset', '-C', '--chdir', '-a', '--argv0'],
      assignments: true,
      code: ['-S', '--split-string']
    }
  ],
  command: [{ idle: ['-v', '-V'] }],
  builtin: [plain],
  noglob: [plain],
  nocorrect: [plain],
  repeat: [{ operands: 1 }],
  exec: [{ valued: ['-a'] }],
  nohup: [plain],
  setsid: [plain],
  time: [{ valued: ['-f', '--format', '-o', '--output'] }],
  nice: [{ valued: ['-n', '--adjustment'] }],
  ionice: [{ valued: ['-c', '--class', '-n', '--classdata'], idle: ['-p', '-P', '-u'] }],
  chrt: [{ operands: 1, valued: ['-T', '-P', '-D'], idle: ['-p'] }],
  taskset: [{ operands: 1, idle: ['-p'] }],
  stdbuf: [{ valued: ['-i', '-o', '-e', '--input', '--output', '--error'] }],
  timeout: [{ operands: 1, valued: ['-s', '--signal', '-k', '--kill-after'] }],
  gtimeout: [{ operands: 1, valued: ['-s', '--signal', '-k', '--kill-after'] }],
  flock: [
    {
      anywhere: true,
      operands: 1,
      valued: ['-w', '--wait', '--timeout', '-E', '--conflict-exit-code'],
      code: ['-c', '--command']
    }
  ],
  watch: [{ takes: 'joined', valued: ['-n', '--interval', '-q', '--equexit'] }],
  sudo: [
    {
      valued: [
        '-u',
        '-g',
        '-h',
        '-p',
        '-C',
        '-r',
        '-t',
        '-T',
        '-U',
        '-D',
        '-R',
        '--user',
        '--group',
        '--host',
        '--prompt',
        '--close-from',
        '--role',
        '--type',
        '--chdir',
        '--chroot',
        '--command-timeout',
        '--other-user'
      ],
      assignments: true,
      idle: ['-l', '-v', '-K']
    }
  ],
  doas: [{ valued: ['-u', '-C', '-a'] }],
  run0: [{ valued: ['-u', '--user', '-g', '--group', '-D', '--chdir', '--setenv', '--unit', '--property'] }],
  pkexec: [{ valued: ['--user'] }],
  runuser: [
    {
      anywhere: true,
      valued: ['-u', '--user', '-g', '--group', '-G', '-s', '--shell', '-w'],
      code: ['-c', '--command', '--session-command']
    }
  ],
  su: [
    {
      anywhere: true,
      valued: ['-g', '--group', '-G', '--supp-group', '-s', '--shell', '-w', '--whitelist-environment'],
      code: ['-c', '--command', '--session-command'],
      operands: 9999
    }
  ],
  chroot: [{ operands: 1 }],
  unshare: [
    {
      valued: [
        '-R',
        '--root',
        '-w',
        '--wd',
        '-S',
        '--setuid',
        '-G',
        '--setgid',
        '--propagation',
        '--setgroups',
        '--map-user',
        '--map-group',
        '--map-users',
        '--map-groups'
      ]
    }
  ],
  nsenter: [{ valued: ['-t', '--target', '-S', '--setuid', '-G', '--setgid'] }],
  setpriv: [
    {
      valued: [
        '--reuid',
        '--regid',
        '--groups',
        '--inh-caps',
        '--ambient-caps',
        '--bounding-set',
        '--securebits',
        '--pdeathsig',
        '--selinux-label',
        '--apparmor-profile',
        '--euid',
        '--egid',
        '--ruid',
        '--rgid'
      ]
    }
  ],
  bwrap: [
    {
      valued: [
        '--chdir',
        '--uid',
        '--gid',
        '--hostname',
        '--tmpfs',
        '--proc',
        '--dev',
        '--dir',
        '--unsetenv',
        '--cap-add',
        '--cap-drop',
        '--seccomp',
        '--args'
      ]
    }
  ],
  strace: [{ valued: ['-e', '-o', '-p', '-s', '-u', '-E', '-a', '-I', '-O', '-S', '-P', '-b', '-X'] }],
  ltrace: [{ valued: ['-e', '-o', '-p', '-s', '-u', '-a', '-n', '-l', '-x', '-F', '-D'] }],
  'xvfb-run': [
    {
      valued: [
        '-n',
        '-s',
        '-e',
        '-f',
        '-p',
        '-w',
        '--server-num',
        '--server-args',
        '--error-file',
        '--auth-file',
        '--wait'
      ]
    }
  ],
  'dbus-run-session': [{ valued: ['--config-file', '--dbus-daemon'] }],
  script: [
    {
      anywhere: true,
      valued: ['-I', '-O', '-B', '-T', '-t', '-o', '-E', '-m'],
      code: ['-c', '--command'],
      operands: 9999
    }
  ],
  busybox: [plain],
  toybox: [plain],
  linux32: [plain],
  linux64: [plain],
  setarch: [{ operands: 1 }],
  prlimit: [{ valued: ['-p', '--pid', '-o'] }],
  'systemd-run': [
    {
      valued: [
        '-p',
        '--property',
        '-u',
        '--unit',
        '-E',
        '--setenv',
        '--slice',
        '--uid',
        '--gid',
        '--working-directory',
        '-M',
        '-H',
        '--description'
      ]
    }
  ],
  proxychains: [{ valued: ['-f'] }],
  proxychains4: [{ valued: ['-f'] }],
  torsocks: [plain],
  faketime: [{ operands: 1, valued: ['-f'] }],
  unbuffer: [plain],
  caffeinate: [{ valued: ['-t', '-w'] }],
  coproc: [plain],
  'cross-env': [{ assignments: true }],
  'cross-env-shell': [{ assignments: true, takes: 'joined' }],
  dotenv: [{ valued: ['-e', '-p', '-v', '-c'] }],
  dotenvx: [{ words: ['run'], valued: ['-f', '--env-file', '-e', '--env'] }],
  direnv: [{ words: ['exec'], operands: 1 }],
  xargs: [
    {
      appends: true,
      valued: [
        '-I',
        '-n',
        '-P',
        '-L',
        '-d',
        '-E',
        '-s',
        '-a',
        '-R',
        '-S',
        '-J',
        '--max-args',
        '--max-procs',
        '--max-lines',
        '--max-chars',
        '--delimiter',
        '--arg-file',
        '--replace',
        '--process-slot-var'
      ]
    }
  ],
  parallel: [
    {
      appends: true,
      valued: [
        '-j',
        '--jobs',
        '-n',
        '-N',
        '-I',
        '-a',
        '--arg-file',
        '-d',
        '--delay',
        '--timeout',
        '--results',
        '--joblog',
        '--colsep',
        '-S',
        '--sshlogin',
        '--tagstring',
        '--retries',
        '-L',
        '-P'
      ]
    }
  ],
  rush: [{ appends: true, valued: ['-j', '-i', '-t', '-r'] }],
  npx: [npx],
  pnpx: [npx],
  bunx: [{ valued: ['-p', '--package'] }],
  uvx: [{ valued: ['--from', '--with', '-p', '--python', '--index-url', '--env-file'] }],
  pipx: [{ words: ['run'], valued: ['--spec', '--python', '--index-url', '--pip-args'] }],
  npm: [
    { ...npx, words: ['exec'] },
    { ...npx, words: ['x'] }
  ],
  pnpm: [
    { words: ['exec'], code: [] },
    { words: ['dlx'], valued: ['--package'] }
  ],
  yarn: [{ words: ['exec'] }, { words: ['dlx'], valued: ['-p', '--package'] }],
  bun: [{ words: ['x'], valued: ['-p', '--package'] }],
  corepack: [plain],
  bundle: [{ words: ['exec'] }],
  poetry: [run],
  pipenv: [run],
  pdm: [run],
  hatch: [run],
  rye: [run],
  pixi: [run],
  conda: [run],
  mamba: [run],
  micromamba: [run],
  uv: [run, { words: ['tool', 'run'], valued: ['--from', '--with', '--python'] }],
  mise: [{ words: ['exec'] }, { words: ['x'] }],
  asdf: [{ words: ['exec'], operands: 1 }],
  rbenv: [{ words: ['exec'] }],
  pyenv: [{ words: ['exec'] }],
  rustup: [{ words: ['run'], operands: 1 }],
  'nix-shell': [
    {
      anywhere: true,
      code: ['--run', '--command'],
      operands: 9999,
      valued: ['-p', '--packages', '-I', '-A', '--arg', '--argstr']
    }
  ],
  hyperfine: [
    {
      takes: 'each',
      valued: [
        '-w',
        '--warmup',
        '-r',
        '--runs',
        '-m',
        '-M',
        '-n',
        '--export-json',
        '--export-markdown',
        '--export-csv',
        '-L',
        '-P',
        '-S',
        '--shell',
        '--min-runs',
        '--max-runs',
        '-N'
      ],
      code: ['-p', '--prepare', '-s', '--setup', '-c', '--cleanup']
    }
  ],
  concurrently: [
    {
      takes: 'each',
      valued: [
        '-n',
        '--names',
        '-c',
        '--prefix-colors',
        '-p',
        '--prefix',
        '-s',
        '--success',
        '-m',
        '--max-processes',
        '-l'
      ]
    }
  ],
  entr: [plain],
  doppler: [{ words: ['run'], code: ['--command'] }],
  op: [{ words: ['run'], valued: ['--env-file'] }],
  'aws-vault': [{ words: ['exec'], operands: 1 }]
};
