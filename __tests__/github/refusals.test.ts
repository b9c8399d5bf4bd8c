/** Every refusal of GitHub's that users meet, and the code and the setting that it becomes. */
import fc from 'fast-check';
import { graphqlRefusal } from '../../src/github/graphql-errors.js';
import { rateLimited, refusal, wordsOf, type Failure } from '../../src/github/refusals.js';
import { reasonOf } from '../../src/reasons/index.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const plain = (text: string) => text;

function failure(status: number | null, data: unknown, more: Partial<Failure> = {}): Failure {
  return {
    what: 'creating the pull request',
    where: 'POST /repos/a/b/pulls',
    status,
    headers: {},
    data,
    reason: 'ECONNREFUSED',
    attempts: 1,
    elsewhere: null,
    ...more
  };
}

/** `fix` is what the user reads: the case's own, or that of the reason. */
function read(error: ReturnType<typeof refusal>) {
  return { code: error.code, why: error.why ?? '', fix: error.fix ?? reasonOf(error.code)?.fix ?? '' };
}

const problem = (...errors: unknown[]) => ({ message: 'Validation Failed', errors });
const field = (name: string, code = 'invalid', message?: string) =>
  problem({ resource: 'PullRequest', field: name, code, ...(message === undefined ? {} : { message }) });
const custom = (message: string) => problem({ resource: 'PullRequest', code: 'custom', message });

describe('a token that is none, or not for here', () => {
  it.each([
    [401, 'Bad credentials', 'PR_TOKEN_INVALID', /new token/],
    [401, 'Requires authentication', 'PR_TOKEN_INVALID', /new token/],
    [401, 'A JSON web token could not be decoded', 'PR_APP_KEY', /private key/],
    [401, "'Expiration time' claim ('exp') is too far in the future", 'PR_APP_KEY', /private key/],
    [404, 'Integration not found', 'PR_APP_KEY', /app-id/],
    [403, 'Sorry. Your account was suspended.', 'PR_TOKEN_INVALID', /another account/],
    [403, 'This installation has been suspended', 'PR_APP_NOT_INSTALLED', /Unsuspend/],
    [403, 'Resource not accessible by integration', 'PR_TOKEN_PERMISSION', /permissions: contents: write/],
    [403, 'Resource not accessible by personal access token', 'PR_TOKEN_PERMISSION', /Read and write/],
    [403, 'Must have admin rights to Repository.', 'PR_TOKEN_PERMISSION', /contents: write/],
    [403, 'Resource protected by organization SAML enforcement.', 'PR_ORG_POLICY', /single sign-on/],
    [
      403,
      'Although you appear to have the correct authorization credentials, the `o` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      'PR_ORG_POLICY',
      /IP allow list/
    ],
    [
      403,
      "The 'o' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
      'PR_ORG_POLICY',
      /shorter lifetime/
    ],
    [
      403,
      '`o` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      'PR_ORG_POLICY',
      /token of an app/
    ],
    [
      403,
      'Although you appear to have the correct authorization credentials, the `o` organization has enabled OAuth App access restrictions.',
      'PR_ORG_POLICY',
      /token of an app/
    ],
    [403, 'The job was not started because recent account payments have failed.', 'PR_BILLING', /Billing/],
    [402, 'Your spending limit needs to be increased.', 'PR_BILLING', /Billing/],
    [404, 'Not Found', 'PR_REPOSITORY_NOT_FOUND', /owner and name/],
    [403, 'Repository was archived so is read-only.', 'PR_REPOSITORY_ARCHIVED', /[Uu]narchive/],
    [451, 'Repository unavailable due to DMCA takedown.', 'PR_API_FAILED', /owner of the repository/],
    [403, 'Repository access blocked', 'PR_API_FAILED', /owner of the repository/]
  ])('%s %j is %s', (status, message, code, fix) => {
    const shown = read(refusal(failure(status, { message }), plain));
    expect(shown).toMatchObject({
      code,
      why: expect.stringContaining(message),
      fix: expect.stringMatching(fix)
    });
  });

  it('names the permission that GitHub names', () => {
    const headers = { 'x-accepted-github-permissions': 'contents=write; workflows=write' };
    const error = refusal(
      failure(403, { message: 'Resource not accessible by integration' }, { headers }),
      plain
    );
    expect(error.why).toContain('It would take: contents=write; workflows=write.');
    const forged = { 'x-accepted-github-permissions': '::set-output name=x::<script>' };
    expect(refusal(failure(403, { message: 'No' }, { headers: forged }), plain).why).toBe('GitHub says: No');
  });
});

describe('rules of the repository, in the words of REST, GraphQL and push', () => {
  it.each([
    [409, 'Repository rule violations found\n\nCommits must have verified signatures.\n\n', 'sign-commits'],
    [422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n', 'prefix'],
    [
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
      'prefix'
    ],
    [422, 'Repository rule violations found\n\nRequired status check "ci" is expected.\n\n', 'prefix'],
    [422, "You're not authorized to push to this branch. Visit https://docs.github.com", 'prefix'],
    [422, 'Cannot force-push to this branch', 'prefix'],
    [403, 'Protected branch update failed for refs/heads/x.', 'prefix'],
    [422, 'error: GH006: Protected branch update failed', 'prefix'],
    [422, 'error: GH013: Repository rule violations found for refs/heads/x.', 'prefix'],
    [409, 'Repository rule violations found\n\nPush cannot contain secrets\n\n', 'revoke'],
    [409, 'Secret detected in content', 'revoke']
  ])('%s %j', (status, message, fix) => {
    const shown = read(refusal(failure(status, { message }), plain));
    expect(shown).toMatchObject({ code: 'PR_PUSH_RULES', fix: expect.stringContaining(fix) });
  });

  it.each([
    [
      422,
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
      'PR_WORKFLOW_FILES'
    ],
    [
      403,
      'refusing to allow an OAuth App to create or update workflow `.github/workflows/a.yml` without `workflow` scope',
      'PR_WORKFLOW_FILES'
    ],
    [422, "error: GH001: Large files detected. File a exceeds GitHub's file size limit", 'PR_FILE_TOO_LARGE'],
    [422, 'Reference already exists', 'PR_BRANCH_MOVED'],
    [422, 'Reference does not exist', 'PR_BRANCH_MOVED'],
    [422, 'Update is not a fast forward', 'PR_BRANCH_MOVED'],
    [409, 'is at 1111111 but expected 2222222', 'PR_BRANCH_MOVED'],
    [422, "'refs/heads/a' exists; cannot create 'refs/heads/a/b'", 'PR_BRANCH_COLLISION'],
    [422, 'Reference name is not valid: refs/heads/a..b', 'PR_BRANCH_INVALID'],
    [422, 'Parent SHA does not exist or is not a commit object', 'PR_COMMIT_UNKNOWN'],
    [422, 'base_tree is not a valid tree oid', 'PR_COMMIT_UNKNOWN'],
    [422, 'No commit found for SHA: 1', 'PR_COMMIT_UNKNOWN'],
    [422, 'GitRPC::BadObjectState', 'PR_API_TREE'],
    [
      422,
      "Sorry, your request timed out.  It's likely that your input was too large to process.",
      'PR_API_TREE'
    ],
    [403, 'This blob is too large: the limit is 40 MiB.', 'PR_API_BLOB'],
    [409, 'Git Repository is empty.', 'PR_INVALID']
  ])('%s %j is %s', (status, message, code) => {
    expect(read(refusal(failure(status, { message }), plain)).code).toBe(code);
  });
});

describe('pull requests that GitHub does not take', () => {
  const not = 'GitHub Actions is not permitted to create or approve pull requests.';
  it.each([
    [403, { message: not }, 'PR_CREATE_NOT_PERMITTED', /Allow GitHub Actions to create/],
    [422, custom('A pull request already exists for a:x.'), 'PR_EXISTS', /again/],
    [422, custom('No commits between main and x'), 'PR_NO_COMMITS', /base as it is now/],
    [
      422,
      custom('The x branch has no history in common with main'),
      'PR_UNRELATED_HISTORIES',
      /Run the pack/
    ],
    [422, custom('must be a collaborator'), 'PR_NOT_COLLABORATOR', /Invite/],
    [
      422,
      field('state', 'invalid', 'state cannot be changed. The x branch has been deleted.'),
      'PR_NOT_REOPENED',
      /new/
    ],
    [
      422,
      field(
        'state',
        'invalid',
        'state cannot be changed. The x branch has no history in common with a:main.'
      ),
      'PR_NOT_REOPENED',
      /new/
    ],
    [
      422,
      field('base', 'invalid', 'Cannot change the base branch of a closed pull request.'),
      'PR_INVALID',
      /on-closed/
    ],
    [422, field('base'), 'PR_INVALID', /input `base`/],
    [422, field('head'), 'PR_INVALID', /push-to-fork/],
    [422, field('head', 'invalid', 'not all refs are readable'), 'PR_INVALID', /push-to-fork/],
    [
      422,
      field('fork_collab', 'invalid', "Fork collab can't be granted by someone without permission"),
      'PR_INVALID',
      /maintainer-can-modify/
    ],
    [422, field('body', 'custom', 'body is too long (maximum is 65536 characters)'), 'PR_INVALID', /Shorten/],
    [422, { message: 'Draft pull requests are not supported in this repository.' }, 'PR_INVALID', /`draft`/],
    [422, problem('Could not resolve to a node'), 'PR_INVALID', /Change what/],
    [422, problem(null, 7, {}, { field: 'x', code: 'invalid', value: 'v' }), 'PR_INVALID', /Change what/],
    [410, { message: 'Issues are disabled for this repo' }, 'PR_INVALID', /Features/],
    [410, { message: 'Gone' }, 'PR_INVALID', /Change what/]
  ])('%s %j is %s', (status, data, code, fix) => {
    expect(read(refusal(failure(status, data), plain))).toMatchObject({
      code,
      fix: expect.stringMatching(fix)
    });
  });
});

describe('what is no refusal of GitHub’s', () => {
  it.each([
    [403, '<html>Blocked by the proxy of Acme</html>', 'no JSON'],
    [401, '<html>Sign in to the proxy</html>', 'no JSON'],
    [404, '<html>', 'no JSON'],
    [422, '', 'no JSON'],
    [451, { message: 'Blocked' }, 'Blocked'],
    [502, '<html>Unicorn!</html>', 'no JSON'],
    [null, undefined, 'ECONNREFUSED']
  ])('%s %j', (status, data, why) => {
    expect(read(refusal(failure(status, data), plain))).toMatchObject({
      code: 'PR_API_FAILED',
      why: expect.stringContaining(why)
    });
  });

  it.each([301, 302, 307, 308])('%s leads somewhere', status => {
    expect(refusal(failure(status, { message: 'Moved Permanently' }), plain).code).toBe(
      'PR_REPOSITORY_MOVED'
    );
    const away = refusal(failure(status, '', { elsewhere: 'login.example.org' }), plain);
    expect(read(away)).toMatchObject({
      code: 'PR_API_FAILED',
      why: expect.stringContaining('login.example.org')
    });
  });

  it('says how often it was tried, and until when a limit holds', () => {
    expect(refusal(failure(503, '', { attempts: 4 }), plain).message).toBe(
      'creating the pull request: HTTP 503 after 4 requests'
    );
    expect(rateLimited(failure(403, { message: 'limit' }), 3600, NOW, plain)).toMatchObject({
      code: 'PR_RATE_LIMITED',
      message: expect.stringContaining('2026-03-01T13:00:00Z')
    });
  });

  it('reads words from anything', () => {
    fc.assert(fc.property(fc.jsonValue(), data => void expect(typeof wordsOf(data)).toBe('string')));
  });
});

describe('errors of GraphQL', () => {
  it.each([
    ['FORBIDDEN', 'Resource not accessible by integration', 'PR_TOKEN_PERMISSION'],
    ['INSUFFICIENT_SCOPES', 'Your token has not been granted the required scopes', 'PR_TOKEN_PERMISSION'],
    ['NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'.", 'PR_REPOSITORY_NOT_FOUND'],
    ['STALE_DATA', 'Expected branch to point to "1" but it did not.  Pull and try again.', 'PR_BRANCH_MOVED'],
    ['STALE_DATA', 'Other words', 'PR_BRANCH_MOVED'],
    ['UNPROCESSABLE', 'Repository rule violations found\n\nNo.', 'PR_PUSH_RULES'],
    ['BRANCH_PROTECTION_RULE_VIOLATION', 'Refused', 'PR_PUSH_RULES'],
    ['REPOSITORY_RULE_VIOLATION', 'Refused', 'PR_PUSH_RULES'],
    ['UNPROCESSABLE', 'A thing', 'PR_INVALID'],
    ['SERVICE_UNAVAILABLE', 'Try later', 'PR_API_FAILED'],
    [undefined, 'Something went wrong while executing your query.', 'PR_API_FAILED'],
    [undefined, "Field 'updateRefs' doesn't exist on type 'Mutation'", 'PR_API_FAILED'],
    [undefined, 'Words alone', 'PR_INVALID']
  ])('%s %j is %s', (type, message, code) => {
    const refused = graphqlRefusal({ data: null, errors: [{ type, message }] });
    expect(refusal(failure(refused!.status, refused!.data), plain)).toMatchObject({ code });
  });

  it.each([
    ['RATE_LIMITED', 'API rate limit exceeded'],
    [undefined, 'You have exceeded a secondary rate limit.']
  ])('a limit (%s)', (type, message) => {
    expect(graphqlRefusal({ errors: [{ type, message }] })).toMatchObject({ status: 429 });
  });

  it('an old Enterprise server is told from a refusal', () => {
    const refused = graphqlRefusal({
      errors: [{ message: 'No such field', extensions: { code: 'undefinedField' } }]
    });
    expect(refusal(failure(refused!.status, refused!.data), plain).fix).toContain('sign-commits');
  });

  it('anything is read, and no answer without errors is one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(graphqlRefusal({ data: value, errors: [] })).toBeNull();
        expect(graphqlRefusal({ data: value })).toBeNull();
        const refused = graphqlRefusal({ errors: [value, value] });
        expect(typeof refused?.data.message).toBe('string');
      })
    );
  });
});
