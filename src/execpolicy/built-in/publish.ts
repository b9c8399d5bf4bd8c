/** Built-in rules: publishing to package and image registries. Releases are gated elsewhere, with evidence. */
import type { Rule } from '../types.js';
import { forbid } from './make.js';

const RELEASE = 'build the package as an artifact, and publish it in the release that its evidence gates';
const REASON = 'it publishes, which cannot be taken back';

export const publishRules: readonly Rule[] = [
  forbid({
    id: 'publish.npm',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['npm', 'pnpm', 'yarn', 'bun', 'cnpm'],
      ['publish', 'unpublish', 'deprecate', 'dist-tag', 'owner', 'access', 'star', 'unstar']
    ],
    unless: ['--dry-run'],
    match: [
      'npm publish',
      'npm --registry https://example.org publish --access public',
      'pnpm -r publish',
      'yarn publish'
    ],
    not: ['npm publish --dry-run', 'npm test', 'npm run publish-docs', 'npm pack']
  }),
  forbid({
    id: 'publish.yarn',
    reason: REASON,
    use: RELEASE,
    prefix: ['yarn', 'npm', ['publish', 'tag', 'login', 'logout']],
    match: ['yarn npm publish'],
    not: ['yarn npm audit']
  }),
  forbid({
    id: 'publish.npm-token',
    reason: 'it logs in to a registry, or prints and makes its tokens',
    use: null,
    prefix: [
      ['npm', 'pnpm', 'yarn'],
      ['token', 'login', 'adduser', 'logout']
    ],
    match: ['npm token list', 'npm login'],
    not: ['npm whoami']
  }),
  forbid({
    id: 'publish.release-tool',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['semantic-release', 'release-it', 'np', 'goreleaser', 'lerna', 'changeset', 'nx'],
      ['publish', 'release', 'nx-release-publish']
    ],
    unless: ['--dry-run', '--snapshot', '--skip-publish', '--skip=publish'],
    match: ['lerna publish from-package', 'npx changeset publish', 'goreleaser release'],
    not: ['lerna run build', 'goreleaser release --snapshot', 'changeset status']
  }),
  forbid({
    id: 'publish.python',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['twine', 'flit', 'poetry', 'uv', 'hatch', 'pdm', 'rye', 'maturin'],
      ['upload', 'publish', 'register']
    ],
    unless: ['--dry-run'],
    match: ['twine upload dist/*', 'poetry publish --build', 'uv publish'],
    not: ['twine check dist/*', 'poetry build']
  }),
  forbid({
    id: 'publish.python-module',
    reason: REASON,
    use: RELEASE,
    prefix: [['python*', 'pypy*'], '-m', ['twine', 'flit', 'poetry'], ['upload', 'publish', 'register']],
    match: ['python3 -m twine upload dist/*'],
    not: ['python3 -m twine check dist/*', 'python -m build']
  }),
  forbid({
    id: 'publish.setup-py',
    reason: REASON,
    use: RELEASE,
    pattern: ['python* setup.py * upload', 'python* setup.py * upload *', 'python* setup.py upload*'],
    match: ['python setup.py sdist upload'],
    not: ['python setup.py sdist']
  }),
  forbid({
    id: 'publish.cargo',
    reason: REASON,
    use: RELEASE,
    prefix: ['cargo', ['publish', 'yank', 'owner', 'login', 'logout', 'release']],
    unless: ['--dry-run'],
    match: ['cargo publish', 'cargo -Z x publish'],
    not: ['cargo publish --dry-run', 'cargo test', 'cargo build --release']
  }),
  forbid({
    id: 'publish.cargo-toolchain',
    reason: REASON,
    use: RELEASE,
    prefix: ['cargo', '+*', ['publish', 'yank', 'owner', 'login']],
    match: ['cargo +stable publish'],
    not: ['cargo +stable test']
  }),
  forbid({
    id: 'publish.gem',
    reason: REASON,
    use: RELEASE,
    prefix: ['gem', ['push', 'yank', 'owner', 'signin']],
    match: ['gem push x-1.0.gem'],
    not: ['gem build x.gemspec', 'gem install rake']
  }),
  forbid({
    id: 'publish.rake',
    reason: REASON,
    use: RELEASE,
    prefix: ['rake', ['release', 'release:*']],
    match: ['bundle exec rake release'],
    not: ['rake test']
  }),
  forbid({
    id: 'publish.image',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['docker', 'podman', 'nerdctl', 'buildah', 'img'],
      ['push', 'login', 'logout', 'trust']
    ],
    match: ['docker push example.org/x:1', 'docker --context prod push x', 'podman login example.org'],
    not: ['docker build -t push .', 'docker images']
  }),
  forbid({
    id: 'publish.image-sub',
    reason: REASON,
    use: RELEASE,
    prefix: [['docker', 'podman'], ['image', 'manifest', 'compose', 'plugin'], 'push'],
    match: ['docker image push x', 'docker compose push'],
    not: ['docker image ls', 'docker compose up']
  }),
  forbid({
    id: 'publish.image-build',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['docker', 'podman'],
      ['build', 'buildx', 'bake']
    ],
    with: [['--push']],
    match: ['docker buildx build --push -t x .', 'docker build --push .'],
    not: ['docker buildx build -t x .']
  }),
  forbid({
    id: 'publish.image-copy',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['skopeo', 'crane', 'oras', 'regctl', 'ko', 'cosign', 'helm'],
      [
        'copy',
        'sync',
        'push',
        'publish',
        'attach',
        'delete',
        'resolve',
        'apply',
        'tag',
        'append',
        'mutate',
        'sign',
        'attest',
        'upload'
      ]
    ],
    match: [
      'skopeo copy docker://a docker://b',
      'crane push x.tar example.org/x',
      'helm push x.tgz oci://example.org'
    ],
    not: ['skopeo inspect docker://a', 'crane digest example.org/x', 'helm template .']
  }),
  forbid({
    id: 'publish.jvm',
    reason: REASON,
    use: RELEASE,
    prefix: [
      ['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt'],
      [
        'deploy',
        'deploy:*',
        'release:*',
        'publish',
        'publish*',
        'uploadArchives',
        '*:publish*',
        'closeAndReleaseRepository'
      ]
    ],
    unless: ['publishToMavenLocal', '*:publishToMavenLocal'],
    match: ['mvn -B deploy', './gradlew publish', 'mvn release:perform', './gradlew :lib:publishToSonatype'],
    not: ['mvn -B verify', './gradlew build']
  }),
  forbid({
    id: 'publish.mvn-later',
    reason: REASON,
    use: RELEASE,
    prefix: [['mvn', 'mvnw', 'gradle', 'gradlew']],
    with: [
      [
        'deploy',
        'deploy:deploy*',
        'release:perform',
        'release:prepare',
        'publish',
        '*:publish',
        'publishAllPublications*'
      ]
    ],
    match: ['mvn clean deploy -DskipTests', './gradlew clean build publish'],
    not: ['mvn clean verify', './gradlew publishToMavenLocal']
  }),
  forbid({
    id: 'publish.other',
    reason: REASON,
    use: RELEASE,
    prefix: [
      [
        'nuget',
        'hex',
        'mix',
        'pod',
        'vsce',
        'ovsx',
        'jsr',
        'deno',
        'pub',
        'dart',
        'flutter',
        'luarocks',
        'wapm',
        'wasm-pack',
        'composer',
        'conan',
        'vcpkg',
        'snapcraft',
        'web-ext',
        'fly',
        'flyctl',
        'vercel',
        'netlify',
        'heroku',
        'wrangler',
        'firebase',
        'surge',
        'serverless',
        'sls',
        'railway',
        'render',
        'eas',
        'fastlane',
        'anaconda',
        'clojars'
      ],
      [
        'push',
        'publish',
        'hex.publish',
        'trunk',
        'upload',
        'deploy',
        'release',
        'sign',
        'promote',
        'submit',
        'deliver',
        'pilot',
        'rollback'
      ]
    ],
    match: [
      'vsce publish',
      'mix hex.publish',
      'pod trunk push X.podspec',
      'wrangler deploy',
      'netlify deploy --prod'
    ],
    not: ['mix test', 'dotnet test', 'vsce package', 'firebase emulators:start']
  }),
  forbid({
    id: 'publish.nuget',
    reason: REASON,
    use: RELEASE,
    prefix: ['dotnet', 'nuget', ['push', 'delete']],
    match: ['dotnet nuget push x.nupkg'],
    not: ['dotnet nuget locals all --list']
  }),
  forbid({
    id: 'publish.dart',
    reason: REASON,
    use: RELEASE,
    prefix: [['dart', 'flutter'], 'pub', ['publish', 'token', 'login']],
    match: ['dart pub publish'],
    not: ['dart pub get']
  })
];
