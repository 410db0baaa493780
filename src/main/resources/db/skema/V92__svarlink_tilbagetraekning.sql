-- A company says itself, through its link, that it withdraws (R-19.7, R-22.11).
alter table svarlink drop constraint ck_svarlink_formaal;
alter table svarlink add constraint ck_svarlink_formaal
  check (formaal in ('HENSIGTSERKLAERING', 'TILBAGETRAEKNING'));
