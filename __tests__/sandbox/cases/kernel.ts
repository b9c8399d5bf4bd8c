/** Escape cases 25-31 and 44: privileges, namespaces, the kernel's surfaces, other processes. */
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { filterArch } from '../../../src/sandbox/seccomp/filter.js';
import { deniedCalls } from '../../../src/sandbox/seccomp/syscalls.js';
import type { Subject } from '../contract.js';
import { byArch, unprotected } from '../fixture.js';

const PTRACE = byArch(101, 117);
const KEYCTL = byArch(250, 219);

/** [what, text]: prints `done` where the kernel let it happen. */
const NAMESPACES: [string, string][] = [
  ['case 26: a user namespace', 'unshare -Ur true && echo done'],
  [
    'case 26: a user namespace by clone',
    `perl -e 'my $p = syscall(${byArch(56, 220)}, 0x10000011, 0, 0, 0, 0); exit 0 if $p == 0; print "done\\n" if $p > 0'`
  ]
];

/** Works for the root of a user namespace, and must not for a command inside. */
const MOUNTS: [string, string][] = [
  ['case 27: a mount', 'mount -t tmpfs none /tmp && echo done'],
  ['case 27: a bind mount', 'mount --rbind /etc /tmp && echo done'],
  ['case 26: entering a namespace', 'nsenter -t $$ -n true && echo done'],
  ['case 27: a new root', 'chroot / true && echo done'],
  ['case 27: a host name', 'unshare -u hostname x && echo done']
];

const SURFACES: [string, string][] = [
  ['case 29: io_uring', `perl -e 'my $p = "\\0" x 120; print "done\\n" if syscall(425, 1, $p) >= 0'`],
  ['case 29: key rings', `perl -e 'print "done\\n" if syscall(${KEYCTL}, 0, -3, 1, 0, 0) > 0'`],
  [
    'case 28: ptrace of a child',
    `perl -e 'my $c = fork; if (!$c) { sleep 60; exit } print "done\\n" if syscall(${PTRACE}, 16, $c, 0, 0) == 0; kill 9, $c'`
  ]
];

/** Two trees below $1, each mounted read-only, as `$TREES`. */
const READ_ONLY_TREES = `for n in a b; do mkdir -p $1/$n; mount --bind $1/$n $1/$n; mount -o remount,ro,bind $1/$n; : > $1/$n/x && echo not read-only; done 2> /dev/null; TREES="$1/a $1/b"; `;

/** Makes what is read-only writable, or takes it away. */
const REMOUNTS =
  'set +e; for t in $TREES; do mount -o remount,rw,bind $t && : > $t/planted && echo written; umount $t && echo unmounted; done';

/** PTRACE_SEIZE, which does not stop what it takes; prints the error, or 0. */
const SEIZE_FIRST = `perl -e "print syscall(${PTRACE}, 16902, 1, 0, 0) == 0 ? 0 : \\$! + 0, qq{\\n}"`;

export function kernelCases(subject: Subject): void {
  describe('the kernel', () => {
    it.each(NAMESPACES)('%s', async (_what, text) => {
      expect((await unprotected(text, { as: subject.runAs })).out).toContain('done');
      expect((await subject.fixture().run(`${text} || true`)).out).not.toContain('done');
    });

    it.each(MOUNTS)('%s', async (_what, text) => {
      expect((await unprotected(`unshare -Urmn bash -c '${text}'`)).out).toContain('done');
      expect((await subject.fixture().run(`${text} || true`)).out).not.toContain('done');
    });

    it('case 27: what is read-only stays so, and no device can be made', async () => {
      const { root, run } = subject.fixture();
      const proof = await unprotected(
        `unshare -Urm bash --norc -c '${READ_ONLY_TREES}${REMOUNTS}' bash ${root}/trees`
      );
      expect(proof.out).toBe('written\nunmounted\nwritten\nunmounted\n');
      const targets = '/ /usr /etc /dev /proc/sys /workspace/.git';
      const inside = await run(`TREES="${targets}"; ${REMOUNTS}; mknod /tmp/d c 1 3 && echo made; true`);
      expect(inside.code).toBe(0);
      expect(inside.out).not.toMatch(/written|unmounted|made/);
      expect(inside.out.match(/permission denied|not permitted|must be superuser/gi)).not.toBeNull();
      if (subject.runAs.dropped)
        expect((await unprotected(`mknod ${join(root, 'device')} c 1 3 && echo made`)).out).toBe('made\n');
    });

    it.each(SURFACES)('%s', async (_what, text) => {
      expect((await unprotected(text)).out).toBe('done\n');
      expect(await subject.fixture().run(`${text}; true`)).toMatchObject({ code: 0, out: '' });
    });

    it('every refused call is refused by the kernel of this machine', async () => {
      const inside = (await subject.fixture().run(callTable())).out.trim().split('\n');
      const proof = (await unprotected(callTable(), { as: subject.runAs })).out.trim().split('\n');
      expect(inside.length).toBeGreaterThan(50);
      expect(inside.filter(line => !line.endsWith(' 1'))).toEqual([]);
      // Without the filter most of them fail for another reason (a bad pointer, a bad flag) or do not fail.
      expect(proof.filter(line => !line.endsWith(' 1')).length).toBeGreaterThan(30);
    });

    it('clone3 is answered with ENOSYS, and threads work all the same', async () => {
      const { out } = await subject
        .fixture()
        .run(
          `perl -e 'print syscall(435, 0, 0), " ", $! + 0, "\\n"'; node -e 'new (require("worker_threads").Worker)("process.exit(7)", {eval: true}).on("exit", c => console.log(c))'`
        );
      expect(out).toBe('-1 38\n7\n');
    });

    it('a program of a foreign architecture is killed', async () => {
      if (process.arch !== 'x64') return;
      // mov eax, 20 (getpid of i386); int 0x80; then exit_group(7) of x86-64.
      const code = 'b814000000cd80b8e7000000bf070000000f05';
      const attack = `perl -e 'my $c = pack("H*", "${code}"); my $m = syscall(9, 0, 4096, 7, 0x22, -1, 0); require DynaLoader; open(my $f, "+<", "/proc/self/mem") or die; seek($f, $m, 0); syswrite($f, $c) or die "write $!"; DynaLoader::dl_install_xsub("main::go", $m)->()'`;
      expect((await unprotected(attack)).code).toBe(7);
      expect((await subject.fixture().run(attack)).code).toBe(159);
    });

    it('case 28: ptrace of the first process inside', async () => {
      const proof = await unprotected(`unshare -Urpf --mount-proc bash --norc -c '${SEIZE_FIRST}; true'`);
      expect(proof.out).toBe('0\n');
      const inside = await subject.fixture().run(SEIZE_FIRST);
      expect(inside).toMatchObject({ code: 0, out: '1\n' });
    });

    it('case 25: a setuid program gains nothing', async () => {
      const fixture = subject.fixture();
      const inside = await fixture.run(
        'set +e; su -c id root </dev/null; sudo -n id; grep -E "^(NoNewPrivs|Seccomp):" /proc/self/status | tr "\\t\\n" "  "; true'
      );
      expect(inside.out).not.toContain('uid=0');
      expect([inside.code, inside.out]).toEqual([0, expect.stringContaining('NoNewPrivs: 1 Seccomp: 2')]);
      if (!subject.runAs.dropped) return;
      const program = join(fixture.work, 'id');
      copyFileSync('/usr/bin/id', program);
      chmodSync(program, 0o4755);
      expect((await unprotected(`${program} -u`, { as: subject.runAs })).out).toBe('0\n');
      expect((await fixture.run('./id -u')).out).toBe(`${subject.inner.uid}\n`);
    });

    it('case 30: the processes of the host, their environment and memory', async () => {
      const host = process.pid;
      const attack = `set +e; [ -r /proc/${host}/environ ] && tr "\\0" "\\n" < /proc/${host}/environ | grep -c = ; head -c 0 /proc/${host}/mem && echo memory`;
      expect((await unprotected(attack)).out).toMatch(/^[1-9]\d*\nmemory/);
      const inside = await subject.fixture().run(`${attack} || true; ls /proc | grep -cE '^[0-9]+$'`);
      expect(inside.out).not.toContain('memory');
      expect(inside.code).toBe(0);
      // The first process, the shell, and the two of the pipeline.
      expect(Number(inside.out.trim().split('\n').at(-1))).toBeLessThanOrEqual(5);
    });

    it('case 31: no token in any environment that can be read', async () => {
      const token = `token-${process.pid}-${Math.random()}`;
      const holder = spawn('/usr/bin/sleep', ['60'], { env: { GITHUB_TOKEN: token }, stdio: 'ignore' });
      try {
        const attack = `cat /proc/[0-9]*/environ 2>/dev/null | grep -ac '${token.slice(0, -1)}[${token.slice(-1)}]' || true`;
        expect((await unprotected(attack)).out).toBe('1\n');
        expect((await subject.fixture().run(attack)).out).toBe('0\n');
      } finally {
        holder.kill('SIGKILL');
      }
    });

    it('case 44: what root could do, a dropped run cannot', async () => {
      const fixture = subject.fixture();
      const attack =
        'set +e; ( : >> /proc/sys/kernel/core_pattern ) && echo opened; cat /etc/shadow | grep -c : ; true';
      if (subject.runAs.dropped) expect((await unprotected(attack)).out).toMatch(/^opened\n[1-9]/);
      const inside = await fixture.run(`${attack}; cp /usr/bin/id suid; chmod 6755 suid; ./suid -u`);
      expect(inside.out).not.toContain('opened');
      expect(inside.out).toContain('/etc/shadow: No such file');
      expect(inside.out.trim().split('\n').at(-1)).toBe(String(subject.inner.uid));
      const made = lstatSync(join(fixture.work, 'suid'));
      expect([made.uid, made.gid]).toEqual([subject.runAs.uid, subject.runAs.gid]);
      expect(made.uid).not.toBe(0);
    });

    it('case 44: settings of the inner namespaces are read-only too', async () => {
      const { out } = await subject
        .fixture()
        .run(
          'set +e; for f in net/ipv4/ip_forward net/ipv4/ip_unprivileged_port_start user/max_user_namespaces kernel/hostname kernel/ns_last_pid; do ( : >> /proc/sys/$f ) 2>/dev/null && echo $f; done; for f in sysrq-trigger irq/default_smp_affinity; do ( : >> /proc/$f ) 2>/dev/null && echo $f; done; true'
        );
      expect(out).toBe('');
    });
  });
}

/** Asks the kernel for each refused call with arguments that do nothing; prints `name errno` (0 where it went through). */
function callTable(): string {
  const calls = [...deniedCalls(filterArch(process.arch))].filter(([name]) => !REAL_DAMAGE.has(name));
  const rows = calls.map(([name, nr]) => `["${name}",${nr}]`).join(',');
  return `perl -e 'for (${rows}) { my $r = syscall($_->[1], -1, -1, -1, -1, -1); print "$_->[0] ", $r == -1 ? $! + 0 : 0, "\\n" }'`;
}

/** Calls that would do something to the machine, or to the shell itself, in the unprotected proof. */
const REAL_DAMAGE = new Set(['reboot', 'vhangup', 'swapoff', 'acct']);
