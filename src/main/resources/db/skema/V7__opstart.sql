-- Phase 3: the job centres, their terms, the kick-off meeting and the schemes (R-4.1 to R-4.5).

create table jobcenter_tilknytning (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  svar varchar(20) not null,
  grund varchar(2000),
  forventningsafstemt boolean not null,
  kandidatoverblik integer,
  mandat boolean,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_jobcenter_tilknytning primary key (forloeb_id, jobcenter),
  constraint fk_jobcenter_tilknytning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_jobcenter_tilknytning_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_jobcenter_tilknytning_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_jobcenter_tilknytning_svar check (svar in ('INVITERET', 'ACCEPTERET', 'AFSLAAET')),
  constraint ck_jobcenter_tilknytning_kandidatoverblik check (kandidatoverblik >= 0)
);
comment on table jobcenter_tilknytning is 'Jobcentre, der er spurgt, og deres svar';

create table vilkaar (
  forloeb_id varchar(40) not null,
  jobcenter varchar(64) not null,
  jobsoegningspligt varchar(20),
  befordring varchar(20),
  loefter varchar(2000),
  pladser integer,
  betalingsgaranti integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_vilkaar primary key (forloeb_id, jobcenter),
  constraint fk_vilkaar_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_vilkaar_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_vilkaar_organisation foreign key (organisation) references aktoer (id),
  constraint ck_vilkaar_jobsoegningspligt check (jobsoegningspligt in ('FULD', 'LEMPET',
    'FRITAGET')),
  constraint ck_vilkaar_befordring check (befordring in ('EFTER_REGLERNE', 'UDVIDET', 'INGEN')),
  constraint ck_vilkaar_pladser check (pladser >= 0),
  constraint ck_vilkaar_betalingsgaranti check (betalingsgaranti >= 0)
);
comment on table vilkaar is 'Hvert jobcenters vilkår for deltagerne';
comment on column vilkaar.loefter is 'Hvad jobcentret har lovet deltagerne';

create table vilkaarsdroeftelse (
  forloeb_id varchar(40) not null,
  dato date not null,
  forskelle varchar(2000),
  alle_droeftet boolean not null,
  faelles_vilkaar varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_vilkaarsdroeftelse primary key (forloeb_id),
  constraint fk_vilkaarsdroeftelse_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_vilkaarsdroeftelse_organisation foreign key (organisation) references aktoer (id)
);
comment on table vilkaarsdroeftelse is 'Hvad jobcentrene aftalte om deres forskelle i vilkår';

create table opstartsmoede (
  forloeb_id varchar(40) not null,
  dato date not null,
  ordninger_droeftet varchar(2000),
  tovholder varchar(64) not null,
  naeste_skridt varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opstartsmoede primary key (forloeb_id),
  constraint fk_opstartsmoede_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_opstartsmoede_tovholder foreign key (tovholder) references aktoer (id),
  constraint fk_opstartsmoede_organisation foreign key (organisation) references aktoer (id)
);
comment on table opstartsmoede is 'Opstartsmødet';
comment on column opstartsmoede.tovholder is
  'Organisationen, der skriver projektplanen (R-4.10)';

create table opstartsmoede_deltager (
  forloeb_id varchar(40) not null,
  deltager varchar(64) not null,
  mandat varchar(20) not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opstartsmoede_deltager primary key (forloeb_id, deltager),
  constraint fk_opstartsmoede_deltager_forloeb_id foreign key (forloeb_id)
    references opstartsmoede (forloeb_id),
  constraint fk_opstartsmoede_deltager_deltager foreign key (deltager) references aktoer (id),
  constraint fk_opstartsmoede_deltager_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_opstartsmoede_deltager_mandat check (mandat in ('JA', 'NEJ', 'GIVET_SENERE',
    'AFSLAAET'))
);
comment on table opstartsmoede_deltager is
  'Organisationer på opstartsmødet, og om de kunne beslutte';

create table ordning_forslag (
  forloeb_id varchar(40) not null,
  maalgruppe_nr integer not null,
  uddannelsesniveau varchar(20) not null,
  ordning varchar(40) not null,
  situation varchar(20) not null,
  refusion numeric(5,4),
  betingelse varchar(2000),
  fundet timestamp with time zone not null,
  constraint pk_ordning_forslag primary key (forloeb_id, maalgruppe_nr, uddannelsesniveau,
    ordning, situation),
  constraint fk_ordning_forslag_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint ck_ordning_forslag_uddannelsesniveau check (uddannelsesniveau in ('UFAGLAERT',
    'VIDEREGAAENDE')),
  constraint ck_ordning_forslag_refusion check (refusion between 0 and 1)
);
comment on table ordning_forslag is
  'Ordninger, som beslutningstabellen fandt mulige, pr. målgruppe';
comment on column ordning_forslag.refusion is 'Andel fra 0 til 1';

create table ordning (
  forloeb_id varchar(40) not null,
  ordning varchar(40) not null,
  maalgruppe varchar(200) not null,
  betingelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_ordning primary key (forloeb_id, ordning, maalgruppe),
  constraint fk_ordning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_ordning_organisation foreign key (organisation) references aktoer (id)
);
comment on table ordning is 'Ordninger, som forløbet bruger';
