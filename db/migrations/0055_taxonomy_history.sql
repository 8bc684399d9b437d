-- A category can be merged into another or split into several without losing what its cases were called;
-- figures follow merged_into_id, so that undoing is setting it back.
alter table category add column merged_into_id uuid;
comment on column category.merged_into_id is 'personal: none; where its cases are counted now';
alter table category add constraint category_merged_into_fkey
  foreign key (organization_id, merged_into_id) references category (organization_id, id);
alter table category add column split_from_id uuid;
comment on column category.split_from_id is 'personal: none; the category whose part it is';
alter table category add constraint category_split_from_fkey
  foreign key (organization_id, split_from_id) references category (organization_id, id);

-- What a category was called, for the cases of that time.
create table category_name (
  organization_id uuid not null references organization (id),
  category_id uuid not null,
  until_at timestamptz not null,
  names jsonb not null,
  constraint category_name_pkey primary key (organization_id, category_id, until_at),
  constraint category_name_category_fkey
    foreign key (organization_id, category_id) references category (organization_id, id)
);
comment on column category_name.organization_id is 'personal: none';
comment on column category_name.category_id is 'personal: none';
comment on column category_name.until_at is 'personal: none; it had this name until then';
comment on column category_name.names is 'personal: none; language to name';
alter table category_name enable row level security;
create policy organization_only on category_name
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
