/** Kubernetes, wherever it runs. */
import type { CloudProvider } from './types.js';

export const kubernetes: CloudProvider = {
  id: 'kubernetes',
  title: 'Kubernetes',
  credentialPaths: [
    '~/.kube/**',
    '**/kubeconfig',
    '**/kubeconfig.*',
    '**/*.kubeconfig',
    '/etc/kubernetes/**',
    '/etc/rancher/k3s/k3s.yaml',
    '/var/run/secrets/kubernetes.io/**'
  ],
  credentialVariables: [
    'KUBECONFIG',
    'KUBE_CONFIG',
    'KUBE_CONFIG_*',
    'KUBE_TOKEN',
    'KUBE_PASSWORD',
    'KUBE_CLIENT_KEY_DATA',
    'KUBERNETES_SERVICE_HOST',
    'KUBERNETES_SERVICE_PORT',
    'HELM_KUBETOKEN',
    'HELM_KUBECONTEXT',
    'HELM_REGISTRY_CONFIG'
  ],
  plainVariables: ['HELM_NAMESPACE', 'KUBE_EDITOR'],
  metadataHosts: [
    'kubernetes',
    'kubernetes.default',
    'kubernetes.default.svc',
    'kubernetes.default.svc.cluster.local'
  ],
  apiHosts: [
    '*.eks.amazonaws.com',
    '*.azmk8s.io',
    '*.gke.goog',
    '*.k8s.ondigitalocean.com',
    '*.svc',
    '*.svc.cluster.local'
  ],
  clis: [
    {
      programs: ['kubectl', 'oc'],
      valueFlags: [
        '--namespace',
        '-n',
        '--context',
        '--cluster',
        '--kubeconfig',
        '--user',
        '--server',
        '-s',
        '--token',
        '--request-timeout',
        '--as',
        '--as-group',
        '--output',
        '-o',
        '--selector',
        '-l',
        '--filename',
        '-f',
        '-c',
        '--container',
        '--cache-dir',
        '-v'
      ],
      read: [
        'get',
        'describe',
        'logs',
        'top',
        'explain',
        'api-resources',
        'api-versions',
        'cluster-info',
        'version',
        'diff',
        'events',
        'wait',
        'auth can-i',
        'auth whoami',
        'rollout status',
        'rollout history',
        'config view',
        'config get-*',
        'config current-context',
        'plugin list',
        'completion',
        'options',
        'kustomize',
        'help'
      ],
      mutate: ['get secret', 'get secrets', 'get secret/*', 'get secrets/*'],
      otherwise: 'mutate'
    },
    {
      programs: ['helm'],
      valueFlags: [
        '--namespace',
        '-n',
        '--kube-context',
        '--kubeconfig',
        '--kube-token',
        '--values',
        '-f',
        '--set',
        '--version',
        '--repo',
        '--registry-config',
        '--output',
        '-o'
      ],
      read: [
        'list',
        'ls',
        'get',
        'status',
        'history',
        'show',
        'inspect',
        'search',
        'template',
        'lint',
        'version',
        'env',
        'dependency',
        'dep',
        'pull',
        'fetch',
        'repo',
        'package',
        'create',
        'verify',
        'completion',
        'plugin list',
        'help'
      ],
      mutate: [],
      otherwise: 'mutate'
    },
    {
      programs: ['kustomize'],
      valueFlags: [],
      read: ['build', 'version', 'cfg', 'edit', 'create', 'localize', 'help'],
      mutate: [],
      otherwise: 'read'
    },
    {
      programs: ['flux', 'argocd', 'skaffold', 'kind', 'minikube', 'k3d'],
      valueFlags: ['--namespace', '-n', '--context', '--server'],
      read: [
        'get',
        'check',
        'logs',
        'tree',
        'stats',
        'version',
        'diff',
        'render',
        'build',
        'status',
        'list',
        'events',
        'app get',
        'app list',
        'app diff',
        'help'
      ],
      mutate: [],
      otherwise: 'mutate'
    }
  ],
  passes: [],
  limits: [
    'The API of a cluster can have any name: only the names that providers give are known here. A name of your own is closed because it is not on the allow list.',
    'A cluster’s API serves reads and changes alike; inside a cluster, 10.x addresses are refused as private.',
    'Reading a Secret is reading a credential: `kubectl get secret` counts as a mutation.',
    'Credentials come in files, and no credential file is handed in: `permissions.cloud: {kubernetes: …}` opens the names of providers and no credential.'
  ],
  advice: [
    'Render and check manifests inside (`kubectl kustomize`, `helm template`, `kubectl diff` against a saved state), and apply them outside, after review.',
    'Where a pack must ask a cluster, put a read-only endpoint with a name of its own before it, and name that host.'
  ],
  sources: [
    'Kubernetes: organizing cluster access using kubeconfig files',
    'Kubernetes: accessing the API from a Pod',
    'Helm: environment variables'
  ]
};
