import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import {
  cloudCredentialPaths,
  cloudHost,
  cloudHostsRefused,
  cloudOfVariable,
  cloudOpening,
  cloudProviders,
  cloudVariables,
  mutatingCommand,
  refusedCloudPatterns
} from '../../src/permissions/cloud/index.js';
import { pathLooksSecret } from '../../src/permissions/secret-paths.js';

describe('hosts of clouds', () => {
  it.each([
    ['169.254.169.254', 'aws', 'metadata'],
    ['169.254.169.254:80', 'aws', 'metadata'],
    ['[fd00:ec2::254]:80', 'aws', 'metadata'],
    ['FD00:EC2::254', 'aws', 'metadata'],
    ['metadata.google.internal', 'gcp', 'metadata'],
    ['Metadata.Google.Internal.', 'gcp', 'metadata'],
    ['168.63.129.16', 'azure', 'metadata'],
    ['kubernetes.default.svc', 'kubernetes', 'metadata'],
    ['s3.amazonaws.com', 'aws', 'api'],
    ['bucket.s3.eu-central-1.amazonaws.com:443', 'aws', 'api'],
    ['STS.AmazonAWS.com', 'aws', 'api'],
    ['storage.googleapis.com', 'gcp', 'api'],
    ['*.googleapis.com', 'gcp', 'api'],
    ['*.com', 'aws', 'api'],
    ['*.amazonaws.com:443', 'aws', 'api'],
    ['*.eu-central-1.amazonaws.com', 'aws', 'api'],
    ['management.azure.com', 'azure', 'api'],
    ['account.blob.core.windows.net', 'azure', 'api'],
    ['app.terraform.io', 'terraform', 'api'],
    ['upload.pypi.org', 'registries', 'api'],
    ['ｓ3.amazonaws.com', 'aws', 'api']
  ])('%s belongs to %s', (host, provider, kind) => {
    expect(cloudHost(host)).toEqual({ provider, kind });
  });

  it.each([
    'example.org',
    'amazonaws.com.example.org',
    'notamazonaws.com',
    'pypi.org',
    'files.pythonhosted.org:443',
    'registry.npmjs.org',
    'github.com',
    'registry.terraform.io',
    '*.example.org',
    '',
    '*',
    '93.184.216.34'
  ])('%j belongs to none', host => {
    expect(cloudHost(host)).toBeNull();
  });

  it('opens the API of what is granted, and no metadata service ever', () => {
    expect(cloudHostsRefused('s3.amazonaws.com')).toBe('aws');
    expect(cloudHostsRefused('s3.amazonaws.com', { aws: 'read' })).toBeNull();
    expect(cloudHostsRefused('s3.amazonaws.com', { gcp: 'mutate' })).toBe('aws');
    expect(cloudHostsRefused('169.254.169.254', { aws: 'mutate', gcp: 'mutate', azure: 'mutate' })).toBe(
      'aws'
    );
    expect(refusedCloudPatterns()).toContain('*.amazonaws.com');
    expect(refusedCloudPatterns({ aws: 'read' })).not.toContain('*.amazonaws.com');
    expect(refusedCloudPatterns({ aws: 'mutate' })).toContain('169.254.169.254');
  });

  it('read and mutate open the same, and only of the named cloud', () => {
    expect(cloudOpening({ aws: 'read' })).toEqual(cloudOpening({ aws: 'mutate' }));
    expect(cloudOpening({})).toEqual({ hosts: [], variables: [] });
    expect(cloudOpening({ aws: 'read' }).variables).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN'
    ]);
    expect(cloudOpening({ kubernetes: 'read' }).variables).toEqual([]);
  });

  it('no text makes it throw, and every subdomain of an API is of that cloud', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => void cloudHost(text)));
    const suffixes = cloudProviders.flatMap(({ id, apiHosts }) =>
      apiHosts.filter(host => host.startsWith('*.')).map(host => [id, host.slice(2)] as const)
    );
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom(...suffixes), (domain, [, suffix]) => {
        const label = domain.split('.')[0]!;
        expect(cloudHostsRefused(`${label}.${suffix}`)).not.toBeNull();
        expect(cloudHostsRefused(`${label.toUpperCase()}.${suffix}.:443`)).not.toBeNull();
      })
    );
  });
});

describe('variables and paths of clouds', () => {
  it.each([
    ['AWS_SECRET_ACCESS_KEY', 'aws'],
    ['aws_profile', 'aws'],
    ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'aws'],
    ['GOOGLE_APPLICATION_CREDENTIALS', 'gcp'],
    ['ARM_CLIENT_SECRET', 'azure'],
    ['KUBECONFIG', 'kubernetes'],
    ['TF_TOKEN_app_terraform_io', 'terraform'],
    ['NODE_AUTH_TOKEN', 'registries'],
    ['GITHUB_TOKEN', 'registries'],
    ['AWS_REGION', null],
    ['PATH', null],
    ['BUNDLE_PATH', null]
  ])('%s leads to %s', (name, provider) => {
    expect(cloudOfVariable(name)).toBe(provider);
  });
  it('no plain variable of the table leads to credentials', () => {
    const plain = cloudProviders.flatMap(({ plainVariables }) => plainVariables);
    expect(plain.filter(name => cloudOfVariable(name) !== null)).toEqual([]);
  });
  it('what is passed is a credential of the table', () => {
    for (const { id, passes } of cloudProviders)
      expect([id, passes.filter(name => cloudOfVariable(name.replace('*', 'X')) === null)]).toEqual([id, []]);
  });
  it('lists are sorted and without doubles', () => {
    for (const list of [cloudVariables, cloudCredentialPaths])
      expect(list).toEqual([...new Set(list)].sort());
  });
  it('places below a home that hold nothing else are refused as inputs by their path', () => {
    const places = [
      '.aws/credentials',
      '.kube/config',
      '.azure/x',
      '.config/gcloud/application_default_credentials.json'
    ];
    expect(places.filter(path => !pathLooksSecret(path))).toEqual([]);
  });
});

describe('commands that change a cloud', () => {
  const mutations: [string, string][] = [
    ['aws s3 cp file s3://bucket', 'aws'],
    ['aws --profile prod --region eu-central-1 ec2 terminate-instances --instance-ids i-1', 'aws'],
    ['aws sts get-session-token', 'aws'],
    ['aws ecr get-login-password', 'aws'],
    ['AWS_PROFILE=x /usr/local/bin/aws lambda invoke out.json', 'aws'],
    ['npx -y cdk deploy', 'aws'],
    ['gcloud compute instances delete list', 'gcp'],
    ['gcloud auth print-access-token', 'gcp'],
    ['gcloud --project p run deploy service', 'gcp'],
    ['gsutil rm gs://bucket/x', 'gcp'],
    ['az vm create -g rg -n list', 'azure'],
    ['az storage account keys list', 'azure'],
    ['az rest --method get --url https://x', 'azure'],
    ['kubectl -n prod apply -f x.yml', 'kubernetes'],
    ['kubectl get secret token -o yaml', 'kubernetes'],
    ['kubectl exec pod -- ls', 'kubernetes'],
    ['kubectl.exe delete pod x', 'kubernetes'],
    ['helm upgrade --install a b', 'kubernetes'],
    ['terraform -chdir=infra apply -auto-approve', 'terraform'],
    ['terraform destroy', 'terraform'],
    ['terraform state rm x', 'terraform'],
    ['terraform state pull', 'terraform'],
    ['tofu import a b', 'terraform'],
    ['terragrunt run-all apply', 'terraform'],
    ['pulumi up --yes', 'terraform'],
    ['npm publish', 'registries'],
    ['npm --prefix packages/a publish', 'registries'],
    ['npm --unknown value publish', 'registries'],
    ['npm dist-tag add a@1 latest', 'registries'],
    ['pnpm publish -r', 'registries'],
    ['yarn npm publish', 'registries'],
    ['cargo publish', 'registries'],
    ['cargo yank --version 1.0.0 a', 'registries'],
    ['python -m twine upload dist/*', 'registries'],
    ['python3 setup.py sdist upload', 'registries'],
    ['uvx twine upload dist/*', 'registries'],
    ['uv publish', 'registries'],
    ['poetry publish --build', 'registries'],
    ['gem push a.gem', 'registries'],
    ['mvn -B -P release clean deploy', 'registries'],
    ['./mvnw release:perform', 'registries'],
    ['./gradlew :lib:publishAllPublicationsToMavenRepository', 'registries'],
    ['dotnet nuget push a.nupkg', 'registries'],
    ['docker push image', 'registries'],
    ['docker buildx build --push .', 'registries'],
    ['skopeo copy a b', 'registries'],
    ['gh release create v1', 'registries'],
    ['gh api -X DELETE /repos/a/b', 'registries'],
    ['env FOO=1 npm publish', 'registries']
  ];
  it.each(mutations)('%s', (text, provider) => {
    expect(mutatingCommand(text.split(' '))).toMatchObject({ provider });
  });

  it.each([
    'aws s3 ls',
    'aws --profile prod ec2 describe-instances',
    'aws s3api get-object --bucket b --key k out',
    'aws help',
    'gcloud compute instances list --format json',
    'gcloud --project p compute instances describe x',
    'az group list -o table',
    'az vm show -g rg -n delete',
    'kubectl -n prod get pods',
    'kubectl logs pod',
    'kubectl config view',
    'helm template chart',
    'terraform init',
    'terraform -chdir=infra plan -out=x',
    'terraform state list',
    'npm ci --ignore-scripts',
    'npm run publish',
    'npm install publish',
    'npm test',
    'npm access list packages',
    'pnpm install',
    'cargo build --release',
    'cargo publish --dry-run',
    'twine check dist/*',
    'python -m pytest',
    'mvn -B verify',
    './gradlew build publishToMavenLocal',
    'docker build -t push .',
    'gh pr list',
    'gh pr view 1',
    'kubectl delete --help',
    'node publish.js',
    'deploy',
    'FOO=1',
    'env',
    'aws'
  ])('not: %s', text => {
    expect(mutatingCommand(text.split(' '))).toBeNull();
  });

  it('says which words they are', () => {
    expect(mutatingCommand(['terraform', '-chdir=x', 'apply'])).toEqual({
      provider: 'terraform',
      verb: 'apply'
    });
    expect(mutatingCommand(['npm', 'dist-tag', 'add', 'a@1'])!.verb).toBe('dist-tag');
  });

  it('no words make it throw or take long', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('aws', 'kubectl', 'npm', 'env', 'npx', 'python', '-m', '--', '--x', 'get', 'A=1')
    );
    fc.assert(fc.property(fc.array(word, { maxLength: 100 }), argv => void mutatingCommand(argv)));
    expect(mutatingCommand([])).toBeNull();
    const begun = performance.now();
    mutatingCommand(['gradle', ...Array.from({ length: 100_000 }, () => 'x:'.repeat(50))]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('the table', () => {
  it.each(cloudProviders.map(provider => [provider.id, provider] as const))(
    '%s is whole',
    (_id, provider) => {
      for (const list of [
        provider.credentialPaths,
        provider.credentialVariables,
        provider.apiHosts,
        provider.limits,
        provider.advice,
        provider.sources,
        provider.clis
      ])
        expect(list.length).toBeGreaterThan(0);
      const hosts = [...provider.apiHosts, ...provider.metadataHosts];
      expect(hosts).toEqual([...new Set(hosts)]);
      expect(hosts.filter(host => host !== host.toLowerCase())).toEqual([]);
    }
  );
  it('is what docs/CLOUD.md says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/cloud-docs.mjs', '--check'], {
      encoding: 'utf8'
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
