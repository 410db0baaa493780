-- Phase 4: the class, whether it can run, who is enrolled, and how the course went.

create table hold (
  forloeb_id varchar(40) not null,
  titel varchar(200) not null,
  afvikling varchar(20) not null,
  sted varchar(200) not null,
  minimum integer not null,
  maksimum integer not null,
  garantikursus boolean not null,
  start_dato date not null,
  slut_dato date not null,
  beslutningsdato date not null,
  beskaeftigede integer not null,
  andre_tilmeldte integer not null,
  venteliste_andre integer not null,
  betalingsgaranti_pladser integer not null,
  kan_flytte_skole boolean not null,
  kan_omlaegges boolean not null,
  tomplads_koeber boolean not null,
  minimum_kan_forhandles boolean not null,
  status varchar(20) not null,
  aflyst_den date,
  aflyst_stadie varchar(20),
  aflyst_grund varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_hold primary key (forloeb_id),
  constraint fk_hold_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_hold_organisation foreign key (organisation) references aktoer (id),
  constraint ck_hold_afvikling check (afvikling in ('HOLD', 'AABENT_VAERKSTED', 'FJERN')),
  constraint ck_hold_status check (status in ('OPRETTET', 'GENNEMFOERES', 'STARTET', 'AFSLUTTET',
    'AFLYST')),
  constraint ck_hold_aflyst_stadie check (aflyst_stadie in ('DROEFTET', 'UDBUDT', 'OPRETTET')),
  constraint ck_hold_minimum check (minimum >= 0),
  constraint ck_hold_maksimum check (maksimum >= 0),
  constraint ck_hold_beskaeftigede check (beskaeftigede >= 0),
  constraint ck_hold_andre_tilmeldte check (andre_tilmeldte >= 0),
  constraint ck_hold_venteliste_andre check (venteliste_andre >= 0),
  constraint ck_hold_betalingsgaranti_pladser check (betalingsgaranti_pladser >= 0),
  constraint ck_hold_datoer check (start_dato < slut_dato and beslutningsdato <= start_dato),
  constraint ck_hold_pladser check (minimum <= maksimum)
);
comment on table hold is 'Holdet på skolen';
comment on column hold.beslutningsdato is
  'Dagen, hvor det skal vides, om holdet kører (R-16.1)';
comment on column hold.andre_tilmeldte is 'Tilmeldt uden for forløbet (R-16.2)';
comment on column hold.venteliste_andre is 'På venteliste andre steder (R-16.2)';
comment on column hold.tomplads_koeber is 'Nogen køber de tomme pladser';

create table hold_afgoerelse (
  forloeb_id varchar(40) not null,
  nr integer not null,
  truffet_den date not null,
  stadie varchar(20) not null,
  tilmeldte integer not null,
  minimum integer not null,
  raad varchar(30) not null,
  beslutning varchar(30),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_hold_afgoerelse primary key (forloeb_id, nr),
  constraint fk_hold_afgoerelse_forloeb_id foreign key (forloeb_id) references hold (forloeb_id),
  constraint fk_hold_afgoerelse_organisation foreign key (organisation) references aktoer (id),
  constraint ck_hold_afgoerelse_stadie check (stadie in ('DROEFTET', 'UDBUDT', 'OPRETTET')),
  constraint ck_hold_afgoerelse_raad check (raad in ('GENNEMFOER', 'PULJE', 'VENT',
    'SAML_MED_ANDEN_SKOLE', 'OMLAEG', 'FORHANDL_MINIMUM', 'AFLYS_ELLER_UDSKYD', 'MANGLER_DATA')),
  constraint ck_hold_afgoerelse_beslutning check (beslutning in ('VURDER_IGEN', 'FIND_FLERE',
    'GENNEMFOER', 'AFLYS')),
  constraint ck_hold_afgoerelse_tilmeldte check (tilmeldte >= 0),
  constraint ck_hold_afgoerelse_minimum check (minimum >= 0)
);
comment on table hold_afgoerelse is 'Hver gang det er vurderet, om holdet kan køre';

create table tilmelding (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  beskaeftiget boolean not null,
  ordning varchar(40) not null,
  tilmeldt_den date not null,
  praktisk_info boolean not null,
  befordring boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_tilmelding primary key (forloeb_id, deltager_id),
  constraint fk_tilmelding_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_tilmelding_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_tilmelding_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_tilmelding_organisation foreign key (organisation) references aktoer (id)
);
create index ix_tilmelding_forloeb_id_jobcenter on tilmelding (forloeb_id, jobcenter);
comment on table tilmelding is 'Deltagere tilmeldt holdet, og hvilken ordning der betaler';
comment on column tilmelding.ordning is 'Id fra referencedata eller fra Finansiering.java';

create table tilmelding_jobcenter (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  tilmeldte integer not null,
  kontaktfunktion varchar(200),
  bemaerkning varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_tilmelding_jobcenter primary key (forloeb_id, jobcenter),
  constraint fk_tilmelding_jobcenter_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_tilmelding_jobcenter_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_tilmelding_jobcenter_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_tilmelding_jobcenter_tilmeldte check (tilmeldte >= 0)
);
comment on table tilmelding_jobcenter is 'Hvornår hvert jobcenter var færdigt med at tilmelde';

create table tidsafstemning (
  forloeb_id varchar(40) not null,
  beskaeftigede integer not null,
  afstemt_med_virksomheder boolean not null,
  afstemt_med_skole boolean not null,
  afvikling varchar(2000) not null,
  finansiering varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_tidsafstemning primary key (forloeb_id),
  constraint fk_tidsafstemning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_tidsafstemning_organisation foreign key (organisation) references aktoer (id),
  constraint ck_tidsafstemning_finansiering check (finansiering in ('SEKS_UGER', 'REG_PULJE',
    'MANGEL_PULJE', 'VOKSENLAERLING', 'IGU', 'PRAKTIK', 'LOENTILSKUD', 'KOMMUNE_DRIFT', 'VEU_SVU',
    'KOMPETENCEFOND', 'VIRKSOMHED_BETALER')),
  constraint ck_tidsafstemning_beskaeftigede check (beskaeftigede >= 0)
);
comment on table tidsafstemning is
  'Hvordan beskæftigedes tider er stemt af med virksomheder og skole';

create table kursusforloeb (
  forloeb_id varchar(40) not null,
  startet_den date not null,
  fremmoedte integer not null,
  ugentlige_timer numeric(5,1) not null,
  timer_begrundelse varchar(2000),
  virksomhedsforlagt boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_kursusforloeb primary key (forloeb_id),
  constraint fk_kursusforloeb_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kursusforloeb_organisation foreign key (organisation) references aktoer (id),
  constraint ck_kursusforloeb_fremmoedte check (fremmoedte >= 0),
  constraint ck_kursusforloeb_ugentlige_timer check (ugentlige_timer >= 0)
);
comment on table kursusforloeb is 'Kursets begyndelse';

create table kursusafslutning (
  forloeb_id varchar(40) not null,
  afsluttet_den date not null,
  gennemfoert integer not null,
  beviser integer not null,
  virksomhedsbesoeg integer,
  progression varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_kursusafslutning primary key (forloeb_id),
  constraint fk_kursusafslutning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kursusafslutning_organisation foreign key (organisation) references aktoer (id),
  constraint ck_kursusafslutning_gennemfoert check (gennemfoert >= 0),
  constraint ck_kursusafslutning_beviser check (beviser >= 0),
  constraint ck_kursusafslutning_virksomhedsbesoeg check (virksomhedsbesoeg >= 0)
);
comment on table kursusafslutning is 'Kursets afslutning';

create table aflysning (
  forloeb_id varchar(40) not null,
  dato date not null,
  stadie varchar(20) not null,
  aarsag varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_aflysning primary key (forloeb_id),
  constraint fk_aflysning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_aflysning_organisation foreign key (organisation) references aktoer (id),
  constraint ck_aflysning_stadie check (stadie in ('DROEFTET', 'UDBUDT', 'OPRETTET')),
  constraint ck_aflysning_aarsag check (aarsag in ('IKKE_STOR_NOK', 'INGEN_ENIGHED',
    'INGEN_UDBYDER', 'FOR_FAA_KANDIDATER', 'VIRKSOMHED_TRAK_SIG', 'AKTOER_AFSLOG',
    'BESLUTTET_STOPPET'))
);
comment on table aflysning is 'Forløb, der ikke blev til noget, og hvor langt de var';
