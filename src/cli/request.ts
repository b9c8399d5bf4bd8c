/** From flags and the original's environment variables to one typed record. Flags win over variables. */
import type { LimitRequest } from '../pack/contract.js';
import { isolationRequest } from '../run/isolation-options.js';
import { limitOptions } from '../run/limit-options.js';
import type { RunRequest } from '../run/types.js';
import { text, UsageError, type VerbCall } from './options.js';

const BACKENDS = ['bubblewrap', 'util-linux', 'podman', 'docker'] as const;

/** The request of `plan` and `run`. Throws UsageError where no pack is named. */
export function requestOf(call: VerbCall): RunRequest {
  const env = call.process.env;
  const packPath = call.args[0] ?? env['TASKPACK_PATH'];
  if (packPath === undefined || packPath === '') {
    throw new UsageError('USAGE', 'no pack is named', {
      fix: 'Name a pack: codex-orchestrator run <pack>, or set TASKPACK_PATH.'
    });
  }
  return {
    packPath,
    cwd: env['ORCH_WORKSPACE'] || call.process.cwd(),
    packFrom: 'worktree',
    trusted: null,
    installSandbox: 'never',
    base: text(call, 'base') ?? (env['BASE_BRANCH'] || null),
    mode: text(call, 'mode') === 'privileged' ? 'privileged' : 'safe',
    policyPath: text(call, 'policy'),
    isolation: isolationOf(call),
    backend: backendOf(text(call, 'backend')),
    evidenceDir: text(call, 'evidence-dir'),
    expectPlan: text(call, 'expect-plan'),
    change: text(call, 'change') === 'worktree' ? 'worktree' : 'implement',
    limits: limitsOf(call),
    branch: text(call, 'branch') ?? (env['ORCH_BRANCH_NAME'] || null),
    branchPrefix: text(call, 'branch-prefix') ?? (env['BRANCH_PREFIX'] || 'codex/'),
    publish: call.flags['no-pr'] !== true
  };
}

function backendOf(name: string | null): RunRequest['backend'] {
  return BACKENDS.find(known => known === name) ?? null;
}

function isolationOf(call: VerbCall): RunRequest['isolation'] {
  const { request, problems } = isolationRequest(name => text(call, name));
  if (problems.length === 0) return request;
  throw new UsageError('USAGE', `--${problems.join('; --')}`, {
    fix: 'See: codex-orchestrator run --help'
  });
}

function limitsOf(call: VerbCall): LimitRequest {
  const limits: LimitRequest = {};
  const attempts = call.process.env['MAX_ATTEMPTS'];
  if (attempts !== undefined && attempts !== '') limits.attempts = wholeNumber('MAX_ATTEMPTS', attempts);
  for (const [flag, name] of Object.entries({ attempts: 'attempts' as const, ...limitOptions })) {
    const value = text(call, flag);
    if (value !== null) limits[name] = Number(value);
  }
  return limits;
}

function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new UsageError('USAGE', `${name} takes a whole number from 1, not ${JSON.stringify(value)}`);
  return Number(value);
}
