import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from './machine';
import { must } from './site';

/**
 * Starts Debian's nginx with the site that the guide copied, after what its reader changes in it: the name, the certificate,
 * and here the ports as well.
 */
export async function serveByNginx(machine: Machine, name: string): Promise<void> {
  const folder = machine.said('/etc/nginx');
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  await must(
    machine.run(
      'root',
      `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=${name} ` +
        `-addext subjectAltName=DNS:${name} -keyout ${key} -out ${certificate}`,
      folder,
    ),
  );
  const file = path.join(folder, 'conf.d/rebound.conf');
  const site = machine
    .said(readFileSync(file, 'utf8'))
    .replaceAll(/(ssl_certificate\s+).*;/g, `$1${certificate};`)
    .replaceAll(/(ssl_certificate_key\s+).*;/g, `$1${key};`)
    .replaceAll(/listen (\[::\]:)?443\b/g, (_all, six = '') => `listen ${six}${machine.ports.https}`)
    .replaceAll(/listen (\[::\]:)?80\b/g, (_all, six = '') => `listen ${six}${machine.ports.http}`);
  writeFileSync(file, site);
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `error_log ${folder}/logs/error.log;\npid ${folder}/nginx.pid;\nevents { worker_connections 4096; }\nhttp {\n  access_log ${folder}/logs/access.log;\n` +
      `  include /etc/nginx/mime.types;\n  include ${folder}/conf.d/*.conf;\n}\n`,
  );
  machine.start('root', ['nginx', '-c', `${folder}/nginx.conf`, '-g', 'daemon off;']);
}
