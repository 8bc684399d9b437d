-- A single-use link is an invitation or a way to a new password; a person may have one of each.
alter table invitation add column kind text not null default 'invitation';
alter table invitation add constraint invitation_kind_check check (kind in ('invitation', 'passwordReset'));
alter table invitation drop constraint invitation_staff_key;
alter table invitation add constraint invitation_staff_key unique (organization_id, staff_id, kind);
comment on column invitation.kind is 'personal: none';
