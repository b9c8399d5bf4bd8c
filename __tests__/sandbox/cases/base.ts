/** What a command sees, and how its end is told. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../contract.js';
import { finish, until } from '../fixture.js';

export function baseCases(subject: Subject): void {
  describe('what a command sees', () => {
    it('passes every fact of the probe', () => {
      expect(subject.report).toMatchObject({ ok: true, reason: null });
      expect(subject.report.facts.map(fact => fact.name)).toEqual([
        'no-new-privs',
        'seccomp',
        'no-capabilities',
        'outer-uid-not-root',
        'proc-sys-read-only',
        'network-namespace',
        'canary-connect-fails',
        'shell'
      ]);
    });

    it('is an ordinary user inside, with one group, and the unprivileged user outside', async () => {
      const fixture = subject.fixture();
      const { out } = await fixture.run('id -u; id -g; id -G; id -un; : > mine');
      const { uid, gid } = subject.inner;
      expect(out).toBe(`${uid}\n${gid}\n${gid}\ncodex\n`);
      expect([uid, gid]).not.toContain(0);
      expect(lstatSync(join(fixture.work, 'mine')).uid).toBe(subject.runAs.uid);
    });

    it('has no descriptor beyond the standard three', async () => {
      // No pipeline for the second list: the shell holds a pipe's end until it has started all its parts. Nor is it
      // the last command, which the shell would become.
      const { out } = await subject.fixture().run('ls /proc/self/fd | wc -l; ls /proc/$$/fd; true');
      const [ofCommand, ...ofShell] = out.trim().split('\n');
      // ls has one of its own for the directory; the shell may keep one at 255.
      expect(ofCommand).toBe('4');
      expect(ofShell.filter(fd => fd !== '255')).toEqual(['0', '1', '2']);
    });

    it('reads nothing from standard input', async () => {
      expect(await subject.fixture().run('wc -c')).toMatchObject({ code: 0, out: '0\n' });
    });

    it('opens its output again by name, and keeps the order', async () => {
      const { out } = await subject
        .fixture()
        .run('echo a; echo b >&2; echo c > /dev/stderr; echo d > /dev/stdout');
      expect(out).toBe('a\nb\nc\nd\n');
    });

    it('has exactly the environment it was given', async () => {
      const child = subject.backend.spawn({
        argv: ['/usr/bin/env'],
        cwd: '/',
        env: { PATH: subject.backend.path, EMPTY: '', ODD: 'a=b\nc' },
        mounts: [],
        rlimits: {}
      });
      const lines = (await finish(child)).out.split('\n').filter(line => !line.startsWith('PWD='));
      expect(lines.sort()).toEqual(['', 'EMPTY=', 'ODD=a=b', `PATH=${subject.backend.path}`, 'c'].sort());
    });

    it('does not obey an LD_PRELOAD of the pack outside', async () => {
      const fixture = subject.fixture();
      const { code, out } = await fixture.run('echo $LD_PRELOAD', {
        env: { LD_PRELOAD: '/workspace/evil.so' }
      });
      expect(code).toBe(0);
      expect(out).toContain('/workspace/evil.so');
    });

    it('does not obey variables that act on perl and the linker while root is still there', async () => {
      const env = {
        PERL5OPT: '-Mno::such::module',
        LD_LIBRARY_PATH: '/workspace',
        LD_AUDIT: '/workspace/evil.so'
      };
      const { code, out } = await subject.fixture().run('echo "$PERL5OPT"', { env });
      expect([code, out.split('\n')[0]]).toEqual([0, '-Mno::such::module']);
      // The command's own linker looks for the audit object, and no other does.
      expect(out.match(/evil\.so/g)).toHaveLength(1);
    });

    it('sees a read-only root and the listed parts of /etc only', async () => {
      const { out } = await subject
        .fixture()
        .run(
          'for d in / /usr /etc /opt /dev; do if : > $d/x; then echo WRITABLE $d; fi; done 2>/dev/null; ls -A /etc; ls -A /'
        );
      expect(out).not.toContain('WRITABLE');
      const names = out.split('\n');
      for (const secret of [
        'shadow',
        'gshadow',
        'sudoers',
        'gitconfig',
        'npmrc',
        'pip.conf',
        'machine-id',
        'ssh',
        'sys',
        'root',
        'mnt'
      ]) {
        expect(names).not.toContain(secret);
      }
      expect(names).toEqual(
        expect.arrayContaining(['passwd', 'ld.so.cache', 'resolv.conf', 'workspace', 'artifacts'])
      );
    });

    it('has a constant host name and no view of the host tree', async () => {
      const fixture = subject.fixture();
      const { out } = await fixture.run(
        `hostname; ls ${fixture.root} ${process.cwd()} /root /sys 2>&1 || true`
      );
      expect(out.split('\n')[0]).toBe('sandbox');
      expect(out.match(/No such file/g)).toHaveLength(4);
    });

    it('finds the running Node, and tar and loopback work', async () => {
      const fixture = subject.fixture();
      const text = `node -p process.version; tar cf t.tar --owner=0 .git/HEAD; mkdir x; tar xf t.tar -C x; cat x/.git/HEAD
        node -e 'const s=require("net").createServer(c=>c.end("up\\n")).listen(0,"127.0.0.1",()=>require("net").connect(s.address().port,"127.0.0.1").on("data",d=>{process.stdout.write(d);s.close()}))'`;
      expect(await fixture.run(text)).toMatchObject({
        code: 0,
        out: `${process.version}\nref: refs/heads/main\nup\n`
      });
    });
  });

  describe('how a command ends', () => {
    const ends: [string, number][] = [
      ['true', 0],
      ['exit 42', 42],
      ['false | true', 1],
      ['kill -TERM $$', 143],
      ['false; echo on', 1]
    ];
    it.each(ends)('%s gives %d', async (text, code) => {
      expect(await subject.fixture().run(text)).toMatchObject({ code, signal: null, setupError: null });
    });

    it.each([
      ['/no/such', 127],
      ['/etc/passwd', 126]
    ])('a program that cannot be executed: %s gives %d', async (program, code) => {
      for (const rlimits of [{}, { openFiles: 64 }]) {
        const spec = { argv: [program], cwd: '/', env: {}, mounts: [], rlimits };
        expect(await finish(subject.backend.spawn(spec))).toMatchObject({
          code,
          signal: null,
          setupError: null
        });
      }
    });

    it('tells a failed set-up from a failed command', async () => {
      const outcome = await subject.fixture().run('true', { cwd: '/no/such/directory' });
      expect(outcome).toMatchObject({ code: null, signal: null });
      expect(outcome.setupError).toMatch(/no\/such\/directory/);
    });

    it('is not fooled by a command that prints what a launcher would', async () => {
      const outcome = await subject
        .fixture()
        .run('echo "bwrap: execvp x: No such file or directory" >/dev/stderr; echo "error: x" >&2; exit 1');
      expect(outcome).toMatchObject({ code: 1, setupError: null });
    });

    it('kill() ends everything, at once and more than once', async () => {
      const fixture = subject.fixture();
      const child = fixture.start('trap "" TERM INT HUP; setsid sleep 1001 & echo ready; sleep 1002');
      await new Promise(resolve => child.stdout.once('data', resolve));
      child.stdout.resume();
      child.stderr.resume();
      child.kill();
      child.kill();
      expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL', setupError: null });
      child.kill();
      expect(await until(() => !isListed(child.pid))).toBe(true);
    });

    it('kill() right after the start leaves nothing', async () => {
      const children = Array.from({ length: 5 }, () => subject.fixture().start('sleep 1003'));
      for (const child of children) child.kill();
      for (const child of children)
        expect(await child.exited).toMatchObject({ code: null, setupError: null });
    });

    it('a group signal of the command does not reach its launcher', async () => {
      const { code, out } = await subject.fixture().run('trap "" TERM; kill -TERM 0; echo still here');
      expect({ code, out }).toEqual({ code: 0, out: 'still here\n' });
    });

    it('carries a plan larger than a pipe holds', async () => {
      const { out } = await subject.fixture().run('echo ${#BIG}', { env: { BIG: 'x'.repeat(100_000) } });
      expect(out).toBe('100000\n');
    });

    it.each([
      ['a NUL that would add an option to the launcher', { env: { A: 'x\0--bind\0/\0/host' } }],
      ['a NUL in a name', { env: { 'A\0B': 'x' } }],
      ['an odd name', { env: { 'A=B': 'x' } }],
      ['a relative directory', { cwd: 'workspace' }]
    ])('refuses %s', (_what, options) => {
      expect(() => subject.fixture().start('true', options)).toThrow(
        expect.objectContaining({ code: 'ISO_SETUP' })
      );
    });

    it('a command longer than the kernel takes is an end like any other', async () => {
      const { code, setupError } = await subject.fixture().run(`: ${'x'.repeat(200_000)}`);
      expect(code === 126 || /E2BIG|Argument list too long/.test(setupError ?? '')).toBe(true);
    });

    it('runs many at once', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, n) => subject.fixture().run(`echo ${n}; exit ${n}`))
      );
      expect(outcomes.map(outcome => `${outcome.code} ${outcome.out}`)).toEqual(
        Array.from({ length: 8 }, (_, n) => `${n} ${n}\n`)
      );
    });
  });
}

function isListed(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
