-- The investigation file of a case (7.6): plan, findings, cause.
create table investigation (
  organization_id uuid not null references organization (id),
  complaint_id uuid not null,
  depth text not null,
  plan text not null,
  findings text,
  cause text,
  started_at timestamptz not null,
  started_by uuid,
  found_at timestamptz,
  constraint investigation_pkey primary key (organization_id, complaint_id),
  constraint investigation_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint investigation_depth_known check (depth in ('light', 'normal', 'deep'))
);
alter table investigation enable row level security;
create policy organization_only on investigation
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column investigation.organization_id is 'personal: none';
comment on column investigation.complaint_id is 'personal: none';
comment on column investigation.depth is 'personal: none';
comment on column investigation.plan is 'personal: content';
comment on column investigation.findings is 'personal: content';
comment on column investigation.cause is 'personal: content';
comment on column investigation.started_at is 'personal: none';
comment on column investigation.started_by is 'personal: staff';
comment on column investigation.found_at is 'personal: none';

create table investigation_question (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  question text not null,
  asked_of text,
  answer text,
  asked_at timestamptz not null,
  asked_by uuid,
  answered_at timestamptz,
  answered_by uuid,
  constraint investigation_question_pkey primary key (organization_id, id),
  constraint investigation_question_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index investigation_question_complaint_idx on investigation_question (organization_id, complaint_id, asked_at);
alter table investigation_question enable row level security;
create policy organization_only on investigation_question
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column investigation_question.organization_id is 'personal: none';
comment on column investigation_question.id is 'personal: none';
comment on column investigation_question.complaint_id is 'personal: none';
comment on column investigation_question.question is 'personal: content';
comment on column investigation_question.asked_of is 'personal: identity';
comment on column investigation_question.answer is 'personal: content';
comment on column investigation_question.asked_at is 'personal: none';
comment on column investigation_question.asked_by is 'personal: staff';
comment on column investigation_question.answered_at is 'personal: none';
comment on column investigation_question.answered_by is 'personal: staff';

-- Evidence with the hash it had when it was taken in, and where it came from (custody).
create table evidence (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  attachment_id uuid,
  sha256 text,
  description text not null,
  source text not null,
  taken_at timestamptz not null,
  taken_by uuid,
  constraint evidence_pkey primary key (organization_id, id),
  constraint evidence_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade
);
create index evidence_complaint_idx on evidence (organization_id, complaint_id, taken_at);
alter table evidence enable row level security;
create policy organization_only on evidence
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column evidence.organization_id is 'personal: none';
comment on column evidence.id is 'personal: none';
comment on column evidence.complaint_id is 'personal: none';
comment on column evidence.attachment_id is 'personal: none';
comment on column evidence.sha256 is 'personal: none';
comment on column evidence.description is 'personal: content';
comment on column evidence.source is 'personal: content';
comment on column evidence.taken_at is 'personal: none';
comment on column evidence.taken_by is 'personal: staff';

-- Decisions (7.7): level 1 is the first, level 2 the review's. A withdrawn one stays as history.
create table decision (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  level integer not null,
  decided_at timestamptz not null,
  decided_by uuid,
  is_apology_enough boolean not null,
  apology_reason text not null,
  deviation_reason text,
  total_cost numeric(14,2) not null,
  is_approval_needed boolean not null,
  approved_at timestamptz,
  approved_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  sent_at timestamptz,
  constraint decision_pkey primary key (organization_id, id),
  constraint decision_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint decision_level_known check (level in (1, 2))
);
create index decision_complaint_idx on decision (organization_id, complaint_id, decided_at);
create index decision_sent_idx on decision (organization_id, sent_at desc) where sent_at is not null;
alter table decision enable row level security;
create policy organization_only on decision
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column decision.organization_id is 'personal: none';
comment on column decision.id is 'personal: none';
comment on column decision.complaint_id is 'personal: none';
comment on column decision.level is 'personal: none';
comment on column decision.decided_at is 'personal: none';
comment on column decision.decided_by is 'personal: staff';
comment on column decision.is_apology_enough is 'personal: none';
comment on column decision.apology_reason is 'personal: content';
comment on column decision.deviation_reason is 'personal: content';
comment on column decision.total_cost is 'personal: none';
comment on column decision.is_approval_needed is 'personal: none';
comment on column decision.approved_at is 'personal: none';
comment on column decision.approved_by is 'personal: staff';
comment on column decision.withdrawn_at is 'personal: none';
comment on column decision.withdrawn_by is 'personal: staff';
comment on column decision.sent_at is 'personal: none';

create table decision_point (
  organization_id uuid not null references organization (id),
  decision_id uuid not null,
  point_id uuid not null,
  position integer not null,
  matter text not null,
  result text not null,
  grounds text not null,
  constraint decision_point_pkey primary key (organization_id, decision_id, point_id),
  constraint decision_point_decision_fkey foreign key (organization_id, decision_id) references decision (organization_id, id) on delete cascade,
  constraint decision_point_result_known check (result in ('upheld', 'partlyUpheld', 'notUpheld'))
);
alter table decision_point enable row level security;
create policy organization_only on decision_point
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column decision_point.organization_id is 'personal: none';
comment on column decision_point.decision_id is 'personal: none';
comment on column decision_point.point_id is 'personal: none';
comment on column decision_point.position is 'personal: none';
comment on column decision_point.matter is 'personal: content; as it stood when decided';
comment on column decision_point.result is 'personal: none';
comment on column decision_point.grounds is 'personal: content';

-- Remedies promised by a decision, and what became of them.
create table given_remedy (
  organization_id uuid not null references organization (id),
  id uuid not null,
  decision_id uuid not null,
  complaint_id uuid not null,
  remedy_id uuid not null,
  position integer not null,
  description text not null,
  cost numeric(14,2) not null,
  due_on date,
  carried_out_on date,
  carried_out_by uuid,
  note text,
  constraint given_remedy_pkey primary key (organization_id, id),
  constraint given_remedy_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint given_remedy_decision_fkey foreign key (organization_id, decision_id) references decision (organization_id, id) on delete cascade,
  constraint given_remedy_remedy_fkey foreign key (organization_id, remedy_id) references remedy (organization_id, id)
);
create index given_remedy_complaint_idx on given_remedy (organization_id, complaint_id);
alter table given_remedy enable row level security;
create policy organization_only on given_remedy
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column given_remedy.organization_id is 'personal: none';
comment on column given_remedy.id is 'personal: none';
comment on column given_remedy.decision_id is 'personal: none';
comment on column given_remedy.complaint_id is 'personal: none';
comment on column given_remedy.remedy_id is 'personal: none';
comment on column given_remedy.position is 'personal: none';
comment on column given_remedy.description is 'personal: content';
comment on column given_remedy.cost is 'personal: none';
comment on column given_remedy.due_on is 'personal: none';
comment on column given_remedy.carried_out_on is 'personal: none';
comment on column given_remedy.carried_out_by is 'personal: staff';
comment on column given_remedy.note is 'personal: content';

-- The file with an outside body (ISO 10003).
create table referral (
  organization_id uuid not null references organization (id),
  id uuid not null,
  complaint_id uuid not null,
  outside_route_id uuid,
  body text not null,
  referred_on date not null,
  file_number text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  result text,
  ended_on date,
  note text,
  constraint referral_pkey primary key (organization_id, id),
  constraint referral_complaint_fkey foreign key (organization_id, complaint_id) references complaint (organization_id, id) on delete cascade,
  constraint referral_result_known check (result in ('inFavourOfComplainant', 'inFavourOfUs', 'settled', 'withdrawn', 'notAdmitted'))
);
create index referral_complaint_idx on referral (organization_id, complaint_id, recorded_at desc);
alter table referral enable row level security;
create policy organization_only on referral
  using (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
comment on column referral.organization_id is 'personal: none';
comment on column referral.id is 'personal: none';
comment on column referral.complaint_id is 'personal: none';
comment on column referral.outside_route_id is 'personal: none';
comment on column referral.body is 'personal: none';
comment on column referral.referred_on is 'personal: none';
comment on column referral.file_number is 'personal: identifier';
comment on column referral.recorded_at is 'personal: none';
comment on column referral.recorded_by is 'personal: staff';
comment on column referral.result is 'personal: none';
comment on column referral.ended_on is 'personal: none';
comment on column referral.note is 'personal: content';

