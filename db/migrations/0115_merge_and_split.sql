-- Cases that were told twice: which goes on for which, and how it stood, so that taking the merge back loses nothing.
create table complaint_merge (
  organization_id uuid not null references organization (id),
  id uuid not null,
  merged_id uuid not null,
  lead_id uuid not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  is_other_person boolean not null,
  former_status text not null,
  stopped_clocks jsonb not null,
  undone_at timestamptz,
  undone_by uuid,
  constraint complaint_merge_pkey primary key (organization_id, id),
  constraint complaint_merge_merged_fkey foreign key (organization_id, merged_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_merge_lead_fkey foreign key (organization_id, lead_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_merge_merged_by_fkey foreign key (organization_id, merged_by) references staff_member (organization_id, id),
  constraint complaint_merge_undone_by_fkey foreign key (organization_id, undone_by) references staff_member (organization_id, id),
  constraint complaint_merge_two check (merged_id <> lead_id)
);
create unique index complaint_merge_running_key on complaint_merge (organization_id, merged_id) where undone_at is null;
create index complaint_merge_lead_idx on complaint_merge (organization_id, lead_id) where undone_at is null;
alter table complaint_merge enable row level security;
create policy organization_only on complaint_merge
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_merge.organization_id is 'personal: none';
comment on column complaint_merge.id is 'personal: none';
comment on column complaint_merge.merged_id is 'personal: identifier; the case whose matter goes on in the other';
comment on column complaint_merge.lead_id is 'personal: identifier; the case that goes on';
comment on column complaint_merge.merged_at is 'personal: none';
comment on column complaint_merge.merged_by is 'personal: staff; pseudonym';
comment on column complaint_merge.is_other_person is 'personal: none; whether the two complainants may be two people, who learn nothing of each other';
comment on column complaint_merge.former_status is 'personal: none; where it goes on when the merge is taken back';
comment on column complaint_merge.stopped_clocks is 'personal: none; clocks that ran, with their pauses, to run on when the merge is taken back';
comment on column complaint_merge.undone_at is 'personal: none';
comment on column complaint_merge.undone_by is 'personal: staff; pseudonym';

-- Cases that began as a part of another.
create table complaint_split (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  origin_id uuid not null,
  split_at timestamptz not null,
  split_by uuid not null,
  message_ids uuid[] not null,
  attachment_ids uuid[] not null,
  constraint complaint_split_pkey primary key (organization_id, complaint_id),
  constraint complaint_split_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_split_origin_fkey foreign key (organization_id, origin_id) references complaint (organization_id, id) on delete cascade,
  constraint complaint_split_by_fkey foreign key (organization_id, split_by) references staff_member (organization_id, id)
);
create index complaint_split_origin_idx on complaint_split (organization_id, origin_id);
alter table complaint_split enable row level security;
create policy organization_only on complaint_split
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column complaint_split.organization_id is 'personal: none';
comment on column complaint_split.complaint_id is 'personal: identifier; the new case';
comment on column complaint_split.origin_id is 'personal: identifier';
comment on column complaint_split.split_at is 'personal: none';
comment on column complaint_split.split_by is 'personal: staff; pseudonym';
comment on column complaint_split.message_ids is 'personal: none; messages of the origin that the new case has as copies';
comment on column complaint_split.attachment_ids is 'personal: none; files of the origin that the new case has as copies';

alter table message add column copy_of uuid;
comment on column message.copy_of is 'personal: none; the message of another case that this repeats since a part of it became a case';
