-- Phase 4: a plan for one participant who is vulnerable or young, made before anything goes wrong, with the
-- parts of the school and the company as far as the participant agrees (R-5.21, R-12.8, docs/adr/0064).

create table opfoelgningsplan (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  planlaegges boolean not null,
  begrundelse varchar(500),
  aftale varchar(1000),
  jobcentrets_del varchar(1000),
  spurgt_den date,
  skole varchar(64),
  virksomhed_id varchar(40),
  talsmand varchar(64),
  trukket timestamp with time zone,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opfoelgningsplan primary key (forloeb_id, deltager_id, nr),
  constraint fk_opfoelgningsplan_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_opfoelgningsplan_skole foreign key (skole) references aktoer (id),
  constraint fk_opfoelgningsplan_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_opfoelgningsplan_talsmand foreign key (talsmand) references aktoer (id),
  constraint fk_opfoelgningsplan_organisation foreign key (organisation) references aktoer (id),
  constraint ck_opfoelgningsplan_nr check (nr >= 1),
  constraint ck_opfoelgningsplan_spurgt_den
    check ((skole is null and virksomhed_id is null) or spurgt_den is not null),
  constraint ck_opfoelgningsplan_talsmand check ((virksomhed_id is null) = (talsmand is null))
);
comment on table opfoelgningsplan is
  'Planen for tæt opfølgning på en udsat eller ung deltager, lagt før noget går galt';
comment on column opfoelgningsplan.nr is 'Deltagerens plan, fra 1; den seneste gælder';
comment on column opfoelgningsplan.planlaegges is 'Om der lægges en plan; ellers står grunden';
comment on column opfoelgningsplan.aftale is 'Hvad jobcentret og deltageren er enige om';
comment on column opfoelgningsplan.spurgt_den is
  'Dagen, deltageren blev spurgt, om planen må deles; hvem der spurgte, er den, der har registreret';
comment on column opfoelgningsplan.skole is 'Skolen, der må læse planen; tom, når den ikke må';
comment on column opfoelgningsplan.virksomhed_id is
  'Virksomheden, der må kende planen; tom, når ingen må';
comment on column opfoelgningsplan.talsmand is 'Den, der svarede for virksomheden, da planen blev lagt';
comment on column opfoelgningsplan.trukket is
  'Hvornår deltageren trak sit ja til at dele planen tilbage; tom, så længe det gælder';

create table opfoelgningsplan_del (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  side varchar(20) not null,
  kan_bidrage boolean not null,
  tekst varchar(1000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opfoelgningsplan_del primary key (forloeb_id, deltager_id, nr, side),
  constraint fk_opfoelgningsplan_del_opfoelgningsplan foreign key (forloeb_id, deltager_id, nr)
    references opfoelgningsplan (forloeb_id, deltager_id, nr),
  constraint fk_opfoelgningsplan_del_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_opfoelgningsplan_del_side check (side in ('SKOLE', 'VIRKSOMHED'))
);
comment on table opfoelgningsplan_del is
  'Skolens og virksomhedens del i en plan for tæt opfølgning, skrevet af dem selv';
comment on column opfoelgningsplan_del.kan_bidrage is 'Nej: de kan ikke, og teksten siger hvorfor';
