/** Real run directories for tests, in a temporary place of their own. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  createRunDirectory,
  type Manifest,
  type ManifestFacts,
  type RunDirectory
} from '../../src/evidence/index.js';
import { clockFrom, type Clock } from '../../src/platform/clock.js';
import { createRedactor, type Redactor } from '../../src/redaction/index.js';

export const frozen = clockFrom({ SOURCE_DATE_EPOCH: '1700000000' });
export const TIME = '2023-11-14T22:13:20.000Z';
export const SECRET = 'tok_5up3r-s3cret-v4lue';

const made: string[] = [];

export function temporary(): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'evidence-'));
  made.push(path);
  return path;
}

export function removeTemporary(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

export function copyOf(path: string): string {
  const target = join(temporary(), 'copy');
  cpSync(path, target, { recursive: true, verbatimSymlinks: true });
  return target;
}

export function facts(changes: Partial<ManifestFacts> = {}): ManifestFacts {
  return {
    run_id: 'r-1',
    program: { name: 'codex-orchestrator', version: '0.1.0' },
    pack: { id: 'LINT-12', title: 'Replace var with let and const', path: '.github/task-packs/lint' },
    base: { commit: 'a'.repeat(40), tree: 'b'.repeat(40) },
    plan_digest: `sha256:${'c'.repeat(64)}`,
    change: { tree: 'd'.repeat(40), commit: null, files: 1, added: 2, deleted: 1 },
    isolation: { backend: 'bubblewrap', version: 'bubblewrap 0.8.0', facts: { seccomp: true } },
    verdict: { status: 'passed', code: 'OK', exit: 0, likely_cause: null },
    phases: [
      { name: 'plan', status: 'ok', code: null, attempts: 1 },
      { name: 'test', status: 'ok', code: null, attempts: 1 }
    ],
    started_at: TIME,
    finished_at: TIME,
    ...changes
  };
}

export const held = { kind: 'command', subject: 'npm test', ok: true, code: null, detail: 'exit 0' };
export const acceptance = { schema_version: 1, verdict: 'passed', criteria: [held], not_checked: [] };

/** A run that was killed while its test ran: a torn line, a half plan, no seal. */
export function killed(options: Parameters<typeof open>[0] = {}): Opened {
  const opened = open(options);
  const { run } = opened;
  run.journal.append('run.started', startedData(run.runId));
  run.writeText('plan.json', '{"schema_version":1,"program":{"na');
  run.writeText('plan.md', '# Plan\n');
  run.journal.append('phase.ended', { phase: 'plan', status: 'ok', code: null, attempts: 1 });
  run.journal.append('phase.started', { phase: 'test' });
  run.journal.append('command.started', { phase: 'test', attempt: 2, id: 'test-1' });
  run.openLog('logs/test/01.log', { maxBytes: 1000 }).write(Buffer.from('so far\n'));
  appendFileSync(join(run.path, 'events.jsonl'), '{"data":{"torn');
  return opened;
}

/** Every file below a directory with its bytes, to see whether anything was changed. */
export function contentOf(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map(entry => [join(entry.parentPath, entry.name), entry.isFile()] as const)
      .map(([path, isFile]) => [
        relative(directory, path),
        isFile ? readFileSync(path).toString('latin1') : 'no file'
      ])
  );
}

export interface Opened {
  evidenceDir: string;
  run: RunDirectory;
}

export function open(
  options: { clock?: Clock; redactor?: Redactor; runId?: string; evidenceDir?: string } = {}
): Opened {
  const evidenceDir = options.evidenceDir ?? join(temporary(), '.orchestrator_logs');
  const redactor = options.redactor ?? createRedactor([{ name: 'TOKEN', value: SECRET }]);
  const run = createRunDirectory({
    evidenceDir,
    runId: options.runId ?? 'r-1',
    clock: options.clock ?? frozen,
    redactor
  });
  return { evidenceDir, run };
}

/** What the flow records first. */
export function startedData(runId: string) {
  const { program, pack, base, plan_digest } = facts();
  return { run_id: runId, program, plan_digest, pack, base };
}

/** Writes what a run writes, up to its seal. */
export function fill(run: RunDirectory): void {
  run.journal.append('run.started', startedData(run.runId));
  run.writeJson('plan.json', { note: `uses ${SECRET}` });
  run.writeText('plan.md', '# Plan\n');
  run.journal.append('phase.ended', { phase: 'plan', status: 'ok', code: null, attempts: 1 });
  run.journal.append('phase.started', { phase: 'test' });
  const log = run.openLog('logs/test/01-npm-test.log', { maxBytes: 10_000 });
  log.write(Buffer.from(`token ${SECRET.slice(0, 7)}`));
  log.write(Buffer.from(`${SECRET.slice(7)} printed\n`));
  run.journal.append('command.ended', { output: log.end() });
  run.journal.append('egress.refused', { code: 'NET_NOT_GRANTED', host: 'fixtures.example.org:443' });
  run.journal.append('phase.ended', { phase: 'test', status: 'ok', code: null, attempts: 1 });
  run.writeJson('acceptance.json', acceptance);
  run.writeText('summary.md', 'passed\n');
}

export function sealed(options: Parameters<typeof open>[0] = {}): Opened & { manifest: Manifest } {
  const opened = open(options);
  fill(opened.run);
  return { ...opened, manifest: opened.run.seal(facts({ run_id: opened.run.runId })) };
}
