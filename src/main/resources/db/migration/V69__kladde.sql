-- What somebody has typed in a form and not sent yet (docs/adr/0021). Never of a form about a citizen.
-- One of each person for a task or for a process to be started; gone when it is done.

create table kladde (
  bruger varchar(64) not null,
  sted varchar(255) not null,
  forloeb_id varchar(40),
  svar varchar(70000) not null,
  gemt timestamp with time zone not null,
  primary key (bruger, sted)
);
create index ix_kladde_sted on kladde (sted);
create index ix_kladde_gemt on kladde (gemt);
