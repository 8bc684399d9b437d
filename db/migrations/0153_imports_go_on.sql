-- Files are kept line by line from the moment they are read until each line is written, so that an import goes on
-- without the page that began it.
alter table customer_import
  add column format text not null default 'csv',
  add column sheet text,
  add column begun_at timestamptz,
  add column worked_at timestamptz,
  add constraint customer_import_format_known check (format in ('csv', 'xlsx'));
update customer_import set begun_at = started_at;
create index customer_import_open_idx on customer_import (organization_id, begun_at)
  where begun_at is not null and undone_at is null and done_rows < row_count;
comment on column customer_import.format is 'personal: none';
comment on column customer_import.sheet is 'personal: content; the name of the sheet in the workbook';
comment on column customer_import.begun_at is 'personal: none; when somebody said that it is read rightly; until then nothing is written';
comment on column customer_import.worked_at is 'personal: none; when lines were last written';

create table customer_import_part (
  organization_id uuid not null references organization (id),
  import_id uuid not null,
  from_row integer not null,
  row_count integer not null,
  lines bytea not null,
  constraint customer_import_part_pkey primary key (organization_id, import_id, from_row),
  constraint customer_import_part_import_fkey foreign key (organization_id, import_id) references customer_import (organization_id, id) on delete cascade
);
alter table customer_import_part enable row level security;
create policy organization_only on customer_import_part
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column customer_import_part.organization_id is 'personal: none';
comment on column customer_import_part.import_id is 'personal: none';
comment on column customer_import_part.from_row is 'personal: none';
comment on column customer_import_part.row_count is 'personal: none';
comment on column customer_import_part.lines is 'personal: content; lines of the file as JSON, packed; gone once they are written';
