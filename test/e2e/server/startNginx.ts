import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {endWithParent} from '../harness/endWithParent.js';
import {pause} from '../harness/page/pause.js';
import {findFreePort} from '../harness/webkit/findFreePort.js';

export interface Nginx {
  /** `http://portal.localhost:1234` */
  origin: string;
  stop(): Promise<void>;
}

const program = process.env.NGINX_PATH ?? '/usr/sbin/nginx';

/** Everything it writes stays in its own folder, and one process without workers needs no rights: root may start it as well as anybody. */
const frame = `
daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  types { text/html html; text/javascript js; }
  include site.conf;
}
`;

/** A real nginx on loopback, with what `configure` gives for a port inside of `http {}`. One that cannot be parsed throws what nginx says. */
export async function startNginx(configure: (port: number) => string): Promise<Nginx> {
  if (!existsSync(program)) {
    throw new Error(`${program} is not installed: apt-get install nginx, or node test/install-browsers.mjs`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'dongui-nginx-'));
  const port = await findFreePort();
  writeFileSync(join(folder, 'nginx.conf'), frame);
  writeFileSync(join(folder, 'site.conf'), configure(port));
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {stdio: ['ignore', 'ignore', 'pipe']});
  const said = text(child.stderr);
  const kill = () => {
    child.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', kill);
  endWithParent();
  const origin = `http://portal.localhost:${port}`;
  if (!(await answers(child, port))) {
    kill();
    throw new Error((await said) || 'nginx does not answer');
  }
  return {
    origin,
    async stop() {
      process.off('exit', kill);
      const ended = child.exitCode === null && once(child, 'exit');
      kill();
      await ended;
    },
  };
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && child.exitCode === null; await pause(20)) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return true;
    } catch {
      // Not listening yet.
    }
  }
  return false;
}
