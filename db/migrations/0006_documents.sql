-- Files of a case. Their contents lie in the file store, once for each content of an organization.
create table attachment (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  file_name text not null,
  content_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  storage_key text not null,
  is_image boolean not null,
  added_at timestamptz not null,
  added_by_kind text not null,
  added_by uuid,
  constraint attachment_pkey primary key (organization_id, id),
  constraint attachment_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint attachment_added_by_kind_known check (added_by_kind in ('complainant', 'staff'))
);
create index attachment_complaint_idx on attachment (organization_id, complaint_id, added_at, id);
create index attachment_storage_idx on attachment (organization_id, storage_key) include (byte_size);
alter table attachment enable row level security;
create policy organization_only on attachment
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column attachment.organization_id is 'personal: none';
comment on column attachment.id is 'personal: none';
comment on column attachment.complaint_id is 'personal: none';
comment on column attachment.file_name is 'personal: content';
comment on column attachment.content_type is 'personal: none';
comment on column attachment.byte_size is 'personal: none';
comment on column attachment.sha256 is 'personal: none';
comment on column attachment.storage_key is 'personal: content; names the content in the file store';
comment on column attachment.is_image is 'personal: none';
comment on column attachment.added_at is 'personal: none';
comment on column attachment.added_by_kind is 'personal: none';
comment on column attachment.added_by is 'personal: staff';
