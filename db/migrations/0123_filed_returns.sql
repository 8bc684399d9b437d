-- What was filed with an authority: the figures, the files and who filed them. Nothing here is ever changed.
create table filed_return (
  organization_id uuid not null references organization (id),
  id uuid not null,
  definition_key text not null,
  definition_version text not null,
  period text not null,
  entity_id uuid,
  filed_at timestamptz not null,
  filed_by uuid not null,
  reason text,
  is_nil boolean not null,
  content text not null,
  xlsx bytea not null,
  csv bytea not null,
  content_hash text not null,
  constraint filed_return_pkey primary key (organization_id, id),
  constraint filed_return_staff_fkey foreign key (organization_id, filed_by) references staff_member (organization_id, id),
  constraint filed_return_entity_fkey foreign key (organization_id, entity_id) references unit (organization_id, id)
);
create index filed_return_period_idx on filed_return (organization_id, definition_key, period, filed_at);
alter table filed_return enable row level security;
-- Reading and adding only: without a policy no row can be changed or taken away.
create policy filed_return_read on filed_return for select
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
create policy filed_return_append on filed_return for insert
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column filed_return.organization_id is 'personal: none';
comment on column filed_return.id is 'personal: none';
comment on column filed_return.definition_key is 'personal: none';
comment on column filed_return.definition_version is 'personal: none';
comment on column filed_return.period is 'personal: none; such as 2026-H2 or 2026-Q4';
comment on column filed_return.entity_id is 'personal: none; the legal entity, null for the whole organization';
comment on column filed_return.filed_at is 'personal: none';
comment on column filed_return.filed_by is 'personal: staff; pseudonym';
comment on column filed_return.reason is 'personal: content; why it was filed again or with what is missing';
comment on column filed_return.is_nil is 'personal: none';
comment on column filed_return.content is 'personal: staff; canonical JSON of the figures, and of what a person entered, names of those responsible among it';
comment on column filed_return.xlsx is 'personal: staff; the workbook as it was filed';
comment on column filed_return.csv is 'personal: staff; the same as CSV';
comment on column filed_return.content_hash is 'personal: none; SHA-256 over content, in hex; the journal has it too';
