/** Microsoft Azure. */
import type { CloudProvider } from './types.js';

export const azure: CloudProvider = {
  id: 'azure',
  title: 'Microsoft Azure',
  credentialPaths: ['~/.azure/**', '~/.azcopy/**', '**/*.publishsettings'],
  credentialVariables: [
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_*',
    'AZURE_TENANT_ID',
    'AZURE_USERNAME',
    'AZURE_PASSWORD',
    'AZURE_CREDENTIALS',
    'AZURE_ACCESS_TOKEN',
    'AZURE_DEVOPS_EXT_PAT',
    'AZURE_FEDERATED_TOKEN_FILE',
    'AZURE_CONFIG_DIR',
    'AZURE_STORAGE_*',
    'ARM_*',
    'IDENTITY_ENDPOINT',
    'IDENTITY_HEADER',
    'MSI_ENDPOINT',
    'MSI_SECRET',
    'SYSTEM_ACCESSTOKEN'
  ],
  plainVariables: [
    'AZURE_SUBSCRIPTION_ID',
    'AZURE_DEFAULTS_GROUP',
    'AZURE_DEFAULTS_LOCATION',
    'AZURE_CORE_OUTPUT'
  ],
  metadataHosts: ['169.254.169.254', '168.63.129.16'],
  apiHosts: [
    'management.azure.com',
    '*.management.azure.com',
    'management.core.windows.net',
    'login.microsoftonline.com',
    'login.microsoft.com',
    'login.windows.net',
    '*.login.microsoftonline.com',
    'graph.microsoft.com',
    'graph.windows.net',
    '*.core.windows.net',
    '*.vault.azure.net',
    '*.database.windows.net',
    '*.documents.azure.com',
    '*.servicebus.windows.net',
    '*.azurecr.io',
    '*.azmk8s.io',
    '*.azure-api.net',
    '*.azure-automation.net',
    '*.batch.azure.com',
    'dev.azure.com',
    '*.dev.azure.com',
    '*.usgovcloudapi.net',
    '*.chinacloudapi.cn',
    '*.microsoftonline.us'
  ],
  clis: [
    {
      programs: ['az'],
      valueFlags: [
        '--subscription',
        '--output',
        '-o',
        '--query',
        '--resource-group',
        '-g',
        '--name',
        '-n',
        '--location',
        '-l',
        '--ids',
        '--method',
        '-m',
        '--url',
        '-u',
        '--uri'
      ],
      read: [
        '** list',
        '** show',
        '** list-*',
        '** show-*',
        '** exists',
        '** check-*',
        '** wait',
        '** get-instance-view',
        '** what-if',
        '** validate',
        'version',
        'find',
        'feedback',
        'help',
        'interactive',
        'cloud list',
        'config get'
      ],
      mutate: [
        '** get-access-token',
        '** get-credentials',
        '** list-keys',
        '** keys list',
        '** show-connection-string',
        '** secret show',
        '** secret download',
        'login',
        'rest',
        '** create',
        '** delete',
        '** update',
        '** set'
      ],
      otherwise: 'mutate'
    },
    {
      programs: ['azcopy'],
      valueFlags: [],
      read: ['list', 'jobs list', 'jobs show', 'env', 'doc', 'help'],
      mutate: [],
      otherwise: 'mutate'
    },
    {
      programs: ['azd', 'func'],
      valueFlags: ['-e', '--environment', '-C', '--cwd'],
      read: [
        'package',
        'show',
        'version',
        'env list',
        'env get-value',
        'init',
        'start',
        'new',
        'config list'
      ],
      mutate: [],
      otherwise: 'mutate'
    }
  ],
  passes: [
    'AZURE_ACCESS_TOKEN',
    'ARM_ACCESS_KEY',
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AZURE_TENANT_ID',
    'ARM_CLIENT_ID',
    'ARM_CLIENT_SECRET',
    'ARM_TENANT_ID'
  ],
  limits: [
    'management.azure.com serves reads and changes alike.',
    'Blob storage serves public files, caches of CI systems and private data below one domain: all of it is refused as an API.',
    '`az rest` may be anything: it counts as a mutation. Keys and connection strings that `show` and `list` print are credentials, and count so too.'
  ],
  advice: [
    'Give the identity the Reader role for `read`; what the role may not do, nothing inside can do.',
    'Prefer federated identity in a step before over a client secret, and pass what is short-lived.',
    'Take public files from a host of your own.'
  ],
  sources: [
    'Azure SDK: environment variables of EnvironmentCredential',
    'Azure Instance Metadata Service',
    'Azure CLI configuration'
  ]
};
