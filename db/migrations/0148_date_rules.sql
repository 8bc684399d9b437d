-- Who hears of dates, level by level, and whether regular news goes out by itself; without a row the usual rules hold.
create table date_rules (
  organization_id uuid not null references organization (id),
  levels jsonb not null,
  sends_updates boolean not null,
  version integer not null,
  constraint date_rules_pkey primary key (organization_id)
);
alter table date_rules enable row level security;
create policy organization_only on date_rules
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column date_rules.organization_id is 'personal: none';
comment on column date_rules.levels is 'personal: none; by level: from when on it hears, which roles it is, whether it hears of urgent matters at once';
comment on column date_rules.sends_updates is 'personal: none; false = a person sends them';
comment on column date_rules.version is 'personal: none';

alter table complaint add column updates_stopped_at timestamptz;
comment on column complaint.updates_stopped_at is 'personal: none; since when the complainant wants no regular news by itself';
