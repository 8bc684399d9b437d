-- Files of customers, purchases and talks: how far each was read, what was refused and why, and whether it was undone.
create table customer_import (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null,
  file_name text not null,
  head text[] not null,
  options jsonb not null,
  row_count integer not null,
  done_rows integer not null,
  refused_rows integer not null,
  started_at timestamptz not null,
  started_by uuid,
  undone_at timestamptz,
  constraint customer_import_pkey primary key (organization_id, id),
  constraint customer_import_kind_known check (kind in ('customers', 'purchases', 'talks'))
);
create index customer_import_started_idx on customer_import (organization_id, started_at desc);
alter table customer_import enable row level security;
create policy organization_only on customer_import
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_import.organization_id is 'personal: none';
comment on column customer_import.id is 'personal: none';
comment on column customer_import.kind is 'personal: none';
comment on column customer_import.file_name is 'personal: content';
comment on column customer_import.head is 'personal: none; the names of the columns';
comment on column customer_import.options is 'personal: none; which column is which, and how dates and numbers are written';
comment on column customer_import.row_count is 'personal: none';
comment on column customer_import.done_rows is 'personal: none';
comment on column customer_import.refused_rows is 'personal: none';
comment on column customer_import.started_at is 'personal: none';
comment on column customer_import.started_by is 'personal: staff';
comment on column customer_import.undone_at is 'personal: none';

create table customer_import_refusal (
  organization_id uuid not null references organization (id),
  import_id uuid not null,
  line integer not null,
  code text not null,
  cells text[] not null,
  constraint customer_import_refusal_pkey primary key (organization_id, import_id, line),
  constraint customer_import_refusal_import_fkey foreign key (organization_id, import_id) references customer_import (organization_id, id) on delete cascade
);
alter table customer_import_refusal enable row level security;
create policy organization_only on customer_import_refusal
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_import_refusal.organization_id is 'personal: none';
comment on column customer_import_refusal.import_id is 'personal: none';
comment on column customer_import_refusal.line is 'personal: none';
comment on column customer_import_refusal.code is 'personal: none';
comment on column customer_import_refusal.cells is 'personal: content; the line as it was';

alter table customer add column import_id uuid;
create index customer_import_idx on customer (organization_id, import_id) where import_id is not null;
comment on column customer.import_id is 'personal: none; the file that the profile came with';
