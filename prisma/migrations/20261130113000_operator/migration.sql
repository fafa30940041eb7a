-- The operator's page: numbers over everybody, and switches for parts of the product.

-- CreateTable
CREATE TABLE "site_switches" (
    "name" TEXT NOT NULL,
    "off_since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "site_switches_pkey" PRIMARY KEY ("name")
);
ALTER TABLE site_switches ADD CONSTRAINT site_switches_name
  CHECK (name IN ('new-accounts','coach-invitations','imports','webhooks','mailboxes','captures'));

-- Everybody's requests ask; an operator's act alone changes them.
CREATE FUNCTION rebound.switch_site(part text, off boolean) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    changed integer;
  BEGIN
    IF rebound.purpose() <> 'worker' THEN
      RETURN false;
    END IF;
    IF off THEN
      INSERT INTO public.site_switches (name, off_since) VALUES (part, rebound.now()) ON CONFLICT DO NOTHING;
    ELSE
      DELETE FROM public.site_switches s WHERE s.name = part;
    END IF;
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed > 0;
  END $$;

-- What is switched off gets no new row, whether a page, a program, an assistant or the worker asks; what is there stays.
CREATE FUNCTION rebound.guard_switch() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM public.site_switches s WHERE s.name = TG_ARGV[0]) THEN
      RAISE EXCEPTION 'switched off: whoever runs this site takes no new ones' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_switch BEFORE INSERT ON coachings FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('coach-invitations');
CREATE TRIGGER guard_switch BEFORE INSERT ON imports FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('imports');
CREATE TRIGGER guard_switch BEFORE INSERT ON webhooks FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('webhooks');
CREATE TRIGGER guard_switch BEFORE INSERT ON mailboxes FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('mailboxes');
CREATE TRIGGER guard_switch BEFORE INSERT ON captures FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('captures');

-- The door asks about the switch in the same statement, wherever everybody may sign up as well.
DROP FUNCTION rebound.known_at_the_door(text);
CREATE FUNCTION rebound.known_at_the_door(address text)
  RETURNS TABLE (known boolean, invited boolean, coach boolean, closed boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (SELECT 1 FROM public.users u WHERE u.email = address),
           EXISTS (SELECT 1 FROM public.site_invitations i WHERE i.email = address AND i.expires_at > rebound.now()),
           EXISTS (SELECT 1 FROM public.coachings c WHERE c.coach_email = address AND c.state = 'invited'),
           EXISTS (SELECT 1 FROM public.site_switches s WHERE s.name = 'new-accounts')
    WHERE rebound.purpose() = 'identity'
  $$;

-- All that the operator's page shows: counts and moments over everybody, reports and invitations by their ids. Of the people
-- here nobody is named, and nothing that anybody wrote is read. The one who asks acts for nobody.
CREATE FUNCTION rebound.operator_overview() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT jsonb_build_object(
      'accounts', (SELECT count(*) FROM public.users u WHERE NOT u.demo),
      'seen', (SELECT count(DISTINCT s.user_id) FROM public.sessions s WHERE s.last_seen_at > rebound.now() - interval '7 days'),
      'suspended', (SELECT count(*) FROM public.account_terms t WHERE t.suspended_at IS NOT NULL),
      'closing', (SELECT count(*) FROM public.users u WHERE u.erase_at IS NOT NULL),
      'coachings', (SELECT count(*) FROM public.coachings c WHERE c.state = 'active'),
      'days', (
        SELECT jsonb_agg(jsonb_build_object('day', to_char(d.day, 'YYYY-MM-DD'), 'accounts', coalesce(a.n, 0),
          'signIns', coalesce(s.n, 0), 'rejections', coalesce(r.n, 0), 'mails', coalesce(m.n, 0)) ORDER BY d.day DESC)
        FROM (
          SELECT ((rebound.now() AT TIME ZONE 'UTC')::date - n) AS day FROM generate_series(0, 29) n) d
        LEFT JOIN (
          SELECT (u.created_at AT TIME ZONE 'UTC')::date AS day, count(*) AS n FROM public.users u
          WHERE u.created_at > rebound.now() - interval '31 days' GROUP BY 1) a USING (day)
        LEFT JOIN (
          SELECT (e.at AT TIME ZONE 'UTC')::date AS day, count(*) AS n FROM public.security_events e
          WHERE e.kind = 'signed-in' AND e.at > rebound.now() - interval '31 days' GROUP BY 1) s USING (day)
        LEFT JOIN (
          SELECT (r.created_at AT TIME ZONE 'UTC')::date AS day, count(*) AS n FROM public.rejections r
          WHERE r.created_at > rebound.now() - interval '31 days' GROUP BY 1) r USING (day)
        LEFT JOIN (
          SELECT (o.settled_at AT TIME ZONE 'UTC')::date AS day, count(*) AS n FROM public.outbox o
          WHERE o.state = 'sent' AND o.via <> 'webhook' AND o.settled_at > rebound.now() - interval '31 days'
          GROUP BY 1) m USING (day)),
      'states', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('state', x.state, 'count', x.n) ORDER BY x.state), '[]')
        FROM (
          SELECT o.state, count(*) AS n FROM public.outbox o
          WHERE o.settled_at IS NULL OR o.settled_at > rebound.now() - interval '7 days' GROUP BY o.state) x),
      'lateSeconds', (
        SELECT round(extract(epoch FROM rebound.now() - min(o.due_at)))::int FROM public.outbox o
        WHERE o.state = 'due' AND o.due_at <= rebound.now() AND NOT EXISTS (
          SELECT 1 FROM public.account_terms t WHERE t.user_id = o.user_id AND t.suspended_at IS NOT NULL)),
      'sent', (
        SELECT jsonb_build_object('month', count(*),
          'bounced', count(*) FILTER (WHERE o.delivery IN ('bounced','soft-bounced')),
          'complained', count(*) FILTER (WHERE o.delivery = 'complained'),
          'hour', count(*) FILTER (WHERE o.settled_at > rebound.now() - interval '1 hour'))
        FROM public.outbox o
        WHERE o.state = 'sent' AND o.via = 'service' AND o.settled_at > rebound.now() - interval '30 days'),
      'suppressed', (SELECT count(*) FROM public.suppressions),
      'stops', (SELECT count(*) FROM public.mail_stops s WHERE s.at > rebound.now() - interval '30 days'),
      'busiest', (
        SELECT coalesce(jsonb_agg(x.n ORDER BY x.n DESC), '[]') FROM (
          SELECT count(*) AS n FROM public.mails_to_others m
          WHERE m.leaves_at > rebound.now() - interval '24 hours' AND m.leaves_at <= rebound.now()
          GROUP BY m.sender_hash ORDER BY n DESC LIMIT 5) x),
      'reports', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at, 'stopped', r.stopped, 'ofSender', r.of_sender)
          ORDER BY r.at DESC, r.id DESC), '[]')
        FROM (
          SELECT m.id, m.at, m.stopped, count(*) OVER (PARTITION BY m.sender_hash) AS of_sender
          FROM public.mail_reports m WHERE m.settled_at IS NULL ORDER BY m.at DESC, m.id DESC LIMIT 50) r),
      'switches', (SELECT coalesce(jsonb_agg(s.name), '[]') FROM public.site_switches s),
      'invitations', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'until', i.expires_at)
          ORDER BY i.created_at DESC, i.id DESC), '[]')
        FROM (
          SELECT * FROM public.site_invitations i WHERE i.email IS NOT NULL AND i.expires_at > rebound.now()
          ORDER BY i.created_at DESC, i.id DESC LIMIT 50) i))
    WHERE rebound.purpose() = 'operator'
  $$;
