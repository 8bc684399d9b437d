-- The first page of a search takes the newest hits, also of words that thousands of cases have.

-- As before, and besides: with `newest` only so many hits come, the newest ones received at `until` or earlier,
-- in that order; callers that need more ask without it. Finding hits costs less than walking over their
-- neighbours once fewer than one of 25 cases has the word.
drop function find_complaints(text, integer);
create function find_complaints(query text, most integer, newest integer default null, until timestamptz default 'infinity')
  returns uuid[]
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  wanted constant tsquery := query::tsquery;
  found uuid[];
  number integer;
  newest_hits integer;
begin
  select count(*) filter (where (
    -- As a value, or else the planner looks the word up after all.
    select s.words @@ wanted from public.complaint_search s
    where s.organization_id = organization and s.complaint_id = latest.id
  )) into newest_hits
  from (
    select c.id from public.complaint c
    where c.organization_id = organization order by c.received_at desc, c.id desc limit 400
  ) latest;
  if newest_hits >= 16 then
    return null;
  end if;
  with hits as materialized (
    select s.complaint_id, s.received_at from public.complaint_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.complaint_id from hits h where h.received_at <= until
    -- Without a limit nobody asks for an order.
    order by case when newest is not null then h.received_at end desc,
      case when newest is not null then h.complaint_id end desc
    limit newest
  ) into number, found;
  return case when number > most then null else found end;
end
$$;
revoke all on function find_complaints(text, integer, integer, timestamptz) from public;
