-- Phase 4: matches (D21, R-7.21), outcomes (R-5.26) and conversations with those without a job.

create table match (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  dato date not null,
  virksomhed_id varchar(40),
  virksomhed_cvr varchar(8),
  oensker varchar(20) not null,
  virksomhed_efterspoerger boolean not null,
  kan_se_sig_selv varchar(10),
  stoette varchar(20) not null,
  udfald varchar(30) not null,
  jobstart date,
  slutdato date,
  samtykke boolean not null,
  vurdering varchar(20),
  c43 varchar(20),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_match primary key (forloeb_id, deltager_id, nr),
  constraint fk_match_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_match_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_match_organisation foreign key (organisation) references aktoer (id),
  constraint ck_match_oensker check (oensker in ('UFAGLAERT_JOB', 'UDDANNELSE', 'VOKSENLAERLING')),
  constraint ck_match_kan_se_sig_selv check (kan_se_sig_selv in ('JA', 'DELVIS', 'NEJ')),
  constraint ck_match_stoette check (stoette in ('INGEN', 'PRAKTIK', 'LOENTILSKUD',
    'VOKSENLAERLING')),
  constraint ck_match_udfald check (udfald in ('ORDINAERT_JOB', 'VOKSENLAERLING',
    'ORDINAER_UDDANNELSE', 'PRAKTIK', 'LOENTILSKUD', 'IGU', 'EGU', 'INTET'))
);
comment on table match is
  'Match mellem deltager og virksomhed; et nyt nummer, hver gang det vurderes igen';
comment on column match.vurdering is 'Beslutningstabellens svar; tom før vurderingen';
comment on column match.c43 is 'Hvad det betyder for tjeklistens række C4.3';

create table udfald (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  udfald varchar(30) not null,
  vurdering varchar(20),
  endeligt boolean not null,
  dato date not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_udfald primary key (forloeb_id, deltager_id),
  constraint fk_udfald_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_udfald_organisation foreign key (organisation) references aktoer (id),
  constraint ck_udfald_udfald check (udfald in ('ORDINAERT_JOB', 'VOKSENLAERLING',
    'ORDINAER_UDDANNELSE', 'PRAKTIK', 'LOENTILSKUD', 'IGU', 'EGU', 'INTET', 'FRAFALD',
    'TIDLIGERE_JOB', 'FORTSAT_LEDIG', 'SLETTET'))
);
comment on table udfald is 'Hvad der blev af hver deltager';
comment on column udfald.endeligt is 'Falsk, mens nogen stadig følger op';

create table matchopfoelgning (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  deltog_virksomhed boolean not null,
  kan_se_sig_selv varchar(10) not null,
  aftale varchar(30) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_matchopfoelgning primary key (forloeb_id, deltager_id, dato),
  constraint fk_matchopfoelgning_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_matchopfoelgning_organisation foreign key (organisation) references aktoer (id),
  constraint ck_matchopfoelgning_kan_se_sig_selv check (kan_se_sig_selv in ('JA', 'DELVIS',
    'NEJ'))
);
comment on table matchopfoelgning is 'Samtaler om en deltagers match';

create table trepartssamtale (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  dato date not null,
  deltog_virksomhed boolean not null,
  cv_opdateret boolean not null,
  jobmaal_opdateret boolean not null,
  oensker_uddannelsesloeft boolean not null,
  ufaglaert_eller_sporskifter boolean not null,
  uddannelsesbehov varchar(10) not null,
  svaert_ved_job boolean not null,
  klar_til_job boolean not null,
  ledighed_maaneder integer,
  spor varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_trepartssamtale primary key (forloeb_id, deltager_id),
  constraint fk_trepartssamtale_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_trepartssamtale_organisation foreign key (organisation) references aktoer (id),
  constraint ck_trepartssamtale_ledighed_maaneder check (ledighed_maaneder >= 0)
);
comment on table trepartssamtale is 'Samtale med en deltager uden job efter kurset';

create table matchmoede (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  form varchar(20) not null,
  afholdt_den date,
  virksomheder integer,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_matchmoede primary key (forloeb_id, jobcenter),
  constraint fk_matchmoede_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_matchmoede_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_matchmoede_organisation foreign key (organisation) references aktoer (id),
  constraint ck_matchmoede_form check (form in ('MATCHMOEDE', 'MATCHDAG', 'ENKELTVIS',
    'IKKE_AFHOLDT')),
  constraint ck_matchmoede_virksomheder check (virksomheder >= 0)
);
comment on table matchmoede is 'Hvert jobcenters matchmøde';
