-- Who speaks for the complainant, on what evidence, and who receives what.
alter table complaint add column representative_email text;
alter table complaint add column representative_phone text;
alter table complaint add column representative_address text;
alter table complaint add column authority_attachment_id uuid;
alter table complaint add column authority_exception text;
alter table complaint add column authority_at timestamptz;
alter table complaint add column authority_by uuid;
alter table complaint add column recipients text not null default 'complainant';
-- Channels that are closed to a person after abusive conduct.
alter table complaint add column restricted_channels text[] not null default '{}';
alter table complaint add constraint complaint_recipients_known check (recipients in ('complainant', 'representative', 'both'));
alter table complaint add constraint complaint_authority_fkey
  foreign key (organization_id, authority_attachment_id) references attachment (organization_id, id);
alter table complaint add constraint complaint_authority_by_fkey
  foreign key (organization_id, authority_by) references staff_member (organization_id, id);
comment on column complaint.representative_email is 'personal: contact';
comment on column complaint.representative_phone is 'personal: contact';
comment on column complaint.representative_address is 'personal: contact';
comment on column complaint.authority_attachment_id is 'personal: identifier; the file that shows the authority';
comment on column complaint.authority_exception is 'personal: content; why no file was asked for';
comment on column complaint.authority_at is 'personal: none';
comment on column complaint.authority_by is 'personal: staff';
comment on column complaint.recipients is 'personal: none; who receives what is written about the matter';
comment on column complaint.restricted_channels is 'personal: none; the running restriction, for whoever writes or calls';

alter table message add column party text not null default 'complainant';
alter table message add constraint message_party_known check (party in ('complainant', 'representative'));
comment on column message.party is 'personal: none; to whom it goes';

create table contact_restriction (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  channels text[] not null,
  reason text not null,
  imposed_at timestamptz not null,
  imposed_by uuid not null,
  review_on date not null,
  appeal text,
  appealed_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  decision_reason text,
  lifted_at timestamptz,
  constraint contact_restriction_pkey primary key (organization_id, id),
  constraint contact_restriction_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint contact_restriction_imposed_by_fkey foreign key (organization_id, imposed_by) references staff_member (organization_id, id),
  constraint contact_restriction_decided_by_fkey foreign key (organization_id, decided_by) references staff_member (organization_id, id)
);
create unique index contact_restriction_running_key on contact_restriction (organization_id, complaint_id) where lifted_at is null;
create index contact_restriction_review_idx on contact_restriction (organization_id, review_on) where lifted_at is null;
alter table contact_restriction enable row level security;
create policy organization_only on contact_restriction
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column contact_restriction.organization_id is 'personal: none';
comment on column contact_restriction.id is 'personal: none';
comment on column contact_restriction.complaint_id is 'personal: identifier';
comment on column contact_restriction.channels is 'personal: none';
comment on column contact_restriction.reason is 'personal: content; conduct of a person';
comment on column contact_restriction.imposed_at is 'personal: none';
comment on column contact_restriction.imposed_by is 'personal: staff';
comment on column contact_restriction.review_on is 'personal: none';
comment on column contact_restriction.appeal is 'personal: content; what they say against it';
comment on column contact_restriction.appealed_at is 'personal: none';
comment on column contact_restriction.decided_at is 'personal: none; of the newest review or appeal';
comment on column contact_restriction.decided_by is 'personal: staff';
comment on column contact_restriction.decision_reason is 'personal: content';
comment on column contact_restriction.lifted_at is 'personal: none';
