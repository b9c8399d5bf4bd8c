export const id = 116;
export const ids = [116];
export const modules = {

/***/ 51735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operatePublish: () => (/* binding */ operatePublish)
});

// UNUSED EXPORTS: Reported

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/action/context.ts + 1 modules
var action_context = __webpack_require__(74025);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/artifacts/index.ts + 5 modules
var artifacts = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/platform/walk.ts
var walk = __webpack_require__(2034);
// EXTERNAL MODULE: ./src/publish/errors.ts
var publish_errors = __webpack_require__(54188);
// EXTERNAL MODULE: ./src/publish/progress.ts
var progress = __webpack_require__(6436);
// EXTERNAL MODULE: ./src/action/errors.ts
var action_errors = __webpack_require__(78055);
// EXTERNAL MODULE: ./src/action/job-log.ts + 1 modules
var job_log = __webpack_require__(87110);
;// CONCATENATED MODULE: ./src/action/download.ts
/** The evidence of the run job: fetched as an archive, unpacked with care, one run in it. */











/** Far more than evidence needs, and less than what fills a runner's disk. */
const LIMITS = { maxFiles: 100_000, maxBytes: 8 * 1024 ** 3 };
/**
 * Fetches an artifact of this workflow run by its id. `digest` is `sha256:<hex>` of the archive as the upload of the
 * run job returned it; null where it was not handed on. Throws ActionError EVID_ARTIFACT and PublishError PR_HANDOVER_DIGEST.
 */
async function downloadEvidence(id, temporary, runner, digest = null) {
    const place = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'codex-evidence-'));
    try {
        const say = (text) => (0,job_log/* row */.nM)(runner, 'evidence', text);
        const archive = await (0,progress/* patiently */.d)(say, `downloading artifact ${id}`, () => fetchArchive(id, place));
        if (digest !== null)
            await refuseOtherArchive(archive, digest);
        const evidenceDir = (0,external_node_path_.join)(place, 'evidence');
        (0,external_node_fs_.mkdirSync)(evidenceDir, { mode: 0o700 });
        const files = await (0,progress/* patiently */.d)(say, 'unpacking', () => (0,artifacts/* unpackArchive */.b)(archive, evidenceDir, LIMITS));
        (0,job_log/* row */.nM)(runner, 'evidence', `artifact ${id}, ${files} files`);
        return { evidenceDir, runDir: onlyRunIn(evidenceDir) };
    }
    catch (cause) {
        if (cause instanceof errors/* OrchestratorError */.j)
            throw cause;
        throw new action_errors/* ActionError */.lZ('EVID_ARTIFACT', `artifact ${id}: ${cause.message}`, { cause });
    }
}
async function fetchArchive(id, place) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(251), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 97500));
    const path = (0,external_node_path_.join)(place, 'archive');
    (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
    await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
    const { entries } = (0,walk/* walkTree */.I)(path, { maxEntries: 16, maxDepth: 2, sizes: false });
    const [file, ...more] = entries.filter(entry => entry.kind === 'file');
    if (file === undefined || more.length > 0)
        throw new Error('it is not one archive');
    return (0,external_node_path_.join)(path, file.path);
}
/** Before anything is unpacked: whoever could put another archive in its place could choose what is in it. */
async function refuseOtherArchive(archive, digest) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), hash);
    const seen = `sha256:${hash.digest('hex')}`;
    if (seen === digest)
        return;
    throw new publish_errors/* PublishError */.S('PR_HANDOVER_DIGEST', `the archive is ${seen}, and the upload was ${digest}`);
}
/** A hand-over holds exactly one run: which of two is meant would be a guess. */
function onlyRunIn(evidenceDir) {
    const runs = (0,external_node_fs_.readdirSync)(evidenceDir, { withFileTypes: true }).filter(entry => entry.isDirectory());
    const [run, ...more] = runs;
    if (run !== undefined && more.length === 0)
        return withoutRecord((0,external_node_path_.join)(evidenceDir, run.name));
    throw new action_errors/* ActionError */.lZ('EVID_ARTIFACT', `the artifact holds ${runs.length} runs, not one`);
}
/** The publisher's record is made here: one that came along would be taken for it, and kept. */
function withoutRecord(runDir) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, 'publish')))
        return runDir;
    throw new action_errors/* ActionError */.lZ('EVID_ARTIFACT', 'the artifact holds a publishing record already', { where: runDir });
}

// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(33566);
// EXTERNAL MODULE: ./src/action/publishing.ts + 15 modules
var publishing = __webpack_require__(13094);
// EXTERNAL MODULE: ./src/action/present.ts
var present = __webpack_require__(26805);
// EXTERNAL MODULE: ./src/action/summary.ts
var summary = __webpack_require__(38770);
// EXTERNAL MODULE: ./src/action/upload.ts
var upload = __webpack_require__(4357);
;// CONCATENATED MODULE: ./src/action/operation-publish.ts
/** `operation: publish`: the pull request in a job of its own, from the artifact that the run job handed on. */












/** Returns the exit code of the step. */
async function operatePublish(inputs, runner, process) {
    const context = (0,action_context/* readContext */.y)(process.env, inputs.path);
    const rules = (0,action_event/* rulesOf */.f)({ ...context.event, base: inputs.base });
    if (rules.silent !== null) {
        (0,job_log/* row */.nM)(runner, 'pr', `none: ${rules.silent}`);
        runner.output('pull-request-operation', 'none');
        return 0;
    }
    const temporary = process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const evidence = await downloadEvidence(inputs.artifactId, temporary, runner, inputs.artifactDigest);
    const artifact = `${context.runUrl}/artifacts/${inputs.artifactId}`;
    let published = null;
    let failure = null;
    try {
        const { runDir } = evidence;
        const step = { inputs, context, rules, runner, process };
        published = await (0,publishing/* publishStep */.gm)(step, {
            runDir,
            manifestDigest: inputs.expectManifest,
            artifact: { id: inputs.artifactId, url: artifact },
            trust: (0,publishing/* trustOf */.An)(step)
        });
        (0,publishing/* writePullRequestOutputs */.oE)(runner, published);
        (0,present/* presentPublished */._j)(runner, published);
        await keepRecord(inputs, context, evidence, runner);
        return 0;
    }
    catch (error) {
        failure = (0,present/* presentFailure */.AC)(runner, error);
        if (published === null)
            await keepRecordOfFailure(inputs, context, evidence, runner);
        throw new Reported(error);
    }
    finally {
        writeSummary(runner, inputs, evidence, published, failure);
    }
}
/** The first reason counts: that the record could not be kept either is said beside it. */
async function keepRecordOfFailure(inputs, context, evidence, runner) {
    try {
        await keepRecord(inputs, context, evidence, runner);
    }
    catch (error) {
        (0,present/* presentFailure */.AC)(runner, error);
    }
}
/** An error that people have been shown already; only its exit code is left to give. */
class Reported extends Error {
    reason;
    constructor(reason) {
        super('reported');
        this.reason = reason;
    }
}
/** The publisher's record as an artifact beside the run's; where that fails, the step fails with the path. */
async function keepRecord(inputs, context, { evidenceDir, runDir }, runner) {
    const record = (0,external_node_path_.join)(runDir, 'publish');
    if (!(0,external_node_fs_.existsSync)(record))
        return;
    await (0,upload/* uploadEvidence */.d)({
        evidenceDir,
        runDir,
        name: (0,upload/* artifactName */.C)({
            pack: packOf(runDir),
            run: context.run,
            attempt: context.attempt,
            suffix: inputs.artifactSuffix,
            part: 'publish'
        }),
        retentionDays: inputs.retentionDays,
        runUrl: context.runUrl,
        only: record
    }, runner);
}
/** For a name only; the evidence was verified before its record was made. */
function packOf(runDir) {
    try {
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'manifest.json'), 'utf8'));
        const id = manifest.pack?.id;
        if (typeof id === 'string')
            return id;
        throw new TypeError('no pack id');
    }
    catch (cause) {
        throw new action_errors/* ActionError */.lZ('EVID_ARTIFACT', 'the manifest cannot be read', { where: runDir, cause });
    }
}
function writeSummary(runner, inputs, { runDir }, published, failure) {
    // What a hand-over says is shown only where it verified; a refused one is not quoted.
    const trusted = published !== null;
    runner.summary((0,summary/* jobSummary */.sp)({
        record: trusted ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'summary.md'), 'utf8') : '',
        manifestDigest: inputs.expectManifest,
        journalHead: null,
        uploaded: null,
        published,
        failure
    }));
}


/***/ })

};
