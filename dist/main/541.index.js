export const id = 541;
export const ids = [541];
export const modules = {

/***/ 43541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  mintAppToken: () => (/* reexport */ mintAppToken)
});

// UNUSED EXPORTS: GitHubError

// EXTERNAL MODULE: ./src/github/errors.ts
var errors = __webpack_require__(73116);
;// CONCATENATED MODULE: ./src/github/answers.ts
/** Answers of the API read by hand: nothing of them is believed to have the shape that the documentation promises. */

function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
    return isFields(value) ? value : {};
}
/** Throws PR_API_FAILED. */
function readPull(data) {
    const answer = fieldsOf(data);
    const [head, base] = [fieldsOf(answer['head']), fieldsOf(answer['base'])];
    const headRepository = head['repo'] === null ? null : answers_text(fieldsOf(head['repo'])['full_name'], 'head.repo');
    const pull = {
        number: number(answer['number'], 'number'),
        nodeId: idText(answer['node_id']),
        url: webAddress(answer['html_url']),
        state: state(answer['state']),
        // Lists have the time of the merge alone.
        merged: answer['merged'] === true || typeof answer['merged_at'] === 'string',
        draft: answer['draft'] === true,
        title: answers_text(answer['title'], 'title'),
        body: typeof answer['body'] === 'string' ? answer['body'] : '',
        author: loginOf(answer['user']),
        authorIsBot: fieldsOf(answer['user'])['type'] === 'Bot',
        headBranch: answers_text(head['ref'], 'head.ref'),
        headSha: objectId(head['sha'], 'head.sha'),
        headRepository,
        baseBranch: answers_text(base['ref'], 'base.ref'),
        baseSha: objectId(base['sha'], 'base.sha'),
        repositoryNodeId: idText(fieldsOf(base['repo'])['node_id']),
        labels: namesIn(answer['labels'], 'name'),
        assignees: namesIn(answer['assignees'], 'login'),
        reviewers: namesIn(answer['requested_reviewers'], 'login'),
        teamReviewers: namesIn(answer['requested_teams'], 'slug'),
        milestone: milestoneOf(answer['milestone'])
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
    return list.map(item => fieldsOf(item)[member]).filter(name => typeof name === 'string');
}
/** GitHub shows what a deleted account left behind as `ghost`. */
function loginOf(user) {
    const { login } = fieldsOf(user);
    return typeof login === 'string' ? login : 'ghost';
}
function idOf(repository) {
    const { id } = fieldsOf(repository);
    return typeof id === 'number' ? id : null;
}
function milestoneOf(milestone) {
    const { number: value } = fieldsOf(milestone);
    return isCount(value) ? value : null;
}
/** A global id for GraphQL; '' for anything else. */
function idText(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value) ? value : '';
}
/** An object id of git, SHA-1 or SHA-256. */
function objectId(value, name) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw misshapen(name);
}
/** What came out of making an object of the Git database: its id. Throws PR_API_FAILED. */
function madeId(data) {
    return objectId(fieldsOf(data)['sha'], 'sha');
}
/** A commit of the Git database, with what GitHub says of its signature. Throws PR_API_FAILED. */
function readCommit(data) {
    const answer = fieldsOf(data);
    const said = fieldsOf(answer['verification']);
    const parents = Array.isArray(answer['parents']) ? answer['parents'] : [];
    return {
        commit: madeId(data),
        tree: objectId(fieldsOf(answer['tree'])['sha'], 'tree.sha'),
        parents: parents.map(madeId),
        verification: {
            verified: said['verified'] === true,
            reason: typeof said['reason'] === 'string' ? said['reason'].slice(0, 100) : 'unsaid'
        }
    };
}
/** An artifact (docs.github.com/rest/actions/artifacts). Throws PR_API_FAILED. */
function readArtifact(data) {
    const answer = fieldsOf(data);
    const { digest, size_in_bytes: bytes } = answer;
    return {
        id: number(answer['id'], 'id'),
        name: answers_text(answer['name'], 'name'),
        bytes: bytes === 0 ? 0 : number(bytes, 'size_in_bytes'),
        expired: answer['expired'] === true,
        digest: typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
        run: runOf(answer['workflow_run'])
    };
}
function runOf(value) {
    if (!isFields(value))
        return null;
    return {
        id: number(value['id'], 'workflow_run.id'),
        repositoryId: number(value['repository_id'], 'workflow_run.repository_id'),
        headRepositoryId: number(value['head_repository_id'], 'workflow_run.head_repository_id'),
        headSha: objectId(value['head_sha'], 'workflow_run.head_sha'),
        headBranch: typeof value['head_branch'] === 'string' ? value['head_branch'] : ''
    };
}
function answers_text(value, name) {
    if (typeof value === 'string')
        return value;
    throw misshapen(name);
}
function number(value, name) {
    if (isCount(value))
        return value;
    throw misshapen(name);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
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
/** An answer without a member that GitHub describes. */
function misshapen(name) {
    return new errors/* GitHubError */.y('PR_API_FAILED', `the answer is not as GitHub describes it: ${name}`, {
        why: 'A proxy in between, or a server that is not GitHub, may have answered.'
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
/**
 * Where the GraphQL API of a server is: an Enterprise server has it beside `/api/v3`, every other one below the address
 * of its API. Source: docs.github.com/graphql, "Forming calls with GraphQL", and the same of Enterprise Server.
 */
function graphqlAddress(apiUrl) {
    const plain = apiUrl.replace(/\/+$/, '');
    return plain.endsWith('/api/v3') ? plain.replace(/\/v3$/, '/graphql') : `${plain}/graphql`;
}
/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function refused(why) {
    return new errors/* GitHubError */.y('PR_URL_REFUSED', 'the address of the API cannot be used', {
        why: `The address in GITHUB_API_URL: ${why}.`,
        fix: 'Give the https address of the API, as GITHUB_API_URL has it.'
    });
}
/** Throws PR_TOKEN_INVALID for what cannot stand in a header (RFC 9110 section 5.5): no request would leave. */
function checkToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new errors/* GitHubError */.y('PR_TOKEN_INVALID', token === '' ? 'there is no token' : 'the token cannot be one', {
        why: token === ''
            ? 'The input `token` is empty.'
            : 'It holds white space or other characters that no token has.'
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
;// CONCATENATED MODULE: ./src/github/client.ts
/** All that a client got wrong; a request is sent again after an error of the server alone. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, at) => 400 + at);
const RETRIES = 3;
/** Loaded here: the modules take longer than the rest of a start. `id` is what writes are kept apart for. */
async function openOctokit(access, pace, id) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
    ]);
    const options = {
        baseUrl: access.apiUrl.replace(/\/+$/, ''),
        userAgent: access.program,
        // Both plugins would wait without knowing the signal: they decide, and the waiting is done in the session.
        retry: { doNotRetry: CLIENT_ERRORS, retries: RETRIES, retryAfterBaseValue: 0 },
        throttle: {
            enabled: pace.apart,
            id: `${access.apiUrl} ${id}`,
            onRateLimit: () => false,
            onSecondaryRateLimit: () => false
        }
    };
    return getOctokit(access.token, options, retry, throttling);
}

;// CONCATENATED MODULE: ./src/github/graphql-errors.ts
/**
 * Errors of the GraphQL API as a pure rule: they come with status 200, and get here the status that the REST API has
 * for the same, so that one table of refusals holds for both. Source: docs.github.com/graphql, "Forming calls".
 */

const STATUS = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    SERVICE_UNAVAILABLE: 503,
    STALE_DATA: 409,
    UNPROCESSABLE: 422
};
/** What the `errors` of an answer say; null where it has none. */
function graphqlRefusal(answer) {
    if (!isFields(answer) || !Array.isArray(answer['errors']) || answer['errors'].length === 0)
        return null;
    const [first, ...others] = answer['errors'].map(problem);
    const { type, message } = first;
    // A type that the table lacks is kept with the words.
    const known = Object.hasOwn(STATUS, type) && type !== 'STALE_DATA';
    const said = type === '' || known ? message : `${message} (${type})`;
    return {
        status: statusOf(type, message),
        data: { message: said, errors: others.map(one => one.message).slice(0, 10) }
    };
}
function problem(error) {
    if (!isFields(error))
        return { type: '', message: 'an error without words' };
    const { message, type, extensions } = error;
    const code = isFields(extensions) ? extensions['code'] : undefined;
    const named = typeof type === 'string' ? type : typeof code === 'string' ? code : '';
    return { type: named, message: typeof message === 'string' ? message : 'an error without words' };
}
function statusOf(type, message) {
    if (Object.hasOwn(STATUS, type))
        return STATUS[type];
    if (/rate limit/i.test(message))
        return 429;
    if (/something went wrong while executing|timeout/i.test(message))
        return 502;
    return /doesn't exist on type|defined input type|undefinedField/i.test(`${message} ${type}`) ? 400 : 422;
}

;// CONCATENATED MODULE: ./src/github/exchange.ts
/** What comes back of one request, judged: an answer, or a failure with all that is known of it. Pure. */

/** An answer that Octokit took for a good one. */
function judged(question, answer) {
    const isRedirect = answer.status >= 300 && answer.status < 400;
    if (isRedirect && !question.redirects)
        return { answer: null, failure: failed(question, answer) };
    const refused = question.graphql ? graphqlRefusal(answer.data) : null;
    if (refused === null)
        return { answer, failure: null };
    return { answer: null, failure: failed(question, { ...answer, ...refused }) };
}
/** Reads an error of Octokit by hand: its `request` holds headers, and must go nowhere. */
function judgedError(question, error) {
    const { status, response, message } = error;
    const { data, headers = {} } = response ?? {};
    const given = typeof status === 'number' ? status : response?.status;
    const refused = question.graphql ? graphqlRefusal(data) : null;
    if (response === undefined || typeof given !== 'number')
        return { answer: null, failure: { ...failed(question, null), reason: String(message) } };
    return {
        answer: null,
        failure: failed(question, { status: given, headers, data, ...refused })
    };
}
function failed({ what, where, attempts, origin }, answer) {
    return {
        what,
        where,
        status: answer?.status ?? null,
        headers: answer?.headers ?? {},
        data: answer?.data,
        reason: '',
        attempts,
        elsewhere: answer === null ? null : elsewhere(answer, origin)
    };
}
function elsewhere({ headers }, origin) {
    const { location = '' } = headers;
    const url = URL.canParse(location, origin) ? new URL(location, origin) : null;
    return url === null || url.origin === origin ? null : url.host;
}

;// CONCATENATED MODULE: ./src/github/limits.ts
/** Rate limits as a pure rule. Source: docs.github.com/rest, "Rate limits for the REST API", "Exceeding the rate limit". */
/** Longest wait, in seconds, that is worth a runner's time. */
const LONGEST_WAIT = 300;
/** What the documentation asks for where the answer names no time. */
const UNSAID = 60;
/** Seconds to wait before the same request may be sent again; null where no limit was the reason. `now` in ms. */
function limitWait({ status, headers, message }, now) {
    // Some content is limited by what calls itself a validation.
    if (status === 422 && /submitted too quickly/i.test(message))
        return UNSAID;
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
    return status === 429 || /rate limit|abuse detection/i.test(message) ? UNSAID : null;
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

;// CONCATENATED MODULE: ./src/github/refusal-rows.ts
const REFUSED = [400, 403, 409, 422];
const RULES = 'rules of the repository refuse it';
/** Whether the token is one, and what an organization makes of it. */
const TOKEN_ROWS = [
    {
        status: [401],
        words: /JSON web token|'Expiration time'|'Issued at'/i,
        code: 'PR_APP_KEY',
        message: 'GitHub does not accept what the key signed'
    },
    {
        status: [404],
        words: /Integration not found/i,
        code: 'PR_APP_KEY',
        message: 'there is no app of this ID',
        fix: "Take `app-id` (or the client ID) from the app's page."
    },
    {
        status: [403],
        words: /account (was|is|has been) suspended/i,
        code: 'PR_TOKEN_INVALID',
        message: "the token's account is suspended",
        fix: 'Use the token of another account, or of an app.'
    },
    { status: [401], words: /./, code: 'PR_TOKEN_INVALID', message: 'GitHub does not accept the token' },
    {
        status: [403],
        words: /installation has been suspended/i,
        code: 'PR_APP_NOT_INSTALLED',
        message: 'the installation of the app is suspended',
        fix: "Unsuspend it in the organization's settings under GitHub Apps."
    },
    {
        status: [403],
        words: /IP allow list/i,
        code: 'PR_ORG_POLICY',
        message: "the runner's address is not on the organization's allow list",
        fix: "Add the runner's address to the IP allow list, or publish from a runner whose address is on it."
    },
    {
        status: [403],
        words: /SAML|single sign-on/i,
        code: 'PR_ORG_POLICY',
        message: 'the token is not authorized for the organization',
        fix: 'Authorize the token for single sign-on in its settings, or use the token of an app.'
    },
    {
        status: [403],
        words: /lifetime is greater than/i,
        code: 'PR_ORG_POLICY',
        message: 'the organization takes no token that lives so long',
        fix: 'Make a token with a shorter lifetime, or use the token of an app.'
    },
    {
        status: [403],
        words: /forbids access via|OAuth App access restrictions|third-party application restrictions/i,
        code: 'PR_ORG_POLICY',
        message: 'the organization does not take this kind of token'
    },
    {
        status: [402, 403, 422],
        words: /spending limit|billing|payment/i,
        code: 'PR_BILLING',
        message: 'it is refused for the sake of billing'
    }
];
/** Workflow files, branch protections, rulesets and push protection: the same words by push, REST and GraphQL. */
const RULE_ROWS = [
    {
        status: [...REFUSED, 404],
        words: /refusing to allow .* workflow|without `?workflows?`? (permission|scope)/i,
        code: 'PR_WORKFLOW_FILES',
        message: 'the token may not change workflow files'
    },
    {
        status: REFUSED,
        words: /verified signatures?/i,
        code: 'PR_PUSH_RULES',
        message: 'rules of the repository ask for commits with verified signatures',
        fix: 'Set `sign-commits` to `true`, with the token of the workflow or of an app: GitHub signs what these commit ' +
            'through its API, and nothing that a person commits there.'
    },
    {
        status: REFUSED,
        words: /must be made through a pull request/i,
        code: 'PR_PUSH_RULES',
        message: 'rules of the repository ask for a pull request even to write this branch',
        fix: 'Let the rule leave branches of this prefix alone, or choose a prefix that it leaves alone.'
    },
    {
        status: REFUSED,
        words: /contain secrets|secrets? detected|push protection|GH009/i,
        code: 'PR_PUSH_RULES',
        message: 'push protection found a secret in the change',
        fix: 'Take the secret out of the change, and revoke it where it is real.'
    },
    {
        status: REFUSED,
        words: /GH001|exceeds GitHub's file size limit/i,
        code: 'PR_FILE_TOO_LARGE',
        message: 'a file is too large for GitHub'
    },
    {
        status: REFUSED,
        words: /rule violation|RULE_VIOLATION|GH0\d\d|protected (branch|ref)|branch protection|not authorized to push|creations? being restricted|cannot (force-push|be (updated|deleted|created))|required status check|push declined/i,
        code: 'PR_PUSH_RULES',
        message: RULES
    },
    {
        status: [...REFUSED, 404],
        words: /reference (already exists|does not exist)|ref .*already exists|not a fast.?forward|expected branch to point|but expected|STALE_DATA|fetch first|incorrect old value/i,
        code: 'PR_BRANCH_MOVED',
        message: 'the branch moved while it was being written'
    },
    {
        status: REFUSED,
        words: /exists; cannot create|directory file conflict|ref name conflict/i,
        code: 'PR_BRANCH_COLLISION',
        message: 'the branch name collides with another branch'
    },
    {
        status: REFUSED,
        words: /reference name is not valid|not a valid ref(erence)? name|invalid ref(erence)? name/i,
        code: 'PR_BRANCH_INVALID',
        message: 'GitHub does not take the name of the branch'
    }
];
/** Objects that are made through the API. */
const OBJECT_ROWS = [
    {
        status: [400, 404, 409, 422],
        words: /parent sha does not exist|base_tree is not|no commit found for sha|object does not exist/i,
        code: 'PR_COMMIT_UNKNOWN',
        message: 'GitHub does not have the commit that it stands on'
    },
    {
        status: [400, 404, 409, 422],
        words: /BadObjectState|tree sha does not exist|is not a valid (blob|tree)|invalid tree info/i,
        code: 'PR_API_TREE',
        message: 'GitHub does not have a file that the change names'
    },
    {
        status: [422],
        words: /request timed out/i,
        code: 'PR_API_TREE',
        message: 'GitHub did not finish in time',
        fix: 'Publish again, or without `sign-commits`, so that git pushes the commit.'
    },
    {
        status: [400, 403, 413, 422],
        words: /blob is too large|too large|exceeds the maximum/i,
        code: 'PR_API_BLOB',
        message: "a file is too large for GitHub's API"
    },
    {
        status: [409],
        words: /repository is empty/i,
        code: 'PR_INVALID',
        message: 'the repository has no commit yet',
        fix: 'Push a first commit to the base branch.'
    }
];
/** Pull requests. */
const PULL_ROWS = [
    {
        status: [403, 422],
        words: /not permitted to create or approve pull requests/i,
        code: 'PR_CREATE_NOT_PERMITTED',
        message: 'GitHub Actions may not create pull requests here'
    },
    {
        status: [422],
        words: /state cannot be changed/i,
        code: 'PR_NOT_REOPENED',
        message: 'GitHub does not open it again'
    },
    {
        status: [422],
        words: /base branch of a closed pull request/i,
        code: 'PR_INVALID',
        message: 'the base of a closed pull request stays',
        fix: 'Open it again first, or let a new one be opened with `on-closed: new`.'
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
        words: /no history in common/i,
        code: 'PR_UNRELATED_HISTORIES',
        message: 'branch and base have no history in common'
    },
    {
        status: [403, 422],
        words: /\bmust be a collaborator/i,
        code: 'PR_NOT_COLLABORATOR',
        message: 'only collaborators may open pull requests here'
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
        words: /fork.?collab/i,
        code: 'PR_INVALID',
        message: "the token may not let the base repository's maintainers write to the fork",
        fix: 'Set `maintainer-can-modify` to `false`.'
    },
    {
        status: [422],
        words: /\bbase: (invalid|missing)/,
        code: 'PR_INVALID',
        message: 'the base branch does not exist',
        fix: 'Name a branch of the repository in the input `base`.'
    },
    {
        status: [422],
        words: /\bhead: (invalid|missing)|\bhead_repo: |not all refs are readable/,
        code: 'PR_INVALID',
        message: 'GitHub does not see the branch of the change',
        fix: 'Look whether the branch is there, and that the input `token` may read the repository that it is in ' +
            '(`push-to-fork`).'
    },
    {
        status: [422],
        words: /is too long/i,
        code: 'PR_INVALID',
        message: 'a text is too long for GitHub',
        fix: 'Shorten what GitHub names.'
    },
    {
        status: [410],
        words: /disabled/i,
        code: 'PR_INVALID',
        message: 'the repository has this switched off',
        fix: "Switch it on in the repository's settings under Features."
    }
];
/** What is left: a permission, or a repository that nobody sees. */
const ACCESS_ROWS = [
    {
        status: [403],
        words: /archived/i,
        code: 'PR_REPOSITORY_ARCHIVED',
        message: 'the repository is archived'
    },
    {
        status: [403, 451],
        words: /access blocked|DMCA|unavailable due to/i,
        code: 'PR_API_FAILED',
        message: 'GitHub has blocked the repository',
        fix: 'Ask the owner of the repository; GitHub support says why.'
    },
    {
        status: [403],
        words: /by personal access token/i,
        code: 'PR_TOKEN_PERMISSION',
        message: 'the personal token lacks a permission',
        fix: 'Give the token access to this repository, with Contents and Pull requests "Read and write" (Workflows too for ' +
            'workflow files), or use the token of an app.'
    },
    { status: [403], words: /./, code: 'PR_TOKEN_PERMISSION', message: 'the token lacks a permission' },
    {
        status: [404],
        words: /./,
        code: 'PR_REPOSITORY_NOT_FOUND',
        message: 'there is no such repository, or the token may not see it'
    },
    {
        status: [400],
        words: /doesn't exist on type|isn't a defined input type|undefinedField/i,
        code: 'PR_API_FAILED',
        message: 'the server does not know this request',
        fix: 'The Enterprise server is too old for this. Publish without `sign-commits`.'
    },
    { status: [400, 409, 410, 422], words: /./, code: 'PR_INVALID', message: 'GitHub did not take it' }
];
/** The first that fits holds. */
const ROWS = [
    ...TOKEN_ROWS,
    ...RULE_ROWS,
    ...OBJECT_ROWS,
    ...PULL_ROWS,
    ...ACCESS_ROWS
];

;// CONCATENATED MODULE: ./src/github/refusals.ts
/** From a failed answer to the error that a person can act on: pure. The cases stand in refusal-rows.ts. */



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
/** `clean` takes secrets out of a foreign text and makes it one line of bounded length. */
function refusal(failure, clean) {
    const { what, where, status } = failure;
    if (status === null) {
        return new errors/* GitHubError */.y('PR_API_FAILED', `${what}: no answer${times(failure)}`, {
            where,
            why: clean(failure.reason)
        });
    }
    if (status >= 300 && status < 400)
        return redirected(failure, status, clean);
    const words = wordsOf(failure.data);
    const row = ROWS.find(one => one.status.includes(status) && one.words.test(words));
    if (row === undefined) {
        return new errors/* GitHubError */.y('PR_API_FAILED', `${what}: HTTP ${status}${times(failure)}`, {
            where,
            why: words === '' ? 'The answer is no JSON of GitHub: a proxy or an error page.' : clean(words)
        });
    }
    const why = [...(words === '' ? [] : [`GitHub says: ${clean(words)}`]), ...needs(failure, clean)].join(' ');
    return new errors/* GitHubError */.y(row.code, `${what}: ${row.message}`, {
        where,
        ...(why === '' ? {} : { why }),
        ...(row.fix === undefined ? {} : { fix: row.fix })
    });
}
/** docs.github.com/rest, "Troubleshooting the REST API": the header names what would have been enough. */
function needs({ headers }, clean) {
    const accepted = headers['x-accepted-github-permissions'];
    if (accepted === undefined || !/^[\w\s=,;-]{1,200}$/.test(accepted))
        return [];
    return [`It would take: ${clean(accepted)}.`];
}
/** Never followed: the token is for the server that was named, and the repository for the name that was given. */
function redirected(failure, status, clean) {
    const { what, where, elsewhere } = failure;
    if (elsewhere !== null)
        return new errors/* GitHubError */.y('PR_API_FAILED', `${what}: HTTP ${status}, which leads to another server`, {
            where,
            why: `The answer sends to ${clean(elsewhere)}, a proxy's page for one; the token is not taken there.`
        });
    return new errors/* GitHubError */.y('PR_REPOSITORY_MOVED', `${what}: the repository has another name now`, {
        where,
        why: `GitHub answers with HTTP ${status}, as it does for a name that a repository had before.`
    });
}
function times({ attempts }) {
    return attempts > 1 ? ` after ${attempts} requests` : '';
}
/** `seconds` is the wait that GitHub asks for, `now` the time in ms. */
function rateLimited(failure, seconds, now, clean) {
    const until = new Date(now + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    return new errors/* GitHubError */.y('PR_RATE_LIMITED', `${failure.what}: the rate limit is used up until ${until}`, {
        where: failure.where,
        why: `GitHub says: ${clean(wordsOf(failure.data) || `HTTP ${failure.status}`)}`,
        fix: `Publish again after ${until}.`
    });
}
/** The same failure under a code that fits better where it happened; the fix is then that code's. */
function recoded(error, code, message = error.message) {
    return new errors/* GitHubError */.y(code, message, {
        ...(error.where === undefined ? {} : { where: error.where }),
        ...(error.why === undefined ? {} : { why: error.why })
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
    throw new errors/* GitHubError */.y('PR_API_FAILED', `${origin} is not the API that this process started with`, {
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

;// CONCATENATED MODULE: ./src/github/session.ts
/**
 * Requests to GitHub's API for one repository and one token, and one place where answers become errors. The token is
 * in a header of each request and nowhere else: errors are made anew here, never passed on.
 */









/** After so many waits for one request, GitHub's word on when to come back is not believed any more. */
const MOST_WAITS = 3;
const LONGEST_TEXT = 400;
/** Bytes of an answer: a hundred pull requests with the longest bodies stay below. */
const MOST_BYTES = 64 << 20;
/** Bytes a second that an upload is at least expected to make. */
const SLOWEST_UPLOAD = 64 << 10;
/** docs.github.com/rest, "API versions"; servers that do not know it take no notice. */
const API_VERSION = '2022-11-28';
/** `secrets` are kept out of every text beside the token. Throws PR_URL_REFUSED, PR_TOKEN_INVALID. Sends nothing. */
async function openSession(access, pace, secrets = []) {
    checkAddress(access.apiUrl);
    checkToken(access.token);
    const clean = cleaner([access.token, ...secrets]);
    const transport = await transportFor(access.apiUrl);
    const octokit = await openOctokit(access, pace, `${access.owner}/${access.name}`);
    const state = { access, pace, octokit, transport, clean, requests: 0, ahead: null };
    return {
        owner: access.owner,
        name: access.name,
        signal: access.signal,
        pace,
        clean,
        note: access.note,
        get requests() {
            return state.requests;
        },
        get ahead() {
            return state.ahead;
        },
        send: async (call) => (await exchange(state, call)).data,
        exchange: call => exchange(state, call),
        fetchPlain: (url, signal) => {
            state.requests += 1;
            const headers = { 'user-agent': access.program };
            return transport(url, { signal, headers, redirect: 'manual' });
        },
        pause: seconds => pause(state, seconds)
    };
}
function cleaner(secrets) {
    const redactor = (0,redaction/* createRedactor */.lY)(secrets.map(value => ({ name: 'token', value })));
    return text => {
        const line = redactor.redactText(text).replace(/\s+/g, ' ').trim();
        return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
    };
}
async function exchange(state, call) {
    for (let waits = 0;; waits++) {
        const { answer, failure } = await attempt(state, call);
        if (answer !== null)
            return answer;
        const now = Date.now();
        const { status, headers } = failure;
        const message = wordsOf(failure.data);
        const wait = status === null ? null : limitWait({ status, headers, message }, now);
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
    const { signal } = state.access;
    if (signal.aborted)
        throw cancelled(call.what);
    try {
        const answer = await untilAborted(request(state, call, sent), signal);
        return judged(questionOf(state, call, sent), {
            ...answer,
            headers: answer.headers
        });
    }
    catch (error) {
        if (signal.aborted)
            throw cancelled(call.what);
        return judgedError(questionOf(state, call, sent), error);
    }
}
function request(state, call, sent) {
    const { owner, name: repo, apiUrl } = state.access;
    const parameters = {
        ...(call.route.includes('{owner}') ? { owner, repo } : {}),
        ...call.parameters,
        headers: { 'x-github-api-version': API_VERSION, ...(isGraphql(call) ? GRAPHQL_HEADERS : {}) },
        // A number here would be taken as an order to repeat whatever failed, refusals too.
        request: {
            fetch: watched(state, call, sent),
            log: logOf(state),
            ...(call.repeatable ? {} : { retries: 0 })
        }
    };
    return state.octokit.request(isGraphql(call) ? `POST ${graphqlAddress(apiUrl)}` : call.route, parameters);
}
/** Enterprise servers had `updateRefs` behind this preview for years; others take no notice. */
const GRAPHQL_HEADERS = { accept: 'application/vnd.github.update-refs-preview+json, application/json' };
function isGraphql({ route }) {
    return route === 'graphql';
}
function questionOf({ access }, call, { attempts }) {
    return {
        what: call.what,
        where: isGraphql(call)
            ? 'POST /graphql'
            : call.route.replace('{owner}', access.owner).replace('{repo}', access.name),
        redirects: call.redirects ?? false,
        graphql: isGraphql(call),
        origin: new URL(access.apiUrl).origin,
        attempts
    };
}
/** Octokit warns of deprecated routes, with what the server says of them. */
function logOf({ access, clean }) {
    return { warn: text => access.note(clean(text)) };
}
/** Counts, waits before repetitions and tells of them, bounds an answer in time and size. */
function watched(state, call, sent) {
    return async (input, init) => {
        if (sent.attempts > 0)
            state.access.note(`${call.what}: ${sent.last}; trying again`);
        try {
            if (sent.attempts > 0)
                await pause(state, sent.attempts ** 2);
            state.requests += 1;
            sent.attempts += 1;
            sent.last = 'no answer';
            const response = await state.transport(input, outgoing(state, call, init));
            const body = await readAtMost(response, MOST_BYTES);
            sent.last = `HTTP ${response.status}`;
            state.ahead = aheadOf(response.headers.get('date')) ?? state.ahead;
            return new Response(body, { status: response.status, headers: response.headers });
        }
        catch (error) {
            // Under this name Octokit passes an error on, and tries nothing again.
            throw state.access.signal.aborted ? new DOMException('', 'AbortError') : error;
        }
    };
}
function outgoing({ access, pace }, call, init) {
    const body = call.body?.();
    const seconds = pace.patience + (body?.size ?? 0) / SLOWEST_UPLOAD;
    const signal = AbortSignal.any([access.signal, AbortSignal.timeout(Math.ceil(seconds * 1000))]);
    if (body === undefined)
        return { ...init, redirect: 'manual', signal };
    const headers = { ...init?.headers, 'content-type': 'application/json' };
    return { ...init, headers, body, redirect: 'manual', signal };
}
function aheadOf(date) {
    const time = date === null ? Number.NaN : Date.parse(date);
    return Number.isNaN(time) ? null : Math.round((time - Date.now()) / 1000);
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
        await (0,external_node_timers_promises_.setTimeout)(seconds * pace.second, undefined, { signal: access.signal });
    }
    catch {
        throw cancelled('waiting for GitHub');
    }
}
function cancelled(what) {
    return new errors/* GitHubError */.y('CANCELLED', `${what} was cancelled by a signal`);
}

;// CONCATENATED MODULE: ./src/github/download.ts
/** One answer of another server into a new file, bounded and hashed on its way. */





/** Throws PR_API_FAILED, EVID_ARTIFACT where it is larger, CANCELLED; the file is then gone. */
async function saveTo(session, wanted) {
    checkSource(wanted);
    const handle = await (0,promises_.open)(wanted.file, 'wx', 0o600);
    try {
        const saved = await transfer(session, wanted, handle);
        await handle.close();
        return saved;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        await (0,promises_.rm)(wanted.file, { force: true });
        throw error;
    }
}
function checkSource({ what, url }) {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
        return;
    throw download_failed(what, `The address leads by ${protocol.slice(0, -1)} to ${hostname}.`);
}
/** Given up when nothing comes for the length of the patience. */
async function transfer(session, { what, url, maxBytes }, handle) {
    const stalled = new AbortController();
    const patience = session.pace.patience * 1000;
    const timer = setTimeout(() => stalled.abort(), patience);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    try {
        const response = await session.fetchPlain(url, AbortSignal.any([session.signal, stalled.signal]));
        if (response.status !== 200 || response.body === null)
            throw download_failed(what, `${new URL(url).host} answers with HTTP ${response.status}.`);
        for await (const chunk of response.body) {
            timer.refresh();
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw tooLarge(what, maxBytes);
            hash.update(chunk);
            await handle.write(chunk);
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y)
            throw error;
        if (session.signal.aborted)
            throw cancelled(what);
        throw download_failed(what, stalled.signal.aborted ? 'Nothing came any more.' : 'The transfer broke off.');
    }
    finally {
        clearTimeout(timer);
        stalled.abort();
    }
}
function download_failed(what, why) {
    return new errors/* GitHubError */.y('PR_API_FAILED', `${what} failed`, { why });
}
function tooLarge(what, maxBytes) {
    return new errors/* GitHubError */.y('EVID_ARTIFACT', `${what}: it is larger than ${maxBytes} bytes`, {
        why: 'The archive has more bytes than are taken of a run.'
    });
}

;// CONCATENATED MODULE: ./src/github/artifacts.ts
/** Artifacts of workflow runs. Source: docs.github.com/rest/actions/artifacts. */




async function artifact({ base }, id) {
    const what = `looking at artifact ${id}`;
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
    try {
        return readArtifact(await base.send({ what, route, parameters: { artifact_id: id }, repeatable: true }));
    }
    catch (error) {
        throw gone(error, id);
    }
}
/** docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
async function runEvent({ base }, runId) {
    const what = `looking at workflow run ${runId}`;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const data = await base.send({ what, route, parameters: { run_id: runId }, repeatable: true });
    const event = isFields(data) ? data['event'] : undefined;
    if (typeof event === 'string' && /^\w{1,64}$/.test(event))
        return event;
    throw new errors/* GitHubError */.y('PR_API_FAILED', `${what}: the answer names no event`);
}
/** A transfer that broke off is begun again, with a new address, this often. */
const TRIES = 3;
async function downloadArtifact({ base }, id, file, maxBytes) {
    const what = `downloading artifact ${id}`;
    for (let tries = 1;; tries++) {
        try {
            const url = await addressOf({ base }, id, what);
            return await saveTo(base, { what, url, file, maxBytes });
        }
        catch (error) {
            const isLost = error instanceof errors/* GitHubError */.y && error.code === 'PR_API_FAILED';
            if (!isLost || tries === TRIES)
                throw gone(error, id);
            base.note(`${what}: ${error.why ?? error.message}; trying again`);
            await base.pause(tries ** 2);
        }
    }
}
/** GitHub answers with an address that is good for a minute and needs no token. */
async function addressOf({ base }, id, what) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const parameters = { artifact_id: id, archive_format: 'zip' };
    const { status, headers } = await base.exchange({
        what,
        route,
        parameters,
        repeatable: true,
        redirects: true
    });
    const { location = '' } = headers;
    if (status >= 300 && status < 400 && URL.canParse(location))
        return location;
    throw new errors/* GitHubError */.y('PR_API_FAILED', `${what}: HTTP ${status} without an address`, {
        why: 'GitHub answers this with a redirect to where the archive is.'
    });
}
/** Absent, deleted or expired: all the same to whoever wants it. */
function gone(error, id) {
    if (!(error instanceof errors/* GitHubError */.y))
        return error;
    const isExpired = error.code === 'PR_INVALID';
    if (!isExpired && error.code !== 'PR_REPOSITORY_NOT_FOUND')
        return error;
    const state = isExpired ? 'has expired' : 'is not there, or the token may not see it (`actions: read`)';
    return recoded(error, 'EVID_ARTIFACT', `artifact ${id} ${state}`);
}

;// CONCATENATED MODULE: ./src/github/graphql.ts
/** One request to the GraphQL API; its refusals are those of every other request. */

/** The member `data` of the answer. Throws GitHubError, PR_API_FAILED for an answer that has none. */
async function graphql(session, { what, query, variables, repeatable }) {
    const parameters = { query, variables };
    const answer = await session.send({ what, route: 'graphql', parameters, repeatable });
    const { data } = fieldsOf(answer);
    // A page with status 200 has done nothing.
    if (!isFields(data))
        throw misshapen('data');
    return data;
}

;// CONCATENATED MODULE: ./src/github/tree-plan.ts
function treeOrder(entries) {
    const added = entries.filter(entry => entry.content !== null);
    const deleted = entries.filter(entry => entry.content === null);
    const files = new Set(added.map(entry => entry.path));
    const directories = new Set(added.flatMap(entry => parentsOf(entry.path)));
    const makesRoom = ({ path }) => directories.has(path) || parentsOf(path).some(parent => files.has(parent));
    return {
        before: deleted.filter(makesRoom),
        rest: [...added, ...deleted.filter(entry => !makesRoom(entry))]
    };
}
/** `a/b/c` has `a` and `a/b`. */
function parentsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
function deletion(path) {
    return { path, mode: '100644', type: 'blob', sha: null };
}
/**
 * The text of a file that can travel inside the request for the tree; null where it cannot, as it is no UTF-8, or
 * holds what a server might take amiss.
 */
function asText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/branches.ts
/**
 * A branch moved with a lease: only from where it was seen. The REST API has none, the GraphQL API has `updateRefs`
 * (docs.github.com/graphql/reference/mutations#updaterefs).
 */





const LOOK = `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
const MOVE = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
async function moveBranch(room, move) {
    if (move.before === move.after)
        return;
    const repositoryId = await repositoryIdOf(room, move);
    if (repositoryId === null)
        return;
    const zero = '0'.repeat((move.after ?? move.before ?? '').length);
    const update = {
        name: `refs/heads/${move.branch}`,
        beforeOid: move.before ?? zero,
        afterOid: move.after ?? zero,
        // The lease is what protects; a branch of ours is written anew each time.
        force: true
    };
    const variables = { input: { repositoryId, refUpdates: [update] } };
    try {
        // With the lease, sending it twice does what sending it once does; where the second is refused, it is looked at.
        await graphql(room.head, { what: `writing ${move.branch}`, query: MOVE, variables, repeatable: true });
    }
    catch (error) {
        await resolve(room, move, error);
    }
}
/** Null where the branch is there already. Asked once for a repository; with it comes where the branch is. */
async function repositoryIdOf({ head, known }, move) {
    if (known.headNodeId !== null)
        return known.headNodeId;
    const { id, at } = await look(head, move.branch);
    known.headNodeId = id;
    if (at === move.after)
        return null;
    if (at !== move.before)
        throw moved(move, at);
    return id;
}
async function look(session, branch) {
    const data = await graphql(session, {
        what: `looking where ${branch} is`,
        query: LOOK,
        variables: { owner: session.owner, name: session.name, ref: `refs/heads/${branch}` },
        repeatable: true
    });
    const { id, ref } = fieldsOf(data['repository']);
    if (typeof id !== 'string' || id === '')
        throw misshapen('repository.id');
    if (ref === null)
        return { id, at: null };
    return { id, at: objectId(fieldsOf(fieldsOf(ref)['target'])['oid'], 'repository.ref.target.oid') };
}
/** What of a refusal is told as it is, without looking. */
const PLAIN = ['CANCELLED', 'PR_RATE_LIMITED', 'PR_TOKEN_INVALID'];
/** Returns where the branch is where it was to be; otherwise throws, with what the look has shown. */
async function resolve(room, move, error) {
    if (!(error instanceof errors/* GitHubError */.y) || PLAIN.includes(error.code))
        throw error;
    const at = await whereIs(room.head, move.branch, error);
    if (at === move.after) {
        room.access.note(`${move.branch} is where it was to be, whatever the answer was`);
        return;
    }
    if (at !== move.before)
        throw moved(move, at, error);
    if (error.code === 'PR_TOKEN_PERMISSION')
        throw denied(room, move, error);
    if (error.code !== 'PR_INVALID')
        throw error;
    const other = move.before === null ? await colliding(room.head, move.branch) : null;
    if (other === null)
        throw recoded(error, 'PR_PUSH_FAILED');
    throw recoded(error, 'PR_BRANCH_COLLISION', `${move.branch} collides with the branch ${other}`);
}
/** A look that fails says nothing: the first error is then the one to tell. */
async function whereIs(session, branch, first) {
    try {
        return (await look(session, branch)).at;
    }
    catch (error) {
        throw error instanceof errors/* GitHubError */.y && error.code === 'CANCELLED' ? error : first;
    }
}
function moved({ branch, before }, at, error) {
    return new errors/* GitHubError */.y('PR_BRANCH_MOVED', `${branch} moved while it was being written`, {
        where: branch,
        why: `It was at ${before ?? 'no commit'} and is at ${at ?? 'no commit'} now.`,
        ...(error === undefined ? {} : { cause: error })
    });
}
function denied({ known }, { after }, error) {
    const isWorkflow = after !== null && known.workflowCommits.has(after);
    return recoded(error, isWorkflow ? 'PR_WORKFLOW_FILES' : 'PR_PUSH_FORBIDDEN');
}
/** A branch `a` beside `a/b`; null where there is none, or nobody can tell. */
async function colliding(session, branch) {
    const what = 'looking for colliding branches';
    for (const parent of parentsOf(branch)) {
        if ((await ask(session, what, 'GET /repos/{owner}/{repo}/git/ref/{ref}', `heads/${parent}`)) !== null)
            return parent;
    }
    const below = await ask(session, what, 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', `heads/${branch}/`);
    const { ref } = fieldsOf(Array.isArray(below) ? below[0] : null);
    return typeof ref === 'string' ? session.clean(ref.replace(/^refs\/heads\//, '')) : null;
}
async function ask(session, what, route, ref) {
    try {
        return await session.send({ what, route, parameters: { ref }, repeatable: true });
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y && error.code !== 'CANCELLED')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/checks.ts
/** Check runs. Source: docs.github.com/rest/checks/runs. */

/** Never sent twice where the answer was lost: there would be two of them. */
async function createCheck({ base }, wish) {
    try {
        await base.send({
            what: `making the check run ${wish.name}`,
            route: 'POST /repos/{owner}/{repo}/check-runs',
            parameters: {
                name: wish.name,
                head_sha: wish.headSha,
                status: 'completed',
                conclusion: wish.conclusion,
                output: { title: wish.title, summary: wish.summary },
                ...(wish.detailsUrl === null ? {} : { details_url: wish.detailsUrl })
            },
            repeatable: false
        });
        return { made: true, why: null };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.code === 'CANCELLED')
            throw error;
        return { made: false, why: sentence(wish.name, error) };
    }
}
function sentence(name, { code, why, message }) {
    const reason = why ?? message;
    if (code !== 'PR_TOKEN_PERMISSION')
        return `the check run ${name} was not made: ${reason}`;
    const hint = /personal access token|via a GitHub App/i.test(reason)
        ? 'only the token of a workflow or of an app can make check runs'
        : 'the token needs `checks: write`';
    return `the check run ${name} was not made: ${hint} (${reason})`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/github/trees.ts
/**
 * Blobs and trees through the Git database. Small texts travel inside the request for the tree; everything else is one
 * request a blob, one after another, as GitHub asks. Sources: docs.github.com/rest/git/blobs, .../git/trees.
 */




/** Bytes of a file that goes inside the request for a tree, and of all these together. */
const INLINE_FILE = 128 << 10;
const INLINE_REQUEST = 1 << 20;
/** GitHub gives a tree about ten seconds; some hundred entries are known to be too many for a large repository. */
const MOST_ENTRIES = 200;
/** Multiple of three, so that pieces of base64 can be joined. */
const PIECE = 3 << 18;
/** The id of the tree that came out. Throws PR_API_TREE and what a request throws. */
async function buildTree(session, wish) {
    const work = { session, wish, uploaded: new Set(), done: { files: 0, bytes: 0 } };
    const { before, rest } = treeOrder(wish.entries);
    const cleared = await addAll(work, wish.parentTree, before);
    return addAll(work, cleared, rest);
}
async function addAll(work, start, entries) {
    let tree = start;
    let batch = { items: [], bytes: 0 };
    for (const entry of entries) {
        const item = await itemOf(work, entry);
        const bytes = item.content === undefined ? 0 : (entry.content?.bytes ?? 0);
        if (batch.items.length === MOST_ENTRIES || batch.bytes + bytes > INLINE_REQUEST) {
            tree = await addToTree(work.session, tree, batch.items);
            batch = { items: [], bytes: 0 };
            work.wish.progress?.({ ...work.done });
        }
        batch.items.push(item);
        batch.bytes += bytes;
    }
    if (batch.items.length === 0)
        return tree;
    tree = await addToTree(work.session, tree, batch.items);
    work.wish.progress?.({ ...work.done });
    return tree;
}
async function itemOf(work, { path, content }) {
    if (content === null)
        return deletion(path);
    const { mode, id, bytes } = content;
    if (mode === '160000')
        return { path, mode, type: 'commit', sha: id };
    work.done.files += 1;
    work.done.bytes += bytes;
    if (work.uploaded.has(id))
        return { path, mode, type: 'blob', sha: id };
    const data = await readWhole(work, path, id, bytes);
    const text = bytes <= INLINE_FILE ? asText(data) : null;
    if (text !== null)
        return { path, mode, type: 'blob', content: text };
    await upload(work.session, path, id, data);
    work.uploaded.add(id);
    work.wish.progress?.({ ...work.done });
    return { path, mode, type: 'blob', sha: id };
}
async function readWhole({ wish }, path, id, bytes) {
    const data = await wish.read(id);
    if (data.length === bytes)
        return data;
    throw new errors/* GitHubError */.y('PR_API_TREE', `${path} has ${data.length} bytes, and not ${bytes}`, { where: path });
}
async function upload(session, path, id, data) {
    const body = blobRequest(data);
    const answer = await session.send({
        what: `uploading ${session.clean(path)}`,
        route: 'POST /repos/{owner}/{repo}/git/blobs',
        body: () => body,
        repeatable: true
    });
    const made = madeId(answer);
    if (made === id)
        return;
    throw new errors/* GitHubError */.y('PR_API_TREE', `${path} arrived as another blob`, {
        where: path,
        why: `GitHub made ${made} of ${id}.`
    });
}
/** The request as JSON, in pieces: a text of the whole would be there three times over. */
function blobRequest(data) {
    const pieces = Array.from({ length: Math.ceil(data.length / PIECE) }, (_, at) => {
        const part = data.subarray(at * PIECE, (at + 1) * PIECE);
        return new external_node_buffer_.Blob([Buffer.from(part.buffer, part.byteOffset, part.length).toString('base64')]);
    });
    return new external_node_buffer_.Blob(['{"encoding":"base64","content":"', ...pieces, '"}']);
}
/** What takes GitHub too long in one request is asked for in two. */
async function addToTree(session, base, items) {
    try {
        const answer = await session.send({
            what: `making a tree of ${items.length} ${items.length === 1 ? 'path' : 'paths'}`,
            route: 'POST /repos/{owner}/{repo}/git/trees',
            parameters: { base_tree: base, tree: items },
            repeatable: true
        });
        return madeId(answer);
    }
    catch (error) {
        if (!isTooMuch(error) || items.length === 1)
            throw error;
        const half = Math.ceil(items.length / 2);
        const first = await addToTree(session, base, items.slice(0, half));
        return addToTree(session, first, items.slice(half));
    }
}
function isTooMuch(error) {
    if (!(error instanceof errors/* GitHubError */.y))
        return false;
    if (error.code === 'PR_API_TREE')
        return /request timed out/i.test(error.why ?? '');
    return error.code === 'PR_API_FAILED' && /HTTP 50[24]/.test(error.message);
}

;// CONCATENATED MODULE: ./src/github/commits.ts
/**
 * A commit made by GitHub itself: signed, where it is an app's or a workflow's own. No ref is touched. Source:
 * docs.github.com/rest/git/commits, "Signature verification for bots".
 */




/** docs.github.com/rest/git/blobs says 100 MB; in practice requests end at 40 MiB of content. */
const LARGEST_BLOB = 40 << 20;
async function createCommit(room, wish) {
    checkEntries(wish.entries);
    try {
        const tree = await buildTree(room.head, wish);
        if (tree !== wish.tree)
            throw otherTree(tree, wish.tree);
        const made = await commitTree(room.head, wish);
        if (touchesWorkflows(wish.entries))
            room.known.workflowCommits.add(made.commit);
        return made;
    }
    catch (error) {
        throw inContext(error, wish.entries);
    }
}
/** Before anything is sent. */
function checkEntries(entries) {
    for (const { path, content } of entries) {
        if (path === '' || /\p{Surrogate}/u.test(path))
            throw new errors/* GitHubError */.y('PR_API_BLOB', `the path ${JSON.stringify(path)} is no UTF-8`, { where: path });
        if (content === null || content.bytes <= LARGEST_BLOB)
            continue;
        throw new errors/* GitHubError */.y('PR_API_BLOB', `${path} has ${content.bytes} bytes`, {
            where: path,
            why: `GitHub's API takes ${LARGEST_BLOB} bytes a file.`
        });
    }
}
function otherTree(made, wanted) {
    return new errors/* GitHubError */.y('PR_API_TREE', 'the tree that GitHub made is not the one that was proven', {
        why: `It is ${made}, and ${wanted} was asked for.`
    });
}
/** Without author and committer: GitHub signs in nobody else's name. */
async function commitTree(session, wish) {
    const answer = await session.send({
        what: 'making the commit',
        route: 'POST /repos/{owner}/{repo}/git/commits',
        parameters: { message: wish.message, tree: wish.tree, parents: [wish.parent] },
        repeatable: true
    });
    const commit = madeId(answer);
    const read = await readBack(session, commit);
    if (read.commit !== commit || read.tree !== wish.tree || read.parents.join() !== wish.parent)
        throw new errors/* GitHubError */.y('PR_API_TREE', 'the commit that GitHub made is another one', {
            why: `${commit} has the tree ${read.tree} and the parents ${read.parents.join(', ') || 'none'}.`
        });
    return { commit, verification: read.verification };
}
/** Seconds; what was just made is not seen by every server of GitHub at once. */
const SETTLING = [1, 2];
async function readBack(session, commit) {
    const call = {
        what: 'reading the commit back',
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { commit_sha: commit },
        repeatable: true
    };
    for (const wait of SETTLING) {
        try {
            return readCommit(await session.send(call));
        }
        catch (error) {
            if (!(error instanceof errors/* GitHubError */.y) || error.code !== 'PR_REPOSITORY_NOT_FOUND')
                throw error;
            await session.pause(wait);
        }
    }
    return readCommit(await session.send(call));
}
function touchesWorkflows(entries) {
    return entries.some(({ path }) => path.toLowerCase().startsWith('.github/workflows/'));
}
/** GitHub refuses workflow files, and everything else, with the words of a missing permission. */
function inContext(error, entries) {
    if (!(error instanceof errors/* GitHubError */.y))
        return error;
    const isDenied = error.code === 'PR_TOKEN_PERMISSION';
    if (!isDenied && error.code !== 'PR_REPOSITORY_NOT_FOUND')
        return error;
    if (touchesWorkflows(entries))
        return recoded(error, 'PR_WORKFLOW_FILES');
    return isDenied ? recoded(error, 'PR_PUSH_FORBIDDEN') : error;
}
/** docs.github.com/rest/commits/commits#compare-two-commits; of the commits between, one is enough. */
async function compare({ base }, from, to) {
    try {
        const answer = await base.send({
            what: `comparing ${from} with ${to}`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            parameters: { basehead: `${from}...${to}`, per_page: 1 },
            repeatable: true
        });
        return comparison(answer?.status);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.code !== 'PR_REPOSITORY_NOT_FOUND')
            throw error;
        if (/no common ancestor/i.test(error.why ?? ''))
            return 'unrelated';
        throw recoded(error, 'PR_COMMIT_UNKNOWN');
    }
}
const COMPARISONS = ['identical', 'ahead', 'behind', 'diverged'];
function comparison(status) {
    const found = COMPARISONS.find(one => one === status);
    if (found !== undefined)
        return found;
    throw new errors/* GitHubError */.y('PR_API_FAILED', 'the answer is no comparison as GitHub describes it');
}

;// CONCATENATED MODULE: ./src/github/given.ts
/**
 * What a pull request was ever given, also where somebody took it away again or answered it.
 * Source: docs.github.com/rest/issues/events#list-issue-events.
 */


const PAGE = 100;
/** A pull request whose story is longer than this is not read to its end. */
const MOST_PAGES = 10;
/** One request a hundred events. Throws PR_API_FAILED and what GitHub refuses. */
async function given(session, pull) {
    const events = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await eventsOf(session, pull, page);
        events.push(...found.filter(isFields));
        if (found.length < PAGE)
            return summed(events, true);
    }
    return summed(events, false);
}
async function eventsOf(session, pull, page) {
    const what = `looking at what became of pull request #${pull.number}`;
    const data = await session.send({
        what,
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
        parameters: { issue_number: pull.number, per_page: PAGE, page },
        repeatable: true
    });
    if (Array.isArray(data))
        return data;
    throw new errors/* GitHubError */.y('PR_API_FAILED', `${what}: the answer is no list of events`);
}
function summed(events, complete) {
    const of = (event, member) => events.filter(one => one['event'] === event).map(one => one[member]);
    return {
        labels: namesIn(of('labeled', 'label'), 'name'),
        assignees: namesIn(of('assigned', 'assignee'), 'login'),
        reviewers: namesIn(of('review_requested', 'requested_reviewer'), 'login'),
        teamReviewers: namesIn(of('review_requested', 'requested_team'), 'slug'),
        milestone: events.some(one => one['event'] === 'milestoned'),
        complete
    };
}

;// CONCATENATED MODULE: ./src/github/identity.ts
/** Who the token is: asked of the GraphQL API, as the REST API tells it to the tokens of people alone. */


/** The login, `github-actions[bot]` for one. Throws PR_API_FAILED for what is none, and what a request throws. */
async function askLogin(session) {
    const what = 'asking whose token it is';
    const query = 'query { viewer { login } }';
    const data = await graphql(session, { what, query, variables: {}, repeatable: true });
    const { login } = fieldsOf(data['viewer']);
    if (typeof login === 'string' && isLogin(login))
        return login;
    throw misshapen('viewer.login');
}
/** Letters, digits and hyphens; managed users have an underscore, and apps end in `[bot]`. */
function isLogin(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(?:\[bot\])?$/.test(text);
}

;// CONCATENATED MODULE: ./src/github/pace.ts
const REAL_PACE = { second: 1000, patience: 60, apart: true };

;// CONCATENATED MODULE: ./src/github/people.ts
/**
 * Labels, assignees, milestone and reviewers of a pull request: given as far as GitHub takes them. The pull request is there
 * already, so nothing but a cancellation is an error here; the rest comes back as sentences.
 */


/** docs.github.com/rest/issues/labels: names are 1 to 50 characters. */
const LONGEST_LABEL = 50;
/** Seconds; a new pull request is not seen by every server of GitHub at once. */
const people_SETTLING = [1, 2];
/** One request as long as GitHub takes everything. */
async function decorate(session, pr, people) {
    const [usable, unusable] = split(people.labels, isLabel);
    const wish = {
        labels: missing(usable, pr.labels),
        assignees: missing(people.assignees, pr.assignees),
        milestone: people.milestone === pr.milestone ? null : people.milestone
    };
    const sentences = unusable.map(name => `the label ${JSON.stringify(name)} cannot be one`);
    const kinds = [wish.labels.length > 0, wish.assignees.length > 0, wish.milestone !== null];
    if (kinds.filter(Boolean).length > 1) {
        const all = await together(session, pr, wish);
        if (all !== null)
            return [...sentences, ...all];
    }
    if (wish.labels.length > 0)
        sentences.push(...(await addLabels(session, pr, wish.labels)));
    if (wish.assignees.length > 0)
        sentences.push(...(await addAssignees(session, pr, wish.assignees)));
    if (wish.milestone !== null)
        sentences.push(...(await setMilestone(session, pr, wish.milestone)));
    return sentences;
}
const EDIT = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
/** The one request that takes all replaces what is there. Null where GitHub refuses: then each is tried alone. */
async function together(session, pr, wish) {
    const { labels, assignees, milestone } = wish;
    const what = 'setting labels, assignees and milestone';
    const body = {
        ...(labels.length === 0 ? {} : { labels: [...pr.labels, ...labels] }),
        ...(assignees.length === 0 ? {} : { assignees: [...pr.assignees, ...assignees] }),
        ...(milestone === null ? {} : { milestone })
    };
    const result = await settled(session, what, EDIT, pr, body);
    if (result.error?.code === 'PR_INVALID')
        return null;
    if (result.error !== null)
        return [people_sentence(what, result.error)];
    const issue = isFields(result.data) ? result.data : {};
    return [
        ...leftOut('label', labels, namesIn(issue['labels'], 'name')),
        ...leftOut('assignee', assignees, namesIn(issue['assignees'], 'login')),
        ...unset(milestone, issue['milestone'])
    ];
}
async function setMilestone(session, pr, milestone) {
    const what = `setting the milestone ${milestone}`;
    const { data, error } = await settled(session, what, EDIT, pr, { milestone });
    if (error !== null)
        return [people_sentence(what, error)];
    return unset(milestone, isFields(data) ? data['milestone'] : null);
}
/** Without push access GitHub takes the request and drops the milestone. */
function unset(wanted, given) {
    if (wanted === null || (isFields(given) && given['number'] === wanted))
        return [];
    return [`GitHub did not take the milestone ${wanted}`];
}
async function addLabels(session, pr, labels) {
    const what = `adding the label ${labels.join(', ')}`;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    const { data, error } = await settled(session, what, route, pr, { labels });
    if (error !== null)
        return [people_sentence(what, error)];
    return leftOut('label', labels, namesIn(data, 'name'));
}
async function addAssignees(session, pr, assignees) {
    const what = `assigning ${assignees.join(', ')}`;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const { data, error } = await settled(session, what, route, pr, { assignees });
    if (error !== null)
        return [people_sentence(what, error)];
    return leftOut('assignee', assignees, namesIn(isFields(data) ? data['assignees'] : null, 'login'));
}
/** Sent again while the pull request is too new to be found. All of these say the same when said twice. */
async function settled(session, what, route, pr, body) {
    for (const wait of [...people_SETTLING, null]) {
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
        if (!(error instanceof errors/* GitHubError */.y) || error.code === 'CANCELLED')
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
    const error = await people_ask(session, pr, asked);
    if (error === null)
        return sentences;
    if (error.code !== 'PR_INVALID' || asked.length === 1)
        return [...sentences, notAsked(asked, error)];
    for (const one of asked) {
        const refused = await people_ask(session, pr, [one]);
        if (refused !== null)
            sentences.push(notAsked([one], refused));
    }
    return sentences;
}
/** Not sent twice where the answer was lost: people would be told twice. */
async function people_ask(session, pr, asked) {
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
function people_sentence(what, error) {
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

;// CONCATENATED MODULE: ./src/github/room.ts
/**
 * One repository, and the one that branches are written to: the same, or a fork; with one token, or with one for each.
 */

/** Sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
async function openRoom(access, pace) {
    const { token, branchToken } = access;
    const writing = branchToken ?? token;
    const base = await openSession(access, pace, [writing]);
    const known = { headNodeId: null, workflowCommits: new Set() };
    if (isWithin(access) && writing === token)
        return { access, base, head: base, known };
    const { owner, name } = headOf(access);
    const head = await openSession({ ...access, owner, name, token: writing }, pace, [token]);
    return { access, base, head, known };
}
function headOf({ head, owner, name }) {
    return head ?? { owner, name };
}
/** Whether branches are written to the repository itself. Names are compared without regard to case. */
function isWithin(access) {
    const { owner, name } = headOf(access);
    return sameName(owner, access.owner) && sameName(name, access.name);
}
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./src/github/pulls.ts
/** Pull requests of one branch: found, made, changed. Sources: docs.github.com/rest/pulls/pulls, DESIGN "Publishing". */




/** What comes back is looked at again: GitHub's filter leaves itself out where it is not understood. */
async function find({ access, base, known }, branch) {
    const data = await base.send({
        what: `looking for pull requests of ${branch}`,
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: {
            head: filterOf(access, branch),
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 100
        },
        repeatable: true
    });
    const isOurs = isWithin(access) ? isInside : (answer) => isFrom(answer, headOf(access));
    const found = readPulls(data)
        .filter(answer => answer.pull.headBranch === branch && isOurs(answer))
        .map(answer => answer.pull);
    if (isWithin(access))
        known.headNodeId ??= found[0]?.repositoryNodeId || null;
    return found;
}
/** By its owner alone, a fork of the same owner is mixed up with the repository, or missed. */
function filterOf(access, branch) {
    const { owner, name } = headOf(access);
    return isSibling(access) ? `${owner}/${name}:${branch}` : `${owner}:${branch}`;
}
/** Whether branches are written to another repository of the same owner. */
function isSibling(access) {
    return !isWithin(access) && sameName(headOf(access).owner, access.owner);
}
function isInside({ headRepositoryId, baseRepositoryId }) {
    return headRepositoryId !== null && headRepositoryId === baseRepositoryId;
}
function isFrom({ pull }, { owner, name }) {
    return pull.headRepository !== null && sameName(pull.headRepository, `${owner}/${name}`);
}
async function get({ base }, number) {
    const data = await base.send({
        what: `looking at pull request #${number}`,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        repeatable: true
    });
    return readPull(data).pull;
}
async function update({ base }, number, wish) {
    const data = await base.send({
        what: `updating pull request #${number}`,
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number, ...wish },
        repeatable: true
    });
    return readPull(data).pull;
}
const TO_DRAFT = `mutation($input: ConvertPullRequestToDraftInput!) {
  convertPullRequestToDraft(input: $input) { pullRequest { isDraft } }
}`;
/** docs.github.com/graphql/reference/mutations#convertpullrequesttodraft. A draft stays one. */
async function convertToDraft(room, pull) {
    if (pull.draft)
        return;
    const what = `turning pull request #${pull.number} into a draft`;
    const variables = { input: { pullRequestId: pull.nodeId } };
    try {
        await graphql(room.base, { what, query: TO_DRAFT, variables, repeatable: true });
    }
    catch (error) {
        // Asked twice, as the first answer was lost: what is wanted is there already.
        const isSaid = error instanceof errors/* GitHubError */.y && ['PR_INVALID', 'PR_API_FAILED'].includes(error.code);
        if (!isSaid || !(await isDraft(room, pull.number)))
            throw error;
    }
}
async function isDraft(room, number) {
    try {
        return (await get(room, number)).draft;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y && error.code !== 'CANCELLED')
            return false;
        throw error;
    }
}
/** Seconds; a branch that was just written is not seen by every server of GitHub at once. */
const pulls_SETTLING = [1, 2];
async function create(room, wish) {
    for (const wait of [...pulls_SETTLING, null]) {
        try {
            return await createOnce(room, wish);
        }
        catch (error) {
            if (wait === null || !pulls_isTooNew(error))
                throw error;
            room.access.note('creating the pull request: GitHub does not see the branch yet; trying again');
            await room.base.pause(wait);
        }
    }
    throw new RangeError('unreachable');
}
/** A refusal has made nothing, so that asking again makes no second one. */
function pulls_isTooNew(error) {
    if (!(error instanceof errors/* GitHubError */.y) || error.code !== 'PR_INVALID')
        return false;
    return /\bhead: invalid|not all refs are readable|could not resolve to a node/i.test(error.why ?? '');
}
async function createOnce(room, wish) {
    const { access, base } = room;
    try {
        const data = await base.send({
            what: 'creating the pull request',
            route: 'POST /repos/{owner}/{repo}/pulls',
            parameters: newPull(room, wish),
            repeatable: false
        });
        return readPull(data).pull;
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.code !== 'PR_API_FAILED')
            throw error;
        const made = await lostAnswer(room, wish);
        if (made === null)
            throw error;
        access.note(`the answer was lost, and the pull request is there: #${made.number}`);
        return made;
    }
}
function newPull({ access }, wish) {
    const { owner, name } = headOf(access);
    return {
        head: `${owner}:${wish.branch}`,
        // The owner alone does not say which repository: it may have several of one network, and under other names.
        ...(isWithin(access) ? {} : { head_repo: `${owner}/${name}` }),
        base: wish.base,
        title: wish.title,
        body: wish.body,
        draft: wish.draft,
        maintainer_can_modify: wish.maintainerCanModify
    };
}
/** What a request whose answer was lost has made; null where it made nothing, or nobody can tell. */
async function lostAnswer(room, wish) {
    try {
        const pulls = await find(room, wish.branch);
        return (pulls.find(pull => pull.state === 'open' && pull.baseBranch === wish.base && says(pull, wish)) ?? null);
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y && error.code === 'CANCELLED')
            throw error;
        return null;
    }
}
/** GitHub may store other line breaks than it was sent. */
function says(pull, wish) {
    const plain = (text) => text.replace(/\r\n/g, '\n').trim();
    return pull.title === wish.title.trim() && plain(pull.body) === plain(wish.body);
}

;// CONCATENATED MODULE: ./src/github/app-key.ts
/**
 * The private key of a GitHub App, and what is signed with it. Nothing of the key is in an error. Sources: RFC 7519,
 * RFC 7518 section 3.3 (RS256), docs.github.com/apps, "Generating a JSON Web Token (JWT) for a GitHub App".
 */


/** Seconds; GitHub takes at most ten minutes, by its own clock. */
const BACK = 60;
const AHEAD = 540;
/**
 * Takes PKCS#1 and PKCS#8, with line breaks, without, or with `\n` written out, as secrets of one line have them, and
 * the whole file in base64. Throws PR_APP_KEY.
 */
function readAppKey(text) {
    const pem = normal(text);
    const key = parsed(pem);
    if (key.asymmetricKeyType !== 'rsa')
        throw badKey('it is a key of another kind than RSA');
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
        throw badKey('it is too short to be a key of an app');
    return key;
}
function normal(text) {
    const given = text.replace(/\\r|\\n/g, '\n').trim();
    if (given === '')
        throw badKey('it is empty');
    const plain = given.includes('-----BEGIN') ? given : Buffer.from(given, 'base64').toString('latin1');
    const found = /-----BEGIN ([A-Z ]{3,30})-----([\s\S]*?)-----END \1-----/.exec(plain.replace(/\\r|\\n/g, '\n'));
    if (found === null)
        throw badKey('it has no lines -----BEGIN … PRIVATE KEY----- and -----END … PRIVATE KEY-----');
    const [, label = '', content = ''] = found;
    if (label.includes('PUBLIC'))
        throw badKey('it is a public key');
    if (label.includes('ENCRYPTED') || content.includes('ENCRYPTED'))
        throw badKey('it is locked with a password');
    if (!/^(RSA )?PRIVATE KEY$/.test(label))
        throw badKey('it is no private key of an app');
    const lines = content.replace(/\s+/g, '').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/** What OpenSSL says is left out: it may quote. */
function parsed(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem' });
    }
    catch {
        throw badKey('it is cut off or damaged');
    }
}
function badKey(why) {
    return new errors/* GitHubError */.y('PR_APP_KEY', 'the input `private-key` holds no private key of an app', {
        why: `What it holds cannot be used: ${why}.`
    });
}
/** Throws PR_APP_KEY. */
function checkAppId(appId) {
    if (/^[A-Za-z0-9._-]{1,64}$/.test(appId))
        return;
    throw new errors/* GitHubError */.y('PR_APP_KEY', 'the input `app-id` is no ID of an app', {
        why: appId === '' ? 'It is empty.' : 'An ID is a number, and a client ID letters and digits.',
        fix: "Take `app-id` (or the client ID) from the app's page."
    });
}
/** `now` in seconds, by the server's clock as far as it is known. */
function appJwt(appId, key, now) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iat: now - BACK, exp: now + AHEAD, iss: /^\d{1,15}$/.test(appId) ? Number(appId) : appId };
    const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    return `${signed}.${(0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./src/github/app.ts







/** Two requests. Throws PR_APP_KEY, PR_APP_NOT_INSTALLED, PR_APP_PERMISSION, and what a request throws. */
async function mintAppToken(wish, pace = REAL_PACE) {
    checkAppId(wish.appId);
    const key = readAppKey(wish.privateKey);
    const app = await openApp(wish, key, pace);
    const installation = readInstallation(await app.send({ ...FIND, repeatable: true }));
    refuseMissing(wish, installation);
    const made = readToken(await app.send({
        what: `asking for a token of the app ${installation.slug}`,
        route: 'POST /app/installations/{installation_id}/access_tokens',
        parameters: {
            installation_id: installation.id,
            repositories: [wish.name],
            permissions: wish.permissions
        },
        repeatable: true
    }));
    return { ...made, slug: installation.slug, revoke: () => revoke(wish, made, pace) };
}
const FIND = { what: 'looking for the app', route: 'GET /repos/{owner}/{repo}/installation' };
/** A session whose signature is made again, once, by GitHub's clock, where it does not take this machine's. */
async function openApp(wish, key, pace) {
    const open = (ahead) => {
        const now = Math.floor(Date.now() / 1000) + ahead;
        return openSession(accessOf(wish, appJwt(wish.appId, key, now), wish.signal), pace);
    };
    let session = await open(0);
    let isAdjusted = false;
    return {
        send: async (call) => {
            try {
                return await session.send(call);
            }
            catch (error) {
                const ahead = isAdjusted ? null : wrongClock(session, error);
                if (ahead === null)
                    throw app_inContext(error, wish);
                wish.note(`the clock of this machine is ${clockText(ahead)}; the app signs by GitHub's`);
                isAdjusted = true;
                session = await open(ahead);
            }
            return session.send(call).catch((error) => {
                throw app_inContext(error, wish);
            });
        }
    };
}
/** Without the key. */
function accessOf(wish, token, signal) {
    const { apiUrl, owner, name, program, note } = wish;
    return { apiUrl, owner, name, token, program, note, signal };
}
/** Seconds; below, another cause is more likely. */
const NOTABLE = 5;
function wrongClock(session, error) {
    if (!(error instanceof errors/* GitHubError */.y) || error.code !== 'PR_APP_KEY')
        return null;
    const { ahead } = session;
    return ahead !== null && Math.abs(ahead) >= NOTABLE ? ahead : null;
}
function clockText(ahead) {
    return ahead > 0 ? `${ahead} s behind GitHub's` : `${-ahead} s ahead of GitHub's`;
}
/** What the same refusals mean where an app asks. */
function app_inContext(error, { owner, name }) {
    if (!(error instanceof errors/* GitHubError */.y))
        return error;
    const code = CODES[error.code];
    if (code === undefined)
        return error;
    const isKey = code === 'PR_APP_KEY';
    const text = isKey
        ? 'GitHub does not accept what the key signed'
        : `the app is not installed on ${owner}/${name}`;
    if (!/permission/i.test(error.why ?? '') || isKey)
        return recoded(error, code, text);
    return recoded(error, 'PR_APP_PERMISSION', 'the app was not given a permission that is needed');
}
const CODES = {
    PR_TOKEN_INVALID: 'PR_APP_KEY',
    PR_REPOSITORY_NOT_FOUND: 'PR_APP_NOT_INSTALLED',
    PR_INVALID: 'PR_APP_NOT_INSTALLED'
};
function readInstallation(data) {
    const answer = fieldsOf(data);
    const { id, app_slug: slug, suspended_at: suspended } = answer;
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        throw misshapen('id');
    if (typeof slug !== 'string' || !/^[\w-]{1,100}$/.test(slug))
        throw misshapen('app_slug');
    if (typeof suspended === 'string')
        throw new errors/* GitHubError */.y('PR_APP_NOT_INSTALLED', 'the installation of the app is suspended', {
            why: `It has been suspended since ${suspended.slice(0, 30).replace(/[^\w:.+-]/g, '')}.`,
            fix: "Unsuspend it in the organization's settings under GitHub Apps."
        });
    return { id, slug, permissions: fieldsOf(answer['permissions']) };
}
/** Named one by one: GitHub's own refusal does not say which. */
function refuseMissing({ permissions: wanted, owner, name }, { slug, permissions }) {
    const missing = Object.entries(wanted).filter(([permission, level]) => {
        const held = Object.hasOwn(permissions, permission) ? permissions[permission] : undefined;
        return held !== level && held !== 'write' && held !== 'admin';
    });
    if (missing.length === 0)
        return;
    const names = missing.map(([permission, level]) => `${permission}: ${level}`).join(', ');
    throw new errors/* GitHubError */.y('PR_APP_PERMISSION', `the app ${slug} was not given ${names}`, {
        where: `${owner}/${name}`,
        why: "The installation's permissions are what its owner has accepted, which may be less than the app asks for."
    });
}
function readToken(data) {
    const answer = fieldsOf(data);
    const { token, expires_at: expiresAt } = answer;
    if (typeof token !== 'string')
        throw misshapen('token');
    checkToken(token);
    if (typeof expiresAt !== 'string' || Number.isNaN(Date.parse(expiresAt)))
        throw misshapen('expires_at');
    const granted = Object.entries(fieldsOf(answer['permissions']));
    const isLevel = (level) => level === 'read' || level === 'write';
    const permissions = Object.fromEntries(granted.flatMap(([name, level]) => (isLevel(level) ? [[name, level]] : [])));
    return { token, expiresAt: new Date(expiresAt).toISOString(), permissions };
}
/** Seconds that ending a token is worth. */
const REVOKING = 15;
async function revoke(wish, { token, expiresAt }, pace) {
    // Not the step's signal: a step that was cancelled leaves no token behind either.
    const signal = AbortSignal.timeout(Math.min(REVOKING, pace.patience) * 1000);
    try {
        const session = await openSession(accessOf(wish, token, signal), { ...pace, apart: false });
        const what = "ending the app's token";
        await session.send({ what, route: 'DELETE /installation/token', repeatable: true });
    }
    catch (error) {
        const why = error instanceof errors/* GitHubError */.y ? (error.why ?? error.message) : 'an error without words';
        wish.note(`the app's token could not be ended (${why}); it ends by itself at ${expiresAt}`);
    }
}

;// CONCATENATED MODULE: ./src/github/index.ts
/** The github room's door. Sources: docs.github.com/rest, docs.github.com/graphql, DESIGN "Publishing". */












/** Loads the client and sends nothing. Throws PR_URL_REFUSED, PR_TOKEN_INVALID, PR_API_FAILED. */
async function connect(access, pace = REAL_PACE) {
    const room = await openRoom(access, pace);
    return {
        find: branch => find(room, branch),
        get: number => get(room, number),
        create: wish => create(room, wish),
        update: (number, wish) => update(room, number, wish),
        convertToDraft: pull => convertToDraft(room, pull),
        decorate: (pr, people) => decorate(room.base, pr, people),
        given: pull => given(room.base, pull),
        requestReviews: (pr, wish) => requestReviews(room.base, pr, wish),
        createCommit: wish => createCommit(room, wish),
        moveBranch: wish => moveBranch(room, wish),
        compare: (from, to) => compare(room, from, to),
        createCheck: wish => createCheck(room, wish),
        artifact: id => artifact(room, id),
        runEvent: runId => runEvent(room, runId),
        downloadArtifact: (id, file, maxBytes) => downloadArtifact(room, id, file, maxBytes),
        login: once(() => askLogin(room.base)),
        get requests() {
            return requestsOf(room);
        }
    };
}
function requestsOf({ base, head }) {
    return base.requests + (head === base ? 0 : head.requests);
}
/** A failure is not kept. */
function once(ask) {
    let asked = null;
    return () => {
        asked ??= ask().catch((error) => {
            asked = null;
            throw error;
        });
        return asked;
    };
}


/***/ })

};
