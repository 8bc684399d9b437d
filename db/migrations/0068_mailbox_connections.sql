-- How Redress reaches the mailboxes whose mail it fetches, how far it has come there, and what went wrong last.
alter table mailbox add column version integer not null default 1;
comment on column mailbox.version is 'personal: none';

create table mailbox_connection (
  organization_id uuid not null references organization (id),
  mailbox_id uuid not null,
  is_active boolean not null,
  host text not null,
  port integer not null,
  security text not null,
  username text not null,
  sign_in text not null,
  oauth jsonb,
  sealed_secret bytea,
  folder text not null,
  after_taking text not null,
  moved_to text,
  takes_since timestamptz,
  uid_validity text,
  last_uid bigint not null default 0,
  stuck_uids bigint[] not null default '{}',
  holder uuid,
  held_until timestamptz,
  connected_at timestamptz,
  checked_at timestamptz,
  failing_since timestamptz,
  failure text,
  server_said text,
  attempts integer not null default 0,
  next_try_at timestamptz,
  alarmed_at timestamptz,
  recent_failures jsonb not null default '[]',
  constraint mailbox_connection_pkey primary key (organization_id, mailbox_id),
  constraint mailbox_connection_mailbox_fkey foreign key (organization_id, mailbox_id) references mailbox (organization_id, id),
  constraint mailbox_connection_security_known check (security in ('tls', 'startTls', 'none')),
  constraint mailbox_connection_sign_in_known check (sign_in in ('password', 'oauth')),
  constraint mailbox_connection_after_known check (after_taking in ('seen', 'move', 'nothing')),
  constraint mailbox_connection_moved check ((after_taking = 'move') = (moved_to is not null))
);
alter table mailbox_connection enable row level security;
create policy organization_only on mailbox_connection
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column mailbox_connection.organization_id is 'personal: none';
comment on column mailbox_connection.mailbox_id is 'personal: none';
comment on column mailbox_connection.is_active is 'personal: none';
comment on column mailbox_connection.host is 'personal: none; of the IMAP server';
comment on column mailbox_connection.port is 'personal: none';
comment on column mailbox_connection.security is 'personal: none';
comment on column mailbox_connection.username is 'personal: none; with the server';
comment on column mailbox_connection.sign_in is 'personal: none';
comment on column mailbox_connection.oauth is 'personal: none; provider, client id and addresses for signing in with OAuth 2';
comment on column mailbox_connection.sealed_secret is 'personal: none; password or tokens, encrypted with the installation key';
comment on column mailbox_connection.folder is 'personal: none; whose mail is fetched';
comment on column mailbox_connection.after_taking is 'personal: none; what becomes of a mail on the server once it is kept here';
comment on column mailbox_connection.moved_to is 'personal: none; the folder on the server';
comment on column mailbox_connection.takes_since is 'personal: none; older mail stays where it is';
comment on column mailbox_connection.uid_validity is 'personal: none; for which last_uid holds (RFC 3501, 2.3.1.1)';
comment on column mailbox_connection.last_uid is 'personal: none; the last mail that was taken';
comment on column mailbox_connection.stuck_uids is 'personal: none; mails that the server would not give';
comment on column mailbox_connection.holder is 'personal: none; which connection of which process fetches';
comment on column mailbox_connection.held_until is 'personal: none; when another may fetch';
comment on column mailbox_connection.connected_at is 'personal: none; the last time that the server let Redress in';
comment on column mailbox_connection.checked_at is 'personal: none; the last time that Redress had all mail';
comment on column mailbox_connection.failing_since is 'personal: none';
comment on column mailbox_connection.failure is 'personal: none; code of what went wrong last';
comment on column mailbox_connection.server_said is 'personal: none; the server''s own sentence';
comment on column mailbox_connection.attempts is 'personal: none; in a row that failed';
comment on column mailbox_connection.next_try_at is 'personal: none';
comment on column mailbox_connection.alarmed_at is 'personal: none; when people were told that it fails';
comment on column mailbox_connection.recent_failures is 'personal: none; the last ones with their times';

-- Mailboxes that nobody fetches from right now and whose time has come, of all organizations.
create function mailboxes_to_fetch() returns table (organization_id uuid, mailbox_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select c.organization_id, c.mailbox_id from public.mailbox_connection c
  where c.is_active and (c.held_until is null or c.held_until < now())
    and (c.next_try_at is null or c.next_try_at <= now())
$$;
revoke all on function mailboxes_to_fetch() from public;

-- How the mailboxes of all organizations stand, in figures only: for /readyz, /metrics and the doctor.
create function mailbox_states() returns table (state text, mailboxes integer)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select case
      when c.failing_since is not null then 'failing'
      when coalesce(c.checked_at, c.connected_at, now()) < now() - interval '10 minutes' then 'late'
      else 'ok'
    end, count(*)::integer
  from public.mailbox_connection c where c.is_active group by 1
$$;
revoke all on function mailbox_states() from public;
