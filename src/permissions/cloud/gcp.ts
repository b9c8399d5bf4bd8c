/** Google Cloud. */
import type { CloudProvider } from './types.js';

export const gcp: CloudProvider = {
  id: 'gcp',
  title: 'Google Cloud',
  credentialPaths: [
    '~/.config/gcloud/**',
    '~/.boto',
    '**/application_default_credentials.json',
    '**/*service-account*.json',
    '**/gha-creds-*.json'
  ],
  credentialVariables: [
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_CREDENTIALS',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
    'GOOGLE_GHA_CREDS_PATH',
    'GCP_SA_KEY',
    'GCLOUD_SERVICE_KEY',
    'CLOUDSDK_AUTH_*',
    'CLOUDSDK_CONFIG'
  ],
  plainVariables: [
    'GOOGLE_CLOUD_PROJECT',
    'CLOUDSDK_CORE_PROJECT',
    'CLOUDSDK_COMPUTE_REGION',
    'CLOUDSDK_COMPUTE_ZONE'
  ],
  metadataHosts: ['169.254.169.254', 'fd20:ce::254', 'metadata.google.internal', 'metadata', 'metadata.goog'],
  apiHosts: [
    '*.googleapis.com',
    'accounts.google.com',
    'console.cloud.google.com',
    '*.pkg.dev',
    'gcr.io',
    '*.gcr.io'
  ],
  clis: [
    {
      programs: ['gcloud'],
      valueFlags: [
        '--project',
        '--account',
        '--configuration',
        '--format',
        '--filter',
        '--region',
        '--zone',
        '--impersonate-service-account',
        '--verbosity',
        '--billing-project',
        '--access-token-file',
        '--limit'
      ],
      read: [
        '** list',
        '** describe',
        '** get-iam-policy',
        '** get-value',
        '** read',
        '** tail',
        '** search',
        '** search-all-resources',
        '** search-all-iam-policies',
        '** list-*',
        '** describe-*',
        '** lint-condition',
        '** ls',
        '** cat',
        'version',
        'info',
        'help',
        'topic',
        'cheat-sheet'
      ],
      mutate: [
        '** print-access-token',
        '** print-identity-token',
        '** get-credentials',
        '** create',
        '** delete',
        '** update',
        '** deploy',
        '** add-*',
        '** remove-*',
        '** set-*',
        '** access'
      ],
      otherwise: 'mutate'
    },
    {
      programs: ['gsutil'],
      valueFlags: ['-o', '-u', '-h'],
      read: ['ls', 'cat', 'stat', 'du', 'hash', 'version', 'help'],
      mutate: [],
      otherwise: 'mutate'
    },
    {
      programs: ['bq'],
      valueFlags: ['--project_id', '--dataset_id', '--location', '--format'],
      read: ['ls', 'show', 'head', 'version', 'help', 'wait', 'get-iam-policy'],
      mutate: [],
      otherwise: 'mutate'
    }
  ],
  passes: ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
  limits: [
    'All APIs are below googleapis.com, reads and changes alike.',
    'storage.googleapis.com serves public files and the storage API under one name: it is refused as an API.',
    '`bq query` may read or change, depending on its text: it counts as a mutation.'
  ],
  advice: [
    'Impersonate a service account with a viewer role for `read`, and pass its access token, which lives an hour.',
    'Use workload identity federation in a step before; never a service account’s key file.',
    'Take public files from a host of your own.'
  ],
  sources: [
    'Google Cloud: application default credentials',
    'Google Cloud CLI: properties as environment variables',
    'Compute Engine: VM metadata'
  ]
};
