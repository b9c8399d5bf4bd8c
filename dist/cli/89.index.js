export const id = 89;
export const ids = [89];
export const modules = {

/***/ 2170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
/** Rows of the terminal's tables: one narrow key, then the text. */
const KEY_WIDTH = 9;
function row(key, text) {
    return `${key.padEnd(KEY_WIDTH)} ${text}`;
}
/** First and last digits of a digest, for a line that people read; records carry it whole. */
function shortDigest(digest) {
    const hex = digest.replace(/^sha256:/, '');
    return `sha256:${hex.slice(0, 4)}…${hex.slice(-4)}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}
/** Text cut or padded to a width. */
function fit(text, width) {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width);
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStepSandbox: () => (/* binding */ openStepSandbox),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8941);
/* harmony import */ var _platform_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5895);
/* harmony import */ var _remote_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6380);
/* harmony import */ var _run_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(782);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2309);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(776);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2170);
/** `serve-runner`: the receiver of isolation `remote`, with a sandbox of this machine for every step. */










const MIB = 1 << 20;
async function run(call) {
    const settings = settingsOf(call);
    const lifeline = (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createLifeline */ .Xn)();
    const opened = await openStepSandbox(call.process.env, settings.step, lifeline);
    try {
        return await (0,_platform_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .cancellable */ .n)(call.process, signal => serve(call, settings, opened.sandbox, signal));
    }
    finally {
        await opened.close();
        lifeline.close();
    }
}
async function serve(call, settings, sandbox, signal) {
    const json = call.flags['json'] === true;
    const nonces = (0,_remote_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openNonceStore */ .HT)({ directory: settings.stateDir, now: Date.now() });
    const { cert, certKey, keys, limits, host, port } = settings;
    const record = (record) => tell(call, record, json);
    const options = { cert, certKey, keys, nonces, sandbox, limits, record, now: () => Date.now() };
    const receiver = await (0,_remote_index_js__WEBPACK_IMPORTED_MODULE_2__/* .startReceiver */ .Wr)(options, host, port);
    const address = `https://${host.includes(':') ? `[${host}]` : host}:${receiver.port}`;
    const { backend, version } = sandbox.facts;
    if (json)
        call.process.stdout.write(`${JSON.stringify({ event: 'listening', address, backend })}\n`);
    else {
        call.out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('receiver', address));
        call.out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('sandbox', `${backend}  ${version}`));
        call.out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('keys', keys.map(key => key.id).join(', ')));
    }
    await new Promise(resolve => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await receiver.close();
    nonces.close();
    return 0;
}
/** One line a request. Paths and reasons may hold a stranger's text. */
function tell({ out, process }, record, json) {
    if (json)
        return void process.stdout.write(`${JSON.stringify({ event: 'request', ...record })}\n`);
    const what = record.code ?? 'ok';
    const who = `${record.remote} ${record.key_id ?? 'no key'}`;
    const why = record.why === null ? '' : `  ${record.why.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}`;
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(String(record.status), `${what}  ${who}  ${record.milliseconds} ms${why}`));
}
function settingsOf(call) {
    const { host, port } = listenAddress((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, 'listen') ?? '127.0.0.1:8443');
    const maxBytes = number(call, 'max-mb', 256) * MIB;
    return {
        host,
        port,
        cert: certificate(required(call, 'cert')),
        certKey: (0,_remote_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrivateFile */ .q1)(required(call, 'cert-key')),
        keys: (0,_remote_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeys */ .x4)(required(call, 'keys')),
        stateDir: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, 'state-dir') ?? stateDirectory(call.process.env),
        limits: {
            jobs: number(call, 'jobs', 1),
            skewMs: number(call, 'skew-seconds', 60) * 1000,
            wallMs: number(call, 'max-minutes', 60) * 60_000,
            outputBytes: number(call, 'output-mb', 64) * MIB,
            maxBytes,
            maxEntries: 200_000
        },
        step: {
            memoryBytes: number(call, 'memory-mb', 4096) * MIB,
            diskBytes: number(call, 'disk-mb', 8192) * MIB,
            processes: number(call, 'processes', 512)
        }
    };
}
function required(call, name) {
    const value = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, name);
    if (value !== null && value !== '')
        return value;
    throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('USAGE', `serve-runner: --${name} is missing`, {
        fix: 'See: codex-orchestrator serve-runner --help'
    });
}
function number(call, name, usual) {
    const value = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, name);
    return value === null ? usual : Number(value);
}
function listenAddress(value) {
    const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(value) ?? [];
    const host = bracketed ?? plain;
    if (host !== undefined && Number(port) <= 65_535)
        return { host, port: Number(port) };
    throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('USAGE', `serve-runner: --listen takes HOST:PORT, not ${JSON.stringify(value)}`);
}
function certificate(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (cause) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('USAGE', `serve-runner: the certificate ${path} cannot be read`, { cause });
    }
}
/** XDG Base Directory Specification: state that should outlive a restart. */
function stateDirectory(env) {
    const { XDG_STATE_HOME = '', HOME = '' } = env;
    const base = XDG_STATE_HOME.startsWith('/')
        ? XDG_STATE_HOME
        : HOME.startsWith('/')
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.local/state')
            : '';
    if (base !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'codex-orchestrator/serve-runner');
    throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('USAGE', 'serve-runner: neither --state-dir nor HOME says where to remember requests');
}
/** A sandbox of this machine for steps. Throws ISO_UNAVAILABLE where no backend passes its probe. */
async function openStepSandbox(env, bounds, lifeline) {
    const runAs = (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseRunAs */ .jL)();
    const owner = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : null;
    const root = await (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_5__/* .createPrivateRoot */ .gz)({
        parent: (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultParent */ .gE)(env, runAs.dropped),
        runId: 'serve-runner',
        owner
    });
    try {
        const scratch = await root.directory('probe');
        const { backend, reports } = await (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selectBackend */ .H_)({ runAs, scratch, lifeline });
        const report = reports.find(candidate => candidate.ok);
        if (backend === null || report === undefined)
            throw unavailable(reports);
        const facts = [...report.facts, await recorderFact(backend, runAs, scratch)];
        return { sandbox: stepSandbox(backend, facts, root, bounds), close: () => root.remove() };
    }
    catch (error) {
        await root.remove();
        throw error;
    }
}
/** Whether refused attempts can be named here; without it a step has no network all the same. */
async function recorderFact(backend, runAs, scratch) {
    const { ok, facts, reason } = await (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__/* .probeNetwork */ .Hl)(backend, runAs, scratch);
    const seen = facts.find(fact => fact.name === 'recorder')?.seen ?? reason ?? 'its probe did not pass';
    return { name: 'recorder', ok, seen };
}
function unavailable(reports) {
    const why = reports
        .map(({ backend, reason }) => `${backend}: ${reason ?? 'the probe did not pass'}`)
        .join('; ');
    return new _sandbox_index_js__WEBPACK_IMPORTED_MODULE_4__/* .SandboxError */ .ES('ISO_UNAVAILABLE', `no backend passes its probe here (${why})`);
}
function stepSandbox(backend, facts, root, bounds) {
    let count = 0;
    return {
        facts: {
            program: _platform_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x,
            backend: backend.name,
            version: backend.version,
            path: backend.path,
            facts: facts.map(({ name, ok, seen }) => ({ name, ok, seen }))
        },
        owner: root.owner,
        async directory() {
            const path = await root.directory(`step-${(count += 1)}`);
            return { path, remove: () => (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(path) };
        },
        spawn(spec, directory, stopped) {
            const { processes = bounds.processes, fileBytes = bounds.diskBytes + MIB } = spec.rlimits;
            const rlimits = {
                ...spec.rlimits,
                processes: Math.min(processes, bounds.processes),
                fileBytes: Math.min(fileBytes, bounds.diskBytes + MIB)
            };
            if (spec.network?.kind === 'proxy')
                throw new _remote_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteError */ .Hi('ISO_REMOTE_NETWORK', 'a step has no network');
            const { network, ...rest } = spec;
            const child = backend.spawn({ ...rest, rlimits, ...(network === undefined ? {} : { network }) });
            const trip = (code) => {
                stopped(LIMITS[code] ?? 'time');
                child.kill();
            };
            const watched = { memoryBytes: bounds.memoryBytes, processes: bounds.processes + OWN_PROCESSES };
            const watch = (0,_run_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .watchLimits */ .U$)(child.pid, (0,_run_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .diskMeter */ .TN)(directory, bounds.diskBytes), watched, trip);
            void child.exited.then(() => watch.stop());
            return child;
        }
    };
}
/** The launcher and the first process inside are counted from outside. */
const OWN_PROCESSES = 4;
const LIMITS = {
    LIMIT_MEMORY: 'memory',
    LIMIT_PROCESSES: 'processes',
    LIMIT_DISK: 'disk'
};


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/** Ground: SIGINT, SIGTERM and SIGHUP cancel a run: its commands end, its evidence is sealed as cancelled. */
/** Runs `work` with a signal that aborts when the process is told to stop. Repeated signals change nothing more. */
async function cancellable(process, work) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const name of names)
        process.on(name, abort);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const name of names)
            process.off(name, abort);
    }
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
