import { builtInRules, defaultExecPolicy, judgeCommand } from '../../src/execpolicy/index.js';
import { liftedFor, liftedIds } from '../../src/execpolicy/granted.js';
import { matches } from '../../src/execpolicy/wild.js';

describe('what a cloud grant lifts', () => {
  it('every entry of the table takes a rule', () => {
    for (const lifted of liftedIds) expect(builtInRules.some(({ id }) => matches(lifted, id))).toBe(true);
  });
  it('nothing without a grant to mutate', () =>
    expect(liftedFor(defaultExecPolicy, [])).toBe(defaultExecPolicy));
  it.each<[string, string, 'allow' | 'forbid', 'allow' | 'forbid']>([
    ['aws', 'aws ec2 terminate-instances --instance-ids i-1', 'forbid', 'allow'],
    ['registries', 'npm publish', 'forbid', 'allow'],
    ['terraform', 'terraform apply -auto-approve', 'forbid', 'allow'],
    ['kubernetes', 'kubectl delete pod x', 'forbid', 'allow'],
    ['gcp', 'gcloud compute instances delete x', 'forbid', 'allow'],
    ['azure', 'az group delete -n x', 'forbid', 'allow'],
    ['aws', 'npm publish', 'forbid', 'forbid'],
    ['aws', 'cat ~/.aws/credentials', 'forbid', 'forbid']
  ])('%s: %s', (provider, text, before, after) => {
    expect(judgeCommand(text, defaultExecPolicy, 'safe').decision).toBe(before);
    expect(judgeCommand(text, liftedFor(defaultExecPolicy, [provider]), 'privileged').decision).toBe(after);
  });
});
