export const id = 125;
export const ids = [125];
export const modules = {

/***/ 4125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ learn_run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(8941);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(1923);
// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(9192);
// EXTERNAL MODULE: ./src/platform/files.ts
var platform_files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/run/prepare.ts + 12 modules
var prepare = __webpack_require__(567);
// EXTERNAL MODULE: ./src/run/silent.ts
var silent = __webpack_require__(9940);
;// CONCATENATED MODULE: ./src/run/learn-ceiling.ts
/** Whether a pack that names a host would be planned: asked of the plan itself, under the operator's policy. */



/** The hosts that would be refused, with the reason. `copy` gives the pack with further hosts. */
async function closedByPlan(tree, host, asked, copy) {
    if (asked.length === 0)
        return [];
    tree.write(copy(asked));
    if ((await refusal(tree, host)) === null)
        return [];
    const closed = [];
    for (const one of asked) {
        tree.write(copy([one]));
        const found = await refusal(tree, host);
        if (found !== null)
            closed.push({ ...one, ...found });
    }
    return closed;
}
async function refusal(tree, host) {
    try {
        const { refusals } = await (0,prepare/* prepare */.iA)(tree.request, host, silent/* silent */.K);
        const [first] = refusals;
        return first === undefined ? null : { code: first.code, reason: first.message };
    }
    catch (error) {
        // A pack that cannot be read with the host is one that cannot be granted it.
        if (!(error instanceof errors/* OrchestratorError */.j))
            throw error;
        return { code: error.code, reason: error.message };
    }
}

// EXTERNAL MODULE: ./src/pack/hosts.ts
var pack_hosts = __webpack_require__(5390);
// EXTERNAL MODULE: ./src/permissions/hosts.ts
var permissions_hosts = __webpack_require__(6959);
// EXTERNAL MODULE: ./src/permissions/refused.ts
var refused = __webpack_require__(3044);
;// CONCATENATED MODULE: ./src/run/learn-hosts.ts
/** From what a run was refused to the hosts that a person can be asked about, and to those nobody can be granted. Pure. */




/** One entry for each phase and host, since grants are per phase; in the order in which they were refused. */
function sortRefused(refused, commands) {
    const open = new Map();
    const closed = new Map();
    for (const one of refused) {
        const asked = askedHost(one, commands);
        const fault = faultOf(one, asked.host);
        if (fault === null)
            join(open, asked, asked);
        else
            join(closed, asked, { ...asked, ...fault });
    }
    return { open: [...open.values()], closed: [...closed.values()] };
}
function join(map, asked, fresh) {
    const key = keyOf(asked);
    const before = map.get(key);
    const askedBy = before === undefined ? fresh.askedBy : [...before.askedBy, ...fresh.askedBy];
    map.set(key, { ...(before ?? fresh), askedBy, portTold: (before ?? fresh).portTold || fresh.portTold });
}
/** What tells one question from another. */
function keyOf({ phase, host }) {
    return `${phase} ${host}`;
}
function askedHost(one, commands) {
    const written = (0,refused/* refusedText */.cN)({ host: one.host, port: one.port ?? 443 });
    const host = (0,permissions_hosts/* readHostPort */.Ib)(written);
    const text = commands.find(({ id }) => id === one.command)?.text.trim() ?? '';
    return {
        phase: one.phase,
        host: host === null ? written : (0,permissions_hosts/* hostPortText */.$S)(host),
        portTold: one.port !== null,
        askedBy: [{ command: one.command, text, process: one.process, tries: one.tries }]
    };
}
/** Why no pack could be granted it, whatever the operator's policy says; null where it could. */
function faultOf(one, host) {
    if ((0,refused/* grantableHost */.ZB)(one) === null)
        return { code: one.code, reason: (0,reasons/* reasonOf */.A3)(one.code)?.title ?? 'no grant would help' };
    const fault = (0,pack_hosts/* hostFault */.P)(host);
    return fault === null ? null : { code: 'PACK_HOST', reason: `${host} ${fault.message}` };
}
/** True where one of the hosts (`host:port`, `*.host:port`) covers the one that is asked for. */
function covered(bounds, host) {
    return bounds.some(bound => (0,permissions_hosts/* hostCovers */.NH)(bound, host));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/pack/yaml.ts
var yaml = __webpack_require__(6514);
// EXTERNAL MODULE: ./src/permissions/presets.ts
var presets = __webpack_require__(7760);
;// CONCATENATED MODULE: ./src/run/learn-pack.ts
/**
 * What `learn` does to a pack, as edits of its values: hosts a phase was granted one by one, hosts kept quiet. Pure.
 * The same edits make the copy that is run and the text that is suggested.
 */





const PHASES = ['setup', 'implement', 'test'];
/** Values of a pack file; null where the pack room would refuse it. */
function packValue(file, bytes) {
    return (0,yaml/* readYaml */.g)(file, bytes, (0,problems/* newFindings */.FN)())?.value ?? null;
}
/** The edits that grant what was learned, complete lists, in the order in which packs are written. */
function packEdits(pack, learned) {
    const fresh = PHASES.map(phase => ({ phase, hosts: beyond(statedOf(pack, phase), learned.allow[phase]) }));
    const all = [...new Set(fresh.flatMap(({ hosts }) => hosts))];
    const quiet = learned.quiet.filter(host => !texts(at(pack, ['network', 'quiet'])).includes(host));
    return [
        ...(all.length > 0 ? [...constraintEdit(pack), ...boundEdit(pack, all)] : []),
        ...fresh.flatMap(({ phase, hosts }) => phaseEdit(pack, phase, hosts, all.length > 0)),
        ...(quiet.length > 0
            ? [{ keys: ['network', 'quiet'], value: [...texts(at(pack, ['network', 'quiet'])), ...quiet] }]
            : [])
    ];
}
/** Hosts that a phase has without learning: its own, or where it is silent the pack's. */
function statedOf(pack, phase) {
    const own = [...phaseKeys(pack, phase), 'permissions', 'network'];
    return texts(at(pack, at(pack, own) === undefined ? ['permissions', 'network', 'allow'] : [...own, 'allow']));
}
/** `false` beside a list of hosts would be a contradiction. */
function constraintEdit(pack) {
    const keys = ['constraints', 'allow_network'];
    const stated = at(pack, keys);
    return stated === undefined || stated === true ? [] : [{ keys, value: true }];
}
/** Where the pack itself states hosts they bound its phases, so that it needs the new ones too. */
function boundEdit(pack, hosts) {
    if (at(pack, ['permissions', 'network']) === undefined)
        return [];
    const keys = ['permissions', 'network', 'allow'];
    const stated = texts(at(pack, keys));
    const added = beyond(stated, hosts);
    return added.length === 0 ? [] : [{ keys, value: [...stated, ...added] }];
}
/** A phase that takes the pack's hosts by silence is pinned to those of today: what another phase learned is not its own. */
function phaseEdit(pack, phase, hosts, learning) {
    const keys = phaseKeys(pack, phase);
    const allow = [...keys, 'permissions', 'network', 'allow'];
    if (hosts.length > 0)
        return [{ keys: allow, value: [...statedOf(pack, phase), ...hosts] }];
    const inherits = at(pack, ['permissions', 'network']) !== undefined &&
        at(pack, [...keys, 'permissions', 'network']) === undefined &&
        (phase === 'test' || at(pack, keys) !== undefined);
    return learning && inherits ? [{ keys: allow, value: statedOf(pack, phase) }] : [];
}
/** `setup` may stand at the top level or under `phases`. */
function phaseKeys(pack, phase) {
    return phase === 'setup' && at(pack, ['phases', 'setup']) === undefined ? ['setup'] : ['phases', phase];
}
/**
 * The copy that is run, as YAML: the pack with its edits, marked as one for learning. Where no host is named at all,
 * `allow_network` is off: it is what such a pack runs with until its hosts are known.
 */
function learningCopy(pack, learned) {
    const edits = packEdits(pack, learned);
    const named = PHASES.some(phase => statedOf(pack, phase).length + learned.allow[phase].length > 0);
    const silent = named || at(pack, ['constraints', 'allow_network']) === undefined;
    return yamlOf(edited(pack, [
        ...edits,
        ...(silent ? [] : [{ keys: ['constraints', 'allow_network'], value: false }]),
        { keys: ['evidence', 'mode'], value: 'learn' }
    ]));
}
/** Only what changes, as a mapping to be merged into the pack; null where nothing does. */
function suggestionOf(pack, learned) {
    const edits = packEdits(pack, learned);
    return edits.length === 0 ? null : edited({}, edits);
}
/** The pack with its edits; what stands in the way of a key and is no mapping is replaced. */
function edited(pack, edits) {
    const result = structuredClone(pack);
    for (const { keys, value } of edits) {
        let place = result;
        for (const key of keys.slice(0, -1)) {
            if (!isMapping(place[key]))
                place[key] = {};
            place = place[key];
        }
        place[keys.at(-1)] = value;
    }
    return result;
}
function yamlOf(value) {
    return (0,dist/* stringify */.As)(value, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}
/** Hosts that no entry of a list covers, each once. */
function beyond(stated, hosts) {
    const bounds = (0,presets/* expandHosts */.GK)(stated);
    return [...new Set(hosts)].filter(host => !bounds.some(bound => (0,permissions_hosts/* hostCovers */.NH)(bound, host)));
}
function at(pack, keys) {
    let value = pack;
    for (const key of keys) {
        if (!isMapping(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Texts of a list, or of one text in its place, as the pack room takes them. */
function texts(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(8334);
// EXTERNAL MODULE: ./src/sandbox/index.ts + 9 modules
var sandbox = __webpack_require__(2309);
// EXTERNAL MODULE: ./src/workspace/git-dir.ts
var git_dir = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(1712);
// EXTERNAL MODULE: ./src/workspace/objects.ts
var objects = __webpack_require__(8017);
// EXTERNAL MODULE: ./src/run/inputs.ts + 1 modules
var run_inputs = __webpack_require__(1218);
// EXTERNAL MODULE: ./src/run/open.ts
var run_open = __webpack_require__(7717);
;// CONCATENATED MODULE: ./src/run/learn-tree.ts
/**
 * The throw-away repository of `learn`: the user's objects, HEAD at the base, and of the work tree only the pack's own
 * files and what it takes from there. The pack in it is rewritten from round to round; the user's is never touched.
 */










/** Beside the evidence of real runs, never among it. */
const LEARN_DIR = '.orchestrator_learn';
const LARGEST_PACK_FILE = 2 * 1024 * 1024;
/** Throws RUN_PRIVATE_ROOT, CARRY_MISSING, SECRET_PATH_REFUSED. */
async function openLearnTree(request, host, inputs) {
    const { repo, base, contract } = inputs;
    // Refuses what must not be copied: links on the way, places of credentials.
    (0,run_inputs/* digestInputs */.y)(contract, repo.root, host.clock.realNow(), inputs.notSecret);
    const packFile = mainFileOf(contract);
    const packBytes = (0,platform_files/* readRegular */.VX)(repo.root, packFile, { maxBytes: LARGEST_PACK_FILE });
    const parent = (0,workspace/* defaultParent */.gE)(host.env, (0,sandbox/* chooseRunAs */.jL)().dropped);
    await (0,workspace/* sweepStaleRoots */.Ny)(parent);
    const root = await (0,workspace/* createPrivateRoot */.gz)({ parent, runId: 'learn', owner: null });
    try {
        const tree = await root.directory('repository');
        layRepository(tree, repo, base);
        copyFiles(tree, repo.root, contract);
        return {
            request: roundRequest(request, repo, base, contract, tree),
            packFile,
            packBytes,
            write: text => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(tree, packFile), text),
            close: () => root.remove()
        };
    }
    catch (error) {
        await root.remove();
        throw error;
    }
}
function mainFileOf({ form, path, directory }) {
    return form === 'file' ? path : (0,external_node_path_.join)(directory, 'task.yml');
}
function layRepository(tree, { commonDir, objectFormat, root }, base) {
    const shallow = (0,external_node_path_.join)(commonDir, 'shallow');
    (0,git_dir/* layGitDir */.WD)((0,external_node_path_.join)(tree, '.git'), {
        objectFormat,
        alternates: (0,objects/* objectDirectories */.hu)((0,external_node_path_.join)(commonDir, 'objects')),
        attributes: git_dir/* RAW_BYTES */.ly,
        shallow: (0,external_node_fs_.existsSync)(shallow) ? (0,external_node_fs_.readFileSync)(shallow, 'utf8') : null,
        head: base.commit,
        config: {},
        owner: null
    });
    // By sudo, evidence belongs to whom the repository belongs to; git trusts that owner here as it does there.
    const owner = (0,run_open/* ownerOf */.bf)(root);
    if (owner === null || process.env['SUDO_UID'] !== String(owner.uid))
        return;
    for (const path of [(0,external_node_path_.join)(tree, '.git'), tree])
        (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
}
/** The pack's own files, and the paths that it takes of the work tree as `carry` and `data`. */
function copyFiles(tree, from, { files, carry, data }) {
    for (const { path } of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(tree, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(tree, path), (0,platform_files/* readRegular */.VX)(from, path, { maxBytes: LARGEST_PACK_FILE }));
    }
    for (const path of [...carry, ...Object.values(data).map(({ path }) => path)]) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(tree, path)), { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(tree, path), {
            recursive: true,
            verbatimSymlinks: true,
            mode: external_node_fs_.constants.COPYFILE_FICLONE,
            preserveTimestamps: true
        });
    }
}
function roundRequest(request, repo, base, contract, tree) {
    const { cwd, evidenceDir, policyPath } = request;
    if (evidenceDir === null)
        (0,evidence/* addToGitExclude */.PY)(repo.commonDir, LEARN_DIR);
    return {
        ...request,
        packPath: (0,external_node_path_.join)(tree, contract.path),
        cwd: tree,
        packFrom: 'worktree',
        base: base.commit,
        trusted: null,
        policyPath: policyPath === null ? null : (0,external_node_path_.resolve)(cwd, policyPath),
        evidenceDir: evidenceDir === null ? (0,external_node_path_.join)(repo.root, LEARN_DIR) : (0,external_node_path_.resolve)(cwd, evidenceDir),
        expectPlan: null,
        change: 'implement',
        installSandbox: 'never',
        publish: false
    };
}

// EXTERNAL MODULE: ./src/run/run.ts + 32 modules
var run = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/run/verdict.ts
var verdict = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/run/learn.ts
/**
 * `learn`: runs a pack again and again in a throw-away repository, with the network that it declares and what was
 * answered so far, and asks for each host that was refused. Nothing is let out that was not answered; what the
 * operator's policy or the program refuses a pack is not asked. Source: DESIGN "Verbs", issue 4 point 2.
 */









/** A pack that needs more is told to be learned again from what was suggested. */
const MOST_ROUNDS = 8;
/**
 * Learns what a pack needs. Throws as `runPack` does before its plan stands, with the reason of a plan that is refused
 * for something else than hosts, USAGE for an isolation whose refusals cannot be named, ISO_NETWORK_KEEPER.
 */
async function learnPack(request, host, front) {
    const prepared = await (0,prepare/* prepare */.iA)(request, host, front.round(0));
    refuseOthers(prepared);
    const { contract } = prepared.inputs;
    const tree = await openLearnTree(request, host, prepared.inputs);
    try {
        const pack = packValue(tree.packFile, tree.packBytes);
        if (pack === null)
            throw new verdict/* RunStop */.cw('USAGE', `${tree.packFile} changed while it was read`);
        const state = { pack, tree, host, front, rounds: [], answers: [], closed: [] };
        const end = await rounds(state);
        const { rounds: ran, answers, closed } = state;
        const suggestion = suggestionOf(pack, learnedOf(state));
        return { pack: { id: contract.id, path: contract.path }, end, rounds: ran, answers, closed, suggestion };
    }
    finally {
        await tree.close();
    }
}
/** Hosts are what is to be learned; every other refusal would stand in each round. */
function refuseOthers({ isolation, refusals }) {
    const first = refusals.find(({ code }) => code !== 'NET_HOSTS_MISSING');
    if (first !== undefined)
        throw new verdict/* RunStop */.cw(first.code, first.message, first.where === null ? {} : { where: first.where });
    if (isolation.kind === 'sandbox')
        return;
    throw new verdict/* RunStop */.cw('USAGE', `learn runs a pack in isolation sandbox only, not ${isolation.kind}`, {
        why: 'Only there a refused attempt can be named.',
        fix: 'Add --isolation sandbox: the hosts that are found hold for a container too.'
    });
}
async function rounds(state) {
    for (let number = 1; number <= MOST_ROUNDS; number++) {
        const outcome = await runRound(state, number);
        if (state.host.signal.aborted)
            return 'cancelled';
        if (isBlocked(outcome))
            return 'blocked';
        refuseUnnamed(outcome);
        const asked = await newlyAsked(state, outcome);
        if (asked.length === 0)
            return state.answers.some(({ answer }) => answer === 'none') ? 'answered' : 'settled';
        const end = await askAll(state, asked);
        if (end !== null)
            return end;
    }
    return 'rounds';
}
async function runRound(state, number) {
    const { tree, pack, host, front } = state;
    tree.write(learningCopy(pack, learnedOf(state)));
    const outcome = await (0,run/* runPack */.R)(tree.request, host, { ...front.round(number), problems: silent/* silent */.K.problems });
    state.rounds.push(outcome);
    front.roundEnded(outcome);
    return outcome;
}
/** Refused before anything ran, no isolation, or a defect: another round would end the same. */
function isBlocked({ plan, verdict }) {
    return plan.refusals.length > 0 || [2, 5, 70].includes(verdict.exit);
}
/** A sandbox without a recorder refuses as well, and nobody learns what. Throws ISO_NETWORK_KEEPER. */
function refuseUnnamed({ runDir }) {
    const journal = (0,platform_files/* readRegular */.VX)(runDir, 'events.jsonl', { maxBytes: 256 * 1024 * 1024 }).toString('utf8');
    const line = journal.split('\n').find(event => event.includes('"type":"isolation.recorder"'));
    if (line === undefined)
        return;
    const { data } = JSON.parse(line);
    throw new verdict/* RunStop */.cw('ISO_NETWORK_KEEPER', 'refused connections cannot be named on this machine', {
        why: data.reason
    });
}
/** What this round was refused and no earlier one; what cannot be granted is told, and not asked. */
async function newlyAsked(state, { refused, plan }) {
    const commands = plan.phases.flatMap(phase => [...phase.commands]);
    const { open, closed } = sortRefused(refused, commands);
    const known = new Set([...state.answers, ...state.closed].map(keyOf));
    const fresh = open.filter(host => !known.has(keyOf(host)));
    const above = await closedByPlan(state.tree, state.host, fresh, extra => learningCopy(state.pack, withAllowed(learnedOf(state), extra)));
    for (const host of [...closed.filter(one => !known.has(keyOf(one))), ...above]) {
        state.closed.push(host);
        state.front.closed(host);
    }
    const refusedAbove = new Set(above.map(keyOf));
    return fresh.filter(host => !refusedAbove.has(keyOf(host)));
}
/** Null where another round may say something new. */
async function askAll(state, asked) {
    let changed = false;
    for (const host of asked) {
        const question = { ...host, quietable: !isAllowedSomewhere(state, host.host) };
        const answer = await state.front.ask(question);
        if (state.host.signal.aborted)
            return 'cancelled';
        if (answer === 'stop')
            return 'stopped';
        state.answers.push({ ...host, answer: answer === 'quiet' && !question.quietable ? 'refuse' : answer });
        changed ||= answer === 'allow';
    }
    return changed ? null : 'answered';
}
function isAllowedSomewhere(state, host) {
    const learned = learnedOf(state);
    const phases = ['setup', 'implement', 'test'];
    return phases.some(phase => covered([...statedOf(state.pack, phase), ...learned.allow[phase]], host));
}
function learnedOf({ answers }) {
    const allowed = answers.filter(({ answer }) => answer === 'allow');
    const empty = {
        allow: { setup: [], implement: [], test: [] },
        quiet: quietHosts(answers, new Set(allowed.map(({ host }) => host)))
    };
    return withAllowed(empty, allowed);
}
/** A host that another phase was granted later is not kept quiet: a pack that says both does not load. */
function quietHosts(answers, allowed) {
    const quiet = answers.filter(({ answer, host }) => answer === 'quiet' && !allowed.has(host));
    return [...new Set(quiet.map(({ host }) => host))];
}
function withAllowed({ allow, quiet }, hosts) {
    const of = (phase) => [
        ...allow[phase],
        ...hosts.filter(one => one.phase === phase).map(({ host }) => host)
    ];
    return { allow: { setup: of('setup'), implement: of('implement'), test: of('test') }, quiet };
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/cli/present-run.ts + 2 modules
var present_run = __webpack_require__(7826);
// EXTERNAL MODULE: ./src/cli/request.ts + 1 modules
var cli_request = __webpack_require__(4022);
// EXTERNAL MODULE: ./src/cli/table.ts
var table = __webpack_require__(2170);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
;// CONCATENATED MODULE: ./src/cli/verbs/learn-ask.ts
/** Who answers for a host: the flags first, then the person at the terminal, line by line. */







/** Reads `--allow` and `--quiet`. Throws UsageError for what no pack could say, and for a host in both. */
function givenAnswers(call) {
    const given = { allow: hostsOf(call, 'allow'), quiet: hostsOf(call, 'quiet') };
    const both = given.quiet.find(host => covered(given.allow, host));
    if (both === undefined)
        return given;
    throw new options/* UsageError */.eb('USAGE', `learn: ${both} stands in --allow and in --quiet`, {
        fix: 'Keep one of the two.'
    });
}
function hostsOf(call, flag) {
    const entries = ((0,options/* text */.Qq)(call, flag) ?? '').split(',').map(entry => entry.trim());
    const hosts = entries.filter(entry => entry !== '');
    for (const host of hosts) {
        const fault = host === '*' ? { message: 'is every host', fix: 'name each host' } : (0,pack_hosts/* hostFault */.P)(host);
        if (fault === null)
            continue;
        throw new options/* UsageError */.eb('USAGE', `learn: --${flag}: ${JSON.stringify(host)} ${fault.message}`, {
            fix: fault.fix
        });
    }
    return (0,presets/* expandHosts */.GK)(hosts);
}
/** The answer of the flags; null where they have none. */
function answerOf(given, { host }) {
    if (covered(given.allow, host))
        return 'allow';
    return covered(given.quiet, host) ? 'quiet' : null;
}
/** One line: host, who asks for it, what may be answered. */
function questionText({ host, portTold, askedBy, phase, quietable }) {
    const [first] = askedBy;
    const others = askedBy.length - 1;
    const by = first === undefined ? phase : askerText(first);
    const more = others > 0 ? ` and ${others} more command${others === 1 ? '' : 's'}` : '';
    const port = portTold ? '' : ' (no port told, 443 assumed)';
    const quiet = quietable ? ' [q]uiet' : '';
    return `${(0,neutral/* forTerminal */.Qf)(host)}${port}, asked for by ${by}${more}: allow in ${phase}? [y]es [n]o${quiet} `;
}
/** `test/1 "npm test" > node x.js`, on one line, nothing in it acting on a terminal. */
function askerText({ command, text: said, process }) {
    const line = `${command} "${(0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(said), 60).trimEnd()}"`;
    return process === null ? line : `${line} > ${(0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(process), 80).trimEnd()}`;
}
/** What a typed line means; null where it means nothing, and the question is asked again. */
function readAnswer(line, quietable) {
    const word = line.trim().toLowerCase();
    if (['y', 'yes'].includes(word))
        return 'allow';
    if (['n', 'no'].includes(word))
        return 'refuse';
    return quietable && ['q', 'quiet'].includes(word) ? 'quiet' : null;
}
/** Asks on the terminal. The end of input, and a signal, answer `stop`. Lines typed before a question are no answer. */
function terminalAsking(process, signal) {
    const lines = (0,external_node_readline_.createInterface)({ input: process.stdin, output: process.stdout, terminal: false });
    let ended = false;
    const over = new Promise(settle => {
        const end = () => {
            ended = true;
            settle(null);
        };
        lines.once('close', end);
        signal.addEventListener('abort', end, { once: true });
    });
    const next = (prompt) => Promise.race([over, new Promise(settle => lines.question(prompt, settle))]);
    return {
        async ask(question) {
            while (!ended && !signal.aborted) {
                const line = await next(questionText(question));
                const answer = line === null ? 'stop' : readAnswer(line, question.quietable);
                if (line === null)
                    process.stdout.write('\n');
                if (answer !== null)
                    return answer;
            }
            return 'stop';
        },
        close: () => lines.close()
    };
}

;// CONCATENATED MODULE: ./src/cli/verbs/learn-present.ts
/** `learn` on a terminal and as JSON: rounds, what was not offered, the suggestion. */






const ENDS = {
    settled: 'the last round was refused nothing new',
    answered: 'nothing more was allowed',
    rounds: `${MOST_ROUNDS} rounds are used up, and the last was refused new hosts: put the suggestion into the pack and learn again`,
    stopped: 'stopped; what was not answered stays refused',
    blocked: 'the pack could not be run',
    cancelled: 'cancelled'
};
/** The key to merge, as YAML with its comment; null where nothing was learned. */
function suggestionText({ pack, suggestion }) {
    if (suggestion === null)
        return null;
    const id = (0,neutral/* forTerminal */.Qf)(pack.id);
    return `# Suggested by codex-orchestrator learn for ${id}: merge into the pack. Lists are complete.\n${yamlOf(suggestion)}`;
}
function presentRound(number, { verdict }, out) {
    const cause = verdict.likelyCause === null ? '' : ` (likely cause ${verdict.likelyCause})`;
    out.line((0,table/* row */.nM)('round', `${number}  ${verdict.code}${cause}`));
}
/** A host that no answer could open. */
function presentClosed({ host, code, reason, askedBy, phase }, out) {
    out.line(`${out.style.yellow('CLOSED')}    ${code}  ${(0,neutral/* forTerminal */.Qf)(host)}  in ${phase}, not offered`);
    out.line((0,table/* row */.nM)('  why', (0,neutral/* forTerminal */.Qf)(reason)));
    for (const asker of askedBy.slice(0, 3))
        out.line((0,table/* row */.nM)('  by', askerText(asker)));
}
/** A host that nobody answered for. */
function presentUnanswered({ host, phase, askedBy }, out) {
    out.line(`${out.style.yellow('REFUSED')}   ${(0,neutral/* forTerminal */.Qf)(host)}  in ${phase}`);
    for (const asker of askedBy.slice(0, 3))
        out.line((0,table/* row */.nM)('  by', askerText(asker)));
}
function presentLearned(outcome, written, cwd, out) {
    const text = suggestionText(outcome);
    out.line('');
    out.line((0,table/* row */.nM)('learned', `${outcome.rounds.length} round${outcome.rounds.length === 1 ? '' : 's'}: ${ENDS[outcome.end]}`));
    const last = outcome.rounds.at(-1);
    if (last !== undefined) {
        if (last.verdict.status !== 'passed')
            out.line((0,table/* row */.nM)('verdict', `${last.verdict.code}  ${(0,neutral/* forTerminal */.Qf)(last.verdict.detail)}`));
        const place = (0,external_node_path_.relative)(cwd, (0,external_node_path_.dirname)(last.runDir)) || '.';
        out.line((0,table/* row */.nM)('evidence', `${place}/  marked as learn's, never published`));
    }
    const unanswered = outcome.answers.filter(({ answer }) => answer === 'none');
    if (unanswered.length > 0)
        out.line((0,table/* row */.nM)('next', `learn on a terminal, or add --allow ${unanswered.map(({ host }) => host).join(',')} for those that are meant`));
    if (text === null)
        return out.line((0,table/* row */.nM)('suggests', 'nothing: no host was allowed or kept quiet'));
    out.line('');
    out.line((0,neutral/* forTerminal */.Qf)(text).trimEnd());
    if (written !== null) {
        out.line('');
        out.line((0,table/* row */.nM)('wrote', written));
    }
}
/** The stable JSON of `learn`; `snake_case`, nothing undefined. */
function jsonOf(outcome, written, exit) {
    return {
        pack: outcome.pack,
        end: outcome.end,
        rounds: outcome.rounds.map(({ runId, runDir, verdict, plan, manifestDigest }) => ({
            run_id: runId,
            run_dir: runDir,
            verdict: {
                status: verdict.status,
                code: verdict.code,
                exit: verdict.exit,
                detail: verdict.detail,
                likely_cause: verdict.likelyCause
            },
            plan_digest: plan.digest,
            manifest_digest: manifestDigest
        })),
        answers: outcome.answers.map(one => ({ ...askedJson(one), answer: one.answer })),
        not_offered: outcome.closed.map(one => ({ ...askedJson(one), code: one.code, reason: one.reason })),
        suggestion: outcome.suggestion,
        suggestion_yaml: suggestionText(outcome),
        written,
        exit
    };
}
function askedJson({ phase, host, portTold, askedBy }) {
    return { phase, host, port_told: portTold, asked_by: askedBy };
}

;// CONCATENATED MODULE: ./src/cli/verbs/learn.ts
/** `learn`: which hosts a pack needs, asked one by one, nothing let out before it was answered. */













async function learn_run(call) {
    const request = (0,cli_request/* requestOf */.f)(call);
    const given = givenAnswers(call);
    const target = newFile(call);
    const outcome = await (0,signals/* cancellable */.n)(call.process, async (signal) => {
        const asking = canAsk(call) ? terminalAsking(call.process, signal) : null;
        try {
            return await learnPack(request, (0,host/* hostOf */.w4)(call.process, signal), frontOf(call, given, asking));
        }
        finally {
            asking?.close();
        }
    });
    const written = target === null ? null : write(target, outcome);
    const exit = exitCodeOf(outcome);
    if (call.flags['json'] === true)
        call.out.json(jsonOf(outcome, written, exit));
    else
        presentLearned(outcome, written, call.process.cwd(), call.out);
    return exit;
}
function canAsk({ flags, process }) {
    return flags['json'] !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}
function frontOf(call, given, asking) {
    const { out } = call;
    const shown = call.flags['json'] !== true;
    let number = 0;
    return {
        round(next) {
            number = next;
            if (shown && next > 0)
                out.line(next === 1 ? '' : `\n${(0,table/* row */.nM)('again', `round ${next}`)}`);
            return shown ? (0,present_run/* runPresenter */.yN)(out) : silent/* silent */.K;
        },
        roundEnded: outcome => (shown ? presentRound(number, outcome, out) : undefined),
        closed: host => (shown ? presentClosed(host, out) : undefined),
        async ask(question) {
            const known = answerOf(given, question);
            if (known !== null) {
                if (shown)
                    out.line((0,table/* row */.nM)('answer', `${question.host} in ${question.phase}: ${known}, by flag`));
                return known;
            }
            if (asking !== null)
                return asking.ask(question);
            if (shown)
                presentUnanswered(question, out);
            return 'none';
        }
    };
}
/** Learning that could be done is done, whatever the acceptance said of the pack. */
function exitCodeOf({ end, rounds }) {
    if (end === 'cancelled')
        return (0,reasons/* exitOf */.sX)('CANCELLED');
    return end === 'blocked' ? (rounds.at(-1)?.verdict.exit ?? (0,reasons/* exitOf */.sX)('INTERNAL')) : 0;
}
/** Absolute path of `--write`, before anything runs: nothing a person wrote is ever replaced. */
function newFile(call) {
    const named = (0,options/* text */.Qq)(call, 'write');
    if (named === null)
        return null;
    const path = (0,external_node_path_.resolve)(call.process.cwd(), named);
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
        return path;
    throw new options/* UsageError */.eb('USAGE', `learn: ${named} exists already`, {
        fix: 'Name another file, or remove it.'
    });
}
function write(path, outcome) {
    const suggestion = suggestionText(outcome);
    if (suggestion === null)
        return null;
    try {
        (0,external_node_fs_.writeFileSync)(path, suggestion, { flag: 'wx' });
        return path;
    }
    catch (cause) {
        throw new options/* UsageError */.eb('USAGE', `learn: cannot write ${path}: ${cause.message}`, { cause });
    }
}


/***/ })

};
