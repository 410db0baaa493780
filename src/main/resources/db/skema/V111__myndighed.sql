-- Those who follow Job-VEU without taking part in any forløb: STAR, AMK and regional councils.

alter table aktoer drop constraint ck_aktoer_rolle;
alter table aktoer add constraint ck_aktoer_rolle check (rolle in ('koordinator',
  'branchorganisation', 'faglig_organisation', 'jobcenter', 'uddannelsesinstitution',
  'virksomhed', 'myndighed'));
