-- A word that many customers have (the beginning of a name, typed by the letter) is known as such after a few hits of
-- those that the page begins with, before the index gathers all who have it.
create or replace function find_customers(query text, most integer, page integer, after_name text, after_id uuid)
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
  -- Whoever asks for a few hits only has no list to walk along.
  if most > 400 then
    first := array(select c.id from public.customer c
      where c.organization_id = organization and c.merged_into is null and c.is_indexed
        and (c.sort_name, c.id) > (coalesce(after_name, '') collate "C", coalesce(after_id, '00000000-0000-0000-0000-000000000000'))
      order by c.sort_name, c.id limit 400);
    select count(*) into first_hits from (
      select from unnest(first) f (id) where (
        -- As a value, or else the planner looks the word up after all.
        select s.words @@ wanted from public.customer_search s
        where s.organization_id = organization and s.customer_id = f.id
      ) limit 16
    ) hit;
    if first_hits >= 16 then
      return null;
    end if;
  end if;
  with hits as materialized (
    select s.customer_id, s.sort_name from public.customer_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  )
  select (select count(*) from hits), array(
    select h.customer_id from hits h
    where after_name is null or (h.sort_name, h.customer_id) > (after_name collate "C", after_id)
    order by h.sort_name, h.customer_id
    limit page
  ) into number, found;
  return case when number > most then null else found end;
end
$$;
