-- Whose news a notice is: the company, and the person. It is asked as it is read, so that it is true after a company was
-- renamed; what is there no longer has no name. What a coach is called is what their client reads on /coach.
CREATE FUNCTION rebound.notice_about(owner uuid, kind text, subject uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT jsonb_build_object(
      'company', (
        SELECT c.name
        FROM public.rejections r
        JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
        JOIN public.companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE r.user_id = owner AND r.id = CASE WHEN kind = 'coach-comment'
          THEN (SELECT e.rejection_id FROM public.journal_entries e WHERE e.user_id = owner AND e.id = subject)
          ELSE subject END),
      'person', CASE kind
        WHEN 'coach-comment' THEN (
          SELECT coalesce(u.name, u.email)
          FROM public.comments m JOIN public.users u ON u.id = m.author_id
          WHERE m.user_id = owner AND m.entry_id = subject
          ORDER BY m.created_at DESC, m.id DESC LIMIT 1)
        WHEN 'coach-accepted' THEN (
          SELECT coalesce(u.name, g.coach_email)
          FROM public.coachings g LEFT JOIN public.users u ON u.id = g.coach_id
          WHERE g.user_id = owner AND g.id = subject)
        WHEN 'invitation-returned' THEN (
          SELECT g.coach_email FROM public.coachings g WHERE g.user_id = owner AND g.id = subject)
        WHEN 'mails-stopped' THEN (SELECT u.email FROM public.users u WHERE u.id = owner)
        END)
  $$;
REVOKE EXECUTE ON FUNCTION rebound.notice_about(uuid, text, uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION rebound.session(hash bytea)
  RETURNS TABLE (session_id uuid, user_id uuid, confirmed_at timestamptz, viewer jsonb, frame jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    found public.sessions;
    address text;
  BEGIN
    SELECT * INTO found FROM public.sessions s
      WHERE s.token_hash = hash AND s.expires > rebound.now() AND NOT s.awaits_factor;
    IF found.id IS NULL THEN RETURN; END IF;
    IF found.last_seen_at < rebound.now() - interval '5 minutes' THEN
      UPDATE public.sessions s
      SET last_seen_at = rebound.now(),
          expires = LEAST(rebound.now() + interval '30 days', s.created_at + interval '180 days')
      WHERE s.user_id = found.user_id AND s.id = found.id;
    END IF;
    session_id := found.id;
    user_id := found.user_id;
    confirmed_at := found.confirmed_at;
    viewer := rebound.viewer(found.user_id);
    address := viewer ->> 'email';
    SELECT jsonb_build_object(
      'coachings', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'clientId', c.user_id)), '[]')
        FROM public.coachings c
        WHERE c.coach_id = found.user_id AND c.user_id <> found.user_id AND c.state = 'active'),
      'invited', EXISTS (
        SELECT 1 FROM public.coachings c
        WHERE c.coach_email = address AND c.user_id <> found.user_id AND c.state = 'invited'),
      'searches', EXISTS (SELECT 1 FROM public.applications a WHERE a.user_id = found.user_id),
      'secured', rebound.may_coach(found.user_id),
      'notices', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'createdAt', n.created_at,
          'about', rebound.notice_about(n.user_id, n.kind, n.subject_id))
          ORDER BY n.created_at DESC, n.id DESC), '[]')
        FROM (
          SELECT * FROM public.notices n WHERE n.user_id = found.user_id AND n.seen_at IS NULL
          ORDER BY n.created_at DESC, n.id DESC LIMIT 5
        ) n))
    INTO frame;
    RETURN NEXT;
  END $$;
