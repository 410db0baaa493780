-- Phase 5: evaluation (D24), handover (D23), what happens next, and the case for the casebank.

create table evaluering (
  forloeb_id varchar(40) not null,
  hvad_virkede varchar(2000) not null,
  hvad_kan_forbedres varchar(2000),
  fortaelling varchar(2000),
  antal_afvigelser integer not null,
  antal_kursister integer,
  antal_gennemfoert integer,
  antal_job integer,
  antal_uddannelse integer,
  antal_paa_vej integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_evaluering primary key (forloeb_id),
  constraint fk_evaluering_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_evaluering_organisation foreign key (organisation) references aktoer (id),
  constraint ck_evaluering_antal_afvigelser check (antal_afvigelser >= 0),
  constraint ck_evaluering_antal_kursister check (antal_kursister >= 0),
  constraint ck_evaluering_antal_gennemfoert check (antal_gennemfoert >= 0),
  constraint ck_evaluering_antal_job check (antal_job >= 0),
  constraint ck_evaluering_antal_uddannelse check (antal_uddannelse >= 0),
  constraint ck_evaluering_antal_paa_vej check (antal_paa_vej >= 0)
);
comment on table evaluering is 'Evaluering af forløbet';

create table evaluering_skabelon (
  forloeb_id varchar(40) not null,
  nr integer not null,
  skabelon varchar(40) not null,
  constraint pk_evaluering_skabelon primary key (forloeb_id, nr),
  constraint uq_evaluering_skabelon_forloeb_id_skabelon unique (forloeb_id, skabelon),
  constraint fk_evaluering_skabelon_forloeb_id foreign key (forloeb_id) references
    evaluering (forloeb_id)
);
comment on table evaluering_skabelon is
  'Dokumenter, som andre kan begynde fra';

create table evaluering_tilfredshed (
  forloeb_id varchar(40) not null,
  aktoertype varchar(40) not null,
  score integer not null,
  constraint pk_evaluering_tilfredshed primary key (forloeb_id, aktoertype),
  constraint fk_evaluering_tilfredshed_forloeb_id foreign key (forloeb_id)
    references evaluering (forloeb_id),
  constraint ck_evaluering_tilfredshed_score check (score between 1 and 10)
);
comment on table evaluering_tilfredshed is 'Tilfredshed fra 1 til 10 pr. slags aktør';

create table overdragelse (
  forloeb_id varchar(40) not null,
  status varchar(20) not null,
  fra_organisation varchar(64) not null,
  til_organisation varchar(64),
  dato date,
  aabne_opgaver varchar(2000),
  netvaerk varchar(2000),
  dokumenter varchar(2000),
  begrundelse varchar(2000),
  runde integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_overdragelse primary key (forloeb_id),
  constraint fk_overdragelse_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_overdragelse_fra_organisation foreign key (fra_organisation)
    references aktoer (id),
  constraint fk_overdragelse_til_organisation foreign key (til_organisation)
    references aktoer (id),
  constraint fk_overdragelse_organisation foreign key (organisation) references aktoer (id),
  constraint ck_overdragelse_status check (status in ('FORESLAAET', 'UDSKUDT', 'ACCEPTERET',
    'AFSLAAET')),
  constraint ck_overdragelse_runde check (runde >= 1)
);
comment on table overdragelse is 'Forslag om at overdrage koordineringen';
comment on column overdragelse.runde is 'Rundens nummer, da overdragelsen blev foreslået';

create table overdragelsessvar (
  forloeb_id varchar(40) not null,
  svar varchar(20) not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_overdragelsessvar primary key (forloeb_id),
  constraint fk_overdragelsessvar_forloeb_id foreign key (forloeb_id)
    references overdragelse (forloeb_id),
  constraint fk_overdragelsessvar_organisation foreign key (organisation) references aktoer (id)
);
comment on table overdragelsessvar is 'Modtagerens svar på overdragelsen';

create table genbrug (
  forloeb_id varchar(40) not null,
  beslutning varchar(20) not null,
  lokal_ejer varchar(64),
  skabeloner_gemt boolean not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_genbrug primary key (forloeb_id),
  constraint fk_genbrug_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_genbrug_lokal_ejer foreign key (lokal_ejer) references aktoer (id),
  constraint fk_genbrug_organisation foreign key (organisation) references aktoer (id),
  constraint ck_genbrug_beslutning check (beslutning in ('NY_RUNDE', 'OVERDRAGET', 'STOPPET'))
);
comment on table genbrug is 'Om samarbejdet fortsætter, og hvem der fører det videre';

create table case_beskrivelse (
  forloeb_id varchar(40) not null,
  titel varchar(200) not null,
  parter varchar(2000) not null,
  formaal varchar(2000) not null,
  indhold varchar(4000) not null,
  resultater varchar(2000) not null,
  laering varchar(4000),
  kontakt varchar(200) not null,
  status varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_case_beskrivelse primary key (forloeb_id),
  constraint fk_case_beskrivelse_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_case_beskrivelse_organisation foreign key (organisation) references aktoer (id),
  constraint ck_case_beskrivelse_status check (status in ('UDKAST', 'GODKENDT', 'IKKE_DELT'))
);
comment on table case_beskrivelse is 'Forløbet som case, andre kan lære af';
