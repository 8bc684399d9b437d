-- Outgoing mail that does not get through is found at once, however much was sent.
create index message_troubled_idx on message (organization_id, state, created_at)
  where direction = 'out' and channel = 'email' and state in ('deferred', 'failed');

-- How outgoing mail of all organizations stands, in figures only: for /readyz and /metrics. Failures count for a week.
create function outbox_states() returns table (deferred integer, failed integer)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select (select count(*)::integer from public.message
      where direction = 'out' and channel = 'email' and state = 'deferred'),
    (select count(*)::integer from public.message
      where direction = 'out' and channel = 'email' and state = 'failed' and created_at > now() - interval '7 days')
$$;
revoke all on function outbox_states() from public;
