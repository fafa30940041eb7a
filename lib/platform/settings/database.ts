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
  DATABASE_BACKUP_URL: optional(postgres(), {
    about:
      'The same database with the role that backups are taken as (npm run backup). npm run migrate lets it read every row and write none. CREATEDB lets it make the scratch database that each backup is tried in.',
    unset: 'nothing is backed up but in local mode',
    example: 'postgresql://rebound_backup:...@db.example.com:5432/rebound',
    secret: true,
    readBy: ['start', 'migrate', 'backup'],
  }),
  DATABASE_SCRATCH_URL: optional(postgres(), {
    about:
      'A server and a role that may make databases there, where backups and migrations are tried elsewhere than beside the database.',
    unset: 'DATABASE_BACKUP_URL',
    example: 'postgresql://scratch:...@localhost:5432/postgres',
    secret: true,
    readBy: ['backup', 'migrate'],
  }),
  REBOUND_DATABASE_TLS: optional(oneOf(['on', 'off']), {
    about:
      'A database on another machine is reached by TLS, and its certificate is checked for its name (sslmode=verify-full, which need not be said; ?sslrootcert=FILE in the address names an authority of your own). off: as the address says, for a network that is yours alone.',
    unset: 'on',
    example: 'on',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
};
