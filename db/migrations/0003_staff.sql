create table staff_member (
  organization_id uuid not null references organization (id),
  id uuid not null,
  email text not null,
  name text not null,
  language text not null,
  password_hash text,
  is_active boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint staff_member_pkey primary key (organization_id, id),
  constraint staff_member_email_key unique (organization_id, email),
  constraint staff_member_email_check check (email = lower(email))
);
alter table staff_member enable row level security;
create policy organization_only on staff_member
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column staff_member.organization_id is 'personal: none';
comment on column staff_member.id is 'personal: staff; pseudonym';
comment on column staff_member.email is 'personal: staff';
comment on column staff_member.name is 'personal: staff';
comment on column staff_member.language is 'personal: staff';
comment on column staff_member.password_hash is 'personal: secret; Argon2id, null until the invitation is accepted';
comment on column staff_member.is_active is 'personal: none';
comment on column staff_member.created_at is 'personal: none';
comment on column staff_member.version is 'personal: none';

create table staff_role (
  organization_id uuid not null references organization (id),
  id uuid not null,
  staff_id uuid not null,
  role text not null,
  site_id uuid,
  constraint staff_role_pkey primary key (organization_id, id),
  constraint staff_role_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id),
  constraint staff_role_site_fkey foreign key (organization_id, site_id) references unit (organization_id, id),
  constraint staff_role_once_key unique nulls not distinct (organization_id, staff_id, role, site_id)
);
create index staff_role_role_idx on staff_role (organization_id, role);
alter table staff_role enable row level security;
create policy organization_only on staff_role
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column staff_role.organization_id is 'personal: none';
comment on column staff_role.id is 'personal: none';
comment on column staff_role.staff_id is 'personal: staff; pseudonym';
comment on column staff_role.role is 'personal: none';
comment on column staff_role.site_id is 'personal: none; null means everywhere';

create table session (
  organization_id uuid not null references organization (id),
  id uuid not null,
  staff_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null,
  constraint session_pkey primary key (organization_id, id),
  constraint session_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id),
  constraint session_token_key unique (organization_id, token_hash)
);
create index session_staff_idx on session (organization_id, staff_id);
alter table session enable row level security;
create policy organization_only on session
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column session.organization_id is 'personal: none';
comment on column session.id is 'personal: none';
comment on column session.staff_id is 'personal: staff; pseudonym';
comment on column session.token_hash is 'personal: secret; SHA-256';
comment on column session.created_at is 'personal: staff';
comment on column session.last_seen_at is 'personal: staff';
comment on column session.expires_at is 'personal: none';
comment on column session.user_agent is 'personal: staff; browser and system, shortened';

create table invitation (
  organization_id uuid not null references organization (id),
  id uuid not null,
  staff_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint invitation_pkey primary key (organization_id, id),
  constraint invitation_staff_fkey foreign key (organization_id, staff_id) references staff_member (organization_id, id),
  constraint invitation_staff_key unique (organization_id, staff_id),
  constraint invitation_token_key unique (organization_id, token_hash)
);
alter table invitation enable row level security;
create policy organization_only on invitation
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column invitation.organization_id is 'personal: none';
comment on column invitation.id is 'personal: none';
comment on column invitation.staff_id is 'personal: staff; pseudonym';
comment on column invitation.token_hash is 'personal: secret; SHA-256';
comment on column invitation.created_at is 'personal: none';
comment on column invitation.expires_at is 'personal: none';

create table api_key (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  secret_hash bytea not null,
  roles text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_pkey primary key (organization_id, id),
  constraint api_key_creator_fkey foreign key (organization_id, created_by) references staff_member (organization_id, id),
  constraint api_key_secret_key unique (organization_id, secret_hash)
);
alter table api_key enable row level security;
create policy organization_only on api_key
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column api_key.organization_id is 'personal: none';
comment on column api_key.id is 'personal: none';
comment on column api_key.name is 'personal: none';
comment on column api_key.secret_hash is 'personal: secret; SHA-256';
comment on column api_key.roles is 'personal: none';
comment on column api_key.created_by is 'personal: staff; pseudonym';
comment on column api_key.created_at is 'personal: none';
comment on column api_key.last_used_at is 'personal: none';
comment on column api_key.revoked_at is 'personal: none';

-- Wrong passwords of the last hours, by hashes that only this installation can make.
create table sign_in_attempt (
  organization_id uuid not null references organization (id),
  id uuid not null,
  account_hash text not null,
  origin_hash text not null,
  is_known_device boolean not null,
  attempted_at timestamptz not null,
  constraint sign_in_attempt_pkey primary key (organization_id, id)
);
create index sign_in_attempt_account_idx on sign_in_attempt (organization_id, account_hash, attempted_at);
create index sign_in_attempt_origin_idx on sign_in_attempt (organization_id, origin_hash, attempted_at);
create index sign_in_attempt_time_idx on sign_in_attempt (organization_id, attempted_at);
alter table sign_in_attempt enable row level security;
create policy organization_only on sign_in_attempt
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column sign_in_attempt.organization_id is 'personal: none';
comment on column sign_in_attempt.id is 'personal: none';
comment on column sign_in_attempt.account_hash is 'personal: staff; keyed hash of the address tried, deleted after a day';
comment on column sign_in_attempt.origin_hash is 'personal: staff; keyed hash of network address or device, deleted after a day';
comment on column sign_in_attempt.is_known_device is 'personal: none';
comment on column sign_in_attempt.attempted_at is 'personal: none; deleted after a day';
