/** Collecting: each declared pattern searched, its files handed to the record, and a criterion for each. */
import type { Criterion } from '../acceptance/types.js';
import { findMatches } from './find.js';
import type {
  ArtifactRequest,
  ArtifactResult,
  ArtifactRoot,
  KeptArtifact,
  PatternResult,
  UnsafeArtifact
} from './types.js';

/** Collects declared artifacts into `artifacts/` of the record (cases 43 of the escape list are refused). */
export function collectArtifacts(request: ArtifactRequest): ArtifactResult {
  const collector = new Collector(request);
  const patterns = [
    ...request.required.map(pattern => collector.collect(pattern, true)),
    ...request.optional.map(pattern => collector.collect(pattern, false))
  ];
  return { patterns, criteria: patterns.map(criterionOf) };
}

class Collector {
  private readonly kept = new Map<string, KeptArtifact>();
  private readonly refused = new Map<string, UnsafeArtifact>();
  /** Paths in the record, with their directories, so that no file is put where a directory is. */
  private readonly taken = new Map<string, 'file' | 'directory'>();
  private bytesLeft: number;
  private filesLeft: number;

  constructor(private readonly request: ArtifactRequest) {
    this.bytesLeft = request.maxBytes;
    this.filesLeft = request.maxFiles ?? 10_000;
  }

  collect(pattern: string, required: boolean): PatternResult {
    for (const root of this.request.roots) {
      const found = findMatches(root.path, pattern);
      if (found.files.length === 0 && found.unsafe.length === 0) continue;
      const kept: KeptArtifact[] = [];
      const unsafe: UnsafeArtifact[] = found.unsafe.map(({ path, reason }) => ({
        path,
        root: root.label,
        reason
      }));
      for (const path of found.files) {
        const result = this.keep(root, path);
        if ('reason' in result) unsafe.push(result);
        else kept.push(result);
      }
      return { pattern, required, kept, unsafe, missing: false };
    }
    return { pattern, required, kept: [], unsafe: [], missing: true };
  }

  /** One file; the same file is kept once, however many patterns name it. */
  private keep(root: ArtifactRoot, path: string): KeptArtifact | UnsafeArtifact {
    const key = `${root.label}\0${path}`;
    const known = this.kept.get(key) ?? this.refused.get(key);
    if (known !== undefined) return known;
    const result = this.copy(root, path);
    if ('reason' in result) this.refused.set(key, result);
    else this.kept.set(key, result);
    return result;
  }

  private copy(root: ArtifactRoot, path: string): KeptArtifact | UnsafeArtifact {
    const refuse = { path, root: root.label };
    const target = this.targetOf(root, path);
    if (!isKeepable(path) || target === null) return { ...refuse, reason: 'bad-name' };
    if (this.filesLeft <= 0) return { ...refuse, reason: 'too-many' };
    const done = this.request.record.copyArtifact(
      target,
      { root: root.path, path },
      { maxBytes: this.bytesLeft }
    );
    if (!done.ok) return { ...refuse, reason: done.reason };
    this.filesLeft -= 1;
    this.bytesLeft -= done.bytes;
    this.take(target);
    return {
      path,
      root: root.label,
      kept: target,
      bytes: done.bytes,
      sha256: done.sha256,
      redactions: done.redactions
    };
  }

  private targetOf(root: ArtifactRoot, path: string): string | null {
    return (
      [`artifacts/${path}`, `artifacts/${root.label}/${path}`].find(target => this.isFree(target)) ?? null
    );
  }

  private isFree(target: string): boolean {
    return !this.taken.has(target) && parentsOf(target).every(parent => this.taken.get(parent) !== 'file');
  }

  private take(target: string): void {
    this.taken.set(target, 'file');
    for (const parent of parentsOf(target)) this.taken.set(parent, 'directory');
  }
}

function parentsOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Control, direction and surrogate characters deceive readers; the others cannot be stored as workflow artifacts. */
function isKeepable(path: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\"<>|:*?]/u.test(path) && Buffer.byteLength(path) <= 1024;
}

const SENTENCES: Readonly<Record<string, string>> = {
  symlink: 'a symbolic link',
  'not-directory': 'below something that is no directory',
  'not-regular': 'no regular file',
  'hard-link': 'a hard link: the file has other names',
  'too-large': 'more bytes than may be kept',
  'too-many': 'more files than may be kept',
  'bad-name': 'a name that cannot be kept',
  'bad-pattern': 'a pattern that leads out of its root or is too elaborate',
  changed: 'changed while it was read',
  unreadable: 'cannot be read',
  missing: 'gone while it was read',
  'secret-in-binary': 'a binary file that holds a known secret'
};

function criterionOf(result: PatternResult): Criterion {
  const { pattern, required, kept, unsafe, missing } = result;
  const base = { kind: 'artifact' as const, subject: pattern };
  if (missing && required)
    return { ...base, ok: false, code: 'ACC_ARTIFACT_MISSING', detail: 'no file matches' };
  if (missing) return { ...base, ok: true, code: null, detail: 'optional, no file matches' };
  const [first] = unsafe;
  if (first === undefined) return { ...base, ok: true, code: null, detail: countOf(kept.length) };
  const limit = unsafe.every(({ reason }) => reason === 'too-large' || reason === 'too-many');
  const more = unsafe.length > 1 ? `, and ${unsafe.length - 1} more` : '';
  const detail = `${JSON.stringify(first.path)}: ${SENTENCES[first.reason] ?? first.reason}${more}`;
  return { ...base, ok: false, code: limit ? 'ACC_ARTIFACT_LIMIT' : 'ACC_ARTIFACT_UNSAFE', detail };
}

function countOf(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
