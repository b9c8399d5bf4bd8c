/** Amazon Web Services. */
import type { CloudProvider } from './types.js';

export const aws: CloudProvider = {
  id: 'aws',
  title: 'Amazon Web Services',
  credentialPaths: [
    '~/.aws/credentials',
    '~/.aws/config',
    '~/.aws/sso/cache/*.json',
    '~/.aws/cli/cache/*.json',
    '~/.boto',
    '~/.s3cfg'
  ],
  credentialVariables: [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ROLE_ARN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_*'
  ],
  plainVariables: ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_DEFAULT_OUTPUT', 'AWS_PAGER'],
  metadataHosts: [
    '169.254.169.254',
    'fd00:ec2::254',
    'instance-data',
    'instance-data.ec2.internal',
    '169.254.170.2',
    '169.254.170.23',
    'fd00:ec2::23'
  ],
  apiHosts: [
    '*.amazonaws.com',
    '*.amazonaws.com.cn',
    '*.api.aws',
    '*.awsapps.com',
    '*.signin.aws.amazon.com',
    'signin.aws.amazon.com',
    'console.aws.amazon.com',
    '*.console.aws.amazon.com'
  ],
  clis: [
    {
      programs: ['aws'],
      valueFlags: [
        '--profile',
        '--region',
        '--output',
        '--endpoint-url',
        '--query',
        '--color',
        '--ca-bundle',
        '--cli-read-timeout',
        '--cli-connect-timeout',
        '--page-size',
        '--max-items'
      ],
      read: [
        '* describe-*',
        '* get-*',
        '* list-*',
        '* head-*',
        '* batch-get-*',
        '* lookup-*',
        '* search-*',
        '* scan',
        '* query',
        '* filter-log-events',
        '* wait',
        's3 ls',
        's3 presign',
        'logs tail',
        'sts decode-authorization-message',
        'configure list',
        'configure list-profiles',
        'configure get',
        'history',
        'help'
      ],
      mutate: [
        'sts get-session-token',
        'sts get-federation-token',
        'ecr get-login-password',
        'ecr get-authorization-token',
        'codeartifact get-authorization-token'
      ],
      otherwise: 'mutate'
    },
    {
      programs: ['sam', 'cdk', 'eksctl', 'copilot', 'eb', 'serverless', 'sls'],
      valueFlags: ['--profile', '--region', '--stage', '-t', '--template', '--app', '-a'],
      read: [
        'build',
        'validate',
        'local',
        'package',
        'synth',
        'synthesize',
        'list',
        'ls',
        'diff',
        'get',
        'version',
        'doctor',
        'status',
        'print',
        'info'
      ],
      mutate: [],
      otherwise: 'mutate'
    }
  ],
  passes: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
  limits: [
    'An API host serves reads and changes alike, and TLS hides which is asked: no proxy can tell `read` from `mutate`.',
    'Public objects in S3 and packages served from it are at the same hosts as the API.',
    'Operations named get-… that hand out credentials count as mutations; the list of verbs is a lint.'
  ],
  advice: [
    'Let the job assume a role with a read-only policy for `read`; what the role may not do, nothing inside can do.',
    'Use a short session (an hour) from OIDC in a step before, and pass its three variables; never a user’s long-lived key.',
    'Put public downloads behind a host of your own, and name that host.'
  ],
  sources: [
    'AWS CLI User Guide: environment variables, configuration and credential files',
    'Amazon EC2 User Guide: instance metadata',
    'AWS General Reference: service endpoints'
  ]
};
