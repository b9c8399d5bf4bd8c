/** Terraform and what speaks its language. */
import type { CloudProvider } from './types.js';

export const terraform: CloudProvider = {
  id: 'terraform',
  title: 'Terraform, OpenTofu, Pulumi',
  credentialPaths: [
    '~/.terraform.d/credentials.tfrc.json',
    '~/.terraformrc',
    '**/terraform.rc',
    '**/*.tfstate',
    '**/*.tfstate.backup',
    '**/.terraform/terraform.tfstate',
    '~/.pulumi/credentials.json',
    '~/.config/pulumi/credentials.json'
  ],
  credentialVariables: [
    'TF_TOKEN_*',
    'TFE_TOKEN',
    'TF_CLI_CONFIG_FILE',
    'TERRAFORM_CONFIG',
    'TF_HTTP_PASSWORD',
    'TF_HTTP_USERNAME',
    'TF_ENCRYPTION',
    'TF_API_TOKEN',
    'PULUMI_ACCESS_TOKEN',
    'PULUMI_CONFIG_PASSPHRASE*'
  ],
  plainVariables: ['TF_INPUT', 'TF_IN_AUTOMATION', 'TF_WORKSPACE', 'TF_CLI_ARGS', 'TF_PLUGIN_CACHE_DIR'],
  metadataHosts: [],
  apiHosts: [
    'app.terraform.io',
    '*.app.terraform.io',
    'app.eu.terraform.io',
    'archivist.terraform.io',
    'api.pulumi.com',
    '*.scalr.io',
    '*.spacelift.io',
    'app.env0.com',
    'api.env0.com'
  ],
  clis: [
    {
      programs: ['terraform', 'tofu'],
      valueFlags: [
        '-var',
        '-var-file',
        '-target',
        '-out',
        '-state',
        '-backend-config',
        '-lock-timeout',
        '-parallelism'
      ],
      read: [
        'init',
        'get',
        'plan',
        'validate',
        'fmt',
        'show',
        'output',
        'graph',
        'providers',
        'version',
        'metadata',
        'modules',
        'console',
        'state list',
        'state show',
        'workspace list',
        'workspace show',
        'workspace select',
        'help'
      ],
      mutate: ['state pull'],
      otherwise: 'mutate'
    },
    {
      programs: ['terragrunt'],
      valueFlags: ['--working-dir', '--terragrunt-working-dir', '--config'],
      read: [
        'init',
        'plan',
        'validate',
        'validate-inputs',
        'fmt',
        'hclfmt',
        'show',
        'output',
        'graph',
        'providers',
        'version',
        'find',
        'list',
        'render',
        'render-json',
        'hcl',
        'dag',
        'run plan',
        'run validate',
        'run --all plan',
        'run-all plan',
        'run-all validate',
        'help'
      ],
      mutate: [],
      otherwise: 'mutate'
    },
    {
      programs: ['pulumi'],
      valueFlags: ['--stack', '-s', '--cwd', '-C', '--color'],
      read: [
        'preview',
        'about',
        'version',
        'whoami',
        'stack ls',
        'stack output',
        'stack graph',
        'stack history',
        'config get',
        'plugin ls',
        'schema',
        'gen-completion',
        'help'
      ],
      mutate: ['stack export'],
      otherwise: 'mutate'
    },
    {
      programs: ['packer', 'vault', 'nomad', 'consul'],
      valueFlags: ['-address', '-namespace', '-var', '-var-file'],
      read: [
        'validate',
        'fmt',
        'inspect',
        'init',
        'version',
        'status',
        'plugins',
        'hcl2_upgrade',
        'job plan',
        'job validate',
        'help'
      ],
      mutate: [],
      otherwise: 'mutate'
    }
  ],
  passes: ['TF_TOKEN_*', 'TFE_TOKEN', 'PULUMI_ACCESS_TOKEN'],
  limits: [
    'A plan runs programs: providers, `external` data sources and modules. What they may do is what the sandbox lets them do.',
    'A provider speaks to its own cloud: `terraform` opens the state service only; the cloud is asked for by its own name.',
    'State holds secrets in the clear: state files in the tree are covered, and printing whole state counts as a mutation.'
  ],
  advice: [
    'Plan inside with read-only credentials of the cloud, keep the plan as an artifact, and apply exactly that plan outside, after review.',
    'Keep state in a remote backend; never commit it.'
  ],
  sources: [
    'Terraform CLI: environment variables, CLI configuration, state',
    'OpenTofu CLI commands',
    'Pulumi CLI: environment variables'
  ]
};
