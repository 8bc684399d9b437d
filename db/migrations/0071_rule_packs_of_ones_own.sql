-- Clocks of every kind that rule packs know, extensions with their notice, and why something came late.
alter table clock drop constraint clock_key_known;
alter table clock add constraint clock_key_known check (clock_key in (
  'receipt', 'restatement', 'update', 'interim', 'finalAnswer', 'shortAnswer', 'report',
  'reminder', 'noResponse', 'referral', 'outsideDecision', 'retention'
));
alter table clock add column extensions jsonb not null default '[]';
alter table clock add column late_reason text;
alter table clock add constraint clock_late_reason_known check (late_reason in (
  'waitedForComplainant', 'waitedForOthers', 'complexity', 'capacity', 'foundLate', 'ownMistake', 'other'
));
comment on column clock.extensions is 'personal: content; list of {untilOn, reason, at, by}: what was promised instead, with the notice that said so';
comment on column clock.late_reason is 'personal: none; why it was met late or is overdue, from a fixed list';

-- Packs that an organization writes itself are kept whole with each time they are in force.
alter table rule_pack add column content jsonb;
comment on column rule_pack.content is 'personal: none; the pack itself where the organization wrote it, null for a shipped file';

-- Packs that are being written; what is in force is copied from here.
create table rule_pack_draft (
  organization_id uuid not null references organization (id),
  id uuid not null,
  pack_key text not null,
  content jsonb not null,
  version integer not null default 1,
  constraint rule_pack_draft_pkey primary key (organization_id, id),
  constraint rule_pack_draft_key unique (organization_id, pack_key)
);
alter table rule_pack_draft enable row level security;
create policy organization_only on rule_pack_draft
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column rule_pack_draft.organization_id is 'personal: none';
comment on column rule_pack_draft.id is 'personal: none';
comment on column rule_pack_draft.pack_key is 'personal: none';
comment on column rule_pack_draft.content is 'personal: none; the pack as it stands';
comment on column rule_pack_draft.version is 'personal: none';
