// What a container asks itself (HEALTHCHECK in the Dockerfile): whether the web server on this machine answers, or with a
// port whatever listens there. Ends with 0 or 1. A refusal is an answer too, so that no container is started anew because
// of a setting. No curl is in the image.
import { get } from 'node:http';

const [, , port = process.env.PORT || '3000'] = process.argv;
get({ host: '127.0.0.1', port, path: '/api/health/live', timeout: 4000 }, ({ statusCode }) =>
  process.exit(statusCode < 500 ? 0 : 1),
)
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
