-- Which dates of a period were kept is counted from the clocks that were due in it.
create index clock_kept_idx on clock (organization_id, due_at, clock_key, subject_id)
  where cancelled_at is null and paused_at is null;
