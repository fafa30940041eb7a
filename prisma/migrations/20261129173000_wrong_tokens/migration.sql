-- Whose token this is, as rebound.token says, with wrong ones counted by the network that they come from: a keyed hash, in a
-- fixed window of elapsed time. Past it `wait` says for how many seconds nothing is answered about a token that was not in
-- use within the last day, so that a guess is not confirmed and nobody's running program is shut out by a neighbour. Where
-- nobody can tell networks apart (`known` is false), right tokens always pass.
CREATE FUNCTION rebound.bearer(hash bytea, network bytea, known boolean, most integer, minutes integer)
  RETURNS TABLE (user_id uuid, scopes text[], wait integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    began constant timestamptz := date_bin(make_interval(mins => minutes), rebound.now(), 'epoch');
    left_over constant integer := ceil(extract(epoch FROM began + make_interval(mins => minutes) - rebound.now()));
    wrong integer;
  BEGIN
    IF known AND NOT EXISTS (
      SELECT 1 FROM public.api_tokens t WHERE t.token_hash = hash AND t.last_used_at > rebound.now() - interval '1 day')
    THEN
      SELECT w.count INTO wrong FROM public.rate_windows w WHERE w.key = network AND w.start_at = began;
      IF wrong >= most THEN
        wait := left_over;
        RETURN NEXT;
        RETURN;
      END IF;
    END IF;
    RETURN QUERY SELECT t.user_id, t.scopes, NULL::integer FROM rebound.token(hash) t;
    IF FOUND THEN
      RETURN;
    END IF;
    INSERT INTO public.rate_windows AS w (key, start_at, count) VALUES (network, began, 1)
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1 RETURNING w.count INTO wrong;
    IF wrong > most THEN
      wait := left_over;
      RETURN NEXT;
    END IF;
  END $$;
