-- What is on its way to a complainant and can still be taken back.
create table outgoing_step (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  writer_id uuid not null,
  action text not null,
  input text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  refusal text,
  constraint outgoing_step_pkey primary key (organization_id, id),
  constraint outgoing_step_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id),
  constraint outgoing_step_writer_fkey foreign key (organization_id, writer_id) references staff_member (organization_id, id),
  constraint outgoing_step_once_key unique (organization_id, complaint_id, action)
);
alter table outgoing_step enable row level security;
create policy organization_only on outgoing_step
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column outgoing_step.organization_id is 'personal: none';
comment on column outgoing_step.id is 'personal: none';
comment on column outgoing_step.complaint_id is 'personal: none';
comment on column outgoing_step.writer_id is 'personal: staff; pseudonym';
comment on column outgoing_step.action is 'personal: none';
comment on column outgoing_step.input is 'personal: content; the words on their way, gone when they went out or were taken back';
comment on column outgoing_step.started_at is 'personal: none';
comment on column outgoing_step.due_at is 'personal: none';
comment on column outgoing_step.refusal is 'personal: none; code of why it could not go out';
