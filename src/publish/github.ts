/**
 * One pull request from a sealed run. Everything is read again where it can be trusted, the branch is looked at
 * before it is moved, and what was done is recorded beside the run. Source: DESIGN "Publishing".
 */
import { randomBytes } from 'node:crypto';
import type { Host, RunListener } from '../run/types.js';
import { createPublishRecord, type PublishRecord } from '../evidence/index.js';
import type { GitHub } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { wholeBody } from '../pullrequest/body.js';
import { createRedactor, secretsOf } from '../redaction/index.js';
import { createPrivateRoot, defaultParent, type PrivateRoot } from '../workspace/index.js';
import { converge } from './converge.js';
import { openHandover } from './handover.js';
import type { CheckedHandover } from './handover-types.js';
import { patiently } from './progress.js';
import { targetOf } from './target.js';
import { nothingPublished, type GitHubPublished, type GitHubPublishing } from './types.js';

export interface PublishPorts {
  /** Opens the API; called once it is certain that something is to be asked. */
  connect(): Promise<GitHub>;
  note: RunListener['note'];
}

/** Throws PublishError, WorkspaceError, GitHubError and EvidenceError; what is not published for a reason is `none`. */
export async function publishToGitHub(
  given: GitHubPublishing,
  host: Host,
  ports: PublishPorts
): Promise<GitHubPublished> {
  const root = await createPrivateRoot({
    parent: defaultParent(host.env, false),
    runId: `publish-${randomBytes(4).toString('hex')}`,
    owner: null
  });
  try {
    return await publishFrom(given, host, ports, root);
  } finally {
    await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
  }
}

async function publishFrom(
  given: GitHubPublishing,
  host: Host,
  ports: PublishPorts,
  root: PrivateRoot
): Promise<GitHubPublished> {
  const handover = await patiently(ports.note, 'checking the evidence', () =>
    openHandover(given, host, root)
  );
  if (handover.state === 'silent') return { ...nothingPublished, why: handover.why };
  if (handover.why !== null && !isVanished(handover)) return { ...nothingPublished, why: handover.why };
  const target = await targetOf(given, host, handover);
  const record = openRecord(given, host, handover);
  try {
    record.writeText('pr-title.txt', `${target.title}\n`);
    record.writeText('pr-body.md', wholeBody(target.body));
    const site = { target, git: handover.git, api: await ports.connect(), record, note: ports.note };
    const published = await converge(site);
    const { operation, number, requests } = published;
    record.journal.append('publish.ended', { operation, number, requests });
    return published;
  } catch (error) {
    const code = error instanceof OrchestratorError ? error.code : 'INTERNAL';
    record.journal.append('publish.refused', { code });
    throw error;
  } finally {
    record.seal();
  }
}

/** True where a pack that changes things found nothing to change any more: a pull request of before may have to go. */
function isVanished({ run, contract, plan, commit }: CheckedHandover): boolean {
  const { verdict, change } = run.manifest;
  const implements_ = plan.phases.some(phase => phase.name === 'implement' && phase.commands.length > 0);
  const unchanged = change === null || change.files === 0;
  return contract.pr !== null && implements_ && unchanged && commit === null && verdict.status === 'passed';
}

function openRecord(given: GitHubPublishing, host: Host, { run }: CheckedHandover): PublishRecord {
  const tokens = [given.forge.token, given.branchToken?.token ?? ''].filter(token => token !== '');
  return createPublishRecord(given.runDir, run.manifest.digest, host.clock, {
    redactor: createRedactor([
      ...secretsOf(host.env),
      ...tokens.flatMap(value => [
        { name: 'token', value },
        { name: 'token', value: Buffer.from(`x-access-token:${value}`).toString('base64') }
      ])
    ])
  });
}
