-- What decides which schemes a participant can have, as the job centre says it at enrolment (R-4.5,
-- R-16.19, DMN-7, DMN-17).

alter table tilmelding add column uddannelse varchar(20);
alter table tilmelding add column ledig_siden date;
alter table tilmelding add column bevilget_den date;
alter table tilmelding add column positivliste varchar(20);
alter table tilmelding add column joberklaering boolean;
alter table tilmelding add column daglig_km integer;
alter table tilmelding add constraint ck_tilmelding_uddannelse
  check (uddannelse in ('UFAGLAERT', 'FAGLAERT', 'KVU', 'VU'));
alter table tilmelding add constraint ck_tilmelding_positivliste
  check (positivliste in ('INGEN', 'REGIONAL', 'NATIONAL', 'STJERNE', 'BEGGE'));
alter table tilmelding add constraint ck_tilmelding_daglig_km check (daglig_km >= 0);
comment on column tilmelding.uddannelse is 'Den højeste uddannelse; tom, når den ikke er oplyst';
comment on column tilmelding.ledig_siden is 'Første ledige dag; tom, når den ikke er oplyst';
comment on column tilmelding.bevilget_den is
  'Dagen, ordningen blev bevilget; tom, når forløbets startdato gælder';
comment on column tilmelding.positivliste is 'Hvilken positivliste kurset står på; tom, når det ikke er oplyst';
comment on column tilmelding.joberklaering is
  'Om en arbejdsgiver har lovet ordinært job efter kurset; tom, når det ikke er oplyst';
comment on column tilmelding.daglig_km is 'Kilometer frem og tilbage om dagen; tom, når de ikke er oplyst';
