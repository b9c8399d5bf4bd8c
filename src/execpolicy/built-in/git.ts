/** Built-in rules: what changes a remote repository or the history of the local one. Only the host commits (DESIGN decision 6). */
import type { Rule } from '../types.js';
import { forbid } from './make.js';

const HOST = 'leave the change in the tree; the program commits it and opens the pull request';

export const gitRules: readonly Rule[] = [
  forbid({
    id: 'git.push',
    reason: 'pushes, forced ones above all, change a remote repository past the evidence',
    use: HOST,
    prefix: ['git', ['push', 'send-pack', 'http-push', 'send-email']],
    match: [
      'git push',
      'git -C sub push --force origin main',
      'git -c a.b=c push -f',
      '/usr/bin/git push origin +HEAD:main'
    ],
    not: ['git status', 'git log --grep push', 'git stash push']
  }),
  forbid({
    id: 'git.history',
    reason: 'it rewrites history, which a run must leave as it is',
    use: HOST,
    prefix: [
      'git',
      ['filter-branch', 'filter-repo', 'rebase', 'replace', 'fast-import', 'update-ref', 'symbolic-ref']
    ],
    match: [
      'git rebase -i HEAD~3',
      'git filter-branch --tree-filter true',
      'git update-ref refs/heads/main HEAD'
    ],
    not: ['git log', 'git merge-base a b']
  }),
  forbid({
    id: 'git.amend',
    reason: 'it rewrites the last commit',
    use: HOST,
    prefix: ['git', 'commit'],
    with: [['--amend', '--fixup', '--squash']],
    match: ['git commit --amend --no-edit', 'git commit -a --fixup=HEAD'],
    not: ['git commit -m "amend the docs"']
  }),
  forbid({
    id: 'git.reflog',
    reason: 'it removes what could bring lost commits back',
    use: null,
    prefix: ['git', 'reflog', ['expire', 'delete']],
    match: ['git reflog expire --expire=now --all'],
    not: ['git reflog']
  }),
  forbid({
    id: 'git.remote',
    reason: 'it changes where the repository is fetched from and pushed to',
    use: null,
    prefix: ['git', 'remote', ['add', 'set-url', 'rename', 'remove', 'rm']],
    match: ['git remote set-url origin https://example.org/x.git'],
    not: ['git remote -v', 'git remote show origin']
  }),
  forbid({
    id: 'git.credentials',
    reason: 'it reads or stores credentials of git',
    use: null,
    prefix: [
      'git',
      ['credential', 'credential-store', 'credential-cache', 'credential-manager', 'credential-osxkeychain']
    ],
    match: ['git credential fill'],
    not: ['git config user.name']
  }),
  forbid({
    id: 'git.forge',
    reason: 'it changes something at the forge, or hands out its token',
    use: HOST,
    prefix: [
      ['gh', 'glab', 'hub'],
      [
        'release',
        'pr',
        'mr',
        'issue',
        'secret',
        'variable',
        'repo',
        'workflow',
        'run',
        'gist',
        'ssh-key',
        'gpg-key',
        'label',
        'cache',
        'ruleset'
      ],
      [
        'create',
        'merge',
        'close',
        'edit',
        'delete',
        'upload',
        'set',
        'remove',
        'comment',
        'review',
        'reopen',
        'ready',
        'fork',
        'rename',
        'archive',
        'unarchive',
        'sync',
        'transfer',
        'lock',
        'unlock',
        'pin',
        'unpin',
        'enable',
        'disable',
        'rerun',
        'cancel',
        'add',
        'import',
        'approve',
        'update',
        'note',
        'update-branch',
        'revert',
        'deploy-key',
        'delete-asset',
        'clone-labels'
      ]
    ],
    match: [
      'gh pr merge 12 --admin',
      'gh release create v1',
      'gh -R o/r secret set TOKEN',
      'gh release upload v1 a.tgz'
    ],
    not: ['gh pr list', 'gh release view v1', 'gh run list']
  }),
  forbid({
    id: 'git.forge-run',
    reason: 'it starts a workflow, or publishes an extension',
    use: null,
    prefix: [['gh'], ['workflow'], ['run']],
    match: ['gh workflow run release.yml'],
    not: ['gh workflow list']
  }),
  forbid({
    id: 'git.forge-api',
    reason: 'a request of this method or with fields changes something at the forge',
    use: null,
    prefix: [['gh', 'glab'], 'api'],
    with: [['-X', '-X?*', '--method', '-f', '-F', '-f?*', '-F?*', '--field', '--raw-field', '--input']],
    unless: ['--method=GET', '-XGET'],
    match: [
      'gh api -X POST /repos/o/r/issues',
      'gh api --method DELETE /repos/o/r',
      'gh api graphql -f query=x'
    ],
    not: ['gh api /repos/o/r', 'gh api --method=GET search/issues -f q=x']
  }),
  forbid({
    id: 'git.forge-token',
    reason: 'it prints or changes the token of the forge',
    use: null,
    prefix: [['gh', 'glab'], 'auth', ['token', 'login', 'refresh', 'setup-git', 'logout', 'switch']],
    match: ['gh auth token', 'gh auth setup-git'],
    not: ['gh auth status']
  })
];
