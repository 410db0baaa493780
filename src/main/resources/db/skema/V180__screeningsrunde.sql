-- A screening that ended and is begun again keeps that it has ended before.
alter table screening_i_jobcenter add column runde integer not null default 1;
alter table screening_i_jobcenter add constraint ck_screening_i_jobcenter_runde check (runde >= 1);
comment on column screening_i_jobcenter.runde is
  'Hvilken runde jobcentret screener i; en mere for hver gang, den er begyndt igen efter at være afsluttet';
