-- Lists and searches that stay fast at 100,000 complaints.

-- `@@` is not leakproof, so under row-level security it would scan the table. This function looks as its owner,
-- reads the organization itself and gives out ids only; callers join them back. A search goes one of two ways:
-- few hits come all, in no order, and the caller filters and sorts them; a common word gives null, and the caller
-- walks its own list, of which every few rows have the word.
drop function search_complaints(text, integer);
create function find_complaints(query text, most integer)
  returns uuid[]
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  organization constant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  wanted constant tsquery := query::tsquery;
  found uuid[];
  newest_hits integer;
begin
  -- A word that many of the newest cases have is common; to fetch all its places would cost more than to walk.
  select count(*) filter (where (
    -- As a value, or else the planner looks the word up after all.
    select s.words @@ wanted from public.complaint_search s
    where s.organization_id = organization and s.complaint_id = newest.id
  )) into newest_hits
  from (
    select c.id from public.complaint c
    where c.organization_id = organization order by c.received_at desc, c.id desc limit 400
  ) newest;
  if newest_hits >= 40 then
    return null;
  end if;
  select array(
    select s.complaint_id from public.complaint_search s
    where s.organization_id = organization
      and s.words @@ (('o' || replace(organization::text, '-', ''))::tsquery && wanted)
    limit most + 1
  ) into found;
  return case when cardinality(found) > most then null else found end;
end
$$;
revoke all on function find_complaints(text, integer) from public;

-- Each usual filter of the register finds its cases in the register's usual order. Most of these indexes hold
-- no case that has just been received, so that filing pays for two of them at most.
create index complaint_open_idx on complaint (organization_id, received_at desc, id desc) where status <> 'closed';
drop index complaint_owner_idx;
create index complaint_owner_idx on complaint (organization_id, owner_id, received_at desc, id desc) where owner_id is not null;
create index complaint_owner_open_idx on complaint (organization_id, owner_id, received_at desc, id desc)
  where owner_id is not null and status <> 'closed';
create index complaint_owner_due_idx on complaint (organization_id, owner_id, next_due_at, id)
  where owner_id is not null and next_due_at is not null;
create index complaint_registered_idx on complaint (organization_id, registered_by, received_at desc, id desc)
  where registered_by is not null;
create index complaint_site_idx on complaint (organization_id, site_id, received_at desc, id desc);
create index complaint_product_idx on complaint (organization_id, product_id, received_at desc, id desc)
  where product_id is not null;
create index complaint_severity_idx on complaint (organization_id, severity, received_at desc, id desc)
  where severity is not null;
create index complaint_outcome_idx on complaint (organization_id, outcome, received_at desc, id desc)
  where outcome is not null;
create index complaint_kind_idx on complaint (organization_id, kind, received_at desc, id desc) where kind <> 'complaint';
create index complaint_channel_idx on complaint (organization_id, channel, received_at desc, id desc) where channel <> 'web';
create index complaint_safety_idx on complaint (organization_id, received_at desc, id desc) where is_safety;
create index complaint_vulnerable_idx on complaint (organization_id, received_at desc, id desc) where is_vulnerable;
create index complaint_public_idx on complaint (organization_id, received_at desc, id desc) where is_public;
create index complaint_group_idx on complaint (organization_id, received_at desc, id desc) where is_group;
create index complaint_confidential_idx on complaint (organization_id, received_at desc, id desc) where is_confidential;

-- The remedies of a decision were looked for in all of them.
create index given_remedy_decision_idx on given_remedy (organization_id, decision_id, position);
