/** Built-in rules: commands that change something in a cloud. Reading is left to grants and to the network. */
import type { Rule } from '../types.js';
import { forbid } from './make.js';

const REASON = 'it changes something in a cloud, which no run in safe mode may';
const USE = 'do the cloud step outside of the pack, or declare it and run it in mode privileged';

/** Words with which commands of cloud tools begin that change something. */
const MUTATING = [
  'create*',
  'delete*',
  'update*',
  'put*',
  'set*',
  'add*',
  'remove*',
  'modify*',
  'attach*',
  'detach*',
  'run*',
  'start*',
  'stop*',
  'terminate*',
  'reboot*',
  'deploy*',
  'apply*',
  'publish*',
  'invoke*',
  'send*',
  'import*',
  'register*',
  'deregister*',
  'associate*',
  'disassociate*',
  'enable*',
  'disable*',
  'grant*',
  'revoke*',
  'restore*',
  'reset*',
  'cancel*',
  'accept*',
  'reject*',
  'authorize*',
  'allocate*',
  'release*',
  'move*',
  'copy*',
  'tag*',
  'untag*',
  'upload*',
  'patch*',
  'replace*',
  'rotate*',
  'assign*',
  'execute*',
  'submit*',
  'purge*',
  'restart*',
  'scale*',
  'resize*',
  'rollback*',
  'promote*',
  'undelete*',
  'migrate*',
  'edit*',
  'batch-write*',
  'batch-delete*',
  'transact-write*',
  'change*',
  'assume-role*',
  'get-session-token',
  'get-federation-token',
  'get-login*',
  'write*',
  'ssh*',
  'scp*'
];

export const cloudRules: readonly Rule[] = [
  forbid({
    id: 'cloud.aws',
    reason: REASON,
    use: USE,
    prefix: ['aws', '*', MUTATING],
    unless: ['--dry-run'],
    match: [
      'aws ec2 run-instances --image-id x',
      'aws --profile p iam create-user --user-name x',
      'aws sts assume-role --role-arn x',
      'aws cloudformation deploy --stack-name x'
    ],
    not: ['aws ec2 describe-instances', 'aws ec2 run-instances --dry-run', 'aws s3 ls']
  }),
  forbid({
    id: 'cloud.aws-s3',
    reason: REASON,
    use: USE,
    prefix: ['aws', ['s3', 's3control'], ['cp', 'mv', 'rm', 'sync', 'mb', 'rb', 'website', 'presign']],
    unless: ['--dryrun'],
    match: ['aws s3 cp a s3://b', 'aws --region x s3 rm s3://b --recursive'],
    not: ['aws s3 ls s3://b', 'aws s3 sync . s3://b --dryrun']
  }),
  forbid({
    id: 'cloud.aws-configure',
    reason: 'it reads or writes the credentials of the cloud',
    use: null,
    prefix: ['aws', ['configure', 'sso']],
    match: ['aws configure set region x', 'aws sso login'],
    not: ['aws --version']
  }),
  forbid({
    id: 'cloud.gcloud',
    reason: REASON,
    use: USE,
    prefix: ['gcloud'],
    with: [
      MUTATING.filter(word => !['set*', 'ssh*', 'scp*', 'run*'].includes(word)).concat([
        'ssh',
        'scp',
        'set-*'
      ])
    ],
    unless: ['list', 'describe', '--help'],
    match: [
      'gcloud run deploy x --image y',
      'gcloud --project p compute instances delete x',
      'gcloud compute ssh vm'
    ],
    not: ['gcloud compute instances list', 'gcloud run services describe x', 'gcloud version']
  }),
  forbid({
    id: 'cloud.gcloud-auth',
    reason: 'it hands out or changes credentials of the cloud',
    use: null,
    prefix: ['gcloud', ['auth', 'init']],
    unless: ['list'],
    match: ['gcloud auth print-access-token', 'gcloud auth login'],
    not: ['gcloud auth list']
  }),
  forbid({
    id: 'cloud.gsutil',
    reason: REASON,
    use: USE,
    prefix: [
      'gsutil',
      [
        'cp',
        'mv',
        'rm',
        'rsync',
        'mb',
        'rb',
        'acl',
        'iam',
        'setmeta',
        'defacl',
        'compose',
        'rewrite',
        'signurl',
        'hmac',
        'notification',
        'lifecycle',
        'web',
        'cors'
      ]
    ],
    match: ['gsutil cp a gs://b', 'gsutil -m rsync -r . gs://b'],
    not: ['gsutil ls gs://b', 'gsutil cat gs://b/x']
  }),
  forbid({
    id: 'cloud.bq',
    reason: REASON,
    use: USE,
    prefix: [
      'bq',
      [
        'mk',
        'rm',
        'update',
        'load',
        'insert',
        'cp',
        'cancel',
        'truncate',
        'undelete',
        'add-iam-policy-binding',
        'set-iam-policy'
      ]
    ],
    match: ['bq rm -t d.t'],
    not: ['bq ls']
  }),
  forbid({
    id: 'cloud.az',
    reason: REASON,
    use: USE,
    prefix: ['az'],
    with: [
      [
        'create',
        'delete',
        'update',
        'set',
        'add',
        'remove',
        'start',
        'stop',
        'restart',
        'deploy',
        'up',
        'upload',
        'upload-batch',
        'download-batch',
        'copy',
        'move',
        'import',
        'purge',
        'recover',
        'restore',
        'invoke',
        'invoke-action',
        'run',
        'assign',
        'enable',
        'disable',
        'attach',
        'detach',
        'deallocate',
        'scale',
        'swap',
        'sync',
        'regenerate',
        'renew',
        'reset',
        'rotate',
        'approve',
        'reject',
        'cancel',
        'apply',
        'redeploy',
        'resize',
        'generate-sas',
        'build'
      ]
    ],
    unless: ['list', 'show', '--help'],
    match: ['az vm create -n x -g y', 'az group delete --name x --yes', 'az webapp up'],
    not: ['az vm list', 'az group show -n x']
  }),
  forbid({
    id: 'cloud.az-auth',
    reason: 'it hands out or changes credentials of the cloud',
    use: null,
    prefix: ['az', ['login', 'logout']],
    match: ['az login --identity'],
    not: ['az account show']
  }),
  forbid({
    id: 'cloud.az-token',
    reason: 'it hands out or changes credentials of the cloud',
    use: null,
    prefix: ['az', 'account', ['get-access-token', 'set', 'clear']],
    match: ['az account get-access-token'],
    not: ['az account list']
  }),
  forbid({
    id: 'cloud.metadata',
    reason: 'it names the metadata service of a cloud, which hands out credentials',
    use: null,
    pattern: [
      '*169.254.169.254*',
      '*metadata.google.internal*',
      '*169.254.170.2*',
      '*fd00:ec2::254*',
      '*100.100.100.200*'
    ],
    match: ['curl http://169.254.169.254/latest/meta-data/', 'wget -qO- http://metadata.google.internal/'],
    not: ['curl https://example.org/']
  })
];
