-- Experts outside, without an account, who are asked about a case by mail. What they answer is for staff alone.
create table outside_expert (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  name text not null,
  address text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  due_on date,
  answered_at timestamptz,
  constraint outside_expert_pkey primary key (organization_id, id),
  constraint outside_expert_address_key unique (organization_id, complaint_id, address),
  constraint outside_expert_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint outside_expert_asked_by_fkey foreign key (organization_id, asked_by) references staff_member (organization_id, id)
);
alter table outside_expert enable row level security;
create policy organization_only on outside_expert
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column outside_expert.organization_id is 'personal: none';
comment on column outside_expert.id is 'personal: none';
comment on column outside_expert.complaint_id is 'personal: none';
comment on column outside_expert.name is 'personal: identity; of the expert';
comment on column outside_expert.address is 'personal: identifier; in lower case';
comment on column outside_expert.asked_at is 'personal: none; the last time';
comment on column outside_expert.asked_by is 'personal: staff; pseudonym';
comment on column outside_expert.due_on is 'personal: none; by when an answer is hoped for';
comment on column outside_expert.answered_at is 'personal: none; since they were asked last';

alter table message drop constraint message_party_known;
alter table message add constraint message_party_known check (party in ('complainant', 'representative', 'outside'));
alter table mail drop constraint mail_standing_known;
alter table mail add constraint mail_standing_known check (standing in ('party', 'copied', 'unverified', 'staff', 'outside'));
