-- Cases that were made of spam: set aside with their reason and how they stood, so that each comes back as it was.
alter table complaint add column is_set_aside boolean not null default false;
comment on column complaint.is_set_aside is 'personal: none; made of spam: in no list and no figure';

create table complaint_set_aside (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  set_aside_at timestamptz not null,
  set_aside_by uuid not null,
  reason text not null,
  former_status text not null,
  former_outcome text,
  former_closed_at timestamptz,
  stopped_clocks jsonb not null,
  constraint complaint_set_aside_pkey primary key (organization_id, complaint_id),
  constraint complaint_set_aside_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
alter table complaint_set_aside enable row level security;
create policy organization_only on complaint_set_aside
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_set_aside.organization_id is 'personal: none';
comment on column complaint_set_aside.complaint_id is 'personal: none';
comment on column complaint_set_aside.set_aside_at is 'personal: none';
comment on column complaint_set_aside.set_aside_by is 'personal: staff';
comment on column complaint_set_aside.reason is 'personal: content; why it is taken for spam';
comment on column complaint_set_aside.former_status is 'personal: none';
comment on column complaint_set_aside.former_outcome is 'personal: none';
comment on column complaint_set_aside.former_closed_at is 'personal: none';
comment on column complaint_set_aside.stopped_clocks is 'personal: none; how the clocks stood';
