-- Something that one person, or anyone with a permission, has to do.
create table task (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null,
  subject_id uuid,
  part text not null,
  assignee_id uuid,
  permission text,
  site_id uuid,
  title_key text not null,
  title_values jsonb not null,
  link text,
  due_at timestamptz,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  constraint task_pkey primary key (organization_id, id),
  constraint task_assignee_fkey foreign key (organization_id, assignee_id) references staff_member (organization_id, id),
  constraint task_site_fkey foreign key (organization_id, site_id) references unit (organization_id, id),
  constraint task_for_someone check (assignee_id is not null or permission is not null),
  constraint task_done_by_someone check ((done_at is null) = (done_by is null))
);
create unique index task_open_key on task (organization_id, subject_id, kind, part) where done_at is null;
create index task_open_idx on task (organization_id, coalesce(due_at, 'infinity'), id) where done_at is null;
create index task_done_idx on task (organization_id, done_at desc, id) where done_at is not null;
alter table task enable row level security;
create policy organization_only on task
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column task.organization_id is 'personal: none';
comment on column task.id is 'personal: none';
comment on column task.kind is 'personal: none';
comment on column task.subject_id is 'personal: none; the record that the task belongs to, e.g. the complaint';
comment on column task.part is 'personal: none; tells several open tasks of one kind on one record apart, else empty';
comment on column task.assignee_id is 'personal: staff; pseudonym';
comment on column task.permission is 'personal: none';
comment on column task.site_id is 'personal: none';
comment on column task.title_key is 'personal: none';
comment on column task.title_values is 'personal: none; references and figures only';
comment on column task.link is 'personal: none';
comment on column task.due_at is 'personal: none';
comment on column task.created_at is 'personal: none';
comment on column task.done_at is 'personal: none';
comment on column task.done_by is 'personal: staff; kind and id of who did it';

-- Something that one person should know of.
create table notification (
  organization_id uuid not null references organization (id),
  id uuid not null,
  staff_id uuid not null,
  occasion_id uuid not null,
  subject_id uuid,
  title_key text not null,
  title_values jsonb not null,
  link text,
  created_at timestamptz not null,
  read_at timestamptz,
  constraint notification_pkey primary key (organization_id, id),
  constraint notification_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id),
  constraint notification_once_key unique (organization_id, staff_id, occasion_id)
);
create index notification_staff_idx on notification (organization_id, staff_id, created_at desc, id);
alter table notification enable row level security;
create policy organization_only on notification
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column notification.organization_id is 'personal: none';
comment on column notification.id is 'personal: none';
comment on column notification.staff_id is 'personal: staff; pseudonym';
comment on column notification.occasion_id is 'personal: none; the event that it tells of, so that it is told once';
comment on column notification.subject_id is 'personal: none';
comment on column notification.title_key is 'personal: none';
comment on column notification.title_values is 'personal: staff; names of colleagues, references and figures';
comment on column notification.link is 'personal: none';
comment on column notification.created_at is 'personal: none';
comment on column notification.read_at is 'personal: staff';
