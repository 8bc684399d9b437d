-- Which dates were kept is counted from the index alone, without looking at every clock.
drop index clock_kept_idx;
create index clock_kept_idx on clock (organization_id, due_at, clock_key, subject_id) include (met_at, late_reason)
  where cancelled_at is null and paused_at is null;
