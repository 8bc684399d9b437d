-- The feedback that came of the words of a survey, so that nobody takes them up twice.
alter table survey add column taken_up_as uuid;
alter table survey add constraint survey_taken_up_fkey foreign key (organization_id, taken_up_as)
  references complaint (organization_id, id) on delete set null (taken_up_as);
create index survey_taken_up_idx on survey (organization_id, taken_up_as) where taken_up_as is not null;
comment on column survey.taken_up_as is 'personal: none; the feedback that the words became';
