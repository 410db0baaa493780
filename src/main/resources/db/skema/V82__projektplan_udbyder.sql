-- The projektplan (D12) names all the schools that hold its courses together (R-4.15).

create table projektplan_udbyder (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  skole varchar(64) not null,
  constraint pk_projektplan_udbyder primary key (forloeb_id, version, nr),
  constraint uq_projektplan_udbyder_forloeb_id_version_skole unique (forloeb_id, version, skole),
  constraint fk_projektplan_udbyder_projektplan foreign key (forloeb_id, version)
    references projektplan (forloeb_id, version),
  constraint fk_projektplan_udbyder_skole foreign key (skole) references aktoer (id)
);
comment on table projektplan_udbyder is
  'De skoler, der tilsammen holder planens kurser, i den rækkefølge, de blev valgt';

insert into projektplan_udbyder (forloeb_id, version, nr, skole)
  select forloeb_id, version, 1, udbyder from projektplan where udbyder is not null;
alter table projektplan drop constraint fk_projektplan_udbyder;
alter table projektplan drop column udbyder;
