-- How cases of a category are handled: who takes them, how serious they are at least, and whether one person may decide.
alter table category add column default_owner_id uuid;
alter table category add column severity_floor text;
alter table category add column needs_approval boolean not null default false;
alter table category add constraint category_default_owner_fkey
  foreign key (organization_id, default_owner_id) references staff_member (organization_id, id);
alter table category add constraint category_severity_floor_known
  check (severity_floor in ('low', 'medium', 'high', 'critical'));
comment on column category.default_owner_id is 'personal: staff; gets its cases that nobody has';
comment on column category.severity_floor is 'personal: none; no case of it is assessed lower; null = any';
comment on column category.needs_approval is 'personal: none; a second person approves every decision';
