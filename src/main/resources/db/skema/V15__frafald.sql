-- Phase 4: who left the course, and why.

create table frafald (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  dato date not null,
  aarsag varchar(20) not null,
  forventes_tilbage boolean not null,
  foer_start boolean not null,
  frafaldstype varchar(30),
  taeller_som_frafald boolean,
  samtale boolean,
  fyld_pladsen boolean,
  vender_tilbage boolean,
  samtale_den date,
  naeste_skridt varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_frafald primary key (forloeb_id, deltager_id, nr),
  constraint fk_frafald_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_frafald_organisation foreign key (organisation) references aktoer (id),
  constraint ck_frafald_aarsag check (aarsag in ('JOB_NYT', 'JOB_TIDLIGERE', 'MOTIVATION',
    'SYGDOM', 'ANDET'))
);
comment on table frafald is 'Deltagere, der er stoppet undervejs';
comment on column frafald.foer_start is 'Stoppede før kurset begyndte';
