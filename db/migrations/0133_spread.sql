-- Where a matter became public, and how many may have seen it: unhappiness is contagious.
create table complaint_exposure (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  kind text not null,
  place text not null,
  url text,
  reach integer,
  seen_on date not null,
  noted_at timestamptz not null,
  noted_by uuid,
  removed_at timestamptz,
  constraint complaint_exposure_pkey primary key (organization_id, id),
  constraint complaint_exposure_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_exposure_kind_known check (kind in ('post', 'press', 'broadcast', 'group')),
  constraint complaint_exposure_reach_positive check (reach >= 0)
);
create index complaint_exposure_complaint_idx on complaint_exposure (organization_id, complaint_id);
alter table complaint_exposure enable row level security;
create policy organization_only on complaint_exposure
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_exposure.organization_id is 'personal: none';
comment on column complaint_exposure.id is 'personal: none';
comment on column complaint_exposure.complaint_id is 'personal: identifier';
comment on column complaint_exposure.kind is 'personal: none';
comment on column complaint_exposure.place is 'personal: content';
comment on column complaint_exposure.url is 'personal: content';
comment on column complaint_exposure.reach is 'personal: none';
comment on column complaint_exposure.seen_on is 'personal: none';
comment on column complaint_exposure.noted_at is 'personal: none';
comment on column complaint_exposure.noted_by is 'personal: staff';
comment on column complaint_exposure.removed_at is 'personal: none';

-- Complaints of several people about one matter, under one lead case; each stays a case of its own.
create table complaint_group_member (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  lead_id uuid not null,
  joined_at timestamptz not null,
  joined_by uuid,
  constraint complaint_group_member_pkey primary key (organization_id, complaint_id),
  constraint complaint_group_member_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_group_member_lead_fkey foreign key (organization_id, lead_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_group_member_not_own_lead check (complaint_id <> lead_id)
);
create index complaint_group_member_lead_idx on complaint_group_member (organization_id, lead_id);
alter table complaint_group_member enable row level security;
create policy organization_only on complaint_group_member
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_group_member.organization_id is 'personal: none';
comment on column complaint_group_member.complaint_id is 'personal: identifier';
comment on column complaint_group_member.lead_id is 'personal: identifier';
comment on column complaint_group_member.joined_at is 'personal: none';
comment on column complaint_group_member.joined_by is 'personal: staff';
