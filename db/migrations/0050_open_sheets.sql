-- How the open cases of one place and kind stand, counted: Home and the overview of a large register add these up
-- instead of reading every open case. Kept by a job from the cases themselves; `redress rebuild-figures` counts anew.
create table open_sheet (
  organization_id uuid not null references organization (id),
  place uuid not null,
  kind text not null,
  figures jsonb not null,
  constraint open_sheet_pkey primary key (organization_id, place, kind)
);
alter table open_sheet enable row level security;
create policy organization_only on open_sheet
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column open_sheet.organization_id is 'personal: none';
comment on column open_sheet.place is 'personal: none; the site, or zeros for cases without one';
comment on column open_sheet.kind is 'personal: none';
comment on column open_sheet.figures is 'personal: staff; counts by owner, stage and missed date; confidential cases are not counted';

-- What the sheets leave out is counted at once, for those who may see it.
create index complaint_confidential_open_idx on complaint (organization_id, id) where is_confidential and status <> 'closed';

-- Decisions that wait for somebody's approval are few among all of them.
create index decision_waiting_idx on decision (organization_id, complaint_id)
  where is_approval_needed and approved_at is null and sent_at is null and withdrawn_at is null;

-- From now on each day has a sheet of all places together, too; the job counts all days anew within a minute.
delete from day_sheet;
delete from day_sheet_state;
