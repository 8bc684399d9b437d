-- What complainants say about the handling of their case: asked once a case, one answer that is kept.
create table survey (
  organization_id uuid not null,
  id uuid not null,
  complaint_id uuid not null,
  asked_at timestamptz,
  answered_at timestamptz,
  language text,
  reach smallint constraint survey_reach_scale check (reach between 1 and 5),
  quality smallint constraint survey_quality_scale check (quality between 1 and 5),
  effort smallint constraint survey_effort_scale check (effort between 1 and 5),
  benefit smallint constraint survey_benefit_scale check (benefit between 1 and 5),
  follow_up smallint constraint survey_follow_up_scale check (follow_up between 1 and 5),
  comment text,
  constraint survey_pkey primary key (organization_id, id),
  constraint survey_complaint_key unique (organization_id, complaint_id),
  constraint survey_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index survey_asked_idx on survey (organization_id, asked_at) where asked_at is not null;
create index survey_answered_idx on survey (organization_id, answered_at) where answered_at is not null;
alter table survey enable row level security;
create policy organization_only on survey
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column survey.organization_id is 'personal: none';
comment on column survey.id is 'personal: none';
comment on column survey.complaint_id is 'personal: none; the case whose handling it is about';
comment on column survey.asked_at is 'personal: none; when the mail was recorded; null = answered on the page of the case without one';
comment on column survey.answered_at is 'personal: none';
comment on column survey.language is 'personal: none; in which language it was answered';
comment on column survey.reach is 'personal: content; 1 much worse than expected to 5 much better; null = no opinion';
comment on column survey.quality is 'personal: content; see reach';
comment on column survey.effort is 'personal: content; see reach';
comment on column survey.benefit is 'personal: content; see reach';
comment on column survey.follow_up is 'personal: content; see reach';
comment on column survey.comment is 'personal: content; in their own words, never shown with a name';

create table survey_rules (
  organization_id uuid not null references organization (id),
  is_on boolean not null,
  after_days integer not null,
  quiet_days integer not null,
  version integer not null,
  constraint survey_rules_pkey primary key (organization_id)
);
alter table survey_rules enable row level security;
create policy organization_only on survey_rules
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column survey_rules.organization_id is 'personal: none';
comment on column survey_rules.is_on is 'personal: none; whether complainants are asked about the handling';
comment on column survey_rules.after_days is 'personal: none; so many days after closing';
comment on column survey_rules.quiet_days is 'personal: none; the same person is not asked again within so many days';
comment on column survey_rules.version is 'personal: none';

alter table complaint_access drop constraint complaint_access_kind_known;
alter table complaint_access add constraint complaint_access_kind_known
  check (kind in ('code', 'mailLink', 'confirmEmail', 'newCode', 'session', 'survey'));
