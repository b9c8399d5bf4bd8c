/** The state of the Results service: artifacts of workflow runs and the blobs behind their signed addresses. */
import { createHash, randomBytes } from 'node:crypto';

/** One artifact. `bytes` is what a reader would be given; empty as long as nothing was put. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: string;
  readonly jobId: string;
  readonly bytes: Buffer;
  /** `sha256:` and the hex digest of `bytes`. */
  readonly digest: string;
  readonly finalized: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly mimeType: string;
}

/** A refusal in Twirp's form: an HTTP status, an error code and a message. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The backend ids of a runtime token's scope. */
export interface Scope {
  runId: string;
  jobId: string;
}

interface Entry {
  artifact: Artifact;
  key: string;
  uploadSignature: string;
  readSignature: string;
  blocks: Map<string, Buffer>;
}

/** A request of the JSON form: the protobuf field names, 64-bit integers as strings (protobuf JSON mapping). */
export type Message = Record<string, unknown>;

export interface Store {
  artifacts(): readonly Artifact[];
  create(scope: Scope, message: Message): { path: string };
  finalize(scope: Scope, message: Message): Artifact;
  list(scope: Scope, message: Message): readonly Artifact[];
  sign(scope: Scope, message: Message): { path: string };
  remove(scope: Scope, message: Message): Artifact;
  putBlock(key: string, signature: string, id: string, bytes: Buffer): void;
  commitBlocks(key: string, signature: string, ids: readonly string[]): void;
  putWhole(key: string, signature: string, bytes: Buffer): void;
  read(key: string, signature: string): Artifact;
  replace(name: string, change: (bytes: Buffer) => Buffer): void;
}

export function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** An empty store. Ids count up from 1001 within it. */
export function makeStore(): Store {
  const entries = new Map<string, Entry>();
  let lastId = 1000;
  const named = (scope: Scope, name: unknown) =>
    [...entries.values()].find(({ artifact }) => artifact.runId === scope.runId && artifact.name === name);
  const existing = (scope: Scope, name: unknown): Entry => {
    const entry = named(scope, name);
    if (entry === undefined) throw new Refusal(404, 'not_found', `artifact not found: ${String(name)}`);
    return entry;
  };
  const update = (entry: Entry, change: Partial<Artifact>) =>
    (entry.artifact = { ...entry.artifact, ...change });

  return {
    artifacts: () => [...entries.values()].map(({ artifact }) => artifact),
    create: (scope, message) => {
      const name = text(message['name']);
      // A name is taken from here on, not only once its upload is finalized.
      if (named(scope, name) !== undefined) {
        throw new Refusal(
          409,
          'already_exists',
          'an artifact with this name already exists on the workflow run'
        );
      }
      const entry = newEntry(++lastId, name, scope, message);
      entries.set(entry.key, entry);
      return { path: `${entry.key}?sp=cw&sig=${encodeURIComponent(entry.uploadSignature)}` };
    },
    finalize: (scope, message) => {
      const entry = existing(scope, message['name']);
      checkFinal(entry.artifact, message);
      return update(entry, { finalized: true });
    },
    list: (scope, message) =>
      [...entries.values()]
        .map(({ artifact }) => artifact)
        .filter(artifact => artifact.finalized && artifact.runId === scope.runId)
        .filter(({ name }) => message['name_filter'] === undefined || message['name_filter'] === name)
        .filter(
          ({ id }) => message['id_filter'] === undefined || String(message['id_filter']) === String(id)
        ),
    sign: (scope, message) => {
      const entry = existing(scope, message['name']);
      if (!entry.artifact.finalized) throw new Refusal(404, 'not_found', 'artifact is not finalized');
      return { path: `${entry.key}?sp=r&sig=${encodeURIComponent(entry.readSignature)}` };
    },
    remove: (scope, message) => {
      const entry = existing(scope, message['name']);
      entries.delete(entry.key);
      return entry.artifact;
    },
    putBlock: (key, signature, id, bytes) => void writable(entries, key, signature).blocks.set(id, bytes),
    commitBlocks: (key, signature, ids) => {
      const entry = writable(entries, key, signature);
      const blocks = ids.map(id => entry.blocks.get(id) ?? missingBlock(id));
      update(entry, content(Buffer.concat(blocks)));
    },
    putWhole: (key, signature, bytes) => void update(writable(entries, key, signature), content(bytes)),
    read: (key, signature) => {
      const entry = entries.get(key);
      if (entry === undefined) throw new Refusal(404, 'BlobNotFound', 'The specified blob does not exist.');
      if (signature !== entry.readSignature) throw forbidden();
      return entry.artifact;
    },
    replace: (name, change) => {
      const entry = [...entries.values()].find(({ artifact }) => artifact.name === name);
      if (entry === undefined) throw new Error(`no artifact is called ${name}`);
      // The digest stays as it was finalized: this is a storage that lies.
      update(entry, { bytes: change(entry.artifact.bytes) });
    }
  };
}

function newEntry(id: number, name: string, { runId, jobId }: Scope, message: Message): Entry {
  const expires = message['expires_at'];
  const artifact: Artifact = {
    id,
    name,
    runId,
    jobId,
    ...content(Buffer.alloc(0)),
    finalized: false,
    createdAt: new Date(),
    expiresAt: expires === undefined ? null : new Date(text(expires)),
    mimeType: typeof message['mime_type'] === 'string' ? message['mime_type'] : 'application/zip'
  };
  const [uploadSignature, readSignature] = [randomBytes(24), randomBytes(24)].map(b => b.toString('base64'));
  const key = `/storage/actions-results/${randomBytes(12).toString('hex')}.zip`;
  return {
    artifact,
    key,
    uploadSignature: uploadSignature!,
    readSignature: readSignature!,
    blocks: new Map()
  };
}

function content(bytes: Buffer): Pick<Artifact, 'bytes' | 'digest'> {
  return { bytes, digest: sha256(bytes) };
}

function checkFinal(artifact: Artifact, message: Message): void {
  if (artifact.finalized) throw new Refusal(409, 'already_exists', 'the artifact is already finalized');
  const size = Number(message['size'] ?? 0);
  if (size !== artifact.bytes.length) {
    const said = `size ${size} is not the ${artifact.bytes.length} bytes that were uploaded`;
    throw new Refusal(400, 'invalid_argument', said);
  }
  const hash = message['hash'];
  if (hash !== undefined && hash !== artifact.digest) {
    throw new Refusal(400, 'invalid_argument', 'hash does not match the bytes that were uploaded');
  }
}

/** Uploads are open until the artifact is finalized; after that its bytes are immutable. */
function writable(entries: ReadonlyMap<string, Entry>, key: string, signature: string): Entry {
  const entry = entries.get(key);
  if (entry === undefined) throw new Refusal(404, 'ContainerNotFound', 'The specified blob does not exist.');
  if (signature !== entry.uploadSignature || entry.artifact.finalized) throw forbidden();
  return entry;
}

function forbidden(): Refusal {
  return new Refusal(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
}

function missingBlock(id: string): never {
  throw new Refusal(400, 'InvalidBlockList', `The block ${id} was not uploaded.`);
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new Refusal(400, 'invalid_argument', 'a required field is missing');
  }
  return value;
}
