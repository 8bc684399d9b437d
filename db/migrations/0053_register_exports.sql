-- What the register shows, as a spreadsheet that a job writes and one person takes off; gone after a day.
create table register_export (
  organization_id uuid not null references organization (id),
  id uuid not null,
  staff_id uuid not null,
  query jsonb not null,
  language text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  row_count integer not null default 0,
  storage_key text,
  byte_size bigint,
  finished_at timestamptz,
  failure text,
  constraint register_export_pkey primary key (organization_id, id),
  constraint register_export_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id)
);
create index register_export_staff_idx on register_export (organization_id, staff_id, asked_at desc);
alter table register_export enable row level security;
create policy organization_only on register_export
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column register_export.organization_id is 'personal: none';
comment on column register_export.id is 'personal: none';
comment on column register_export.staff_id is 'personal: staff; pseudonym';
comment on column register_export.query is 'personal: content; ids, codes, and the words that are searched for';
comment on column register_export.language is 'personal: none';
comment on column register_export.asked_at is 'personal: none';
comment on column register_export.expires_at is 'personal: none';
comment on column register_export.row_count is 'personal: none; rows written so far';
comment on column register_export.storage_key is 'personal: content; names the file in the file store';
comment on column register_export.byte_size is 'personal: none';
comment on column register_export.finished_at is 'personal: none';
comment on column register_export.failure is 'personal: none; code of why it was not written';
