-- Words in a language that their writer lacks wait until a colleague who speaks it has read them. One step may need
-- several of them, a letter to a group one for each language. What needs a speaker may wait for days: as with what has
-- a time of its own, other messages go out meanwhile, while of every other step there is one.
alter table outgoing_step add column needs_speaker boolean not null default false;
alter table outgoing_step add column speaker_word text;
comment on column outgoing_step.needs_speaker is 'personal: none; whether it waits, or waited, for colleagues who speak the language';
comment on column outgoing_step.speaker_word is 'personal: content; why a colleague sent the words back';
drop index outgoing_step_once_key;
create unique index outgoing_step_once_key on outgoing_step (organization_id, complaint_id, action)
  where action <> 'sendMessage' or not (is_later or needs_speaker);

create table outgoing_speaker (
  organization_id uuid not null references organization (id),
  outgoing_id uuid not null,
  language text not null,
  speaker_id uuid not null,
  confirmed_at timestamptz,
  is_corrected boolean not null default false,
  constraint outgoing_speaker_pkey primary key (organization_id, outgoing_id, language),
  constraint outgoing_speaker_outgoing_fkey foreign key (organization_id, outgoing_id) references outgoing_step (organization_id, id) on delete cascade,
  constraint outgoing_speaker_speaker_fkey foreign key (organization_id, speaker_id) references staff_member (organization_id, id)
);
alter table outgoing_speaker enable row level security;
create policy organization_only on outgoing_speaker
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column outgoing_speaker.organization_id is 'personal: none';
comment on column outgoing_speaker.outgoing_id is 'personal: none';
comment on column outgoing_speaker.language is 'personal: none; of the words to be read';
comment on column outgoing_speaker.speaker_id is 'personal: staff; pseudonym';
comment on column outgoing_speaker.confirmed_at is 'personal: none; null while it was not read';
comment on column outgoing_speaker.is_corrected is 'personal: none; whether the words were corrected before they were confirmed';
