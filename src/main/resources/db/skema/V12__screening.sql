-- Phase 4: what is looked for, how many places each job centre has, the screening and the meeting.

create table screeningsprofil (
  forloeb_id varchar(40) not null,
  ledighed_maaneder integer,
  sprogkrav varchar(200),
  andre_krav varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsprofil primary key (forloeb_id),
  constraint fk_screeningsprofil_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_screeningsprofil_organisation foreign key (organisation) references aktoer (id),
  constraint ck_screeningsprofil_ledighed_maaneder check (ledighed_maaneder >= 0)
);
comment on table screeningsprofil is 'Hvad der screenes efter i forløbet';

create table screeningsprofil_kompetence (
  forloeb_id varchar(40) not null,
  nr integer not null,
  navn varchar(200) not null,
  type varchar(20) not null,
  krav varchar(10) not null,
  virksomhed varchar(200),
  constraint pk_screeningsprofil_kompetence primary key (forloeb_id, nr),
  constraint fk_screeningsprofil_kompetence_forloeb_id foreign key (forloeb_id)
    references screeningsprofil (forloeb_id),
  constraint ck_screeningsprofil_kompetence_type check (type in ('FAGLIG', 'PERSONLIG', 'SOCIAL')),
  constraint ck_screeningsprofil_kompetence_krav check (krav in ('SKAL', 'KAN'))
);
comment on table screeningsprofil_kompetence is 'Kompetencer, der screenes efter';
comment on column screeningsprofil_kompetence.krav is 'Skal de ledige have den, eller er den en fordel';
comment on column screeningsprofil_kompetence.virksomhed is
  'Navnet på den virksomhed, der bad om den';

create table screeningsplan (
  forloeb_id varchar(40) not null,
  pladser integer not null,
  minimum integer not null,
  frist date not null,
  ordninger varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsplan primary key (forloeb_id),
  constraint fk_screeningsplan_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_screeningsplan_organisation foreign key (organisation) references aktoer (id),
  constraint ck_screeningsplan_pladser check (pladser >= 0),
  constraint ck_screeningsplan_minimum check (minimum >= 0)
);
comment on table screeningsplan is 'Pladser og frist for hele screeningen';

create table screening_i_jobcenter (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maal integer not null,
  minimum integer not null,
  svar varchar(20) not null,
  svar_grund varchar(2000),
  informeret_den date,
  informeret_ved varchar(20),
  informerede_medarbejdere integer,
  alle_maalgrupper boolean,
  metode varchar(2000),
  afsluttet varchar(20),
  afsluttet_den date,
  antal_screenet integer not null,
  antal_udvalgt integer not null,
  antal_venteliste integer not null,
  antal_afklaring integer not null,
  antal_udsat_udvalgt integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screening_i_jobcenter primary key (forloeb_id, jobcenter),
  constraint fk_screening_i_jobcenter_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_screening_i_jobcenter_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_screening_i_jobcenter_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_screening_i_jobcenter_svar check (svar in ('INVITERET', 'ACCEPTERET', 'AFSLAAET')),
  constraint ck_screening_i_jobcenter_informeret_ved check (informeret_ved in ('MOEDE',
    'MATERIALE', 'BEGGE')),
  constraint ck_screening_i_jobcenter_afsluttet check (afsluttet in ('FAERDIG', 'FRIST_UDLOEBET',
    'AFSLAAET')),
  constraint ck_screening_i_jobcenter_maal check (maal >= 0),
  constraint ck_screening_i_jobcenter_minimum check (minimum >= 0),
  constraint ck_screening_i_jobcenter_informerede_medarbejdere check (informerede_medarbejdere >=
    0),
  constraint ck_screening_i_jobcenter_antal_screenet check (antal_screenet >= 0),
  constraint ck_screening_i_jobcenter_antal_udvalgt check (antal_udvalgt >= 0),
  constraint ck_screening_i_jobcenter_antal_venteliste check (antal_venteliste >= 0),
  constraint ck_screening_i_jobcenter_antal_afklaring check (antal_afklaring >= 0),
  constraint ck_screening_i_jobcenter_antal_udsat_udvalgt check (antal_udsat_udvalgt >= 0)
);
comment on table screening_i_jobcenter is
  'Hvert jobcenters andel af screeningen, og hvordan det går';
comment on column screening_i_jobcenter.maal is 'Pladser, jobcentret skal fylde';

create table screeningsresultat (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maalgruppe varchar(10) not null,
  skalkrav varchar(10) not null,
  kompetence_pct integer,
  motivation varchar(10) not null,
  sprog_ok boolean,
  personlig_social_ok boolean,
  jobmaal_passer boolean,
  virksomhedssamtale varchar(10) not null,
  forslag varchar(30) not null,
  resultat varchar(30) not null,
  taet_opfoelgning boolean not null,
  tilsidesat boolean not null,
  begrundelse varchar(500),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_screeningsresultat primary key (forloeb_id, deltager_id),
  constraint fk_screeningsresultat_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_screeningsresultat_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_screeningsresultat_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_screeningsresultat_organisation foreign key (organisation) references aktoer (id),
  constraint ck_screeningsresultat_skalkrav check (skalkrav in ('ALLE', 'NOGLE', 'INGEN')),
  constraint ck_screeningsresultat_motivation check (motivation in ('JA', 'USIKKER', 'NEJ')),
  constraint ck_screeningsresultat_virksomhedssamtale check (virksomhedssamtale in ('POSITIV',
    'NEGATIV', 'INGEN')),
  constraint ck_screeningsresultat_forslag check (forslag in ('UDVALGT', 'VENTELISTE',
    'INFORMATIONSMOEDE', 'AFKLARING', 'FORFORLOEB', 'EJ_UDVALGT', 'IKKE_I_MAALGRUPPE',
    'TRUKKET_SIG', 'MANGLER_DATA')),
  constraint ck_screeningsresultat_resultat check (resultat in ('UDVALGT', 'VENTELISTE',
    'INFORMATIONSMOEDE', 'AFKLARING', 'FORFORLOEB', 'EJ_UDVALGT', 'IKKE_I_MAALGRUPPE',
    'TRUKKET_SIG', 'MANGLER_DATA')),
  constraint ck_screeningsresultat_kompetence_pct check (kompetence_pct between 0 and 100)
);
create index ix_screeningsresultat_forloeb_id_jobcenter on screeningsresultat (forloeb_id, jobcenter);
comment on table screeningsresultat is 'Screeningen af hver kandidat: forslag og resultat';
comment on column screeningsresultat.kompetence_pct is 'Andel af kompetencerne, 0 til 100';
comment on column screeningsresultat.forslag is 'Beslutningstabellens forslag';
comment on column screeningsresultat.tilsidesat is
  'Jobcentret besluttede noget andet end forslaget';

create table screeningsresultat_kompetence (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  constraint pk_screeningsresultat_kompetence primary key (forloeb_id, deltager_id, nr),
  constraint fk_screeningsresultat_kompetence_screeningsresultat foreign key (forloeb_id, deltager_id)
    references screeningsresultat (forloeb_id, deltager_id)
);
comment on table screeningsresultat_kompetence is
  'Hvilke af profilens kompetencer kandidaten har';
comment on column screeningsresultat_kompetence.nr is 'Nummeret i screeningsprofil_kompetence';

create table informationsmoede (
  forloeb_id varchar(40) not null,
  form varchar(30) not null,
  afholdt_den date,
  sted varchar(200),
  inviterede integer,
  fremmoedte integer,
  virksomheder integer,
  virksomhedsnavne varchar(2000),
  dagsorden varchar(2000),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_informationsmoede primary key (forloeb_id),
  constraint fk_informationsmoede_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_informationsmoede_organisation foreign key (organisation) references aktoer (id),
  constraint ck_informationsmoede_form check (form in ('INFORMATIONSMOEDE', 'MATCHDAG', 'PRAKTIK',
    'SCREENING_PAA_SKOLEN', 'IKKE_AFHOLDT')),
  constraint ck_informationsmoede_inviterede check (inviterede >= 0),
  constraint ck_informationsmoede_fremmoedte check (fremmoedte >= 0),
  constraint ck_informationsmoede_virksomheder check (virksomheder >= 0),
  constraint ck_informationsmoede_fremmoedte_af check (fremmoedte <= inviterede)
);
comment on table informationsmoede is 'Informationsmødet for kandidater';
