-- Cases that belong together without one being the other: each pair once, the smaller id first.
create table complaint_link (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  other_id uuid not null,
  added_at timestamptz not null,
  added_by uuid,
  constraint complaint_link_pkey primary key (organization_id, complaint_id, other_id),
  constraint complaint_link_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_link_other_fkey foreign key (organization_id, other_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_link_added_by_fkey foreign key (organization_id, added_by) references staff_member (organization_id, id),
  constraint complaint_link_order check (complaint_id < other_id)
);
create index complaint_link_other_idx on complaint_link (organization_id, other_id);
alter table complaint_link enable row level security;
create policy organization_only on complaint_link
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_link.organization_id is 'personal: none';
comment on column complaint_link.complaint_id is 'personal: identifier';
comment on column complaint_link.other_id is 'personal: identifier';
comment on column complaint_link.added_at is 'personal: none';
comment on column complaint_link.added_by is 'personal: staff';
