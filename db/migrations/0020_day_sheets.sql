-- What happened on one day at one place to feedback of one kind, counted: the overview adds these up instead of
-- reading every case. Kept by a job from the cases themselves; `redress rebuild-figures` counts all anew.
create table day_sheet (
  organization_id uuid not null references organization (id),
  on_day date not null,
  place uuid not null,
  kind text not null,
  figures jsonb not null,
  constraint day_sheet_pkey primary key (organization_id, on_day, place, kind)
);
alter table day_sheet enable row level security;
create policy organization_only on day_sheet
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column day_sheet.organization_id is 'personal: none';
comment on column day_sheet.on_day is 'personal: none; of the time zone of the organization';
comment on column day_sheet.place is 'personal: none; the site, or zeros for cases without one';
comment on column day_sheet.kind is 'personal: none';
comment on column day_sheet.figures is 'personal: none; counts by measure and what it is divided by; confidential cases are not counted';

-- Until when the sheets know of changes.
create table day_sheet_state (
  organization_id uuid not null references organization (id),
  counted_until timestamptz not null,
  constraint day_sheet_state_pkey primary key (organization_id)
);
alter table day_sheet_state enable row level security;
create policy organization_only on day_sheet_state
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column day_sheet_state.organization_id is 'personal: none';
comment on column day_sheet_state.counted_until is 'personal: none';

-- For counting a day, and for the lists behind the figures. No case that has just been received is in them.
create index complaint_restated_idx on complaint (organization_id, restated_at) where restated_at is not null;
create index complaint_answered_idx on complaint (organization_id, answered_at) where answered_at is not null;
create index complaint_closed_idx on complaint (organization_id, closed_at) where closed_at is not null;
