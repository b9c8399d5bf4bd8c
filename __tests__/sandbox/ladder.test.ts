/** Rungs 2 to 4 as root, from an ordinary user's place: with sudo they serve, without it the answer is no. */
import { notRun } from './contract.js';
import { inWorld, nodeProgram, noWorld, type World } from './sudo-world.js';

interface Answer {
  uid: number;
  backend: string | null;
  considered: [string, string | null][];
  notes: string[];
  seen: { code: number; out: string } | null;
  namespaces: string;
}

async function ladder(world: World, install: 'auto' | 'never', only = ''): Promise<Answer> {
  const { out, err } = await inWorld(world, home => nodeProgram('ladder', install, home, only));
  if (!out.startsWith('{')) throw new Error(`no answer: ${out}${err}`);
  return JSON.parse(out) as Answer;
}

/** Counts the calls of sudo, in the world alone: the real one is called from another place. */
const COUNT_SUDO = `
: > "$HOME_OF_TEST/real"; : > "$HOME_OF_TEST/calls"; chmod 666 "$HOME_OF_TEST/calls"
mount --bind /usr/bin/sudo "$HOME_OF_TEST/real"
printf '#!/bin/sh\\necho call >> %s/calls\\nexec %s/real "$@"\\n' "$HOME_OF_TEST" "$HOME_OF_TEST" > "$HOME_OF_TEST/counted"
chmod 755 "$HOME_OF_TEST/counted"
mount --bind "$HOME_OF_TEST/counted" /usr/bin/sudo`;

const SPENT = /No space left|max_\*_namespaces|ENOSPC/;

describe('the ladder', () => {
  const missing = noWorld();
  if (missing !== null) return notRun('the rungs under sudo', missing);

  it('user namespaces off, with sudo: rung 3 runs a command as the ordinary user', async () => {
    const answer = await ladder({ sudo: 'with', namespaces: 'off' }, 'auto');
    expect(answer.considered).toEqual([
      ['bubblewrap', expect.stringMatching(SPENT)],
      ['util-linux', expect.stringMatching(SPENT)],
      ['bubblewrap-sudo', null]
    ]);
    expect(answer.backend).toBe('bubblewrap-sudo');
    expect(answer.seen?.code).toBe(0);
    expect(answer.seen?.out).toMatch(
      new RegExp(
        `^codex\\n${answer.uid}\\nCapEff:\\t0+\\nNoNewPrivs:\\t1\\nSeccomp:\\t2\\nunshare: .*not permitted\\n$`
      )
    );
  });

  it('the same without the filter: a nested user namespace is made', async () => {
    const drop =
      'setpriv --reuid 60999 --regid 60999 --clear-groups --bounding-set=-all --inh-caps=-all --ambient-caps=-all --no-new-privs';
    const bwrap = `sudo -n bwrap --unshare-pid --unshare-net --cap-drop ALL --cap-add CAP_SETUID --cap-add CAP_SETGID --cap-add CAP_SETPCAP --ro-bind / / --proc /proc -- ${drop}`;
    const { out } = await inWorld({ sudo: 'with', namespaces: 'on' }, () => [
      ...['/bin/bash', '-c', `${bwrap} unshare -Ur id -u`]
    ]);
    expect(out).toBe('0\n');
    const answer = await ladder({ sudo: 'with', namespaces: 'on' }, 'auto', 'bubblewrap-sudo');
    expect(answer).toMatchObject({ backend: 'bubblewrap-sudo' });
    expect(answer.seen?.out).toMatch(/unshare: .*not permitted\n$/);
  });

  it('the switch of the whole machine is named and left alone', async () => {
    const answer = await ladder({ sudo: 'with', namespaces: 'off' }, 'auto');
    expect(answer.notes[0]).toMatch(/^left alone.*sysctl -w user\.max_user_namespaces=/);
    expect(answer.namespaces).toBe('0');
  });

  it('bubblewrap absent and apt-get too: rung 4 under sudo', async () => {
    const hide = ['/usr/bin/bwrap', '/usr/bin/apt-get'];
    const answer = await ladder({ sudo: 'with', namespaces: 'off', hide }, 'auto');
    expect(answer.considered.map(([name, reason]) => [name, reason !== null])).toEqual([
      ['bubblewrap', true],
      ['util-linux', true],
      ['bubblewrap-sudo', true],
      ['util-linux-sudo', false]
    ]);
    expect(answer.notes).toContain('not installed: apt-get is not here');
    expect(answer.seen?.out).toMatch(/NoNewPrivs:\t1\nSeccomp:\t2\nunshare: .*not permitted\n$/);
  });

  it.each([
    ['that is not allowed for the user', {}, /^not root, and sudo refuses: /],
    ['that is not there', { hide: ['/usr/bin/sudo'] }, /^not root, and sudo is not installed$/]
  ])('user namespaces off, with a sudo %s: refused', async (_what, more, reason) => {
    const answer = await ladder({ sudo: 'without', namespaces: 'off', ...more }, 'auto');
    expect(answer.backend).toBeNull();
    expect(answer.considered.slice(2)).toEqual([
      ['bubblewrap-sudo', expect.stringMatching(reason)],
      ['util-linux-sudo', expect.stringMatching(reason)]
    ]);
    expect(answer.notes).toHaveLength(1);
  });

  it('never: sudo is not called, where auto calls it', async () => {
    const world: World = { sudo: 'with', namespaces: 'off', before: COUNT_SUDO };
    const calls = async (install: string): Promise<number> => {
      const text = `"$@" > /dev/null; wc -l < "$HOME_OF_TEST/calls"`;
      const { out } = await inWorld(world, home => [
        ...['/bin/bash', '-c', text, 'count'],
        ...nodeProgram('ladder', install, home)
      ]);
      return Number(out.trim());
    };
    expect(await calls('auto')).toBeGreaterThan(1);
    expect(await calls('never')).toBe(0);
    const answer = await ladder({ sudo: 'with', namespaces: 'off' }, 'never');
    expect(answer.backend).toBeNull();
    expect(answer.considered.map(([name]) => name)).toEqual(['bubblewrap', 'util-linux']);
    expect(answer.notes).toEqual([]);
  });

  it('an ordinary rung that holds is taken before anything is installed', async () => {
    const answer = await ladder({ sudo: 'with', namespaces: 'on' }, 'auto');
    expect(answer).toMatchObject({ backend: 'bubblewrap', notes: [], considered: [['bubblewrap', null]] });
  });

  it('rung 2: bubblewrap is installed and probed again', async () => {
    // A package manager without a network: it puts back what the world hid.
    const apt = `
printf '#!/bin/sh\\ncase "$*" in *install*) umount /usr/bin/bwrap;; esac\\n' > "$HOME_OF_TEST/apt"
chmod 755 "$HOME_OF_TEST/apt"
mount --bind "$HOME_OF_TEST/apt" /usr/bin/apt-get`;
    const hide = ['/usr/bin/bwrap', '/usr/bin/perl'];
    const answer = await ladder({ sudo: 'with', namespaces: 'on', hide, before: apt }, 'auto');
    expect(answer.considered).toEqual([
      ['bubblewrap', 'bubblewrap is not installed'],
      ['util-linux', 'perl is not installed'],
      ['bubblewrap', null]
    ]);
    expect(answer.backend).toBe('bubblewrap');
    expect(answer.notes).toEqual(['as root: apt-get update', 'as root: apt-get install -y bubblewrap']);
  });

  it('rung 2: an installation that fails is said, and the next rung is tried', async () => {
    const apt = `
printf '#!/bin/sh\\necho "E: no such archive" >&2; exit 100\\n' > "$HOME_OF_TEST/apt"
chmod 755 "$HOME_OF_TEST/apt"
mount --bind "$HOME_OF_TEST/apt" /usr/bin/apt-get`;
    const world: World = { sudo: 'with', namespaces: 'off', hide: ['/usr/bin/bwrap'], before: apt };
    const answer = await ladder(world, 'auto');
    expect(answer.notes).toContain('failed: apt-get install -y bubblewrap: E: no such archive');
    expect(answer.backend).toBe('util-linux-sudo');
  });
});
