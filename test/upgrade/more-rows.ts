import { randomUUID } from 'node:crypto';
import { MADE_AT, NOBODY, type Row, type Tables, vaultsOf } from '@/test/upgrade/before';

const hex = (byte: number) => `\\x${Buffer.alloc(32, byte).toString('hex')}`;

/** A row of the demo person's in each table, and a text in each sealed column, that the demo data leaves empty. */
export function moreRows(demo: Tables): Tables {
  const vaults = vaultsOf(demo);
  const first = (table: string, where: (row: Row) => boolean = () => true): Row => {
    const row = demo.get(table)?.find(where);
    if (!row) throw new Error(`the demo data has no such row of ${table}`);
    return row;
  };
  const user_id = String(first('users', ({ email }) => email === 'demo@rebound.example').id);
  const hers = (row: Row) => row.user_id === user_id;
  const sealed = (table: string, column: string, text: string) => vaults.seal(user_id, [table, column], text);
  const [application, mail] = [first('applications', hers), first('outbox', hers)];
  const plan = first('plans', (row) => hers(row) && row.state === 'running');
  const [id, created_at] = [randomUUID(), MADE_AT];
  const owned = { user_id, created_at };
  const about = { ...owned, rejection_id: plan.rejection_id };
  const reply = first('replies', hers);
  const company_id = first('companies', hers).id;
  return new Map<string, Row[]>([
    ['accounts', [{ ...owned, provider: 'google', provider_account_id: '1093', type: 'oauth' }]],
    [
      'sessions',
      [
        {
          ...{ ...owned, id, token_hash: hex(1), device: 'Chromium on Linux', last_seen_at: MADE_AT },
          expires: '2026-12-29T14:18:00Z',
        },
      ],
    ],
    [
      'api_tokens',
      [{ ...owned, id, name: 'Script', token_hash: hex(2), tail: 'a1b2', scopes: ['applications:read'] }],
    ],
    [
      'sign_in_tokens',
      [
        {
          ...{ id, created_at, email: 'demo@rebound.example', token_hash: hex(3), code_hash: hex(4) },
          ...{ attempts: 1, expires_at: '2026-11-29T14:33:00Z' },
        },
      ],
    ],
    [
      'vents',
      [
        {
          ...{ ...about, updated_at: MADE_AT, burn_at: '2026-12-02T14:18:00Z' },
          body_sealed: sealed('vents', 'body_sealed', 'Four rounds, and then a form letter.'),
        },
      ],
    ],
    [
      'their_mails',
      [{ ...about, mail_sealed: sealed('their_mails', 'mail_sealed', '{"subject":"Your application"}') }],
    ],
    [
      'mailboxes',
      [
        {
          ...{ ...owned, host: 'mail.example.test', port: 465, security: 'tls', auth_kind: 'password' },
          ...{ verified_at: MADE_AT, last_problem: 'login-refused' },
          login_sealed: sealed('mailboxes', 'login_sealed', 'maya'),
          secret_sealed: sealed('mailboxes', 'secret_sealed', '{"kind":"password","password":"p"}'),
          address_sealed: sealed('mailboxes', 'address_sealed', 'maya@example.test'),
          name_sealed: sealed('mailboxes', 'name_sealed', 'Maya Lindqvist'),
        },
      ],
    ],
    ['hold_floors', [{ user_id, id, company_id, hold_until: '2026-12-01T09:00:00Z' }]],
    [
      'mail_events',
      [
        {
          ...{ id: 'msg_1', user_id, outbox_id: mail.id, kind: 'delivered' },
          ...{ occurred_at: MADE_AT, received_at: MADE_AT },
        },
      ],
    ],
    ['plan_roles', [{ user_id, plan_id: plan.id, application_id: application.id }]],
    ['suppressions', [{ email_hash: hex(7), reason: 'bounced', at: MADE_AT }]],
    ['mail_paces', [{ name: 'service', next_at: MADE_AT }]],
    ['rate_windows', [{ key: hex(5), start_at: MADE_AT, count: 3 }]],
    [
      'local_mails',
      [
        {
          ...{ id, idempotency_key: 'sign-in-1', to: 'demo@rebound.example', delivered_at: MADE_AT },
          mail_sealed: vaults.seal(NOBODY, ['local_mails', 'mail_sealed'], '{"subject":"Your code"}'),
        },
      ],
    ],
    [
      'applications',
      [
        {
          ...{ ...application, id, return_ground: 'credential', return_said_at: MADE_AT },
          note_sealed: sealed('applications', 'note_sealed', 'Ask for the four-day week.'),
          credential_sealed: sealed('applications', 'credential_sealed', 'A certificate in accessibility.'),
        },
      ],
    ],
    [
      'replies',
      [
        {
          ...{ ...reply, id, kind: 'pushback', state: 'draft', ground: 'new-credential', leave_at: null },
          ...{ sent_at: null, to_key: hex(6), to_role: 'recruiter' },
          person_sealed: sealed('replies', 'person_sealed', 'Ines Duarte'),
          evidence_sealed: sealed('replies', 'evidence_sealed', 'The certificate came on Monday.'),
        },
      ],
    ],
  ]);
}
