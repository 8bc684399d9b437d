-- Canned texts are shared by everybody or one's own; a name is used once among each.
alter table canned_text add column owner_id uuid;
comment on column canned_text.owner_id is 'personal: staff; null where everybody uses it';
alter table canned_text add constraint canned_text_owner_fkey
  foreign key (organization_id, owner_id) references staff_member (organization_id, id);
alter table canned_text drop constraint canned_text_name_key;
alter table canned_text add constraint canned_text_name_key
  unique nulls not distinct (organization_id, owner_id, language, name);
