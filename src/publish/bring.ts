/** The branch brought to the new commit: by a push, or by a commit that the server makes. One update of one ref. */
import type { CommitEntry } from '../github/types.js';
import {
  changedEntries,
  parseCommit,
  pushCommit,
  serverMessage,
  type ChangedEntry,
  type RemoteTip
} from '../workspace/index.js';
import { PublishError } from './errors.js';
import { patiently } from './progress.js';
import { readAhead } from './read-ahead.js';
import type { Site } from './site.js';

export interface Brought {
  commit: string;
  verification: { verified: boolean; reason: string } | null;
}

/** GitHub's own limit for a blob that comes through its API is 40 MiB. */
const MOST_BLOB = 64 << 20;

/** Throws the PR_ codes of a refused push, PR_BRANCH_MOVED where somebody was faster. */
export async function bring(site: Site, tip: RemoteTip | null): Promise<Brought> {
  const { target, record } = site;
  const observed = tip?.commit ?? null;
  const brought = target.transport === 'git' ? await push(site, observed) : await make(site, observed);
  record.journal.append('branch.published', {
    branch: target.branch,
    commit: brought.commit,
    previous: observed,
    transport: target.transport,
    verified: brought.verification?.verified ?? null
  });
  return brought;
}

async function push({ git, target, note }: Site, observed: string | null): Promise<Brought> {
  const { commit, change } = target.proposed!;
  note(`pushing ${target.branch}, ${change.files.length} files`);
  await patiently(note, `pushing ${target.branch}`, () =>
    pushCommit(git, target.remote, { branch: target.branch, commit, observed })
  );
  return { commit, verification: null };
}

/** The commit is there, and checked, before any ref points at it. */
async function make(site: Site, observed: string | null): Promise<Brought> {
  const { git, api, target, note } = site;
  const { commit, tree } = target.proposed!;
  const facts = parseCommit(await git.readCommit(commit));
  if (facts === null) throw new RangeError(`commit ${commit} is not of our form`);
  const changed = await changedEntries(git, tree);
  const entries = changed.map(entryOf);
  const all = entries.filter(({ content }) => content !== null).length;
  note(`making the commit through the API, ${entries.length} files`);
  const made = await patiently(note, 'making the commit', say =>
    api.createCommit({
      parent: target.parent,
      parentTree: git.base.tree,
      tree,
      message: serverMessage(facts),
      entries,
      read: readAhead(git, changed, MOST_BLOB),
      progress: ({ files, bytes }) =>
        say(`uploaded ${files} of ${all} files, ${Math.round(bytes / 1024)} KiB`)
    })
  );
  await api.moveBranch({ branch: target.branch, before: observed, after: made.commit });
  return made;
}

type Mode = NonNullable<CommitEntry['content']>['mode'];
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function entryOf({ path, content }: ChangedEntry): CommitEntry {
  try {
    // Modes are those that git writes: the tree was read by git.
    return {
      path: strict.decode(path),
      content: content === null ? null : { ...content, mode: content.mode as Mode }
    };
  } catch (cause) {
    throw new PublishError('PR_API_BLOB', 'GitHub’s API takes no path that is not UTF-8', {
      where: JSON.stringify(path.toString('latin1')),
      cause
    });
  }
}
