-- A-kasser read cases and ambassadors and keep contact persons, without taking part in any forløb
-- (R-11.2).

alter table aktoer drop constraint ck_aktoer_rolle;
alter table aktoer add constraint ck_aktoer_rolle check (rolle in ('koordinator',
  'branchorganisation', 'faglig_organisation', 'jobcenter', 'uddannelsesinstitution',
  'virksomhed', 'a_kasse', 'myndighed'));
