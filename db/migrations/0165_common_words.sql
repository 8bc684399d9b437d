-- A word that many cases have is known as such after the first few hits, not after all of the first 400.
create or replace function find_complaints(query text, most integer, newest integer default null, beginning timestamptz default null, sort text default 'received')
returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public
as $$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  wanted constant tsquery := query::tsquery;
  first uuid[];
  found uuid[];
  number integer;
  first_hits integer;
begin
  case sort
    when 'updated' then
      first := array(select c.id from public.complaint c
        where c.organization_id = organization order by c.updated_at desc, c.id desc limit 400);
    when 'due' then
      first := array(select c.id from public.complaint c
        where c.organization_id = organization and c.next_due_at is not null order by c.next_due_at, c.id limit 400);
    else
      first := array(select c.id from public.complaint c
        where c.organization_id = organization order by c.received_at desc, c.id desc limit 400);
  end case;
  -- As many as decide the question are enough to look at.
  select count(*) into first_hits from (
    select from unnest(first) f (id) where (
      -- As a value, or else the planner looks the word up after all.
      select s.words @@ wanted from public.complaint_search s
      where s.organization_id = organization and s.complaint_id = f.id
    ) limit 16
  ) hit;
  if first_hits >= 16 then
    return null;
  end if;
  with hits as materialized (
    select s.complaint_id, s.received_at from public.complaint_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.complaint_id from hits h
    where sort <> 'received' or beginning is null or h.received_at <= beginning
    -- Without a limit nobody asks for an order.
    order by case when newest is not null and sort = 'received' then h.received_at end desc,
      case when newest is not null and sort = 'received' then h.complaint_id end desc
    limit case when sort = 'received' then newest end
  ) into number, found;
  if number > most then
    return null;
  end if;
  -- The other orders come out of their indexes, which know the ids too: no case is read for it.
  -- `is true` keeps the hits a table that is looked up, in the order of the index.
  if newest is not null and sort = 'updated' then
    found := array(select o.id from (
      select c.id from public.complaint c
      where c.organization_id = organization and c.updated_at <= coalesce(beginning, 'infinity')
      order by c.updated_at desc, c.id desc offset 0) o
      where (o.id in (select unnest(found))) is true limit newest);
  elsif newest is not null and sort = 'due' then
    found := array(select o.id from (
      select c.id from public.complaint c
      where c.organization_id = organization and c.next_due_at is not null
        and c.next_due_at >= coalesce(beginning, '-infinity')
      order by c.next_due_at, c.id offset 0) o
      where (o.id in (select unnest(found))) is true limit newest);
  end if;
  return found;
end
$$;
