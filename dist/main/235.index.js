export const id = 235;
export const ids = [235];
export const modules = {

/***/ 29235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// UNUSED EXPORTS: GitHubError

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
;// CONCATENATED MODULE: ./src/github/errors.ts
/** The github room's one error class. Its texts hold no token: whoever makes one has been through `Session.clean`. */

class GitHubError extends errors/* OrchestratorError */.j {
}

;// CONCATENATED MODULE: ./src/github/answers.ts
/** Answers of the API read by hand: nothing of them is believed to have the shape that the documentation promises. */

function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fields(value) {
    return isFields(value) ? value : {};
}
/** Throws PR_API_FAILED. */
function readPull(data) {
    const answer = fields(data);
    const [head, base] = [fields(answer['head']), fields(answer['base'])];
    const headRepository = head['repo'] === null ? null : answers_text(fields(head['repo'])['full_name'], 'head.repo');
    const pull = {
        number: number(answer['number'], 'number'),
        url: webAddress(answer['html_url']),
        state: state(answer['state']),
        // Lists have the time of the merge alone.
        merged: answer['merged'] === true || typeof answer['merged_at'] === 'string',
        draft: answer['draft'] === true,
        title: answers_text(answer['title'], 'title'),
        body: typeof answer['body'] === 'string' ? answer['body'] : '',
        author: loginOf(answer['user']),
        headBranch: answers_text(head['ref'], 'head.ref'),
        headSha: answers_text(head['sha'], 'head.sha'),
        headRepository,
        baseBranch: answers_text(base['ref'], 'base.ref'),
        labels: namesIn(answer['labels'], 'name'),
        assignees: namesIn(answer['assignees'], 'login')
    };
    return { pull, headRepositoryId: idOf(head['repo']), baseRepositoryId: idOf(base['repo']) };
}
/** Throws PR_API_FAILED. */
function readPulls(data) {
    if (!Array.isArray(data))
        throw misshapen('a list');
    return data.map(readPull);
}
/** One member of each object in a list; what is no such object is passed over. */
function namesIn(list, member) {
    if (!Array.isArray(list))
        return [];
    return list.map(item => fields(item)[member]).filter(name => typeof name === 'string');
}
/** GitHub shows what a deleted account left behind as `ghost`. */
function loginOf(user) {
    const { login } = fields(user);
    return typeof login === 'string' ? login : 'ghost';
}
function idOf(repository) {
    const { id } = fields(repository);
    return typeof id === 'number' ? id : null;
}
function answers_text(value, name) {
    if (typeof value === 'string')
        return value;
    throw misshapen(name);
}
function number(value, name) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw misshapen(name);
}
function state(value) {
    if (value === 'open' || value === 'closed')
        return value;
    throw misshapen('state');
}
/** It becomes an output and a link: no other scheme, no white space, no control character. */
function webAddress(value) {
    if (typeof value === 'string' && /^https?:\/\/[\x21-\x7e]+$/.test(value))
        return value;
    throw misshapen('html_url');
}
function misshapen(name) {
    return new GitHubError('PR_API_FAILED', `the answer is no pull request as GitHub describes it: ${name}`, {
        why: 'A proxy in between, or a server that is not GitHub, may have answered.'
    });
}

;// CONCATENATED MODULE: ./src/github/people.ts
/**
 * Labels, assignees and reviewers of a pull request: given as far as GitHub takes them. The pull request is there
 * already, so nothing but a cancellation is an error here; the rest comes back as sentences.
 */


/** docs.github.com/rest/issues/labels: names are 1 to 50 characters. */
const LONGEST_LABEL = 50;
/** Seconds; a new pull request is not seen by every server of GitHub at once. */
const SETTLING = [1, 2];
/** One request as long as GitHub takes everything. */
async function decorate(session, pr, people) {
    const [usable, unusable] = split(people.labels, isLabel);
    const labels = missing(usable, pr.labels);
    const assignees = missing(people.assignees, pr.assignees);
    const sentences = unusable.map(name => `the label ${JSON.stringify(name)} cannot be one`);
    if (labels.length > 0 && assignees.length > 0) {
        const together = await both(session, pr, labels, assignees);
        if (together !== null)
            return [...sentences, ...together];
    }
    if (labels.length > 0)
        sentences.push(...(await addLabels(session, pr, labels)));
    if (assignees.length > 0)
        sentences.push(...(await addAssignees(session, pr, assignees)));
    return sentences;
}
/** The one request that takes both replaces what is there. Null where GitHub refuses: then each is tried alone. */
async function both(session, pr, labels, assignees) {
    const what = 'setting labels and assignees';
    const body = { labels: [...pr.labels, ...labels], assignees: [...pr.assignees, ...assignees] };
    const result = await settled(session, what, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', pr, body);
    if (result.error?.code === 'PR_INVALID')
        return null;
    if (result.error !== null)
        return [sentence(what, result.error)];
    const issue = isFields(result.data) ? result.data : {};
    return [
        ...leftOut('label', labels, namesIn(issue['labels'], 'name')),
        ...leftOut('assignee', assignees, namesIn(issue['assignees'], 'login'))
    ];
}
async function addLabels(session, pr, labels) {
    const what = `adding the label ${labels.join(', ')}`;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    const { data, error } = await settled(session, what, route, pr, { labels });
    if (error !== null)
        return [sentence(what, error)];
    return leftOut('label', labels, namesIn(data, 'name'));
}
async function addAssignees(session, pr, assignees) {
    const what = `assigning ${assignees.join(', ')}`;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const { data, error } = await settled(session, what, route, pr, { assignees });
    if (error !== null)
        return [sentence(what, error)];
    return leftOut('assignee', assignees, namesIn(isFields(data) ? data['assignees'] : null, 'login'));
}
/** Sent again while the pull request is too new to be found. All of these say the same when said twice. */
async function settled(session, what, route, pr, body) {
    for (const wait of [...SETTLING, null]) {
        const result = await tried(session, what, route, { issue_number: pr.number, ...body }, true);
        if (wait === null || result.error === null || !isTooNew(result.error))
            return result;
        await session.pause(wait);
    }
    throw new RangeError('unreachable');
}
function isTooNew({ code, why }) {
    return code === 'PR_REPOSITORY_NOT_FOUND' || /could not resolve to a node/i.test(why ?? '');
}
async function tried(session, what, route, parameters, repeatable) {
    try {
        return { data: await session.send({ what, route, parameters, repeatable }), error: null };
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.code === 'CANCELLED')
            throw error;
        return { data: null, error };
    }
}
/** Reviewers and teams, as one request; where GitHub refuses that, each of them alone. */
async function requestReviews(session, pr, wish) {
    const [others, author] = split(distinct(wish.reviewers), login => !same(login, pr.author));
    const sentences = author.map(login => `${login} opened the pull request and cannot review it`);
    const asked = [
        ...others.map(name => ({ name, kind: 'reviewers' })),
        ...distinct(wish.teamReviewers).map(name => ({ name, kind: 'team_reviewers' }))
    ];
    if (asked.length === 0)
        return sentences;
    const error = await ask(session, pr, asked);
    if (error === null)
        return sentences;
    if (error.code !== 'PR_INVALID' || asked.length === 1)
        return [...sentences, notAsked(asked, error)];
    for (const one of asked) {
        const refused = await ask(session, pr, [one]);
        if (refused !== null)
            sentences.push(notAsked([one], refused));
    }
    return sentences;
}
/** Not sent twice where the answer was lost: people would be told twice. */
async function ask(session, pr, asked) {
    function named(kind) {
        return asked.filter(one => one.kind === kind).map(one => one.name);
    }
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
    const parameters = {
        pull_number: pr.number,
        reviewers: named('reviewers'),
        team_reviewers: named('team_reviewers')
    };
    return (await tried(session, 'asking for reviews', route, parameters, false)).error;
}
function notAsked(asked, error) {
    const names = asked.map(({ name, kind }) => (kind === 'reviewers' ? name : `team ${name}`)).join(', ');
    const team = asked.some(one => one.kind === 'team_reviewers') && /resolve to a node/i.test(error.why ?? '');
    const hint = team ? ' (the token of a workflow cannot see teams; the token of an app can)' : '';
    return `${names} could not be asked for a review: ${error.why ?? error.message}${hint}`;
}
function sentence(what, error) {
    return `${what} failed: ${error.why ?? error.message}`;
}
/** GitHub drops people without write access, and labels that it knows under another name, without a word. */
function leftOut(kind, wanted, present) {
    return missing(wanted, present).map(name => `GitHub did not take the ${kind} ${JSON.stringify(name)}`);
}
/** Labels and logins are compared without regard to case. */
function missing(wanted, present) {
    return distinct(wanted).filter(name => !present.some(one => same(one, name)));
}
function distinct(names) {
    return names.filter((name, at) => names.findIndex(one => same(one, name)) === at);
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function isLabel(name) {
    return name.trim() !== '' && [...name].length <= LONGEST_LABEL;
}
function split(names, keep) {
    return [names.filter(keep), names.filter(name => !keep(name))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
;// CONCATENATED MODULE: ./src/github/access.ts
/** Where the token may go, and what can be one: pure rules. */

/** Throws PR_URL_REFUSED unless the address is https, or http of this very machine, and nothing but an address. */
function checkAddress(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null)
        throw refused('it is no URL');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw refused('it holds more than an address');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return;
    throw refused(`the token does not travel by ${url.protocol.slice(0, -1)} to ${url.hostname}`);
}
/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function refused(why) {
    return new GitHubError('PR_URL_REFUSED', 'the address of the API cannot be used', {
        why: `The address in GITHUB_API_URL: ${why}.`,
        fix: 'Give the https address of the API, as GITHUB_API_URL has it.'
    });
}
/** Throws PR_TOKEN_INVALID for what cannot stand in a header (RFC 9110 section 5.5): no request would leave. */
function checkToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new GitHubError('PR_TOKEN_INVALID', token === '' ? 'there is no token' : 'the token cannot be one', {
        why: token === ''
            ? 'The input `token` is empty.'
            : 'It holds white space or other characters that no token has.'
    });
}

;// CONCATENATED MODULE: ./src/github/transport.ts
/** The way to the API: the toolkit's fetch, which knows proxies; bodies are read to a bound. */


const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * The toolkit settles the way (https_proxy, no_proxy) once, for the address in GITHUB_API_URL. Another address goes
 * without a proxy; where one is set, it is refused, as it might have been meant.
 */
async function transportFor(apiUrl) {
    const { defaults } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 85555));
    const { origin, hostname } = new URL(apiUrl);
    const known = defaults.baseUrl ?? 'https://api.github.com';
    if (new URL(known).origin === origin)
        return defaults.request?.fetch ?? fetch;
    if (isLoopback(hostname) || !PROXIES.some(name => (process.env[name] ?? '') !== ''))
        return fetch;
    throw new GitHubError('PR_API_FAILED', `${origin} is not the API that this process started with`, {
        why: `A proxy is set, and whether it is to be used was settled for ${known}.`,
        fix: `Start the program with GITHUB_API_URL=${apiUrl}.`
    });
}
/** The whole body; null where there is none. Throws a plain error above `most` bytes. */
async function readAtMost(response, most) {
    if (response.body === null)
        return null;
    const chunks = [];
    let total = 0;
    for await (const chunk of response.body) {
        total += chunk.length;
        if (total > most)
            throw new Error(`the answer is larger than ${most} bytes`);
        chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: ./src/github/limits.ts
/** Rate limits as a pure rule. Source: docs.github.com/rest, "Rate limits for the REST API", "Exceeding the rate limit". */
/** Longest wait, in seconds, that is worth a runner's time. */
const LONGEST_WAIT = 300;
/** What the documentation asks for where the answer names no time. */
const UNSAID = 60;
/** Seconds to wait before the same request may be sent again; null where no limit was the reason. `now` in ms. */
function limitWait({ status, headers, message }, now) {
    if (status !== 403 && status !== 429)
        return null;
    // A refusal stays one, also when it used up the last request.
    if (/not accessible by|not permitted to/i.test(message))
        return null;
    const after = retryAfter(headers['retry-after'], now);
    if (after !== null)
        return after;
    if (headers['x-ratelimit-remaining'] === '0')
        return untilReset(headers['x-ratelimit-reset'], now);
    return status === 429 || /rate limit/i.test(message) ? UNSAID : null;
}
/** Seconds or a date (RFC 9110 section 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined)
        return null;
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
/** One second more: the reset is in whole seconds. */
function untilReset(value, now) {
    if (value === undefined || !/^\d{1,12}$/.test(value))
        return UNSAID;
    return Math.max(0, Math.ceil(Number(value) - now / 1000)) + 1;
}

;// CONCATENATED MODULE: ./src/github/refusals.ts
/** From a failed answer to the error that a person can act on: pure, one row a case. */


/** GitHub's own words, with those about single fields; empty where the body is not JSON of GitHub's. */
function wordsOf(data) {
    if (!isFields(data) || typeof data['message'] !== 'string')
        return '';
    const problems = Array.isArray(data['errors']) ? data['errors'].map(problemText) : [];
    return [data['message'], ...problems.filter(text => text !== '')].join('; ');
}
/** An entry of `errors`: a text, or a field with a code (docs.github.com/rest, "Troubleshooting", validation). */
function problemText(problem) {
    if (typeof problem === 'string')
        return problem;
    if (!isFields(problem))
        return '';
    const { message, field, code, value } = problem;
    if (typeof message === 'string')
        return message;
    const shown = typeof value === 'string' ? ` (${value})` : '';
    return typeof field === 'string' ? `${field}: ${String(code)}${shown}` : '';
}
/** The first row that fits. Words are GitHub's, as its API sends them. */
const ROWS = [
    { status: [401], words: /(?:)/, code: 'PR_TOKEN_INVALID', message: 'GitHub does not accept the token' },
    {
        status: [403],
        words: /not permitted to create or approve pull requests/i,
        code: 'PR_CREATE_NOT_PERMITTED',
        message: 'GitHub Actions may not create pull requests here'
    },
    {
        status: [403],
        words: /archived/i,
        code: 'PR_REPOSITORY_ARCHIVED',
        message: 'the repository is archived'
    },
    {
        status: [403],
        words: /SAML/,
        code: 'PR_TOKEN_PERMISSION',
        message: 'the token is not authorized for the organization',
        fix: 'Authorize the token for single sign-on in its settings, or use the token of an app.'
    },
    { status: [403], words: /./, code: 'PR_TOKEN_PERMISSION', message: 'the token lacks a permission' },
    {
        status: [404],
        words: /./,
        code: 'PR_REPOSITORY_NOT_FOUND',
        message: 'there is no such repository, or the token may not see it'
    },
    {
        status: [422],
        words: /pull request already exists/i,
        code: 'PR_EXISTS',
        message: 'a pull request for this branch exists already'
    },
    {
        status: [422],
        words: /no commits between/i,
        code: 'PR_NO_COMMITS',
        message: 'there is nothing to propose'
    },
    {
        status: [422],
        words: /draft pull requests are not supported/i,
        code: 'PR_INVALID',
        message: 'the repository has no draft pull requests',
        fix: 'Set `draft` to `false`.'
    },
    {
        status: [422],
        words: /\bbase: invalid/,
        code: 'PR_INVALID',
        message: 'the base branch does not exist',
        fix: 'Name a branch of the repository in the input `base`.'
    },
    { status: [400, 409, 410, 422], words: /./, code: 'PR_INVALID', message: 'GitHub did not take it' }
];
/** `clean` takes secrets out of a foreign text and makes it one line of bounded length. */
function refusal(failure, clean) {
    const { what, where, status } = failure;
    if (status === null) {
        return new GitHubError('PR_API_FAILED', `${what}: no answer${times(failure)}`, {
            where,
            why: clean(failure.reason)
        });
    }
    const words = wordsOf(failure.data);
    const row = ROWS.find(one => one.status.includes(status) && one.words.test(words));
    if (row === undefined) {
        return new GitHubError('PR_API_FAILED', `${what}: HTTP ${status}${times(failure)}`, {
            where,
            why: words === '' ? 'The answer is no JSON of GitHub: a proxy or an error page.' : clean(words)
        });
    }
    return new GitHubError(row.code, `${what}: ${row.message}`, {
        where,
        ...(words === '' ? {} : { why: `GitHub says: ${clean(words)}` }),
        ...(row.fix === undefined ? {} : { fix: row.fix })
    });
}
function times({ attempts }) {
    return attempts > 1 ? ` after ${attempts} requests` : '';
}
/** `seconds` is the wait that GitHub asks for, `now` the time in ms. */
function rateLimited(failure, seconds, now, clean) {
    const until = new Date(now + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    return new GitHubError('PR_RATE_LIMITED', `${failure.what}: the rate limit is used up until ${until}`, {
        where: failure.where,
        why: `GitHub says: ${clean(wordsOf(failure.data) || `HTTP ${failure.status}`)}`,
        fix: `Publish again after ${until}.`
    });
}

;// CONCATENATED MODULE: ./src/github/session.ts
/**
 * Requests to GitHub's REST API: Octokit with pacing and retries, and one place where answers become errors. The
 * token is in a header of each request and nowhere else: errors are made anew here, never passed on.
 */







const REAL_PACE = { second: 1000, patience: 60, apart: true };
/** After so many waits for one request, GitHub's word on when to come back is not believed any more. */
const MOST_WAITS = 3;
const RETRIES = 3;
const LONGEST_TEXT = 400;
/** Bytes of an answer: a hundred pull requests with the longest bodies stay below. */
const MOST_BYTES = 64 << 20;
/** All that a client got wrong; a request is sent again after an error of the server alone. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, at) => 400 + at);
/** Throws PR_URL_REFUSED, PR_TOKEN_INVALID. Sends nothing. */
async function openSession(access, pace) {
    checkAddress(access.apiUrl);
    checkToken(access.token);
    const clean = cleaner(access.token);
    const transport = await transportFor(access.apiUrl);
    const octokit = await openOctokit(access, pace);
    const state = { access, pace, octokit, transport, clean, requests: 0 };
    return {
        get requests() {
            return state.requests;
        },
        send: call => send(state, call),
        clean,
        pause: seconds => pause(state, seconds)
    };
}
function cleaner(token) {
    const redactor = (0,redaction/* createRedactor */.lY)([{ name: 'token', value: token }]);
    return text => {
        const line = redactor.redactText(text).replace(/\s+/g, ' ').trim();
        return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
    };
}
/** Loaded here: the modules take longer than the rest of a start. */
async function openOctokit(access, pace) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
    ]);
    const options = {
        baseUrl: access.apiUrl.replace(/\/+$/, ''),
        userAgent: access.program,
        // Both plugins would wait without knowing the signal: they decide, and the waiting is done here.
        retry: { doNotRetry: CLIENT_ERRORS, retries: RETRIES, retryAfterBaseValue: 0 },
        throttle: {
            enabled: pace.apart,
            id: `${access.apiUrl} ${access.owner}/${access.name}`,
            onRateLimit: () => false,
            onSecondaryRateLimit: () => false
        }
    };
    return getOctokit(access.token, options, retry, throttling);
}
async function send(state, call) {
    for (let waits = 0;; waits++) {
        const { data, failure } = await attempt(state, call);
        if (failure === null)
            return data;
        const now = Date.now();
        const { status, headers } = failure;
        const wait = status === null ? null : limitWait({ status, headers, message: wordsOf(failure.data) }, now);
        if (wait === null)
            throw refusal(failure, state.clean);
        if (wait > LONGEST_WAIT || waits === MOST_WAITS)
            throw rateLimited(failure, wait, now, state.clean);
        state.access.note(`${call.what}: GitHub's rate limit asks to wait ${wait} s`);
        await pause(state, wait);
    }
}
async function attempt(state, call) {
    const sent = { attempts: 0, last: '' };
    const { owner, name: repo, signal } = state.access;
    if (signal.aborted)
        throw cancelled(call.what);
    const parameters = {
        owner,
        repo,
        ...call.parameters,
        // A number here would be taken as an order to repeat whatever failed, refusals too.
        request: {
            fetch: watched(state, call, sent),
            log: logOf(state),
            ...(call.repeatable ? {} : { retries: 0 })
        }
    };
    try {
        const answer = await untilAborted(state.octokit.request(call.route, parameters), signal);
        return { data: answer.data, failure: null };
    }
    catch (error) {
        if (signal.aborted)
            throw cancelled(call.what);
        return { data: null, failure: failureOf(error, state, call, sent) };
    }
}
/** Octokit warns of deprecated routes, with what the server says of them. */
function logOf({ access, clean }) {
    return { warn: text => access.note(clean(text)) };
}
/** Counts, waits before repetitions and tells of them, bounds an answer in time and size. */
function watched(state, { what }, sent) {
    return async (input, init) => {
        if (sent.attempts > 0)
            state.access.note(`${what}: ${sent.last}; trying again`);
        try {
            if (sent.attempts > 0)
                await pause(state, sent.attempts ** 2);
            state.requests += 1;
            sent.attempts += 1;
            sent.last = 'no answer';
            const patience = AbortSignal.timeout(state.pace.patience * 1000);
            const signal = AbortSignal.any([state.access.signal, patience]);
            const response = await state.transport(input, { ...init, signal });
            const body = await readAtMost(response, MOST_BYTES);
            sent.last = `HTTP ${response.status}`;
            return new Response(body, { status: response.status, headers: response.headers });
        }
        catch (error) {
            // Under this name Octokit passes an error on, and tries nothing again.
            throw state.access.signal.aborted ? new DOMException('', 'AbortError') : error;
        }
    };
}
/** Reads an error of Octokit by hand: its `request` holds headers, and must go nowhere. */
function failureOf(error, state, call, { attempts }) {
    const { owner, name } = state.access;
    const { status, response, message } = error;
    return {
        what: call.what,
        where: call.route.replace('{owner}', owner).replace('{repo}', name),
        status: response === undefined || typeof status !== 'number' ? null : status,
        headers: response?.headers ?? {},
        data: response?.data,
        reason: String(message),
        attempts
    };
}
/** Octokit's own waits do not know the signal. */
async function untilAborted(work, signal) {
    const settled = new AbortController();
    const aborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')), { signal: settled.signal });
    });
    // Whichever loses may still reject; nobody is to be told.
    work.catch(() => undefined);
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        settled.abort();
    }
}
async function pause({ access, pace }, seconds) {
    try {
        await (0,promises_.setTimeout)(seconds * pace.second, undefined, { signal: access.signal });
    }
    catch {
        throw cancelled('waiting for GitHub');
    }
}
function cancelled(what) {
    return new GitHubError('CANCELLED', `${what} was cancelled by a signal`);
}

;// CONCATENATED MODULE: ./src/github/index.ts
/** The github room's door. Sources: docs.github.com/rest/pulls, DESIGN "Publishing". */





/** Loads the client and sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
async function connect(access, pace = REAL_PACE) {
    const session = await openSession(access, pace);
    return {
        find: branch => find(session, access, branch),
        create: wish => create(session, access, wish),
        update: async (number, wish) => {
            const parameters = { pull_number: number, ...wish };
            const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
            const what = `updating pull request #${number}`;
            return readPull(await session.send({ what, route, parameters, repeatable: true })).pull;
        },
        decorate: (pr, people) => decorate(session, pr, people),
        requestReviews: (pr, wish) => requestReviews(session, pr, wish),
        get requests() {
            return session.requests;
        }
    };
}
/** GitHub's filter knows owners, not repositories, and leaves itself out where it is not understood. */
async function find(session, { owner }, branch) {
    const data = await session.send({
        what: `looking for pull requests of ${branch}`,
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: {
            head: `${owner}:${branch}`,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 100
        },
        repeatable: true
    });
    return readPulls(data)
        .filter(answer => answer.pull.headBranch === branch && isWithin(answer))
        .map(answer => answer.pull);
}
function isWithin({ headRepositoryId, baseRepositoryId }) {
    return headRepositoryId !== null && headRepositoryId === baseRepositoryId;
}
async function create(session, access, wish) {
    try {
        const data = await session.send({
            what: 'creating the pull request',
            route: 'POST /repos/{owner}/{repo}/pulls',
            parameters: {
                head: `${access.owner}:${wish.branch}`,
                base: wish.base,
                title: wish.title,
                body: wish.body,
                draft: wish.draft,
                maintainer_can_modify: wish.maintainerCanModify
            },
            repeatable: false
        });
        return readPull(data).pull;
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.code !== 'PR_API_FAILED')
            throw error;
        const made = await lostAnswer(session, access, wish);
        if (made === null)
            throw error;
        access.note(`the answer was lost, and the pull request is there: #${made.number}`);
        return made;
    }
}
/** What a request whose answer was lost has made; null where it made nothing, or nobody can tell. */
async function lostAnswer(session, access, wish) {
    try {
        const pulls = await find(session, access, wish.branch);
        return (pulls.find(pull => pull.state === 'open' && pull.baseBranch === wish.base && says(pull, wish)) ?? null);
    }
    catch (error) {
        if (error instanceof GitHubError && error.code === 'CANCELLED')
            throw error;
        return null;
    }
}
/** GitHub may store other line breaks than it was sent. */
function says(pull, wish) {
    const plain = (text) => text.replace(/\r\n/g, '\n').trim();
    return pull.title === wish.title.trim() && plain(pull.body) === plain(wish.body);
}


/***/ })

};
