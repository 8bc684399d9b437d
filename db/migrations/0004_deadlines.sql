-- When an organization works. One calendar is the default; cases keep the one they were counted with.
create table calendar (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  country text not null,
  time_zone text not null,
  working_hours jsonb not null,
  is_default boolean not null,
  version integer not null default 1,
  constraint calendar_pkey primary key (organization_id, id)
);
create unique index calendar_default_key on calendar (organization_id) where is_default;
alter table calendar enable row level security;
create policy organization_only on calendar
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column calendar.organization_id is 'personal: none';
comment on column calendar.id is 'personal: none';
comment on column calendar.name is 'personal: none';
comment on column calendar.country is 'personal: none; ISO 3166';
comment on column calendar.time_zone is 'personal: none; IANA name';
comment on column calendar.working_hours is 'personal: none; weekday to list of [from, until]';
comment on column calendar.is_default is 'personal: none';
comment on column calendar.version is 'personal: none';

-- Dates that differ from their weekday.
create table calendar_day (
  organization_id uuid not null references organization (id),
  id uuid not null,
  calendar_id uuid not null,
  day_on date not null,
  name text not null,
  kind text not null,
  closes_at text,
  hours jsonb,
  source text not null,
  constraint calendar_day_pkey primary key (organization_id, id),
  constraint calendar_day_calendar_fkey foreign key (organization_id, calendar_id) references calendar (organization_id, id),
  constraint calendar_day_key unique (organization_id, calendar_id, day_on),
  constraint calendar_day_kind_known check (kind in ('holiday', 'halfDay', 'working')),
  constraint calendar_day_half check ((kind = 'halfDay') = (closes_at is not null)),
  constraint calendar_day_hours check (hours is null or kind = 'working')
);
alter table calendar_day enable row level security;
create policy organization_only on calendar_day
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column calendar_day.organization_id is 'personal: none';
comment on column calendar_day.id is 'personal: none';
comment on column calendar_day.calendar_id is 'personal: none';
comment on column calendar_day.day_on is 'personal: none';
comment on column calendar_day.name is 'personal: none';
comment on column calendar_day.kind is 'personal: none';
comment on column calendar_day.closes_at is 'personal: none; wall-clock time at which a half-day ends';
comment on column calendar_day.hours is 'personal: none; own hours of an extra working day';
comment on column calendar_day.source is 'personal: none; where the row is from, for whoever checks it';

-- Which version of which rule pack is in force, since when and why. The packs themselves are files.
create table rule_pack (
  organization_id uuid not null references organization (id),
  id uuid not null,
  pack_key text not null,
  pack_version text not null,
  in_force_from timestamptz not null,
  in_force_until timestamptz,
  activated_at timestamptz not null,
  activated_by text not null,
  reason text,
  constraint rule_pack_pkey primary key (organization_id, id),
  constraint rule_pack_range check (in_force_until is null or in_force_until > in_force_from)
);
create index rule_pack_key_idx on rule_pack (organization_id, pack_key, in_force_from);
alter table rule_pack enable row level security;
create policy organization_only on rule_pack
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column rule_pack.organization_id is 'personal: none';
comment on column rule_pack.id is 'personal: none';
comment on column rule_pack.pack_key is 'personal: none';
comment on column rule_pack.pack_version is 'personal: none';
comment on column rule_pack.in_force_from is 'personal: none';
comment on column rule_pack.in_force_until is 'personal: none; half-open';
comment on column rule_pack.activated_at is 'personal: none';
comment on column rule_pack.activated_by is 'personal: staff; kind and id of who switched it on';
comment on column rule_pack.reason is 'personal: content; why it was switched on';

-- The clocks of records: what is due when, and everything needed to say why.
create table clock (
  organization_id uuid not null references organization (id),
  id uuid not null,
  subject_id uuid not null,
  clock_key text not null,
  pack_key text not null,
  pack_version text not null,
  calendar_id uuid not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  paused_at timestamptz,
  pauses jsonb not null default '[]',
  met_at timestamptz,
  cancelled_at timestamptz,
  explanation jsonb not null,
  constraint clock_pkey primary key (organization_id, id),
  constraint clock_calendar_fkey foreign key (organization_id, calendar_id) references calendar (organization_id, id),
  constraint clock_key_known check (clock_key in ('receipt', 'restatement', 'update', 'finalAnswer', 'reminder', 'noResponse')),
  constraint clock_one_end check (met_at is null or cancelled_at is null),
  constraint clock_paused_is_open check (paused_at is null or (met_at is null and cancelled_at is null))
);
create unique index clock_open_key on clock (organization_id, subject_id, clock_key, pack_key) where met_at is null and cancelled_at is null;
create index clock_subject_idx on clock (organization_id, subject_id);
create index clock_due_idx on clock (organization_id, clock_key, due_at, id) where met_at is null and cancelled_at is null and paused_at is null;
create index clock_calendar_idx on clock (organization_id, calendar_id) where met_at is null and cancelled_at is null;
alter table clock enable row level security;
create policy organization_only on clock
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column clock.organization_id is 'personal: none';
comment on column clock.id is 'personal: none';
comment on column clock.subject_id is 'personal: none; the record';
comment on column clock.clock_key is 'personal: none';
comment on column clock.pack_key is 'personal: none';
comment on column clock.pack_version is 'personal: none';
comment on column clock.calendar_id is 'personal: none';
comment on column clock.started_at is 'personal: none';
comment on column clock.due_at is 'personal: none; cache, recounted from start, rule, pauses and calendar';
comment on column clock.paused_at is 'personal: none; start of the pause under way';
comment on column clock.pauses is 'personal: none; list of {fromAt, untilAt}';
comment on column clock.met_at is 'personal: none';
comment on column clock.cancelled_at is 'personal: none';
comment on column clock.explanation is 'personal: none; rule, source, calendar and days behind the date';
