import { address, oneOf, optional, required } from './setting';

const postgres = () => ({
  ...address(['postgres:', 'postgresql:'], 'must be a postgresql:// address'),
  wrong: ['mysql://x/y', 'db.example.com'],
});

/** Where the database is. */
export const database = {
  DATABASE_URL: required(postgres(), {
    about:
      'The database (PostgreSQL 15 or newer) with the role that web and worker use. It owns nothing and is bound by row-level security.',
    unset: 'local mode: a database of its own, on this machine',
    example: 'postgresql://rebound_app:...@db.example.com:5432/rebound',
    secret: true,
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
  DATABASE_OWNER_URL: optional(postgres(), {
    about:
      'The same database with the role that owns the tables. Only migrations use it: npm run migrate, or npm start.',
    unset: 'npm start migrates nothing',
    example: 'postgresql://rebound_owner:...@db.example.com:5432/rebound',
    secret: true,
    readBy: ['start', 'migrate'],
  }),
  REBOUND_DATABASE_TLS: optional(oneOf(['on', 'off']), {
    about:
      'A database on another machine is reached by TLS, and its certificate is checked for its name (sslmode=verify-full, which need not be said; ?sslrootcert=FILE in the address names an authority of your own). off: as the address says, for a network that is yours alone.',
    unset: 'on',
    example: 'on',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
};
