-- A message may wait for a day and time that its writer chose; of these there may be several, beside what waits seconds.
alter table outgoing_step add column is_later boolean not null default false;
comment on column outgoing_step.is_later is 'personal: none; whether it waits for a chosen time instead of some seconds';
alter table outgoing_step drop constraint outgoing_step_once_key;
create unique index outgoing_step_once_key on outgoing_step (organization_id, complaint_id, action) where not is_later;
create index outgoing_step_complaint_idx on outgoing_step (organization_id, complaint_id);
create index outgoing_step_later_idx on outgoing_step (organization_id, due_at, id) where is_later;
