-- Phases 1 to 3: in a crisis a forløb may go a short way from enquiry to course start (R-14.13,
-- R-15.3, docs/adr/0047).

create table kort_vej (
  forloeb_id varchar(40) not null,
  begrundelse varchar(2000) not null,
  opgivet boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_kort_vej primary key (forloeb_id),
  constraint fk_kort_vej_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kort_vej_organisation foreign key (organisation) references aktoer (id)
);
comment on table kort_vej is
  'Forløb, der ved en krise går den korte vej, og hvorfor trin er sprunget over';
comment on column kort_vej.opgivet is
  'En part eller skolen kunne ikke, så forløbet går hele vejen';
