-- How the brancheorganisation looked for companies, and how many it asked (R-2.7).

create table kampagne (
  forloeb_id varchar(40) not null,
  antal_spurgt integer,
  registreret_af varchar(64) not null,
  organisation varchar(64) not null,
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_kampagne primary key (forloeb_id, organisation),
  constraint fk_kampagne_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kampagne_organisation foreign key (organisation) references aktoer (id),
  constraint ck_kampagne_antal_spurgt check (antal_spurgt >= 0)
);
comment on table kampagne is
  'Hvordan en organisation har fundet virksomheder med behov; tal og måder, aldrig hvem der er skrevet til';
comment on column kampagne.antal_spurgt is 'Hvor mange virksomheder der blev spurgt';

create table kampagne_maade (
  forloeb_id varchar(40) not null,
  organisation varchar(64) not null,
  nr integer not null,
  maade varchar(40) not null,
  constraint pk_kampagne_maade primary key (forloeb_id, organisation, nr),
  constraint uq_kampagne_maade_forloeb_id_organisation_maade unique
    (forloeb_id, organisation, maade),
  constraint fk_kampagne_maade_kampagne foreign key (forloeb_id, organisation)
    references kampagne (forloeb_id, organisation)
);
comment on table kampagne_maade is 'Måderne, fx netværk og informationsmail, i blankettens rækkefølge';
