-- Whoever can reach the citizen arranges the guidance; a change of employer is kept, and counts on
-- (R-5.28, R-7.22).

alter table opfoelgning_18 add column tidligere_dage integer default 0 not null;
alter table opfoelgning_18 add constraint ck_opfoelgning_18_tidligere_dage
  check (tidligere_dage >= 0);
comment on column opfoelgning_18.tidligere_dage is 'Dage ud over de hele måneder i tidligere_maaneder';

alter table opfoelgning_18_kontakt add column aftalt_dag date;
alter table opfoelgning_18_kontakt add column aftalt_sted varchar(200);
alter table opfoelgning_18_kontakt add column kontaktsamtykke boolean default false not null;
comment on column opfoelgning_18_kontakt.aftalt_dag is 'Dagen, jobcentret aftalte med borgeren';
comment on column opfoelgning_18_kontakt.aftalt_sted is 'Hvor eller hvordan de mødes; aldrig et nummer';
comment on column opfoelgning_18_kontakt.kontaktsamtykke is
  'Om borgeren sagde ja til at blive kontaktet igen, til opfølgningen er slut';

create table opfoelgning_18_job (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  virksomhed_id varchar(40),
  virksomhed_cvr varchar(8),
  jobstart date not null,
  jobslut date not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opfoelgning_18_job primary key (forloeb_id, deltager_id, nr),
  constraint fk_opfoelgning_18_job_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_opfoelgning_18_job_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_opfoelgning_18_job_organisation foreign key (organisation) references aktoer (id),
  constraint ck_opfoelgning_18_job_nr check (nr >= 1)
);
comment on table opfoelgning_18_job is
  'De ufaglærte job, en borger har haft før det nuværende, mens opfølgningen løber';
comment on column opfoelgning_18_job.nr is 'Rækkefølgen for borgeren, fra 1';
comment on column opfoelgning_18_job.jobslut is 'Sidste dag i jobbet';
