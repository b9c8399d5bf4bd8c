/** What GitHub refuses of a push, however it comes: workflow files, protected branches, rulesets, large files. */
import { line, refTip, runGit } from './forge-git.js';
import type { PushAnswer, PushCommand } from './forge-hook.js';
import type { BareRepository } from './forge-repository.js';
import { verificationOf } from './forge-signing.js';
import type { ForgeRuleset } from './forge-types.js';

const WORKFLOWS = '.github/workflows/';
const MEBIBYTE = 1 << 20;

/** Why a ref may not be changed: what git prints behind the ref, what comes as `remote:` lines, what the API says. */
export interface Refusal {
  kind: 'workflow' | 'protected' | 'ruleset' | 'large';
  reason: string;
  lines: string[];
  api: string;
}

export function judgePush(
  repo: BareRepository,
  commands: readonly PushCommand[],
  mayPushWorkflows: boolean
): PushAnswer {
  const refused: Record<string, string> = {};
  const messages: string[] = [];
  for (const command of commands) {
    const refusal = judge(repo, command, mayPushWorkflows);
    if (refusal === null) continue;
    refused[command.ref] = refusal.reason;
    messages.push(...refusal.lines);
  }
  return { refused, messages };
}

/** The first rule that the change of one ref breaks. The new objects are in the repository, the ref is not moved yet. */
export function judge(repo: BareRepository, command: PushCommand, mayPushWorkflows: boolean): Refusal | null {
  return (
    largeFile(repo, command) ??
    (mayPushWorkflows ? null : workflowFile(repo, command)) ??
    protectedBranch(repo, command) ??
    ruleset(repo, command)
  );
}

function isDeletion(command: PushCommand): boolean {
  return /^0+$/.test(command.next);
}

/** Commits that no ref of the repository reaches yet. */
function fresh(command: PushCommand): string[] {
  return [command.next, '--not', '--all'];
}

/** A workflow that some branch has with the same content may travel: only what is new is refused. */
function workflowFile(repo: BareRepository, command: PushCommand): Refusal | null {
  if (isDeletion(command)) return null;
  const args = ['log', '-z', '--format=', '--name-only', '-m', '--root', ...fresh(command), '--', WORKFLOWS];
  const touched = runGit(repo.path, args)
    .toString()
    .split('\0')
    .map(text => text.trim());
  const path = touched.find(text => text !== '' && !isKnown(repo, command.next, text));
  if (path === undefined) return null;
  const reason = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
  return { kind: 'workflow', reason, lines: [], api: 'Resource not accessible by integration' };
}

function isKnown(repo: BareRepository, commit: string, path: string): boolean {
  const branches = line(repo.path, ['for-each-ref', '--format=%(objectname)', 'refs/heads']).split('\n');
  const wanted = refTip(repo.path, `${commit}:${path}`);
  return branches.some(tip => tip !== '' && refTip(repo.path, `${tip}:${path}`) === wanted);
}

function branchOf(command: PushCommand): string | null {
  return command.ref.startsWith('refs/heads/') ? command.ref.slice('refs/heads/'.length) : null;
}

const BY_PULL = 'Changes must be made through a pull request.';

function protectedBranch(repo: BareRepository, command: PushCommand): Refusal | null {
  const branch = branchOf(command);
  if (branch === null || !repo.settings.protectedBranches.has(branch)) return null;
  return {
    kind: 'protected',
    reason: 'protected branch hook declined',
    lines: [`error: GH006: Protected branch update failed for ${command.ref}.`, '', `- ${BY_PULL}`],
    api: BY_PULL
  };
}

function ruleset(repo: BareRepository, command: PushCommand): Refusal | null {
  const branch = branchOf(command);
  if (branch === null) return null;
  const rules = repo.settings.rulesets.filter(r => r.branches.test(branch));
  const violations = [...rules.flatMap(r => r.violations), ...unsigned(repo, command, rules)];
  if (violations.length === 0) return null;
  const page = `https://github.com/${repo.fullName}/rules?ref=${encodeURIComponent(command.ref)}`;
  return {
    kind: 'ruleset',
    reason: 'push declined due to repository rule violations',
    lines: [
      `error: GH013: Repository rule violations found for ${command.ref}.`,
      `Review all repository rules at ${page}`,
      '',
      ...violations.flatMap(text => [`- ${text}`, ''])
    ],
    api: `Repository rule violations found\n\n${violations.join('\n')}\n\n`
  };
}

/** Only commits that the push brings are looked at, as GitHub does. */
function unsigned(repo: BareRepository, command: PushCommand, rules: readonly ForgeRuleset[]): string[] {
  if (isDeletion(command) || !rules.some(rule => rule.requireSignatures === true)) return [];
  const brought = line(repo.path, ['rev-list', ...fresh(command)]).split('\n');
  const isBad = brought.some(sha => sha !== '' && !verificationOf(repo.path, sha).verified);
  return isBad ? ['Commits must have verified signatures.'] : [];
}

function largeFile(repo: BareRepository, command: PushCommand): Refusal | null {
  if (isDeletion(command)) return null;
  const listed = runGit(repo.path, ['rev-list', '--objects', ...fresh(command)]);
  const sizes = runGit(repo.path, ['cat-file', '--batch-check=%(objecttype) %(objectsize) %(rest)'], {
    input: listed
  });
  const limit = repo.settings.maxFileBytes;
  const over = sizes
    .toString()
    .split('\n')
    .map(text => /^blob (\d+) (.*)$/.exec(text))
    .filter(found => found !== null && Number(found[1]) > limit)
    .map(found => tooLarge(found?.[2] ?? '', Number(found?.[1]), limit));
  if (over.length === 0) return null;
  const lines = [
    'error: See https://gh.io/lfs for more information.',
    ...over,
    'error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.'
  ];
  return { kind: 'large', reason: 'pre-receive hook declined', lines, api: lines.join('\n') };
}

function tooLarge(path: string, bytes: number, limit: number): string {
  const mebibytes = (size: number) => `${(size / MEBIBYTE).toFixed(2)} MB`;
  return `error: File ${path} is ${mebibytes(bytes)}; this exceeds GitHub's file size limit of ${mebibytes(limit)}`;
}
