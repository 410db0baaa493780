-- Phase 3: letters of intent and what a company looks for (R-4.7, R-4.8, R-7.10, R-7.11).

create table hensigtserklaering (
  forloeb_id varchar(40) not null,
  virksomhed_id varchar(40) not null,
  version integer not null,
  status varchar(20) not null,
  afgivet_af varchar(40),
  indhold_matcher boolean not null,
  oensker_ledige boolean,
  antal_job integer not null,
  antal_laerlingepladser integer not null,
  betingelse varchar(2000),
  jobgaranti_antal integer not null,
  deltager_i_informationsmoede boolean not null,
  deltager_i_screening boolean not null,
  underskrevet date,
  kursusversion integer,
  afslag_aarsag varchar(40),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_hensigtserklaering primary key (forloeb_id, virksomhed_id, version),
  constraint fk_hensigtserklaering_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_hensigtserklaering_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_hensigtserklaering_organisation foreign key (organisation) references aktoer (id),
  constraint ck_hensigtserklaering_status check (status in ('KLADDE', 'GAELDENDE',
    'SKAL_BEKRAEFTES_IGEN', 'AFSLAAET', 'BORTFALDET')),
  constraint ck_hensigtserklaering_afgivet_af check (afgivet_af in ('VIRKSOMHED',
    'BRANCHEORGANISATION', 'ANTAL')),
  constraint ck_hensigtserklaering_afslag_aarsag check (afslag_aarsag in ('INTET_BEHOV',
    'INDHOLDET_PASSER_IKKE', 'VIL_IKKE_REKRUTTERE', 'INTET_SVAR', 'ANDET')),
  constraint ck_hensigtserklaering_antal_job check (antal_job >= 0),
  constraint ck_hensigtserklaering_antal_laerlingepladser check (antal_laerlingepladser >= 0),
  constraint ck_hensigtserklaering_jobgaranti_antal check (jobgaranti_antal >= 0)
);
comment on table hensigtserklaering is
  'Virksomhedernes hensigtserklæringer; en ny version, når der må spørges igen';
comment on column hensigtserklaering.jobgaranti_antal is 'Job, der er garanteret';
comment on column hensigtserklaering.kursusversion is
  'Den version af kurserne, virksomheden så';

create table virksomhedsprofil (
  forloeb_id varchar(40) not null,
  virksomhed_id varchar(40) not null,
  arbejdstider varchar(2000),
  personlige_kompetencer varchar(2000),
  sociale_kompetencer varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_virksomhedsprofil primary key (forloeb_id, virksomhed_id),
  constraint fk_virksomhedsprofil_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_virksomhedsprofil_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_virksomhedsprofil_organisation foreign key (organisation) references aktoer (id)
);
comment on table virksomhedsprofil is 'Hvad virksomheden ser efter hos kandidater';
