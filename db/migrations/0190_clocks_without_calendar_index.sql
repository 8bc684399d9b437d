-- Nearly all clocks of an organization run on one calendar, so an index by it found nothing quicker, and each filing
-- wrote four entries into it.
drop index clock_calendar_idx;
