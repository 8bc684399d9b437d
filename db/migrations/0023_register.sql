-- A way to look at the register that somebody comes back to: filters, order, columns.
create table register_view (
  organization_id uuid not null references organization (id),
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  is_shared boolean not null,
  search jsonb not null,
  version integer not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  constraint register_view_pkey primary key (organization_id, id),
  constraint register_view_owner_fkey foreign key (organization_id, owner_id) references staff_member (organization_id, id),
  constraint register_view_updated_by_fkey foreign key (organization_id, updated_by) references staff_member (organization_id, id)
);
create index register_view_owner_idx on register_view (organization_id, owner_id);
create index register_view_shared_idx on register_view (organization_id) where is_shared;
alter table register_view enable row level security;
create policy organization_only on register_view
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column register_view.organization_id is 'personal: none';
comment on column register_view.id is 'personal: none';
comment on column register_view.owner_id is 'personal: staff';
comment on column register_view.name is 'personal: staff; words of a colleague';
comment on column register_view.is_shared is 'personal: none';
comment on column register_view.search is 'personal: content; ids, codes, and the words that are searched for';
comment on column register_view.version is 'personal: none';
comment on column register_view.updated_at is 'personal: none';
comment on column register_view.updated_by is 'personal: staff';

-- Words that staff give to cases, to find them together.
create table complaint_tag (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  tag text not null,
  added_at timestamptz not null,
  added_by uuid,
  constraint complaint_tag_pkey primary key (organization_id, complaint_id, tag),
  constraint complaint_tag_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id),
  constraint complaint_tag_added_by_fkey foreign key (organization_id, added_by) references staff_member (organization_id, id)
);
create index complaint_tag_tag_idx on complaint_tag (organization_id, tag, complaint_id);
alter table complaint_tag enable row level security;
create policy organization_only on complaint_tag
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_tag.organization_id is 'personal: none';
comment on column complaint_tag.complaint_id is 'personal: identifier';
comment on column complaint_tag.tag is 'personal: content; words of a colleague about a case';
comment on column complaint_tag.added_at is 'personal: none';
comment on column complaint_tag.added_by is 'personal: staff';
