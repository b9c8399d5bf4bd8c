/** Where a pack lies and what belongs to it; everything through PackFiles, nothing through a link. */
import { sha256 } from '../platform/canonical.js';
import type { Contract, PackFiles, Place } from './contract.js';
import { nearest } from './nearest.js';
import { baseOf, cleanPath, directoryOf, join, pathFault } from './paths.js';
import { quote } from './problems.js';
import type { Findings } from './problems.js';
import { MOST_BYTES, refuseSize, startOf } from './text.js';

export interface Location {
  /** Path of the pack: its directory, or its single file. */
  path: string;
  directory: string;
  form: Contract['form'];
  /** The YAML file with id and title. */
  main: string;
}

const IS_YAML = /\.ya?ml$/i;

/** Finds a pack by its directory, its task.yml (which names the directory), or its single file. */
export function locate(path: string, files: PackFiles, findings: Findings): Location | null {
  const fault = path === '' ? null : pathFault(path);
  if (fault !== null)
    return missing(
      findings,
      path,
      `the path ${quote(path)} ${fault}`,
      'name the pack relative to the repository root'
    );
  const clean = cleanPath(path);
  if (!reachable(clean, files, findings)) return null;
  const kind = clean === '' ? 'directory' : files.kind(clean);
  if (kind === 'directory') return inDirectory(clean, files, findings);
  if (kind === null)
    return missing(
      findings,
      clean,
      'nothing is there',
      'check the path; it is relative to the repository root'
    );
  if (kind !== 'file')
    return missing(
      findings,
      clean,
      'this is neither a directory nor a regular file',
      'name a directory with task.yml, or a .yml file'
    );
  if (baseOf(clean) === 'task.yml')
    return { path: directoryOf(clean), directory: directoryOf(clean), form: 'directory', main: clean };
  if (IS_YAML.test(clean)) return { path: clean, directory: directoryOf(clean), form: 'file', main: clean };
  return missing(
    findings,
    clean,
    'a single-file pack ends in .yml or .yaml',
    'name a directory with task.yml, or a .yml file'
  );
}

function missing(findings: Findings, file: string, message: string, fix: string): null {
  findings.error('PACK_NOT_FOUND', startOf(file === '' ? '.' : file), message, fix);
  return null;
}

/** False, with the problem, where a part of a path is a symbolic link. */
function reachable(path: string, files: PackFiles, findings: Findings): boolean {
  const parts = path === '' ? [] : path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join('/');
    if (files.kind(part) !== 'symlink') continue;
    findings.error(
      'PACK_SYMLINK',
      startOf(path),
      `${quote(part)} is a symbolic link`,
      'put the file or directory itself there'
    );
    return false;
  }
  return true;
}

function inDirectory(directory: string, files: PackFiles, findings: Findings): Location | null {
  const main = join(directory, 'task.yml');
  const kind = files.kind(main);
  if (kind === 'symlink') {
    reachable(main, files, findings);
    return null;
  }
  if (kind === 'file') return { path: directory, directory, form: 'directory', main };
  if (kind !== null)
    return missing(findings, main, 'task.yml is not a regular file', 'put the file itself there');
  const near = nearest(
    'task.yml',
    files.list(directory).filter(name => IS_YAML.test(name))
  );
  const fix =
    near === null
      ? 'add task.yml with id and title, or name a single .yml file'
      : `rename ${near} to task.yml, or name that file itself`;
  return missing(findings, main, 'the directory has no task.yml', fix);
}

/** The files that were read, with their digests; the record that goes into the plan. */
export interface Shelf {
  files: PackFiles;
  findings: Findings;
  read: { path: string; bytes: number; sha256: string }[];
}

/**
 * Bytes of a regular file of the pack, recorded with its digest; null where there is none. Links, other kinds, more
 * than 1 MiB and failing reads are reported as errors and give null as well.
 */
export function take(shelf: Shelf, path: string): Uint8Array | null {
  const { files, findings } = shelf;
  if (!reachable(path, files, findings)) return null;
  const kind = files.kind(path);
  if (kind === null) return null;
  if (kind !== 'file')
    return missing(findings, path, 'this is not a regular file', 'put a regular file there');
  const size = files.size(path);
  if (size > MOST_BYTES) return refuseSize(path, size, findings);
  const bytes = readOrReport(shelf, path);
  if (bytes !== null && bytes.length > MOST_BYTES) return refuseSize(path, bytes.length, findings);
  if (bytes !== null) shelf.read.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  return bytes;
}

function readOrReport({ files, findings }: Shelf, path: string): Uint8Array | null {
  try {
    return files.read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return missing(findings, path, `the file cannot be read (${quote(reason)})`, 'check that it can be read');
  }
}

/** Where a whole file is meant. */
export function fileStart(path: string): Place {
  return startOf(path);
}
