-- Which package of courses a forløb began with, when it began with one (R-16.17, R-18.1,
-- docs/adr/0065).

create table forloeb_branchepakke (
  forloeb_id varchar(40) not null,
  pakke varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_forloeb_branchepakke primary key (forloeb_id),
  constraint fk_forloeb_branchepakke_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_forloeb_branchepakke_organisation foreign key (organisation) references aktoer (id)
);
comment on table forloeb_branchepakke is
  'Branchepakken, som forløbet begyndte med';
comment on column forloeb_branchepakke.pakke is
  'Koden i referencedata/branchepakker.csv';
