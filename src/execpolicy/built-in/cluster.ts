/** Built-in rules: clusters, infrastructure as code, and stores of secrets. */
import type { Rule } from '../types.js';
import { forbid } from './make.js';

const USE = 'do the step outside of the pack, or declare it and run it in mode privileged';

export const clusterRules: readonly Rule[] = [
  forbid({
    id: 'cloud.kubectl',
    reason: 'it changes a cluster, or reaches into it',
    use: USE,
    prefix: [
      ['kubectl', 'oc', 'k', 'kubecolor'],
      [
        'apply',
        'create',
        'delete',
        'edit',
        'patch',
        'replace',
        'scale',
        'autoscale',
        'rollout',
        'set',
        'label',
        'annotate',
        'taint',
        'cordon',
        'uncordon',
        'drain',
        'exec',
        'cp',
        'run',
        'expose',
        'attach',
        'port-forward',
        'proxy',
        'debug',
        'certificate',
        'new-app',
        'start-build',
        'login',
        'adm',
        'process',
        'rsh',
        'rsync',
        'evict'
      ]
    ],
    unless: ['--dry-run=client', '--dry-run=server', 'status', 'history'],
    match: [
      'kubectl apply -f x.yml',
      'kubectl -n prod delete pod x',
      'kubectl --context prod exec -it x -- sh'
    ],
    not: ['kubectl get pods', 'kubectl apply --dry-run=client -f x.yml', 'kubectl rollout status deploy/x']
  }),
  forbid({
    id: 'cloud.kubectl-secret',
    reason: 'it prints secrets of a cluster',
    use: null,
    prefix: [
      ['kubectl', 'oc'],
      ['get', 'describe'],
      ['secret', 'secrets', 'secret/*', 'secrets/*', '*,secret*']
    ],
    match: ['kubectl get secret x -o yaml', 'kubectl -n a get secrets'],
    not: ['kubectl get pods']
  }),
  forbid({
    id: 'cloud.helm',
    reason: 'it changes a cluster',
    use: USE,
    prefix: [
      [
        'helm',
        'helmfile',
        'flux',
        'argocd',
        'istioctl',
        'kustomize',
        'skaffold',
        'tilt',
        'eksctl',
        'kops',
        'werf'
      ],
      [
        'install',
        'upgrade',
        'uninstall',
        'rollback',
        'delete',
        'apply',
        'sync',
        'destroy',
        'bootstrap',
        'reconcile',
        'suspend',
        'resume',
        'app',
        'run',
        'deploy',
        'up',
        'create',
        'scale',
        'converge',
        'dismiss'
      ]
    ],
    unless: ['--dry-run', '--dry-run=client', '--dry-run=server'],
    match: ['helm upgrade --install x .', 'helm --kube-context p uninstall x', 'eksctl create cluster'],
    not: ['helm lint .', 'helm template .', 'helm upgrade x . --dry-run', 'kustomize build .']
  }),
  forbid({
    id: 'cloud.terraform',
    reason: 'it changes infrastructure or its state',
    use: 'run terraform plan, and apply outside of the pack',
    prefix: [
      ['terraform', 'tofu', 'terragrunt'],
      ['apply', 'destroy', 'import', 'taint', 'untaint', 'force-unlock', 'login', 'refresh', 'run-all']
    ],
    match: ['terraform apply -auto-approve', 'terraform -chdir=infra destroy', 'tofu import a b'],
    not: ['terraform plan', 'terraform fmt -check', 'terraform validate']
  }),
  forbid({
    id: 'cloud.terraform-state',
    reason: 'it changes infrastructure or its state',
    use: null,
    prefix: [
      ['terraform', 'tofu'],
      ['state', 'workspace'],
      ['rm', 'mv', 'push', 'replace-provider', 'pull', 'new', 'delete']
    ],
    match: ['terraform state rm a.b', 'terraform workspace delete x'],
    not: ['terraform state list', 'terraform workspace show']
  }),
  forbid({
    id: 'cloud.stacks',
    reason: 'it changes infrastructure',
    use: USE,
    prefix: [
      [
        'pulumi',
        'cdk',
        'cdktf',
        'sam',
        'sst',
        'copilot',
        'amplify',
        'eb',
        'chalice',
        'zappa',
        'doctl',
        'linode-cli',
        'hcloud',
        'scw',
        'ibmcloud',
        'oci',
        'aliyun',
        'tccli',
        'exo',
        'vultr-cli',
        'packer',
        'nomad',
        'consul',
        'ansible-playbook',
        'waypoint'
      ],
      [
        'up',
        'deploy',
        'destroy',
        'refresh',
        'import',
        'cancel',
        'delete',
        'remove',
        'bootstrap',
        'create',
        'push',
        'publish',
        'init',
        'run',
        'job',
        'kv',
        'build'
      ]
    ],
    unless: ['--dry-run', '--check'],
    match: ['pulumi up --yes', 'cdk deploy', 'sam deploy --guided'],
    not: ['pulumi preview', 'cdk synth']
  }),
  forbid({
    id: 'cloud.vault',
    reason: 'it reads or changes a store of secrets',
    use: null,
    prefix: [
      [
        'vault',
        'op',
        'bw',
        'pass',
        'chamber',
        'doppler',
        'infisical',
        'akeyless',
        'sops',
        'secret-tool',
        'keyring',
        'security',
        'conjur'
      ],
      [
        'read',
        'write',
        'kv',
        'login',
        'token',
        'get',
        'list',
        'show',
        'item',
        'document',
        'signin',
        'secrets',
        'export',
        'lookup',
        'find-generic-password',
        'find-internet-password',
        'dump-keychain',
        'unlock',
        'insert',
        'delete',
        '-d',
        '--decrypt',
        'decrypt',
        'inject'
      ]
    ],
    match: [
      'vault kv get secret/x',
      'op read op://a/b/c',
      'security find-generic-password -w',
      'sops -d x.yml'
    ],
    not: ['vault version', 'op --version']
  })
];
