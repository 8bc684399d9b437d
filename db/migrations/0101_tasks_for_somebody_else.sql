-- A task for anyone with a permission but one person: whose own decision it is about.
alter table task
  add column not_for uuid,
  add constraint task_not_for_fkey foreign key (organization_id, not_for) references staff_member (organization_id, id);
comment on column task.not_for is 'personal: staff; pseudonym';
