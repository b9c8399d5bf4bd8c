/** Options that take the next word as their value, where they stand before the words that matter. */

/** By program: global options before the subcommand. Options that are not listed take no further word. */
const VALUED: Readonly<Record<string, readonly string[]>> = {
  git: [
    '-C',
    '-c',
    '--git-dir',
    '--work-tree',
    '--namespace',
    '--super-prefix',
    '--exec-path',
    '--config-env',
    '--attr-source',
    '--list-cmds'
  ],
  npm: [
    '-C',
    '--prefix',
    '-w',
    '--workspace',
    '--registry',
    '--userconfig',
    '--globalconfig',
    '--loglevel',
    '--cache',
    '--otp',
    '--tag',
    '--access',
    '--scope',
    '--node-options',
    '--script-shell'
  ],
  pnpm: ['-C', '--dir', '--filter', '-F', '--reporter', '--registry', '--loglevel'],
  yarn: ['--cwd', '--registry', '--modules-folder', '--use-yarnrc'],
  bun: ['--cwd', '--config', '-c', '--filter', '--registry', '-r', '--preload'],
  docker: [
    '--config',
    '-c',
    '--context',
    '-H',
    '--host',
    '-l',
    '--log-level',
    '--tlscacert',
    '--tlscert',
    '--tlskey'
  ],
  podman: [
    '--connection',
    '-c',
    '--identity',
    '--log-level',
    '--root',
    '--runroot',
    '--storage-driver',
    '--url',
    '--tmpdir',
    '--runtime',
    '--cgroup-manager'
  ],
  kubectl: [
    '-n',
    '--namespace',
    '--context',
    '--cluster',
    '--user',
    '--kubeconfig',
    '-s',
    '--server',
    '--token',
    '--as',
    '--as-group',
    '--cache-dir',
    '--certificate-authority',
    '--client-certificate',
    '--client-key',
    '--request-timeout',
    '--username',
    '--password',
    '-v',
    '--v',
    '--tls-server-name',
    '--profile',
    '--profile-output'
  ],
  helm: [
    '-n',
    '--namespace',
    '--kube-context',
    '--kubeconfig',
    '--kube-apiserver',
    '--kube-token',
    '--registry-config',
    '--repository-cache',
    '--repository-config',
    '--kube-as-user',
    '--burst-limit',
    '--qps'
  ],
  aws: [
    '--profile',
    '--region',
    '--endpoint-url',
    '--output',
    '--query',
    '--ca-bundle',
    '--color',
    '--cli-read-timeout',
    '--cli-connect-timeout',
    '--cli-binary-format'
  ],
  gcloud: [
    '--project',
    '--account',
    '--configuration',
    '--format',
    '--verbosity',
    '--impersonate-service-account',
    '--billing-project',
    '--flags-file',
    '--flatten',
    '--trace-token',
    '--access-token-file',
    '--region',
    '--zone'
  ],
  az: ['--subscription', '--output', '-o', '--query'],
  terraform: [],
  tofu: [],
  gh: ['-R', '--repo', '--hostname'],
  glab: ['-R', '--repo', '-g', '--group'],
  cargo: ['--config', '-Z', '-C', '--color', '--explain', '--manifest-path'],
  pulumi: [
    '-C',
    '--cwd',
    '-s',
    '--stack',
    '--color',
    '--logflow',
    '--tracing',
    '--profiling',
    '-v',
    '--verbose'
  ],
  gem: ['--config-file'],
  poetry: ['-C', '--directory', '-P', '--project'],
  uv: ['--directory', '--project', '--config-file', '--cache-dir', '--color', '--python', '-p'],
  pip: ['--proxy', '--log', '--cache-dir', '--python', '--cert', '--client-cert', '--timeout', '--retries'],
  twine: [],
  mvn: ['-f', '--file', '-s', '--settings', '-pl', '--projects', '-P', '-T', '-t', '-gs', '-l'],
  gradle: ['-p', '--project-dir', '-b', '-c', '-g', '-I', '--init-script', '-x', '--exclude-task'],
  systemctl: ['-H', '--host', '-M', '--machine', '-t', '--type', '-p', '--property', '--root'],
  make: ['-C', '--directory', '-f', '--file', '-I', '-o', '-W']
};

/** Options of a program that take a further word; null where the program is not listed. */
export function valuedOptions(program: string): readonly string[] | null {
  return Object.hasOwn(VALUED, program) ? VALUED[program]! : null;
}

/** How many words an option takes, itself included. `word` begins with `-` and is not `-` or `--`. */
export function optionWidth(word: string, valued: readonly string[]): 1 | 2 {
  if (word.startsWith('--') || valued.includes(word)) return valued.includes(word) ? 2 : 1;
  // A cluster: the first letter that takes a value takes the rest, or the next word where nothing is left.
  for (let at = 1; at < word.length; at++)
    if (valued.includes(`-${word[at]}`)) return at === word.length - 1 ? 2 : 1;
  return 1;
}
