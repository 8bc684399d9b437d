-- What a complainant is asked for, field by field: what is known is shown for confirmation, and asking for it again needs
-- a reason, which is counted.
create table information_request (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  words text,
  asked_at timestamptz not null,
  asked_by uuid,
  ended_at timestamptz,
  ended_how text,
  ended_by uuid,
  constraint information_request_pkey primary key (organization_id, id),
  constraint information_request_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint information_request_ended_how_known check (ended_how in ('answered', 'withdrawn')),
  constraint information_request_end_complete check ((ended_at is null) = (ended_how is null))
);
create unique index information_request_open_key on information_request (organization_id, complaint_id) where ended_at is null;
create index information_request_complaint_idx on information_request (organization_id, complaint_id, asked_at desc);
create index information_request_asked_idx on information_request (organization_id, asked_at desc);
alter table information_request enable row level security;
create policy organization_only on information_request
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column information_request.organization_id is 'personal: none';
comment on column information_request.id is 'personal: none';
comment on column information_request.complaint_id is 'personal: identifier';
comment on column information_request.words is 'personal: content';
comment on column information_request.asked_at is 'personal: none';
comment on column information_request.asked_by is 'personal: staff';
comment on column information_request.ended_at is 'personal: none';
comment on column information_request.ended_how is 'personal: none';
comment on column information_request.ended_by is 'personal: staff';

create table information_request_field (
  organization_id uuid not null references organization (id),
  request_id uuid not null,
  field text not null,
  position integer not null,
  how text not null,
  held_in text,
  reason text,
  result text,
  constraint information_request_field_pkey primary key (organization_id, request_id, field),
  constraint information_request_field_request_fkey foreign key (organization_id, request_id) references information_request (organization_id, id) on delete cascade,
  constraint information_request_field_how_known check (how in ('ask', 'confirm', 'again')),
  constraint information_request_field_held_in_known check (held_in in ('case', 'profile')),
  constraint information_request_field_again_has_reason check (how <> 'again' or reason is not null),
  constraint information_request_field_result_known check (result in ('given', 'confirmed', 'corrected', 'unknown'))
);
alter table information_request_field enable row level security;
create policy organization_only on information_request_field
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column information_request_field.organization_id is 'personal: none';
comment on column information_request_field.request_id is 'personal: none';
comment on column information_request_field.field is 'personal: none';
comment on column information_request_field.position is 'personal: none';
comment on column information_request_field.how is 'personal: none';
comment on column information_request_field.held_in is 'personal: none; where the value stood when it was asked for';
comment on column information_request_field.reason is 'personal: content; why somebody is asked again';
comment on column information_request_field.result is 'personal: none';
